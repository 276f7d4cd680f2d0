import { orderStatuses } from '@pgbridge/shared/words';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { asked, end, newWorld, pgWords, say, type Word } from '../../test/support/order-in-memory.ts';
import { money } from './money.ts';
import { hasMoney } from './order.ts';
import type { OrderState } from './settlement.ts';

/*
 * A PG repeats its words, delays them and sends them in any order. Here whole lives of an order are drawn at random, and the
 * outcome of each word is applied to an order in memory, as the store does it in earnest.
 */

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
