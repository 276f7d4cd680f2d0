import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Express } from 'express';

export type Listening = { url: string; stop(): Promise<void> };

/**
 * Opens a port (0 = any free one).
 * @throws an error that names the port and what it is for when it is taken or may not be opened.
 */
export async function listen(app: Express, port: number, host: string, purpose: string): Promise<Listening> {
  // The payment app keeps idle connections too: if they were closed here just when it sends, its call would be lost.
  const server = createServer({ keepAliveTimeout: 75_000 }, app);
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => reject(portError(error, port, purpose)));
    server.listen(port, host, resolve);
  });
  const { port: opened } = server.address() as AddressInfo;
  return { url: `http://${host.includes(':') ? `[${host}]` : host}:${opened}`, stop: () => close(server) };
}

function portError(error: NodeJS.ErrnoException, port: number, purpose: string): Error {
  const reason = error.code === 'EADDRINUSE' ? 'is taken by another program' : `cannot be opened (${error.code})`;
  return new Error(`Port ${port} for ${purpose} ${reason}.`, { cause: error });
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
