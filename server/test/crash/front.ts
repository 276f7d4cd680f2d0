import { createServer, type IncomingMessage, request, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Life } from './mortal-app.ts';

/** Whether a sender whose message was cut off by a crash sends it again. */
export type Patience = 'repeats' | 'gives up';

/**
 * The app's address as partners know it: one address over many lives. A message that a crash cuts off is lost together with its
 * answer; senders that repeat send it again to the next life, the others hear 502 and leave.
 */
export async function startFront() {
  let patience: Patience = 'repeats';
  let life: (() => Promise<Life>) | null = null;
  const server = createServer(async (incoming, outgoing) => {
    const chunks: Buffer[] = [];
    for await (const chunk of incoming) chunks.push(chunk);
    const body = Buffer.concat(chunks);
    while (life) {
      const current = await life();
      const answer = await forward(current, incoming, body).catch(() => null);
      if (answer) return pass(answer, outgoing);
      await current.over;
      if (patience === 'gives up') break;
    }
    outgoing.writeHead(502).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    leadTo(lives: () => Promise<Life>) {
      life = lives;
    },
    senders(kind: Patience) {
      patience = kind;
    },
    stop: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

type Answer = { status: number; headers: IncomingMessage['headers']; body: Buffer };

/** @throws when the app dies before its whole answer is here */
function forward({ port }: Life, { method, url, headers }: IncomingMessage, body: Buffer): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const options = { host: '127.0.0.1', port, method, path: url, headers, agent: false };
    const call = request(options, async (answer) => {
      try {
        const chunks: Buffer[] = [];
        for await (const chunk of answer) chunks.push(chunk);
        resolve({ status: answer.statusCode ?? 502, headers: answer.headers, body: Buffer.concat(chunks) });
      } catch (error) {
        reject(error);
      }
    });
    call.once('error', reject);
    call.end(body);
  });
}

function pass({ status, headers, body }: Answer, outgoing: ServerResponse): void {
  const { 'transfer-encoding': _chunked, connection: _hop, ...kept } = headers;
  outgoing.writeHead(status, { ...kept, 'content-length': body.length }).end(body);
}
