import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { Mall } from '../../src/store/entities/mall.ts';
import { impatient, startWorld, type World } from '../support/app.ts';
import { look } from '../support/look.ts';
import { outcomeOf, type PlacedOrder, placeOrder, read } from '../support/place-order.ts';
import { after, attemptsOf, justAt, lostSchedule, questions } from '../support/recheck.ts';
import { placeSyncOrder } from '../support/sync-order.ts';

let world: World;
beforeAll(async () => {
  world = await startWorld({}, impatient);
});
afterAll(() => world.stop());
afterEach(() => world.sandbox.pg.backToNormal());

const day = 86_400;
const told = ({ mallId, orderNumber }: PlacedOrder) =>
  world.sandbox.mall
    .notifications(mallId, orderNumber)
    .map(({ verdict, fields }) => [verdict, fields?.request_type, fields?.payed_tf, fields?.amount].join(' '));
const statusOf = async (placed: PlacedOrder) => (await read(world, placed)).status;

async function act({ code }: PlacedOrder, action: Parameters<World['sandbox']['pg']['act']>[1]) {
  world.sandbox.pg.act(code, action);
  await world.settle();
}

/** An order of a mall whose buyers pay in this way. */
async function placeBy(paymentMethod: string): Promise<PlacedOrder> {
  const em = world.app.bridge.orm.em.fork();
  const mall = await em.findOneOrFail(Mall, 'tindahan');
  const usual = mall.paymentMethod;
  mall.paymentMethod = paymentMethod;
  await em.flush();
  const placed = await placeOrder(world);
  mall.paymentMethod = usual;
  await em.flush();
  return placed;
}

describe('a buyer who never comes back from the PG’s page', () => {
  it('by card: after half an hour the PG is asked, the order is over, and Cafe24 is told', async () => {
    const placed = await placeBy('card');
    const asked = async () => (await questions(world, placed)).length;
    expect(await justAt(world, 300, asked)).toEqual([0, 1]);
    await after(world, 1_499);
    expect(await statusOf(placed)).toBe('REQUESTED');
    await after(world, 1);
    expect(outcomeOf(await read(world, placed))).toMatchObject({ status: 'EXPIRED', paidMinor: 0n });
    expect(told(placed)).toEqual(['ok payment F 0']);
    expect(await look(world).history(placed)).toEqual(expect.arrayContaining(['PG_CHECKED', 'PAYMENT_EXPIRED']));
    await after(world, 30 * day);
    expect(await asked()).toBe(1);
  });

  it('in another way: asked after 5 minutes, an hour and daily, over after three days', async () => {
    const placed = await placeBy('etc');
    const asked = async () => (await questions(world, placed)).length;
    for (const [index, wait] of [300, 3_600, day, day].entries()) {
      expect(await justAt(world, wait, asked)).toEqual([index, index + 1]);
    }
    await after(world, day - 3_901);
    expect(await statusOf(placed)).toBe('REQUESTED');
    await after(world, 1);
    expect(await statusOf(placed)).toBe('EXPIRED');
    expect((await questions(world, placed)).at(-1)).toMatchObject({ answer: 'untouched', n: 4 });
  });

  it('of a synchronous checkout: the order is over, and Cafe24 reads so by itself', async () => {
    const placed = await placeSyncOrder(world);
    await after(world, 3 * day);
    expect(await statusOf(placed)).toBe('EXPIRED');
    expect(told(placed)).toEqual([]);
  });

  it('but has paid, and the webhook was lost: found at the first question', async () => {
    const placed = await placeBy('card');
    world.sandbox.pg.webhookMode('wrong_digest');
    await act(placed, 'approve');
    await after(world, 300);
    expect(outcomeOf(await read(world, placed))).toMatchObject({ status: 'PAID', paidMinor: 306_500n });
    expect(told(placed)).toEqual(['ok payment T 3065.00']);
  });

  it('and pays at the PG after all: the money is kept, shown, and told as a transfer', async () => {
    const placed = await placeBy('card');
    await after(world, 1_800);
    expect(await statusOf(placed)).toBe('EXPIRED');
    await act(placed, 'approve');
    expect(outcomeOf(await read(world, placed))).toMatchObject({ status: 'PAID', paidMinor: 306_500n });
    expect(told(placed)).toEqual(['ok payment F 0', 'ok notification T 3065.00']);
    expect(await look(world).attentions(placed)).toEqual(['LATE_MONEY']);
  });
});

describe('a deposit that is awaited', () => {
  it('has three days whatever the mall’s usual way of paying is; then Cafe24 is told that it failed', async () => {
    const placed = await placeBy('card');
    await act(placed, 'pay_later');
    await after(world, 3 * day - 1);
    expect(await statusOf(placed)).toBe('PENDING');
    await after(world, 1);
    expect(await statusOf(placed)).toBe('EXPIRED');
    expect(told(placed)).toEqual(['ok payment F 3065.00', 'ok payment F 0']);
  });

  it('and that no webhook told of is found by asking, and gets its three days', async () => {
    const placed = await placeBy('card');
    world.sandbox.pg.webhookMode('wrong_digest');
    await act(placed, 'pay_later');
    await after(world, 1_800);
    expect(await statusOf(placed)).toBe('PENDING');
    expect(told(placed)).toEqual(['ok payment F 3065.00']);
    await after(world, 3 * day);
    expect(await statusOf(placed)).toBe('EXPIRED');
  });
});

describe('when the time is over', () => {
  it('and the PG is silent, nothing is guessed: asked like every lost answer, then a person', async () => {
    const placed = await placeBy('card');
    await after(world, 300);
    world.sandbox.pg.fail({ call: 'orders', mode: 'http503' });
    await after(world, 1_500);
    const asked = async () => (await questions(world, placed)).length;
    const before = await asked();
    for (const [index, wait] of lostSchedule.entries()) {
      expect(await justAt(world, wait, asked)).toEqual([before + index, before + index + 1]);
    }
    expect(await statusOf(placed)).toBe('REQUESTED');
    expect(await look(world).attentions(placed)).toEqual(['STILL_UNKNOWN']);
    expect(told(placed)).toEqual([]);
  });

  it('and the PG answers late, the order is over then', async () => {
    const placed = await placeBy('card');
    world.sandbox.pg.fail({ call: 'orders', mode: 'reset' });
    await after(world, 300);
    await after(world, 1_500);
    world.sandbox.pg.backToNormal();
    await after(world, 60);
    expect(await statusOf(placed)).toBe('EXPIRED');
  });

  it('of an older attempt, only that one is over', async () => {
    const first = await placeBy('etc');
    await after(world, 2 * day);
    const second = await placeOrder(world, { orderNumber: first.orderNumber, amount: '4000.00' });
    await after(world, day);
    expect((await attemptsOf(world, first)).map(({ status }) => status)).toEqual(['EXPIRED', 'REQUESTED']);
    expect(await statusOf(second)).toBe('REQUESTED');
    expect(told(first)).toEqual([]);
    await after(world, 2 * day);
    expect(await statusOf(second)).toBe('EXPIRED');
  });

  it('of a paid order, it stays paid, and its timeline has no line about it', async () => {
    const placed = await placeBy('card');
    await act(placed, 'approve');
    const before = await look(world).history(placed);
    for (const days of [1, 6, 23]) await after(world, days * day);
    expect(await statusOf(placed)).toBe('PAID');
    expect(await look(world).history(placed)).toEqual(before);
  });
});
