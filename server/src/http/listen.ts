import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { Config } from '../config.ts';

/**
 * How long an idle connection is kept. Proxies and partners keep theirs for up to 60 s: whoever closes first must be the one
 * who sends, or a request meets a connection that is just being closed and is lost without an answer. Node also ends an idle
 * connection before it reads what has arrived on it meanwhile, so a server that was too busy to read would drop requests.
 */
const idleMs = 75_000;

/** Takes the port first: a taken one is found before anything else happens. Until all is ready the answer is 503. */
export function listen({ port, host }: Pick<Config, 'port' | 'host'>): Promise<Server> {
  const server = createServer(
    { shouldUpgradeCallback: wantsWebSocket, keepAliveTimeout: idleMs },
    (_request, response) => response.writeHead(503).end('starting'),
  );
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      const taken = error.code === 'EADDRINUSE';
      reject(taken ? new Error(`port ${port} (PORT) is taken by another program; set PORT to a free one`) : error);
    });
    server.listen(port, host, () => resolve(server));
  });
}

/** Other protocols that clients offer to change to, HTTP/2 above all, are passed over. */
const wantsWebSocket = ({ headers }: IncomingMessage) => headers.upgrade?.toLowerCase() === 'websocket';
