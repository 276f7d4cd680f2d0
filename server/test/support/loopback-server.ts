import { createServer, type IncomingMessage, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';

type Received = { method: string; url: string; headers: IncomingMessage['headers']; body: string };

export type LoopbackServer = {
  url: string;
  port: number;
  /** What came in so far, oldest first. */
  received: Received[];
  connectionCount(): number;
  [Symbol.asyncDispose](): Promise<void>;
};

/** A partner's server on a free port of this machine that answers as `listener` says, once the request is read. */
export async function startLoopbackServer(listener: RequestListener): Promise<LoopbackServer> {
  const received: Received[] = [];
  let connections = 0;
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    const { method = '', url = '', headers } = request;
    received.push({ method, url, headers, body: Buffer.concat(chunks).toString('utf8') });
    listener(request, response);
  });
  server.on('connection', () => {
    connections += 1;
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    port,
    received,
    connectionCount: () => connections,
    [Symbol.asyncDispose]: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
