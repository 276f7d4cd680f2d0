import { expect, onTestFinished, test } from 'vitest';
import { type LoopbackServer, startLoopbackServer } from '../../../../test/support/loopback-server.ts';
import { money } from '../../../domain/money.ts';
import { createHttpClient } from '../../http-client.ts';
import { referencePg } from './index.ts';

const keys = { publicKey: 'pk_1', secretKey: 'sk:secret' };

/** A PG that answers everything alike; text goes out as it is. */
async function aPg(status: number, body: unknown): Promise<LoopbackServer> {
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  const server = await startLoopbackServer((_request, response) => response.writeHead(status).end(text));
  onTestFinished(() => server[Symbol.asyncDispose]());
  return server;
}

function ask(apiUrl: string) {
  const now = () => new Date('2026-01-01T00:00:00Z');
  const client = createHttpClient({ policy: { allow: [] }, now, totalTimeoutMs: 500 });
  onTestFinished(() => client.close());
  return referencePg({ client, apiUrl, policy: { allow: [] } }).lookUpRefund(keys, asked);
}

const asked = {
  orderCode: 'pg/1',
  reference: 'REF1',
  refundReference: 'REFUND/1',
  amount: money(100_000n, 'PHP'),
} as const;
const told = {
  code: 200,
  refund_code: 'RF-1',
  refund_reference: 'REFUND/1',
  refund_status: 'R',
  refund_amount: '1000.00',
  message: 'Refunded',
};
const fact = { ...asked, refundCode: 'RF-1', status: 'COMPLETED', message: 'Refunded' };
const lost = (failure: string) => ({ kind: 'lost', failure });

test('a refund is asked about by the payment and our reference of it, without a key for repeats', async () => {
  const server = await aPg(200, told);
  const { outcome, exchange } = await ask(server.url);
  expect(outcome).toEqual({ kind: 'found', fact });
  expect(exchange).toMatchObject({ method: 'GET', httpStatus: 200, failureKind: null });
  expect(server.received[0]).toMatchObject({ method: 'GET', url: '/v1/orders/pg%2F1/refunds/REFUND%2F1' });
  expect(server.received[0]?.headers).not.toHaveProperty('idempotency-key');
});

test.each<[what: string, status: number, body: unknown, outcome: object]>([
  ['pending', 200, { ...told, refund_status: 'RP' }, { kind: 'found', fact: { ...fact, status: 'PENDING' } }],
  ['rejected', 200, { ...told, refund_status: 'RX' }, { kind: 'found', fact: { ...fact, status: 'REJECTED' } }],
  ['with the payment and the currency', 200, { ...told, order_code: 'pg/1', currency: 'PHP' }, { kind: 'found', fact }],
  [
    'of another amount, which is for others to judge',
    200,
    { ...told, refund_amount: '999.00' },
    { kind: 'found', fact: { ...fact, amount: money(99_900n, 'PHP') } },
  ],
  ['a page of a proxy', 404, '<html>Not Found</html>', lost('HTTP_4XX')],
  ['never got', 404, { code: 404, message: 'Refund not found' }, { kind: 'unknown' }],
  [
    'wrong keys',
    401,
    { code: 401, message: 'Invalid credentials' },
    { kind: 'refused', message: 'Invalid credentials' },
  ],
  ['another refund', 200, { ...told, refund_reference: 'REFUND/2' }, lost('UNREADABLE')],
  ['another payment', 200, { ...told, order_code: 'pg/2' }, lost('UNREADABLE')],
  ['another currency', 200, { ...told, currency: 'USD' }, lost('UNREADABLE')],
  ['an amount that is none of this currency', 200, { ...told, refund_amount: '1.005' }, lost('UNREADABLE')],
  ['an unknown status', 200, { ...told, refund_status: 'RZ' }, lost('UNREADABLE')],
  ['an empty answer', 200, '', lost('UNREADABLE')],
  ['an outage', 503, { code: 503, message: 'Service unavailable' }, lost('HTTP_5XX')],
  ['too many questions', 429, { code: 429, message: 'Slow down' }, lost('HTTP_4XX')],
])('%s', async (_what, status, body, outcome) => {
  const server = await aPg(status, body);
  const answer = await ask(server.url);
  expect(answer.outcome).toEqual(outcome);
  const failure = answer.outcome.kind === 'lost' ? answer.outcome.failure : null;
  expect(answer.exchange.failureKind).toBe(answer.outcome.kind === 'refused' ? 'HTTP_4XX' : failure);
});
