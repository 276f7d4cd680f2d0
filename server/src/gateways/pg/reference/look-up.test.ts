import type { FailureKind } from '@pgbridge/shared/words';
import { describe, expect, onTestFinished, test } from 'vitest';
import { startLoopbackServer } from '../../../../test/support/loopback-server.ts';
import { money } from '../../../domain/money.ts';
import { createHttpClient } from '../../http-client.ts';
import type { LookUpKey } from '../payment-company.ts';
import { referencePg } from './index.ts';

const keys = { publicKey: 'pk_1', secretKey: 'sk:secret' };
const byReference = { reference: 'REF1' };
const order = {
  code: 200,
  order_code: 'pg-1',
  reference_no: 'REF1',
  order_status: 'S',
  payment_status: 'S',
  payment_reference_no: '',
  amount: '3065.00',
  paid_amount: '3065.00',
  currency: 'PHP',
  preference: 'card',
  refunds: [],
};

/** Asks a PG that answers everything alike. */
async function ask(status: number, body: unknown, key: LookUpKey = byReference) {
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  const server = await startLoopbackServer((_request, response) => response.writeHead(status).end(text));
  const now = () => new Date('2026-01-01T00:00:00Z');
  const client = createHttpClient({ policy: { allow: [] }, now, totalTimeoutMs: 1_000 });
  onTestFinished(async () => {
    await client.close();
    await server[Symbol.asyncDispose]();
  });
  const pg = referencePg({ client, apiUrl: server.url, policy: { allow: [] } });
  return { ...(await pg.lookUp(keys, key)), received: server.received };
}

test.each<[key: LookUpKey, url: string]>([
  [byReference, '/v1/orders?reference_no=REF1'],
  [{ orderCode: 'pg-1' }, '/v1/orders/pg-1'],
])('%j is looked up at %s with the keys', async (key, url) => {
  const { exchange, outcome, received } = await ask(200, order, key);
  expect(received).toMatchObject([{ method: 'GET', url, body: '' }]);
  expect(received[0]?.headers.authorization).toMatch(/^Basic /);
  expect(exchange).toMatchObject({ httpStatus: 200, failureKind: null });
  expect(outcome).toEqual({
    kind: 'found',
    fact: { reference: 'REF1', orderCode: 'pg-1', status: 'PAID', amount: money(306_500n, 'PHP'), message: '' },
    paid: money(306_500n, 'PHP'),
    method: 'card',
    untouched: false,
    refunds: [],
    shippingAddress: null,
  });
});

test('refunds are told with the payment; what can’t be read of them doesn’t hold up the payment', async () => {
  const refund = {
    refund_code: 'RF-1',
    refund_reference: 'REFUND1',
    refund_status: 'R',
    refund_amount: '1000.00',
    message: '',
  };
  const refundsOf = async (refunds: unknown) => {
    const { outcome } = await ask(200, { ...order, refunds });
    return outcome.kind === 'found' ? outcome.refunds : outcome;
  };
  const amount = money(100_000n, 'PHP');
  const read = { refundCode: 'RF-1', refundReference: 'REFUND1', status: 'COMPLETED', amount, message: '' };
  const odd = [
    null,
    { ...refund, refund_status: 'RZ' },
    { ...refund, refund_amount: '1.005' },
    { refund_code: 'RF-2' },
  ];
  expect(await refundsOf([...odd, refund, { ...refund, refund_status: 'RP', message: undefined }])).toEqual([
    read,
    { ...read, status: 'PENDING' },
  ]);
  expect(await refundsOf('none')).toEqual([]);
});

test.each([
  ['../account', '/v1/orders/..%2Faccount'],
  ['a?b=c#d', '/v1/orders/a%3Fb%3Dc%23d'],
])('an order code like %s stays one part of the path', async (orderCode, url) => {
  expect((await ask(404, {}, { orderCode })).received).toMatchObject([{ url }]);
});

describe('the letters of the PG in our words', () => {
  test.each<[letters: [string, string | undefined], method: string | null, status: string, untouched: boolean]>([
    [['P', 'P'], 'card', 'PENDING', true],
    [['P', 'P'], null, 'PENDING', true],
    [['P', undefined], 'icash', 'PENDING', false],
    [['P', 'A'], 'card', 'AUTHORIZED', false],
    [['A', 'A'], 'card', 'AUTHORIZED', false],
    [['S', 'S'], 'card', 'PAID', false],
    [['F', 'F'], 'card', 'FAILED', false],
    [['C', 'C'], 'card', 'CANCELLED', false],
    [['E', 'E'], 'icash', 'EXPIRED', false],
    [['R', 'R'], 'card', 'REFUNDED', false],
  ])('%j by %s: %s, untouched %s', async ([order_status, payment_status], preference, status, untouched) => {
    const told = { ...order, order_status, payment_status, preference };
    expect((await ask(200, told)).outcome).toMatchObject({
      kind: 'found',
      fact: { status },
      method: preference,
      untouched,
    });
  });
});

test('404 in the words of the PG is the proof that there is no such payment, a proxy’s page is none; any other 4xx is a refusal', async () => {
  const unknown = await ask(404, { code: 404, message: 'Order not found' });
  expect(unknown.outcome).toEqual({ kind: 'unknown' });
  expect(unknown.exchange).toMatchObject({ httpStatus: 404, failureKind: null });
  for (const page of ['<html>Not Found</html>', '', { message: 'no route matched' }, { code: 400 }]) {
    expect((await ask(404, page)).outcome).toEqual({ kind: 'lost', failure: 'HTTP_4XX' });
  }
  const refused = await ask(401, { code: 401, message: 'Invalid credentials' });
  expect(refused.outcome).toEqual({ kind: 'refused', message: 'Invalid credentials' });
  expect(refused.exchange).toMatchObject({ failureKind: 'HTTP_4XX' });
});

describe('whatever does not say how this payment stands is lost', () => {
  test.each<[status: number, body: unknown, failure: FailureKind]>([
    [503, order, 'HTTP_5XX'],
    [429, {}, 'HTTP_4XX'],
    [302, '', 'HTTP_3XX'],
    [200, '', 'UNREADABLE'],
    [200, [order], 'UNREADABLE'],
    [200, { ...order, order_status: 'X' }, 'UNREADABLE'],
    [200, { ...order, amount: 3065 }, 'UNREADABLE'],
    [200, { ...order, amount: '3065.001' }, 'UNREADABLE'],
    [200, { ...order, paid_amount: '1e3' }, 'UNREADABLE'],
    [200, { ...order, currency: 'XXX' }, 'UNREADABLE'],
    [200, { ...order, reference_no: 'REF2' }, 'UNREADABLE'],
  ])('%i %j: %s', async (status, body, failure) => {
    const { exchange, outcome } = await ask(status, body);
    expect(outcome).toEqual({ kind: 'lost', failure });
    expect(exchange).toMatchObject({ failureKind: failure });
  });

  test('another order than the one that was asked for', async () => {
    expect((await ask(200, order, { orderCode: 'pg-2' })).outcome).toEqual({ kind: 'lost', failure: 'UNREADABLE' });
  });
});

describe('where the goods go', () => {
  test('is taken as the PG tells it, without empty lines', async () => {
    const shipping_address = {
      name: 'Nena',
      postal_code: '1000',
      country_code: 'PH',
      city: 'Manila',
      add_1: ' 1 Rizal ',
      add_2: '',
      add_3: 7,
    };
    expect((await ask(200, { ...order, shipping_address })).outcome).toMatchObject({
      shippingAddress: {
        name: 'Nena',
        postalCode: '1000',
        countryCode: 'PH',
        state: '',
        city: 'Manila',
        lines: ['1 Rizal'],
      },
    });
  });

  test.each([[undefined], [null], ['Manila'], [42]])(
    '%j is no address, and holds nothing up',
    async (shipping_address) => {
      const { outcome } = await ask(200, { ...order, shipping_address });
      expect(outcome).toMatchObject({ kind: 'found', shippingAddress: null });
    },
  );
});
