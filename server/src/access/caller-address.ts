import type { RequestHandler } from 'express';

/** Carry the caller's address and the request's id to the sign-in library. */
export const addressHeader = 'x-pgbridge-caller';
export const requestIdHeader = 'x-pgbridge-request';

/**
 * Writes the address that Express found (the socket's, or a trusted proxy's word by the setting `trust proxy`) and the
 * request's id over whatever the caller sent under those names, so that nobody chooses their own bucket of the rate limit.
 */
export const writeCallerAddress: RequestHandler = (req, res, next) => {
  req.headers[addressHeader] = req.ip ?? 'unknown';
  req.headers[requestIdHeader] = String(res.locals.requestId ?? '');
  next();
};
