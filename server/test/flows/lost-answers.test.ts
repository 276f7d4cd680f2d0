import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { Attempt } from '../../src/store/entities/attempt.ts';
import { Mall } from '../../src/store/entities/mall.ts';
import { impatient, startWorld, type World } from '../support/app.ts';
import { look } from '../support/look.ts';
import { read } from '../support/place-order.ts';

let world: World;
beforeAll(async () => {
  world = await startWorld({}, impatient);
});
afterAll(() => world.stop());
afterEach(() => world.sandbox.pg.backToNormal());

const failed = {
  status: 400,
  body: { result_code: '9999', result_message: 'Something went wrong in requesting a checkout', payment_url: '' },
};

type Order = { mallId: string; orderNumber: string };

async function pay(known: Partial<Order> = {}, amount = '3065.00') {
  const placed = await world.sandbox.mall.placeOrder({ mallId: 'tindahan', shopNo: 1, amount, ...known });
  return { ...placed, mallId: 'tindahan' };
}

const checkoutsOf = ({ orderNumber }: Order) =>
  world.sandbox.pg.orders().filter(({ orderName }) => orderName === orderNumber);

async function callsOf(order: Order) {
  const { id } = await read(world, order);
  const calls = await look(world).messages({ kind: 'PG_OPEN_CHECKOUT' });
  return calls.filter((call) => call.order?.id === id);
}

describe('a PG that does not answer', () => {
  it.each([
    ['http503', 'HTTP_5XX', 0],
    ['reset', 'CONNECT', 0],
    ['timeout', 'TIMEOUT', 0],
    ['empty', 'UNREADABLE', 1],
    ['after_timeout', 'TIMEOUT', 1],
  ] as const)(
    '%s: leaves the order UNKNOWN (%s), and the same request again succeeds under the same key',
    async (...row) => {
      const [mode, failure, made] = row;
      world.sandbox.pg.fail({ call: 'checkouts', mode, times: 1 });
      const first = await pay();
      expect(first.answer).toMatchObject(failed);
      expect(checkoutsOf(first)).toHaveLength(made);
      expect(await read(world, first)).toMatchObject({ status: 'UNKNOWN', paidMinor: 0n });
      const [asked] = (await look(world).messages({ kind: 'PAYMENT_REQUEST' })).slice(-1);
      expect(asked).toMatchObject({ reason: 'PG_ANSWER_LOST', reasonParams: { failure }, httpStatus: 400 });

      const second = await pay(first);
      expect(second.paymentUrl).toMatch(new RegExp(`^${world.sandbox.pgUrl}/pay/`));
      expect(checkoutsOf(first)).toHaveLength(1);
      const order = await read(world, first);
      expect(order).toMatchObject({ status: 'REQUESTED', attemptCount: 1 });
      expect(await look(world).history(order)).toEqual([
        'PAYMENT_REQUESTED',
        'PG_CALL_LOST',
        'STATUS_CHANGED',
        'PAYMENT_REQUESTED',
        'CHECKOUT_OPENED',
        'STATUS_CHANGED',
      ]);
      const calls = await callsOf(first);
      expect(calls.map(({ verdict, failureKind }) => [verdict, failureKind])).toEqual([
        ['REJECTED', failure],
        ['ACCEPTED', null],
      ]);
      expect(new Set(calls.map(({ body }) => body)).size).toBe(1);
    },
  );

  it('and keeps being silent: stays UNKNOWN, never FAILED, and Cafe24 is told nothing', async () => {
    world.sandbox.pg.fail({ call: 'checkouts', mode: 'http503' });
    const first = await pay();
    for (let again = 0; again < 3; again++) expect((await pay(first)).answer).toMatchObject(failed);
    await world.settle();
    expect(await read(world, first)).toMatchObject({ status: 'UNKNOWN', attemptCount: 1 });
    expect(world.sandbox.mall.notifications('tindahan', first.orderNumber)).toEqual([]);
  });

  it('opens another attempt when the repeat asks for another amount', async () => {
    world.sandbox.pg.fail({ call: 'checkouts', mode: 'after_timeout', times: 1 });
    const first = await pay();
    expect((await pay(first, '4000.00')).paymentUrl).not.toBeNull();
    expect(await read(world, first)).toMatchObject({ status: 'REQUESTED', attemptCount: 2, requestedMinor: 400_000n });
  });

  it('says the same again, though the buyer signed in meanwhile', async () => {
    world.sandbox.pg.fail({ call: 'checkouts', mode: 'empty', times: 1 });
    const first = await pay();
    const order = { mallId: 'tindahan', shopNo: 1, amount: '3065.00', orderNumber: first.orderNumber };
    expect((await world.sandbox.mall.placeOrder({ ...order, buyerId: 'somebody-else' })).paymentUrl).not.toBeNull();
    expect((await read(world, first)).status).toBe('REQUESTED');
  });

  it('lost the answer, and the buyer’s payment still counts', async () => {
    world.sandbox.pg.fail({ call: 'checkouts', mode: 'empty', times: 1 });
    const first = await pay();
    world.sandbox.pg.act(String(checkoutsOf(first)[0]?.orderCode), 'approve');
    await world.settle();
    expect(await read(world, first)).toMatchObject({ status: 'PAID', paidMinor: 306_500n });
    expect(world.sandbox.mall.order('tindahan', first.orderNumber)).toMatchObject({ status: 'paid', payedTf: 'T' });
  });
});

describe('a process that dies while the PG is asked', () => {
  it('leaves an order whose repeated request gets the checkout that was made', async () => {
    const first = await pay();
    const em = world.app.bridge.orm.em.fork();
    const order = await look(world).order('tindahan', first.orderNumber);
    const attempt = await em.findOneOrFail(Attempt, { order: order.id });
    // What the store has between the intention and the answer.
    Object.assign(attempt, { orderCode: null, paymentUrl: null });
    await em.flush();

    expect((await pay(first)).paymentUrl).toBe(first.paymentUrl);
    expect(checkoutsOf(first)).toHaveLength(1);
    expect(await read(world, first)).toMatchObject({ status: 'REQUESTED', attemptCount: 1 });
  });
});

describe('a PG that refuses', () => {
  it('the keys: the attempt has FAILED with the PG’s words for staff, and the next request starts another', async () => {
    const em = world.app.bridge.orm.em.fork();
    const mall = await em.findOneOrFail(Mall, 'tindahan');
    const sealed = mall.pgSecretKeySealed;
    mall.pgSecretKeySealed = world.app.bridge.vault.seal('sk_wrong');
    await em.flush();
    const first = await pay();
    mall.pgSecretKeySealed = sealed;
    await em.flush();

    expect(first.answer).toMatchObject(failed);
    const order = await read(world, first);
    expect(order).toMatchObject({ status: 'FAILED', attemptCount: 1 });
    expect(await look(world).history(order)).toEqual(['PAYMENT_REQUESTED', 'CHECKOUT_REFUSED', 'STATUS_CHANGED']);
    const [asked] = (await look(world).messages({ kind: 'PAYMENT_REQUEST' })).slice(-1);
    expect(asked).toMatchObject({ reason: 'PG_REFUSED', reasonParams: { pgMessage: 'Invalid credentials' } });
    expect(await callsOf(first)).toMatchObject([{ verdict: 'REJECTED', httpStatus: 401, failureKind: 'HTTP_4XX' }]);
    expect(JSON.stringify(await callsOf(first))).not.toMatch(/sk_wrong|c2tfd3Jvbmc/);

    expect((await pay(first)).paymentUrl).not.toBeNull();
    expect(await read(world, first)).toMatchObject({ status: 'REQUESTED', attemptCount: 2 });
  });
});
