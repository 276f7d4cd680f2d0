import { describe, expect, test } from 'vitest';
import { anOrder, attention, paid, read, time } from '../../test/support/situation-facts.ts';

/* What an order waits for, when the PG is asked next, and when the time to pay is over. */

const attempt = { nextCheckAt: time(20), expiresAt: time(30) };
const due = time(30).toISOString();

describe('while the PG’s word is awaited', () => {
  test.each([
    ['REQUESTED', 'WAITING_BUYER'],
    ['AUTHORIZED', 'WAITING_CONFIRM'],
    ['PENDING', 'WAITING_DEPOSIT'],
  ] as const)('%s: the next question and the end of the time to pay', (status, code) => {
    expect(read({ order: anOrder({ status }), attempt })).toMatchObject({
      code,
      nextAt: time(20),
      params: { amount: '39000', currency: 'KRW', due },
    });
  });

  test('after a lost answer there is a next question and no end', () => {
    const situation = read({
      order: anOrder({ status: 'UNKNOWN' }),
      attempt: { nextCheckAt: time(20), expiresAt: null },
    });
    expect(situation).toMatchObject({ code: 'PG_ANSWER_LOST', nextAt: time(20) });
    expect(situation.params).not.toHaveProperty('due');
  });

  test.each([
    ['UNKNOWN', 'CANCEL_UNKNOWN'],
    ['PENDING', 'CANCEL_PENDING'],
  ] as const)('a cancellation that is %s: the next question', (status, code) => {
    const cancellations = [
      { status, origin: 'CAFE24' as const, amountMinor: 10_000n, updatedAt: time(5), nextCheckAt: time(25) },
    ];
    expect(read({ order: anOrder(paid), cancellations })).toMatchObject({ code, nextAt: time(25) });
  });
});

describe('when all questions are used up', () => {
  const about = { about: 'payment', amount: '39000', currency: 'KRW' };

  test('a person is needed, whatever the order or its cancellation still waits for', () => {
    const attentions = [attention('STILL_UNKNOWN', about)];
    const lost = read({ order: anOrder({ status: 'UNKNOWN' }), attempt: { nextCheckAt: null }, attentions });
    expect(lost).toMatchObject({ code: 'STILL_UNKNOWN', nextAt: null, params: about });
    const cancellations = [
      { status: 'UNKNOWN', origin: 'PG', amountMinor: 10_000n, updatedAt: time(5), nextCheckAt: null },
    ] as const;
    expect(read({ order: anOrder(paid), cancellations: [...cancellations], attentions }).code).toBe('STILL_UNKNOWN');
  });
});
