import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startWorld, type World } from '../support/app.ts';
import { look } from '../support/look.ts';
import { type PlacedOrder, placeOrder, read } from '../support/place-order.ts';
import { paymentRequest, wire } from '../support/wire.ts';

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.stop());

const again = (placed: PlacedOrder, given: { amount?: string; overrides?: object } = {}) =>
  world.sandbox.mall.placeOrder({
    mallId: placed.mallId,
    shopNo: 1,
    orderNumber: placed.orderNumber,
    amount: given.amount ?? '3065.00',
    overrides: { ...given.overrides },
  });

const checkoutsOf = (placed: Pick<PlacedOrder, 'orderNumber'>) =>
  world.sandbox.pg.orders().filter(({ orderName }) => orderName === placed.orderNumber);

describe('the same payment request again, while the buyer may still pay', () => {
  it.each(['3065.00', '3065', '3065.0'])(
    'gets the same answer, also when it spells the amount "%s"',
    async (amount) => {
      const placed = await placeOrder(world);
      expect((await again(placed, { amount })).paymentUrl).toBe(placed.paymentUrl);
      expect(checkoutsOf(placed)).toHaveLength(1);

      const order = await read(world, placed);
      expect(order).toMatchObject({ attemptCount: 1, status: 'REQUESTED', amountText: '3065.00' });
      expect((await look(world).history(order)).slice(-2)).toEqual(['CHECKOUT_OPENED', 'DUPLICATE_RECEIVED']);
      const [stored] = (await look(world).messages({ kind: 'PAYMENT_REQUEST' })).slice(-1);
      expect(stored).toMatchObject({ verdict: 'DUPLICATE', reason: null, httpStatus: 200 });
    },
  );

  it('is answered alike while a deposit is awaited', async () => {
    const placed = await placeOrder(world);
    world.sandbox.pg.act(placed.code, 'pay_later');
    await world.settle();
    expect((await again(placed)).paymentUrl).toBe(placed.paymentUrl);
    expect((await read(world, placed)).status).toBe('PENDING');
  });

  it('brings the buyer back with the newest page data', async () => {
    const placed = await placeOrder(world);
    const overrides = { return_url: `${world.sandbox.mallUrl}/newer`, extra_data: { LogKey: 'newer' } };
    await again(placed, { overrides });
    const { browserGoesTo } = world.sandbox.pg.act(placed.code, 'cancel');
    const { headers } = await wire(world).callback(new URL(browserGoesTo).search);
    expect(headers.get('location')).toMatch(/\/newer\?result_code=9999&.*extra_data%5BLogKey%5D=newer$/);
  });
});

describe('a payment request that starts another attempt', () => {
  it('asks for another amount: the older attempt is superseded', async () => {
    const placed = await placeOrder(world);
    const { paymentUrl } = await again(placed, { amount: '4000.00' });
    expect(paymentUrl).not.toBe(placed.paymentUrl);

    const order = await read(world, placed);
    expect(order).toMatchObject({ attemptCount: 2, requestedMinor: 400_000n, amountText: '4000.00' });
    expect(order.attempts.getItems().map(({ requestedMinor }) => requestedMinor)).toEqual([306_500n, 400_000n]);
    expect(checkoutsOf(placed).map(({ amount }) => amount)).toEqual(['3065.00', '4000.00']);
    expect(await look(world).history(order)).toContain('ATTEMPT_STARTED');
  });

  it.each([
    ['decline', 'FAILED'],
    ['cancel', 'CANCELLED'],
    ['expire', 'EXPIRED'],
  ] as const)('comes after the PG said %s (%s)', async (action, status) => {
    const placed = await placeOrder(world);
    world.sandbox.pg.act(placed.code, action);
    await world.settle();
    expect((await read(world, placed)).status).toBe(status);

    const { paymentUrl } = await again(placed);
    expect(paymentUrl).not.toBe(placed.paymentUrl);
    const order = await read(world, placed);
    expect(order).toMatchObject({ status: 'REQUESTED', attemptCount: 2 });
    const references = order.attempts.getItems().map(({ reference }) => reference);
    expect(new Set(references).size).toBe(2);
  });

  it('is paid and told to Cafe24 as a payment of its own', async () => {
    const placed = await placeOrder(world);
    world.sandbox.pg.act(placed.code, 'decline');
    await world.settle();
    await again(placed, { overrides: { buyer_id: 'signed-in-meanwhile' } });
    const second = checkoutsOf(placed)[1];
    expect(second).toMatchObject({ buyerId: 'signed-in-meanwhile' });
    world.sandbox.pg.act(String(second?.orderCode), 'approve');
    await world.settle();

    expect(await read(world, placed)).toMatchObject({ status: 'PAID', pgTransactionId: second?.orderCode });
    const told = world.sandbox.mall.notifications('tindahan', placed.orderNumber);
    expect(told.map(({ verdict, fields }) => [verdict, fields?.request_type, fields?.payed_tf, fields?.tid])).toEqual([
      ['ok', 'payment', 'F', placed.code],
      ['ok', 'payment', 'T', second?.orderCode],
    ]);
  });

  it('carries the shop’s newest registration into what Cafe24 is told', async () => {
    const request = { mallId: 'hanokmall', amount: '12700', orderNumber: '20260516-0000001' };
    const first = await placeOrder(world, { ...request, shopNo: 1 });
    world.sandbox.pg.act(first.code, 'decline');
    await world.settle();
    const second = await placeOrder(world, { ...request, shopNo: 2, amount: '87.00' });
    expect(await read(world, second)).toMatchObject({ shopNo: 2, partnerId: 'hanokmall:2:k7q2m9', currency: 'USD' });
  });
});

describe('two identical payment requests at once', () => {
  it('make one order, one attempt and one checkout at the PG, and get the same answer', async () => {
    const fields = paymentRequest(world);
    const answers = await Promise.all(Array.from({ length: 6 }, () => wire(world).requestPayment(fields)));

    expect(new Set(answers.map(({ body }) => JSON.stringify(body))).size).toBe(1);
    expect(answers[0]).toMatchObject({ status: 200, body: { result_code: '0000' } });
    const order = await look(world).order('tindahan', String(fields.order_id));
    expect(order).toMatchObject({ attemptCount: 1, status: 'REQUESTED' });
    expect(order.attempts).toHaveLength(1);
    expect(checkoutsOf({ orderNumber: order.orderNumber })).toHaveLength(1);

    const calls = await look(world).messages({ kind: 'PG_OPEN_CHECKOUT' });
    const keys = calls
      .filter(({ order: owner }) => owner?.id === order.id)
      .map(({ headers }) => headers.find(({ name }) => name === 'idempotency-key')?.value);
    expect(new Set(keys)).toEqual(new Set([`checkout-${order.attempts[0]?.id}`]));
  });

  it('at once with another amount, leave two attempts of which the order follows the last', async () => {
    const fields = paymentRequest(world);
    const other = paymentRequest(world, { order_id: fields.order_id, amount: '4000.00' });
    await Promise.all([fields, other].map((body) => wire(world).requestPayment(body)));
    const order = await look(world).order('tindahan', String(fields.order_id));
    const latest = order.attempts.getItems().find(({ number }) => number === 2);
    expect(order).toMatchObject({ attemptCount: 2, requestedMinor: latest?.requestedMinor });
  });
});
