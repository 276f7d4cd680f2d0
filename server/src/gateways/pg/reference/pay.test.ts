import { describe, expect, onTestFinished, test } from 'vitest';
import { startLoopbackServer } from '../../../../test/support/loopback-server.ts';
import { money } from '../../../domain/money.ts';
import { createHttpClient } from '../../http-client.ts';
import { referencePg } from './index.ts';

const keys = { publicKey: 'pk_1', secretKey: 'sk:secret' };

describe('the final amount', () => {
  const payment = {
    orderCode: 'pg/1',
    reference: 'REF1',
    amount: money(628_000n, 'PHP'),
    redirectUrl: 'https://app.example/callback',
    idempotencyKey: 'pay-1-628000',
  };
  const pay = async (status: number, body: unknown) => {
    const text = typeof body === 'string' ? body : JSON.stringify(body);
    const server = await startLoopbackServer((_request, response) => response.writeHead(status).end(text));
    const now = () => new Date('2026-01-01T00:00:00Z');
    const client = createHttpClient({ policy: { allow: [] }, now, totalTimeoutMs: 1_000 });
    onTestFinished(async () => {
      await client.close();
      await server[Symbol.asyncDispose]();
    });
    const pg = referencePg({ client, apiUrl: server.url, policy: { allow: [] } });
    return { ...(await pg.pay(keys, payment)), received: server.received };
  };

  test('is asked for as text, under its own key, and answered with the PG’s page', async () => {
    const answered = {
      code: 200,
      payment_reference_no: 'REF1',
      order_status: 'P',
      redirect_url: 'https://pg.example/pay/1',
    };
    const { outcome, received } = await pay(200, answered);
    expect(outcome).toEqual({ kind: 'opened', paymentUrl: 'https://pg.example/pay/1' });
    expect(received).toMatchObject([{ method: 'POST', url: '/v1/orders/pg%2F1/pay' }]);
    expect(received[0]?.headers).toMatchObject({ 'idempotency-key': 'pay-1-628000' });
    expect(JSON.parse(received[0]?.body ?? '')).toEqual({
      payment_reference_no: 'REF1',
      amount: '6280.00',
      redirect_url: 'https://app.example/callback',
    });
  });

  test('refused is a decision; an outage or an answer without a page leaves us not knowing', async () => {
    const refused = { kind: 'refused', message: 'Not authorised' };
    expect((await pay(409, { code: 409, message: 'Not authorised' })).outcome).toEqual(refused);
    expect((await pay(503, {})).outcome).toEqual({ kind: 'lost', failure: 'HTTP_5XX' });
    expect((await pay(200, '')).outcome).toEqual({ kind: 'lost', failure: 'UNREADABLE' });
    expect((await pay(200, { redirect_url: 'no address' })).outcome.kind).toBe('lost');
  });
});
