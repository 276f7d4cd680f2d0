import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Attention } from '../../src/store/entities/attention.ts';
import { startWorld, type World } from '../support/app.ts';
import { cancel, cancellations, takenOn, toldOfCancels } from '../support/cancellation.ts';
import { look } from '../support/look.ts';
import { outcomeOf, type PlacedOrder, placeOrder, read } from '../support/place-order.ts';

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.stop());

type Action = Parameters<World['sandbox']['pg']['act']>[1];

async function act({ code }: PlacedOrder, ...actions: Action[]) {
  for (const action of actions) world.sandbox.pg.act(code, action);
  await world.settle();
}

/** The buyer presses Pay again; @returns the order with the newer attempt's reference and code. */
const again = ({ orderNumber }: PlacedOrder, amount = '3065.00') => placeOrder(world, { orderNumber, amount });

const told = ({ mallId, orderNumber }: PlacedOrder) =>
  world.sandbox.mall
    .notifications(mallId, orderNumber)
    .map(({ verdict, fields }) => [verdict, fields?.request_type, fields?.payed_tf, fields?.tid].join(' '));

async function attentions({ id }: PlacedOrder) {
  const open = await world.app.bridge.orm.em.fork().find(Attention, { order: id }, { orderBy: { id: 'asc' } });
  return open.map(({ cause, params }) => ({ cause, ...params }));
}

const paidOnce = { status: 'PAID', paidMinor: 306_500n, refundedMinor: 0n };

describe('money that comes late (contract.md §12-D)', () => {
  it.each([
    ['expire', 'EXPIRED'],
    ['cancel', 'CANCELLED'],
    ['decline', 'FAILED'],
  ] as const)(
    'after the PG said %s is taken, told to Cafe24 as a transfer, and shown to staff',
    async (end, status) => {
      const placed = await placeOrder(world);
      await act(placed, end);
      await act(placed, 'deposit');
      expect(outcomeOf(await read(world, placed))).toEqual(paidOnce);
      expect(told(placed)).toEqual([`ok payment F ${placed.code}`, `ok notification T ${placed.code}`]);
      expect(await attentions(placed)).toEqual([{ cause: 'LATE_MONEY', amount: '3065.00', currency: 'PHP', status }]);
    },
  );

  it('after a deposit account expired is told in order: waiting, failed, transferred', async () => {
    const placed = await placeOrder(world);
    await act(placed, 'pay_later', 'expire', 'deposit');
    expect(outcomeOf(await read(world, placed))).toEqual(paidOnce);
    const { code } = placed;
    expect(told(placed)).toEqual([`ok payment F ${code}`, `ok payment F ${code}`, `ok notification T ${code}`]);
  });
});

describe('money for an older attempt', () => {
  it('that asked for the same amount pays the order, and staff see that another attempt is open', async () => {
    const first = await placeOrder(world);
    await act(first, 'decline');
    const second = await again(first);
    await act(first, 'deposit');

    const order = await read(world, first);
    expect(outcomeOf(order)).toEqual(paidOnce);
    expect(order.pgTransactionId).toBe(first.code);
    expect(told(first)).toEqual([`ok payment F ${first.code}`, `ok notification T ${first.code}`]);
    expect(await attentions(first)).toEqual([
      { cause: 'OLD_ATTEMPT_MONEY', amount: '3065.00', currency: 'PHP', attempt: 1 },
    ]);
    expect(order.attempts.getItems().find(({ number }) => number === 2)?.orderCode).toBe(second.code);
  });

  it('that asked for another amount is recorded, and pays nothing: a person decides', async () => {
    const first = await placeOrder(world);
    const second = await again(first, '4000.00');
    await act(first, 'approve');
    expect(outcomeOf(await read(world, first))).toMatchObject({ status: 'REQUESTED', paidMinor: 0n });
    expect((await read(world, first)).attempts[0]?.status).toBe('PAID');
    expect(told(first)).toEqual([]);
    expect(await attentions(first)).toEqual([
      { cause: 'OLD_ATTEMPT_MONEY', amount: '3065.00', currency: 'PHP', attempt: 1 },
    ]);

    await act(second, 'approve');
    expect(outcomeOf(await read(world, first))).toEqual({ ...paidOnce, paidMinor: 400_000n });
    expect(told(first)).toEqual([`ok payment T ${second.code}`]);
  });

  it('that asked for another amount and was given back at the PG leaves the order as it is', async () => {
    const first = await placeOrder(world);
    const second = await again(first, '4000.00');
    await act(first, 'approve', 'refund');
    expect(outcomeOf(await read(world, first))).toMatchObject({
      status: 'REQUESTED',
      paidMinor: 0n,
      refundedMinor: 0n,
    });
    await act(second, 'approve');
    expect(outcomeOf(await read(world, first))).toEqual({ ...paidOnce, paidMinor: 400_000n });
  });

  it('whose refund is heard of before its payment leaves the order as it is too', async () => {
    const first = await placeOrder(world);
    const second = await again(first, '4000.00');
    await world.sandbox.pg.sendWebhook(first.code, { status: 'R' });
    await world.sandbox.pg.sendWebhook(first.code, { status: 'S' });
    await act(second, 'approve');
    expect(outcomeOf(await read(world, first))).toEqual({ ...paidOnce, paidMinor: 400_000n });
  });
});

describe('both attempts paid', () => {
  it.each([
    ['the older first', [0, 1], [{ attempt: 1 }, { attempt: 2 }]],
    ['the newer first', [1, 0], [{ attempt: 1 }]],
  ] as const)('%s: the order is paid once, Cafe24 told once, and each surplus is shown', async (_how, order, shown) => {
    const first = await placeOrder(world);
    await act(first, 'decline');
    const attempts = [first, await again(first)] as const;
    for (const which of order) await act(attempts[which], 'approve');

    const stored = await read(world, first);
    expect(outcomeOf(stored)).toEqual(paidOnce);
    expect(stored.pgTransactionId).toBe(attempts[order[0]].code);
    expect(stored.attempts.getItems().map(({ status }) => status)).toEqual(['PAID', 'PAID']);
    expect(told(first).filter((message) => message.includes(' T '))).toHaveLength(1);
    expect(await attentions(first)).toMatchObject(shown.map((row) => ({ cause: 'OLD_ATTEMPT_MONEY', ...row })));
  });

  it.each([
    ['the surplus', 'the older', [1, 0], 0],
    ['the surplus', 'the newer', [0, 1], 1],
    ['what paid the order', 'the older', [0, 1], 0],
    ['what paid the order', 'the newer', [1, 0], 1],
  ] as const)('and %s, %s, given back at the PG: the order stays paid by the other', async (_, __, order, back) => {
    const first = await placeOrder(world);
    await act(first, 'decline');
    const attempts = [first, await again(first)] as const;
    for (const which of order) await act(attempts[which], 'approve');
    await act(attempts[back], 'refund');

    const stored = await read(world, first);
    expect(outcomeOf(stored)).toEqual(paidOnce);
    expect(stored.pgTransactionId).toBe(attempts[back === 0 ? 1 : 0].code);
    expect(told(first).filter((message) => message.includes(' T '))).toHaveLength(1);
    expect((await attentions(first)).map(({ cause }) => cause)).toContain('CANCELLED_AT_PG');
    expect(await cancellations(world, first)).toEqual([]);
  });

  it('and what paid the order given back at the PG: Cafe24 cancels by the id it was told, and the other goes back', async () => {
    const first = await placeOrder(world);
    await act(first, 'decline');
    const second = await again(first);
    await act(first, 'approve');
    await act(second, 'approve');
    await act(first, 'refund');

    expect(await cancel(world, 'async', first, '3065.00')).toMatchObject(takenOn);
    await world.settle();
    expect(outcomeOf(await read(world, first))).toEqual({ ...paidOnce, status: 'REFUNDED', refundedMinor: 306_500n });
    expect(world.sandbox.pg.order(second.code)?.refunds).toMatchObject([{ status: 'R', amount: '3065.00' }]);
    expect(toldOfCancels(world, first)).toEqual(['ok P 0000 3065.00']);
  });
});

describe('a refund that began at the PG', () => {
  it('is taken down as a cancellation of the PG, shown to staff, and Cafe24 is not told as if paid again', async () => {
    const placed = await placeOrder(world);
    await act(placed, 'approve');
    await act(placed, 'refund');
    const order = await read(world, placed);
    expect(outcomeOf(order)).toEqual({ status: 'REFUNDED', paidMinor: 306_500n, refundedMinor: 306_500n });
    const cancellations = await order.cancellations.loadItems();
    expect(cancellations).toMatchObject([{ amountMinor: 306_500n, origin: 'PG', status: 'COMPLETED' }]);
    // This mall has no token, so Cafe24 can't be told of it either.
    expect(await look(world).attentions(placed)).toEqual(['CANCEL_BY_HAND']);
    expect(told(placed)).toEqual([`ok payment T ${placed.code}`]);
    expect(await look(world).history(placed)).toContain('CANCELLATION_RECORDED');
  });
});
