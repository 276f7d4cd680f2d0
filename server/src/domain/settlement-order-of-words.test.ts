import { orderStatuses } from '@pgbridge/shared/words';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isSame, type Money, money } from './money.ts';
import { canMove, hasMoney } from './order.ts';
import type { PaymentFact, PgStatus } from './pg-status.ts';
import { type AttemptState, decideSettlement, type OrderState } from './settlement.ts';

/*
 * A PG repeats its words, delays them and sends them in any order. Here whole lives of an order are drawn at random, and the
 * outcome of each word is applied to an order in memory, as the store does it in earnest.
 */

type World = { order: OrderState; paidMinor: bigint; attempts: AttemptState[]; raised: string[]; heldCount: number };
type Word = { attempt: number; status: PgStatus; amount: Money; orderCode: string };

const asked = money(306_500n, 'PHP');
const pgWords: PgStatus[] = ['PENDING', 'AUTHORIZED', 'EXPIRED', 'CANCELLED', 'FAILED', 'PAID', 'REFUNDED'];

/** An order whose attempts asked for these amounts; the last is what it asks for now. */
function newWorld(...amounts: Money[]): World {
  const attempts = amounts.map((requested, index): AttemptState => {
    const number = index + 1;
    return { number, status: 'REQUESTED', requested, orderCode: `pg-${number}` };
  });
  const requested = amounts.at(-1) ?? asked;
  return {
    order: {
      status: 'REQUESTED',
      requested,
      refundedMinor: 0n,
      reservedMinor: 0n,
      attemptCount: amounts.length,
      pgTransactionId: null,
      otherPaid: null,
    },
    paidMinor: 0n,
    attempts,
    raised: [],
    heldCount: 0,
  };
}

function hear(world: World, { attempt: number, ...said }: Word): World {
  const attempt = world.attempts.find((one) => one.number === number);
  if (!attempt) throw new Error(`no attempt ${number}`);
  const fact: PaymentFact = { reference: `REF${number}`, message: '', ...said };
  const others = world.attempts.filter((one) => one !== attempt && one.status === 'PAID');
  const otherPaid = others.find((one) => isSame(one.requested, world.order.requested))?.orderCode ?? null;
  const settlement = decideSettlement({ ...world.order, otherPaid }, attempt, fact);
  if (settlement.kind === 'nothing') return world;
  if (settlement.kind === 'held') return { ...world, heldCount: world.heldCount + 1 };
  const { order, raised } = world;
  expect(canMove(attempt.status, settlement.attemptStatus)).toBe(true);
  if (settlement.orderStatus) expect(canMove(order.status, settlement.orderStatus)).toBe(true);
  const next: World = {
    ...world,
    paidMinor: settlement.paid?.minor ?? world.paidMinor,
    order: {
      ...order,
      status: settlement.orderStatus ?? order.status,
      refundedMinor: order.refundedMinor + (settlement.givenBack?.minor ?? 0n),
      pgTransactionId: settlement.paidBy ?? (settlement.paid ? fact.orderCode : order.pgTransactionId),
    },
    attempts: world.attempts.map((one) => (one === attempt ? { ...one, status: settlement.attemptStatus } : one)),
    raised: settlement.attention ? [...raised, `${settlement.attention.cause} ${fact.orderCode}`] : raised,
  };
  expect(next.order.refundedMinor).toBeGreaterThanOrEqual(0n);
  expect(next.order.refundedMinor).toBeLessThanOrEqual(next.paidMinor);
  return next;
}

const end = (world: World, words: readonly Word[]) => words.reduce(hear, world);

const say = (attempt: number, status: PgStatus, amount: Money = asked): Word => ({
  attempt,
  status,
  amount,
  orderCode: `pg-${attempt}`,
});

/** The same words twice over, each time in another order and with other repetitions. */
const shuffledTwice = fc.uniqueArray(fc.constantFrom(...pgWords), { minLength: 1 }).chain((words) => {
  const spoken = fc
    .array(fc.constantFrom(...words), { maxLength: 10 })
    .chain((repeated) => fc.shuffledSubarray([...words, ...repeated], { minLength: words.length + repeated.length }));
  return fc.tuple(spoken, spoken);
});

describe('the words on one payment, however they arrive and repeat', () => {
  const beginnings = fc.constantFrom(
    ...orderStatuses.filter((status) => !hasMoney(status)).map((status) => ({ status })),
  );

  test('end in the same status with the same money', () => {
    fc.assert(
      fc.property(shuffledTwice, beginnings, ([some, others], { status }) => {
        const fresh = newWorld(asked);
        const world = {
          ...fresh,
          order: { ...fresh.order, status },
          attempts: fresh.attempts.map((one) => ({ ...one, status })),
        };
        const [left, right] = [some, others].map((words) => {
          const { order, paidMinor, attempts } = end(
            world,
            words.map((word) => say(1, word)),
          );
          return { order, paidMinor, attempts };
        });
        expect(left).toEqual(right);
        expect(left?.order.status).toBe(left?.attempts[0]?.status);
      }),
      { numRuns: 500 },
    );
  });

  test('end in the furthest of them', () => {
    fc.assert(
      fc.property(shuffledTwice, ([words]) => {
        const furthest = pgWords.findLast((word) => words.includes(word));
        const { order, paidMinor } = end(
          newWorld(asked),
          words.map((word) => say(1, word)),
        );
        expect(order.status).toBe(furthest);
        expect(paidMinor).toBe(furthest === 'PAID' || furthest === 'REFUNDED' ? asked.minor : 0n);
        expect(order.refundedMinor).toBe(furthest === 'REFUNDED' ? asked.minor : 0n);
      }),
    );
  });

  test('give back no more than what was left, when part was given back before', () => {
    fc.assert(
      fc.property(shuffledTwice, fc.bigInt({ min: 1n, max: 306_499n }), ([words], refundedMinor) => {
        const paid = end(newWorld(asked), [say(1, 'PAID')]);
        const order: OrderState = { ...paid.order, status: 'PARTIALLY_REFUNDED', refundedMinor };
        const { order: after } = end(
          { ...paid, order },
          words.map((word) => say(1, word)),
        );
        expect(after.refundedMinor).toBe(words.includes('REFUNDED') ? asked.minor : refundedMinor);
      }),
    );
  });
});

test('words that do not fit are counted as held and otherwise as if never said', () => {
  const misfits = fc.constantFrom<Partial<Word>>(
    { amount: money(306_499n, 'PHP') },
    { amount: money(306_500n, 'USD') },
    { orderCode: 'pg-of-another' },
  );
  const spoken = fc.array(fc.tuple(fc.constantFrom(...pgWords), fc.option(misfits, { freq: 2 })));
  fc.assert(
    fc.property(spoken, (drawn) => {
      const words = drawn.map(([status, misfit]) => ({ ...say(1, status), ...misfit }));
      const fitting = words.filter((_word, index) => drawn[index]?.[1] === null);
      const { heldCount, ...after } = end(newWorld(asked), words);
      expect({ ...after, heldCount: 0 }).toEqual(end(newWorld(asked), fitting));
      expect(heldCount).toBe(words.length - fitting.length);
    }),
  );
});

describe('two attempts at one order', () => {
  const amounts = fc.constantFrom(asked, money(200_000n, 'PHP'), money(306_500n, 'USD'));
  const words = fc.array(fc.record({ attempt: fc.constantFrom(1, 2), status: fc.constantFrom(...pgWords) }));

  test('never double the paid amount, and no money goes without being recorded or shown', () => {
    fc.assert(
      fc.property(amounts, words, (first, drawn) => {
        const requested = [first, asked];
        const spoken = drawn.map(({ attempt, status }) => say(attempt, status, requested[attempt - 1]));
        const { order, paidMinor, attempts, raised } = end(newWorld(first, asked), spoken);
        expect(paidMinor).toBe(hasMoney(order.status) ? asked.minor : 0n);
        for (const { status, orderCode } of attempts.filter((one) => hasMoney(one.status))) {
          const isRecorded = order.pgTransactionId === orderCode && order.status === status;
          const isShown = raised.some((cause) => cause.endsWith(` ${orderCode}`));
          expect(isRecorded || isShown).toBe(true);
        }
      }),
      { numRuns: 500 },
    );
  });

  test('both paid: the first to arrive pays the order, the other is shown to a person', () => {
    const both = end(newWorld(asked, asked), [say(2, 'PAID'), say(1, 'PAID')]);
    expect(both).toMatchObject({ paidMinor: asked.minor, raised: ['OLD_ATTEMPT_MONEY pg-1'] });
    expect(both.order).toMatchObject({ status: 'PAID', pgTransactionId: 'pg-2' });
  });

  test('both paid and one given back: the order is paid by the other, whichever was heard of first', () => {
    const words = fc.tuple(fc.constantFrom([1, 2], [2, 1]), fc.constantFrom(1, 2), fc.boolean());
    fc.assert(
      fc.property(words, ([paid, back, isRepeated]) => {
        const spoken = [...paid.map((attempt) => say(attempt, 'PAID')), say(back, 'REFUNDED')];
        const { order, paidMinor } = end(newWorld(asked, asked), isRepeated ? [...spoken, ...spoken] : spoken);
        expect({ ...order, paidMinor }).toMatchObject({ status: 'PAID', refundedMinor: 0n, paidMinor: asked.minor });
        expect(order.pgTransactionId).toBe(`pg-${3 - back}`);
      }),
    );
  });

  test('both paid and both given back: nothing is left, whatever the order', () => {
    const spoken = fc.shuffledSubarray([say(1, 'PAID'), say(2, 'PAID'), say(1, 'REFUNDED'), say(2, 'REFUNDED')], {
      minLength: 4,
    });
    fc.assert(
      fc.property(spoken, (words) => {
        const { order, paidMinor } = end(newWorld(asked, asked), words);
        expect({ ...order, paidMinor }).toMatchObject({ status: 'REFUNDED', refundedMinor: paidMinor });
      }),
    );
  });

  test('the old one for another amount, paid and given back: the order can still be paid', () => {
    const old = money(200_000n, 'PHP');
    const paidBack = end(newWorld(old, asked), [say(1, 'PAID', old), say(1, 'REFUNDED', old)]);
    expect(paidBack).toMatchObject({ paidMinor: 0n, order: { status: 'REQUESTED' } });
    expect(end(paidBack, [say(2, 'PAID')])).toMatchObject({ paidMinor: asked.minor, order: { status: 'PAID' } });
  });
});
