import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';

type Reply = { status: number; body: unknown };

/** What the checkout call asked for. */
export type CheckoutCall = { headers: IncomingMessage['headers']; body: Record<string, string> };

/**
 * Stands where the PG would, for answers that the sandbox never gives: every account is accepted, and each checkout is
 * answered by `onCheckout`.
 */
export async function startFakePg(onCheckout: (call: CheckoutCall) => Promise<Reply> | Reply) {
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    const isCheckout = request.url === '/v1/checkouts';
    const { status, body } = isCheckout
      ? await onCheckout({ headers: request.headers, body: JSON.parse(Buffer.concat(chunks).toString()) })
      : { status: 200, body: { code: 200, currencies: ['JPY', 'PHP', 'USD', 'KRW'] } };
    response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    stop: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
