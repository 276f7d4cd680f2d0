import { createHash, timingSafeEqual } from 'node:crypto';
import type { Express, Request } from 'express';

type Options = {
  /** Who has it may read from anywhere; null: none is set. */
  token: string | null;
  /** Where we are reached; only a developer's machine is answered without a token. */
  appUrl: string;
  contentType: string;
  read(): Promise<string>;
};

/** Figures for Prometheus. They name nobody, but they tell how business goes, so they are not for everybody. */
export function mountMetrics(app: Express, { token, appUrl, contentType, read }: Options): void {
  app.get('/metrics', async (request, response) => {
    const mayRead = token === null ? isHere(request, appUrl) : hasToken(request, token);
    if (mayRead) {
      response.type(contentType).send(await read());
    } else if (token === null) {
      response.status(403).json({ error: 'Set METRICS_TOKEN to read these from here' });
    } else {
      response.setHeader('WWW-Authenticate', 'Bearer');
      response.status(401).json({ error: 'Send METRICS_TOKEN as a bearer token' });
    }
  });
}

const ours = ['127.0.0.1', 'localhost', '[::1]'];

/** The whole way is within this machine: an address with a name has a proxy before it, whose calls come from this machine too. */
function isHere({ socket }: Request, appUrl: string): boolean {
  const from = socket.remoteAddress ?? '';
  return ours.includes(new URL(appUrl).hostname) && ['127.0.0.1', '::1', '::ffff:127.0.0.1'].includes(from);
}

function hasToken({ headers }: Request, token: string): boolean {
  const hash = (text: string) => createHash('sha256').update(text).digest();
  return timingSafeEqual(hash(headers.authorization ?? ''), hash(`Bearer ${token}`));
}
