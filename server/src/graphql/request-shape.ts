import { ApolloServerErrorCode } from '@apollo/server/errors';
import { type ErrorRequestHandler, json, type RequestHandler, type Response } from 'express';
import { z } from 'zod';

const operation = z.object({
  query: z.string().min(1),
  operationName: z.string().nullish(),
  variables: z.record(z.string(), z.unknown()).nullish(),
  extensions: z.record(z.string(), z.unknown()).nullish(),
});

/** Queries are short; what is longer is not one of them. */
export const readJson: RequestHandler[] = [
  (req, res, next) => {
    if (req.is('application/json')) next();
    else refuse(res, 415, 'Send the operation as application/json.');
  },
  json({ limit: '64kb' }),
];

/** Lets only one well-formed operation through, so that every refusal has the shape of a GraphQL answer. */
export const checkShape: RequestHandler = (req, res, next) => {
  if (operation.safeParse(req.body).success) next();
  else refuse(res, 400, 'Send one operation: {"query": "…", "variables": {…}}.');
};

/** Answers what the JSON reader refused: not JSON, or too long. */
export const refuseUnreadable: ErrorRequestHandler = (error, _req, res, next) => {
  const status = z.object({ status: z.number().min(400).max(499) }).safeParse(error);
  if (!status.success || res.headersSent) next(error);
  else if (status.data.status === 413) refuse(res, 413, 'The operation is too long.');
  else refuse(res, 400, 'The body is not JSON.');
};

function refuse(res: Response, status: number, message: string): void {
  const { requestId } = res.locals;
  res.status(status).json({
    errors: [{ message, extensions: { code: ApolloServerErrorCode.BAD_REQUEST } }],
    extensions: { requestId },
  });
}
