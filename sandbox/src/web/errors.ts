import type { ErrorRequestHandler, Express } from 'express';

const answerError: ErrorRequestHandler = (error: Error & { status?: number }, _request, response, next) => {
  if (response.headersSent) return next(error);
  const status = error.status ?? 500;
  if (status >= 500) process.stderr.write(`${error.stack ?? error.message}\n`);
  response.status(status).json({ code: status, message: status < 500 ? error.message : 'The sandbox failed' });
};

/** What no page or call took: said shortly, without a stack. */
export function serveErrors(app: Express): void {
  app.use((request, response) => {
    response.status(404).json({ code: 404, message: `Nothing is at ${request.method} ${request.path}` });
  });
  app.use(answerError);
}
