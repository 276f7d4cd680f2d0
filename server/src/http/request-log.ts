import type { Express, Request } from 'express';
import type { Logger } from 'pino';

/** What is done at a request, for whoever draws it. */
type Trail = {
  within<Result>(work: () => Result): Result;
  end(root: { name: string; failed: boolean; attributes: Record<string, string | number> }): void;
};

type Options = {
  logger: Logger;
  newRequestId: () => string;
  /** Counts an answer. */
  onAnswer: (method: string, route: string, status: number, ms: number) => void;
  /** Null: nobody draws. */
  follow: ((requestId: string) => Trail) | null;
};

/** Gives each request an id, which the caller gets back and staff can search, and logs and counts what became of it. */
export function mountRequestLog(app: Express, { logger, newRequestId, onAnswer, follow }: Options): void {
  app.use((request, response, next) => {
    const requestId = newRequestId();
    const began = performance.now();
    const trail = follow?.(requestId);
    response.locals.requestId = requestId;
    response.setHeader('X-Request-Id', requestId);
    response.once('finish', () => {
      const ms = performance.now() - began;
      const { method, path } = request;
      const { statusCode: status } = response;
      // The path without its query: callbacks carry digests there.
      logger.debug({ requestId, method, path, status, ms: Math.round(ms) }, 'request');
      const route = routeOf(request);
      onAnswer(methods.has(method) ? method : 'OTHER', route, status, ms);
      const attributes = { 'http.request.method': method, 'http.route': route, 'http.response.status_code': status };
      trail?.end({ name: `${method} ${route}`, failed: status >= 500, attributes });
    });
    if (trail) trail.within(next);
    else next();
  });
}

const methods = new Set(['GET', 'HEAD', 'POST', 'PUT', 'DELETE', 'OPTIONS']);

/** The pattern that answered, so that there are as many as we wrote; what has none is told apart by its first part alone. */
function routeOf({ route, baseUrl, path }: Request): string {
  const pattern: unknown = route?.path;
  if (typeof pattern === 'string' && !pattern.includes('*')) return `${baseUrl}${pattern}`;
  const [, first = ''] = `${baseUrl}${path}`.split('/');
  return mounted.has(first) ? `/${first}` : 'other';
}

const mounted = new Set(['graphql', 'assets', 'api', 'admin', 'auth']);
