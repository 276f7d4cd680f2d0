import type { Express } from 'express';
import type { Logger } from 'pino';

/** Gives each request an id, which the caller gets back and staff can search, and logs what became of it. */
export function mountRequestLog(app: Express, logger: Logger, newRequestId: () => string): void {
  app.use((request, response, next) => {
    const requestId = newRequestId();
    const began = performance.now();
    response.locals.requestId = requestId;
    response.setHeader('X-Request-Id', requestId);
    response.once('finish', () => {
      const ms = Math.round(performance.now() - began);
      // The path without its query: callbacks carry digests there.
      logger.debug(
        { requestId, method: request.method, path: request.path, status: response.statusCode, ms },
        'request',
      );
    });
    next();
  });
}
