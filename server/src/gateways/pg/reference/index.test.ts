import type { FailureKind } from '@pgbridge/shared/words';
import { describe, expect, onTestFinished, test } from 'vitest';
import { type LoopbackServer, startLoopbackServer } from '../../../../test/support/loopback-server.ts';
import { money } from '../../../domain/money.ts';
import { createHttpClient } from '../../http-client.ts';
import { referencePg } from './index.ts';

const keys = { publicKey: 'pk_1', secretKey: 'sk:secret' };
const checkout = {
  reference: 'REF1',
  amount: money(306_500n, 'PHP'),
  callbackUrl: 'https://app.example/callback',
  webhookUrl: 'https://app.example/webhook',
  orderName: '20220519-0000029',
  buyerId: 'buyer',
  idempotencyKey: 'checkout-1',
};
const opened = { code: 200, order_code: 'pg-1', redirect_uri: 'https://pg.example/pay/1', signature: 'sig' };

function pgAt(apiUrl: string, allow: string[] = []) {
  const now = () => new Date('2026-01-01T00:00:00Z');
  const client = createHttpClient({ policy: { allow }, now, totalTimeoutMs: 200 });
  onTestFinished(() => client.close());
  return referencePg({ client, apiUrl, policy: { allow } });
}

/** A PG that answers everything alike; text goes out as it is. */
async function aPg(status: number, body: unknown, headers: Record<string, string> = {}): Promise<LoopbackServer> {
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  const server = await startLoopbackServer((_request, response) => response.writeHead(status, headers).end(text));
  onTestFinished(() => server[Symbol.asyncDispose]());
  return server;
}

const outcomeOf = async (status: number, body: unknown) =>
  (await pgAt((await aPg(status, body)).url).openCheckout(keys, checkout)).outcome;

test('a checkout is asked for with the keys, the amount as text and the same key on every repeat', async () => {
  const server = await aPg(200, opened);
  const { exchange, outcome } = await pgAt(server.url).openCheckout(keys, checkout);
  expect(outcome).toEqual({
    kind: 'opened',
    orderCode: 'pg-1',
    paymentUrl: 'https://pg.example/pay/1',
    signature: 'sig',
  });
  expect(server.received).toHaveLength(1);
  const [request] = server.received;
  expect(request).toMatchObject({ method: 'POST', url: '/v1/checkouts' });
  expect(request?.headers).toMatchObject({
    authorization: `Basic ${Buffer.from('pk_1:sk:secret').toString('base64')}`,
    'content-type': 'application/json; charset=utf-8',
    'idempotency-key': 'checkout-1',
  });
  expect(JSON.parse(request?.body ?? '')).toEqual({
    reference_no: 'REF1',
    amount: '3065.00',
    currency: 'PHP',
    callback_url: 'https://app.example/callback',
    webhook_url: 'https://app.example/webhook',
    order_name: '20220519-0000029',
    buyer_id: 'buyer',
  });
  expect(exchange).toMatchObject({ httpStatus: 200, failureKind: null });
  expect(exchange.headers.map(({ name }) => name)).not.toContain('authorization');
  expect(exchange.responseBody).toContain('"signature":"[masked]"');
});

test('a checkout with a review page tells the PG where it is', async () => {
  const server = await aPg(200, { ...opened, signature: undefined });
  const reviewUrl = 'https://app.example/review?token=x';
  const { exchange, outcome } = await pgAt(server.url).openCheckout(keys, { ...checkout, reviewUrl });
  expect(outcome).toMatchObject({ kind: 'opened', signature: '' });
  expect(JSON.parse(server.received[0]?.body ?? '')).toMatchObject({ review_url: reviewUrl });
  expect(exchange.requestBody).not.toContain('token=x');
});

test('a guest has no buyer id', async () => {
  const server = await aPg(200, opened);
  await pgAt(server.url).openCheckout(keys, { ...checkout, buyerId: null });
  expect(JSON.parse(server.received[0]?.body ?? '')).not.toHaveProperty('buyer_id');
});

describe('a 4xx is the decision of the PG', () => {
  test.each<[status: number, body: unknown, message: string]>([
    [400, { code: 400, message: 'Currency not supported' }, 'Currency not supported'],
    [401, { code: 401, message: 'Invalid credentials' }, 'Invalid credentials'],
    [404, { code: 404 }, 'HTTP 404'],
    [409, { code: 409, message: 'Idempotency key used with another body' }, 'Idempotency key used with another body'],
    [422, '<html>no</html>', 'HTTP 422'],
    [403, '', 'HTTP 403'],
  ])('%i %j', async (status, body, message) => {
    const server = await aPg(status, body);
    const { exchange, outcome } = await pgAt(server.url).openCheckout(keys, checkout);
    expect(outcome).toEqual({ kind: 'refused', message });
    expect(exchange).toMatchObject({ failureKind: 'HTTP_4XX', httpStatus: status });
  });
});

describe('whatever does not say what the PG did is lost', () => {
  test.each<[status: number, body: unknown, failure: FailureKind]>([
    [500, { code: 500, message: 'Internal error' }, 'HTTP_5XX'],
    [502, '<html>Bad gateway</html>', 'HTTP_5XX'],
    [503, opened, 'HTTP_5XX'],
    [408, { code: 408, message: 'Time-out' }, 'HTTP_4XX'],
    [429, { code: 429, message: 'Slow down' }, 'HTTP_4XX'],
    [302, '', 'HTTP_3XX'],
    [204, '', 'UNREADABLE'],
    [202, opened, 'UNREADABLE'],
    [200, '', 'UNREADABLE'],
    [200, 'garbage', 'UNREADABLE'],
    [200, '{"code":200,"order_code":"pg-1"', 'UNREADABLE'],
    [200, 'null', 'UNREADABLE'],
    [200, [], 'UNREADABLE'],
    [200, { ...opened, order_code: undefined }, 'UNREADABLE'],
    [200, { ...opened, order_code: '' }, 'UNREADABLE'],
    [200, { ...opened, order_code: 'pg:1' }, 'UNREADABLE'],
    [200, { ...opened, order_code: 1 }, 'UNREADABLE'],
    [200, { ...opened, redirect_uri: '/pay/1' }, 'UNREADABLE'],
    [200, { ...opened, redirect_uri: 'https://pg.example/\u0000' }, 'UNREADABLE'],
  ])('%i %j: %s', async (status, body, failure) => {
    expect(await outcomeOf(status, body)).toEqual({ kind: 'lost', failure });
  });

  test('a reset, an answer too long, silence', async () => {
    const reset = await startLoopbackServer((request) => request.socket.resetAndDestroy());
    onTestFinished(() => reset[Symbol.asyncDispose]());
    const silent = await startLoopbackServer(() => {});
    onTestFinished(() => silent[Symbol.asyncDispose]());
    const open = async (url: string) => (await pgAt(url).openCheckout(keys, checkout)).outcome;
    expect(await open(reset.url)).toEqual({ kind: 'lost', failure: 'CONNECT' });
    expect(await open(silent.url)).toEqual({ kind: 'lost', failure: 'TIMEOUT' });
    expect(await outcomeOf(200, { ...opened, more: 'x'.repeat(70_000) })).toEqual({
      kind: 'lost',
      failure: 'UNREADABLE',
    });
  });
});

test.each<[status: number, body: unknown, outcome: object]>([
  [200, { code: 200, currencies: ['KRW', 'XXX'] }, { kind: 'accepted', currencies: ['KRW', 'XXX'] }],
  [
    401,
    { code: 401, message: 'Invalid credentials' },
    { kind: 'refused', message: 'Invalid credentials', httpStatus: 401 },
  ],
  [503, {}, { kind: 'lost', failure: 'HTTP_5XX' }],
  [200, {}, { kind: 'lost', failure: 'UNREADABLE' }],
])('an account is tried with its keys: %i %j', async (status, body, outcome) => {
  const server = await aPg(status, body);
  expect(await pgAt(server.url).verifyAccount(keys)).toEqual(outcome);
  expect(server.received).toMatchObject([{ method: 'GET', url: '/v1/account', body: '' }]);
});

describe('the payment page is on the host of the PG, or where a setting allows', () => {
  test.each<[api: string, page: string, allow: string[], isPage: boolean]>([
    ['https://pg.example', 'https://pg.example/pay/1', [], true],
    ['https://pg.example/base', 'https://PG.example/pay/1?a=b#c', [], true],
    ['https://pg.example', 'https://pg.example:8443/pay', [], true],
    ['http://127.0.0.1:3200', 'http://127.0.0.1:3200/pay', [], true],
    ['http://pg.example:3200', 'https://pg.example/pay', [], true],
    ['https://pg.example', 'http://pg.example/pay', [], false],
    ['http://127.0.0.1:3200', 'http://127.0.0.1:3201/pay', [], false],
    ['https://pg.example', 'https://pay.pg.example/', [], false],
    ['https://pg.example', 'https://pg.example.evil.test/', [], false],
    ['https://pg.example', 'https://pg.example@evil.test/', [], false],
    ['https://pg.example', 'https://user@pg.example/', [], false],
    ['https://pg.example', 'https://evil.test/?https://pg.example', [], false],
    ['https://pg.example', 'javascript://pg.example/%0aalert(1)', [], false],
    ['https://pg.example', 'data:text/html,x', [], false],
    ['https://pg.example', 'http://localhost:3200/pay', ['localhost:3200'], true],
    ['https://pg.example', 'javascript://localhost:3200/%0aalert(1)', ['localhost:3200'], false],
  ])('%s: %s %j: %s', (api, page, allow, isPage) => {
    expect(pgAt(api, allow).isPaymentPage(page)).toBe(isPage);
  });
});

test('an event has one key for all its repeats, and another when anything that names it differs', () => {
  const { eventKey } = pgAt('https://pg.example');
  const event = { reference_id: 'REF1', event_id: 'e1', digest: 'd1', message: 'x' };
  expect(eventKey({ ...event, message: 'y', sent_at: 'later' })).toBe(eventKey(event));
  const others = [{ reference_id: 'REF2' }, { event_id: 'e2' }, { event_id: undefined }, { digest: 'd2' }];
  const keysOfAll = [event, ...others.map((other) => ({ ...event, ...other }))].map(eventKey);
  expect(new Set(keysOfAll).size).toBe(5);
  expect(keysOfAll.every((key) => /^[0-9a-f]{64}$/.test(key))).toBe(true);
});

test('a PG that quotes our key in its refusal does not bring it into the refusal', async () => {
  const said = `Key ${keys.secretKey} (Basic ${Buffer.from(`${keys.publicKey}:${keys.secretKey}`).toString('base64')}) is wrong`;
  const outcome = await outcomeOf(422, { code: 422, message: said });
  expect(outcome).toMatchObject({ kind: 'refused', message: expect.stringContaining('Key [masked] (Basic [masked]') });
});
