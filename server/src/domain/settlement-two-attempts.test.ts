import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { asked, end, newWorld, pgWords, say } from '../../test/support/order-in-memory.ts';
import { money } from './money.ts';
import { hasMoney } from './order.ts';

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
