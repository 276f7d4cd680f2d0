import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { impatient, startWorld, type World } from '../support/app.ts';
import {
  cancel,
  cancellations,
  cancelUnheard,
  paidOrder,
  refundWebhook,
  sendRefundWebhook,
  toldOfCancels,
} from '../support/cancellation.ts';
import { look } from '../support/look.ts';
import { type PlacedOrder, read } from '../support/place-order.ts';
import { after, justAt, lostSchedule, questions } from '../support/recheck.ts';

let world: World;
beforeAll(async () => {
  world = await startWorld({}, impatient);
});
afterAll(() => world.stop());
afterEach(() => world.sandbox.pg.backToNormal());

const balance = async (placed: PlacedOrder) => {
  const { status, refundedMinor, reservedMinor } = await read(world, placed);
  return { status, refundedMinor, reservedMinor };
};
const partly = (minor: bigint) => ({ status: 'PARTIALLY_REFUNDED', refundedMinor: minor, reservedMinor: 0n });
const untouched = { status: 'PAID', refundedMinor: 0n, reservedMinor: 0n };
const atPg = ({ code }: PlacedOrder) =>
  world.sandbox.pg
    .orders()
    .find(({ orderCode }) => orderCode === code)
    ?.refunds.map(({ status }) => status) ?? [];

/** A cancellation that was asked for and never answered, because its process died; `arrived`: the PG got its call. */
async function cutOff(mode: 'sync' | 'async', arrived: boolean): Promise<PlacedOrder> {
  const placed = await paidOrder(world);
  const { bridge } = world.app;
  const { refund } = bridge.pg;
  bridge.pg.refund = async (...call) => {
    if (arrived) await refund(...call);
    throw new Error('the process dies');
  };
  world.sandbox.pg.webhookMode('wrong_digest');
  await cancel(world, mode, placed);
  await world.sandbox.settled();
  bridge.pg.refund = refund;
  expect(await cancellations(world, placed)).toMatchObject([{ status: 'REQUESTED', answeredAt: null }]);
  return placed;
}

/** A cancellation whose call never arrived, as the PG's answer 503 means. */
async function lost(amount = '1000.00'): Promise<PlacedOrder> {
  const placed = await paidOrder(world);
  world.sandbox.pg.fail({ call: 'refunds', mode: 'http503', times: 1 });
  await cancel(world, 'sync', placed, amount);
  expect(await cancellations(world, placed)).toMatchObject([{ status: 'UNKNOWN' }]);
  return placed;
}

describe('a refund whose answer was lost', () => {
  it.each(['1043.00', '1044.00'])('but which was done (%s): after a minute the PG says so', async (amount) => {
    const placed = await paidOrder(world);
    await cancel(world, 'sync', placed, amount);
    await after(world, 59);
    expect(await cancellations(world, placed)).toMatchObject([{ status: 'UNKNOWN' }]);
    await after(world, 1);
    expect(await cancellations(world, placed)).toMatchObject([{ status: 'COMPLETED', nextCheckAt: null }]);
    expect(await balance(placed)).toEqual(partly(BigInt(amount.replace('.', ''))));
    const [asked] = (await look(world).messages({ kind: 'PG_LOOK_UP_REFUND' })).slice(-1);
    expect(asked).toMatchObject({ verdict: 'ACCEPTED', httpStatus: 200, direction: 'OUTBOUND' });
  });

  it('and never arrived: it is asked for again in the same words under the same key, and given back once', async () => {
    const placed = await lost();
    await after(world, 60);
    expect(await cancellations(world, placed)).toMatchObject([{ status: 'COMPLETED' }]);
    expect(await balance(placed)).toEqual(partly(100_000n));
    expect(atPg(placed)).toEqual(['R']);
    expect(await questions(world, placed)).toEqual([{ about: 'refund', answer: 'repeated' }]);
    const calls = (await look(world).messages({ kind: 'PG_REFUND' })).slice(-2);
    expect(new Set(calls.map(({ body }) => body)).size).toBe(1);
    const keys = calls.map(({ headers }) => headers.find(({ name }) => name === 'idempotency-key')?.value);
    expect(new Set(keys).size).toBe(1);
    expect(keys[0]).toMatch(/^refund-/);
  });

  it('and the PG rejects the repeated one: the amount is free again, once', async () => {
    const placed = await lost('1031.00');
    await after(world, 60);
    expect(await cancellations(world, placed)).toMatchObject([{ status: 'REJECTED', nextCheckAt: null }]);
    expect(await balance(placed)).toEqual(untouched);
    await after(world, 10 * 86_400);
    expect(await balance(placed)).toEqual(untouched);
    expect(await look(world).attentions(placed)).toEqual(['CANCEL_REJECTED']);
  });

  it('and the PG refuses the repeated one and still has none: it counts as rejected', async () => {
    const placed = await lost();
    world.sandbox.pg.webhookMode('wrong_digest');
    world.sandbox.pg.act(placed.code, 'refund');
    await world.settle();
    await after(world, 60);
    expect(await cancellations(world, placed)).toMatchObject([{ status: 'REJECTED' }]);
    expect(await balance(placed)).toEqual(untouched);
  });

  it('and the PG refuses the repeated one because the first has just arrived: it is done', async () => {
    const placed = await lost();
    const { bridge } = world.app;
    const { refund } = bridge.pg;
    bridge.pg.refund = async (...call) => {
      const { exchange } = await refund(...call);
      return { exchange, outcome: { kind: 'refused', message: 'refund_reference: used before' } };
    };
    await after(world, 60);
    bridge.pg.refund = refund;
    expect(await cancellations(world, placed)).toMatchObject([{ status: 'COMPLETED' }]);
    expect(await balance(placed)).toEqual(partly(100_000n));
  });

  it('while the PG stays silent is asked by the schedule, then a person; the amount stays reserved', async () => {
    const placed = await lost();
    world.sandbox.pg.fail({ call: 'refund_lookups', mode: 'reset' });
    const asked = async () => (await questions(world, placed)).length;
    for (const [index, wait] of lostSchedule.entries()) {
      expect(await justAt(world, wait, asked)).toEqual([index, index + 1]);
    }
    expect((await questions(world, placed)).at(-1)).toMatchObject({ about: 'refund', answer: 'silent', n: 10, of: 10 });
    expect(await look(world).attentions(placed)).toEqual(['STILL_UNKNOWN']);
    expect(await balance(placed)).toEqual({ status: 'PAID', refundedMinor: 0n, reservedMinor: 100_000n });
    expect(atPg(placed)).toEqual([]);
    await after(world, 40 * 86_400);
    expect(await asked()).toBe(10);

    const [row] = await cancellations(world, placed);
    await sendRefundWebhook(world, refundWebhook(placed, { refund_reference: row?.refundReference }));
    expect(await balance(placed)).toEqual(partly(100_000n));
    expect(await look(world).attentions(placed)).not.toContain('STILL_UNKNOWN');
  });

  it('and of which the PG has another amount is held, and stays reserved', async () => {
    const placed = await paidOrder(world);
    await cancel(world, 'sync', placed, '1043.00');
    const { bridge } = world.app;
    const { lookUpRefund } = bridge.pg;
    bridge.pg.lookUpRefund = async (...call) => {
      const answer = await lookUpRefund(...call);
      const { exchange, outcome } = answer;
      if (outcome.kind !== 'found') return answer;
      const { amount } = outcome.fact;
      return {
        exchange,
        outcome: { ...outcome, fact: { ...outcome.fact, amount: { ...amount, minor: amount.minor + 100n } } },
      };
    };
    await after(world, 60);
    bridge.pg.lookUpRefund = lookUpRefund;
    expect(await cancellations(world, placed)).toMatchObject([{ status: 'UNKNOWN' }]);
    expect((await balance(placed)).reservedMinor).toBe(104_300n);
    expect(await look(world).attentions(placed)).toEqual(['HELD_MISMATCH']);
  });
});

describe('a process that died while the PG was asked for money', () => {
  it.each([
    ['sync', true],
    ['sync', false],
    ['async', true],
    ['async', false],
  ] as const)('%s, its call arrived: %s: the money goes back once, within minutes', async (mode, arrived) => {
    const placed = await cutOff(mode, arrived);
    await after(world, 60);
    await after(world, 300);
    expect(await cancellations(world, placed)).toMatchObject([{ status: 'COMPLETED' }]);
    expect(await balance(placed)).toEqual(partly(100_000n));
    expect(atPg(placed)).toEqual(['R']);
    expect(toldOfCancels(world, placed)).toEqual(mode === 'async' ? ['ok P 0000 1000.00'] : []);
  });

  it('and a PG that is silent: the cancellation is UNKNOWN, as after any lost answer', async () => {
    const placed = await cutOff('sync', true);
    world.sandbox.pg.fail({ call: 'refund_lookups', mode: 'http503' });
    await after(world, 60);
    expect(await cancellations(world, placed)).toMatchObject([{ status: 'UNKNOWN', checkCount: 1 }]);
  });

  it('and a PG that is silent to the repeated call, too: it is asked again five minutes later', async () => {
    const placed = await cutOff('sync', false);
    world.sandbox.pg.fail({ call: 'refunds', mode: 'empty', times: 1 });
    await after(world, 60);
    expect(await cancellations(world, placed)).toMatchObject([{ status: 'UNKNOWN' }]);
    expect(await questions(world, placed)).toMatchObject([{ answer: 'repeated', failure: 'UNREADABLE', n: 1, of: 10 }]);
    await after(world, 300);
    expect(await balance(placed)).toEqual(partly(100_000n));
    expect(atPg(placed)).toEqual(['R']);
  });
});

describe('a refund that the PG works on, whose webhook never comes', () => {
  it('is found done after five minutes, and Cafe24 is told', async () => {
    const placed = await paidOrder(world);
    await cancelUnheard(world, placed);
    expect(await cancellations(world, placed)).toMatchObject([{ status: 'PENDING' }]);
    await after(world, 300);
    expect(await cancellations(world, placed)).toMatchObject([{ status: 'COMPLETED' }]);
    expect(toldOfCancels(world, placed)).toEqual(['ok P 0000 1000.00']);
  });

  it('is asked about daily, and after two weeks a person is called', async () => {
    const placed = await paidOrder(world);
    await cancelUnheard(world, placed);
    world.sandbox.pg.fail({ call: 'refund_lookups', mode: 'http503' });
    for (const wait of [300, 3_600, ...Array.from({ length: 14 }, () => 86_400)]) await after(world, wait);
    expect((await questions(world, placed)).at(-1)).toMatchObject({ n: 16, of: 16 });
    expect(await look(world).attentions(placed)).toEqual(['STILL_UNKNOWN']);
    expect((await balance(placed)).reservedMinor).toBe(100_000n);
  });
});
