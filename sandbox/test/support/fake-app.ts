import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

type AppCall = { method: string; path: string; headers: Record<string, unknown>; body: string };

/** Stands where the payment app would: records each call and answers from a list, at last with 200 `{}`. */
export async function startFakeApp() {
  const calls: AppCall[] = [];
  const answers: { status: number; body: object }[] = [];
  const server = createServer((request, response) => {
    let body = '';
    request.on('data', (chunk: Buffer) => {
      body += chunk.toString();
    });
    request.on('end', () => {
      calls.push({ method: request.method ?? '', path: request.url ?? '', headers: request.headers, body });
      const { status, body: answer } = answers.shift() ?? { status: 200, body: {} };
      response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(answer));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    calls,
    /** The bodies of the webhooks that arrived, oldest first. */
    webhooks: () => calls.filter(({ path }) => path === '/webhook').map(({ body }) => JSON.parse(body)),
    answerNext: (status: number, body: object = {}) => answers.push({ status, body }),
    stop: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
