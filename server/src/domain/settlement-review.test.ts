import { expect, test } from 'vitest';
import { money } from './money.ts';
import type { PgStatus } from './pg-status.ts';
import { decideSettlement } from './settlement.ts';

const asked = money(306_500n, 'PHP');
const first = money(300_000n, 'PHP');

test('with a review page, the amount of what the buyer authorised is not final yet; what was paid is', () => {
  const order = { status: 'UNKNOWN', requested: asked, refundedMinor: 0n, reservedMinor: 0n, attemptCount: 1 } as const;
  const attempt = { number: 1, status: 'UNKNOWN', requested: asked, orderCode: 'pg-1' } as const;
  const judge = (status: PgStatus, hasReview: boolean) =>
    decideSettlement(
      { ...order, pgTransactionId: null, otherPaid: null },
      { ...attempt, hasReview },
      { reference: 'REF1', orderCode: 'pg-1', status, amount: first, message: '' },
    ).kind;
  expect([judge('AUTHORIZED', true), judge('AUTHORIZED', false)]).toEqual(['settled', 'held']);
  expect([judge('PAID', true), judge('REFUNDED', true)]).toEqual(['held', 'held']);
});
