import type { RequestHandler } from 'express';

/** Carries the caller's address to the sign-in library. */
export const addressHeader = 'x-pgbridge-caller';

/**
 * Writes the address that Express found (the socket's, or a trusted proxy's word by the setting `trust proxy`) over
 * whatever the caller sent under that name, so that nobody chooses their own bucket of the rate limit.
 */
export const writeCallerAddress: RequestHandler = (req, _res, next) => {
  req.headers[addressHeader] = req.ip ?? 'unknown';
  next();
};
