import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

type Received = { headers: Record<string, unknown>; body: string };
type Answer = { status?: number; body?: string; headers?: Record<string, string> };

/** Takes notifications in a mall's place and answers as told, at first with what a mall answers when all is well. */
export async function startReceiver() {
  const received: Received[] = [];
  let answer: Answer = {};
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    received.push({ headers: request.headers, body: Buffer.concat(chunks).toString('utf8') });
    const { status = 200, body = '{"result":"OK"}', headers } = answer;
    response.writeHead(status, headers).end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    host,
    url: `http://${host}/noty`,
    received,
    answerWith(next: Answer): void {
      answer = next;
    },
    stop: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
