import { expect, onTestFinished, test } from 'vitest';
import { type LoopbackServer, startLoopbackServer } from '../../../../test/support/loopback-server.ts';
import { money } from '../../../domain/money.ts';
import { createHttpClient } from '../../http-client.ts';
import { referencePg } from './index.ts';

const keys = { publicKey: 'pk_1', secretKey: 'sk:secret' };

function pgAt(apiUrl: string) {
  const now = () => new Date('2026-01-01T00:00:00Z');
  const client = createHttpClient({ policy: { allow: [] }, now, totalTimeoutMs: 200 });
  onTestFinished(() => client.close());
  return referencePg({ client, apiUrl, policy: { allow: [] } });
}

/** A PG that answers everything alike; text goes out as it is. */
async function aPg(status: number, body: unknown): Promise<LoopbackServer> {
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  const server = await startLoopbackServer((_request, response) => response.writeHead(status).end(text));
  onTestFinished(() => server[Symbol.asyncDispose]());
  return server;
}

const refund = {
  orderCode: 'pg/1',
  reference: 'REF1',
  refundReference: 'REFUND1',
  amount: money(100_000n, 'PHP'),
  reason: 'Cancel request from Cafe24',
  mode: 'ASYNC',
  webhookUrl: 'https://app.example/refund',
  idempotencyKey: 'refund-1',
} as const;
const refunded = {
  code: 200,
  order_code: 'pg/1',
  refund_code: 'RF-1',
  refund_status: 'RP',
  message: 'Refund requested',
};

test('a refund is asked for of the payment, in its amount as text, with the same key on every repeat', async () => {
  const server = await aPg(200, refunded);
  const { outcome } = await pgAt(server.url).refund(keys, refund);
  expect(outcome).toEqual({ kind: 'pending', refundCode: 'RF-1', message: 'Refund requested' });
  const [request] = server.received;
  expect(request).toMatchObject({ method: 'POST', url: '/v1/orders/pg%2F1/refunds' });
  expect(request?.headers).toMatchObject({ 'idempotency-key': 'refund-1' });
  expect(JSON.parse(request?.body ?? '')).toEqual({
    reference_no: 'REF1',
    refund_reference: 'REFUND1',
    refund_amount: '1000.00',
    currency: 'PHP',
    reason: 'Cancel request from Cafe24',
    mode: 'async',
    webhook_url: 'https://app.example/refund',
  });
});

test.each<[status: number, body: unknown, outcome: object]>([
  [409, { code: 409, message: 'more than what is left' }, { kind: 'refused', message: 'more than what is left' }],
  [503, '', { kind: 'lost', failure: 'HTTP_5XX' }],
  [200, '', { kind: 'lost', failure: 'UNREADABLE' }],
  [200, { ...refunded, order_code: 'pg-2' }, { kind: 'lost', failure: 'UNREADABLE' }],
])('a refund that is answered %s %j', async (status, body, outcome) => {
  expect((await pgAt((await aPg(status, body)).url).refund(keys, refund)).outcome).toMatchObject(outcome);
});
