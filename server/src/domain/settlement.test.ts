import type { OrderStatus } from '@pgbridge/shared/words';
import { describe, expect, test } from 'vitest';
import { money } from './money.ts';
import type { PaymentFact, PgStatus } from './pg-status.ts';
import { type AttemptState, decideSettlement, type OrderState, type Settlement } from './settlement.ts';

const asked = money(306_500n, 'PHP');

const anOrder = (given: Partial<OrderState> = {}): OrderState => ({
  status: 'REQUESTED',
  requested: asked,
  refundedMinor: 0n,
  reservedMinor: 0n,
  attemptCount: 1,
  pgTransactionId: null,
  otherPaid: null,
  ...given,
});
const anAttempt = (given: Partial<AttemptState> = {}): AttemptState => ({
  number: 1,
  status: 'REQUESTED',
  requested: asked,
  orderCode: 'pg-1',
  ...given,
});
const aFact = (given: Partial<PaymentFact> = {}): PaymentFact => ({
  reference: 'REF1',
  orderCode: 'pg-1',
  status: 'PAID',
  amount: asked,
  message: '',
  ...given,
});

const words: PgStatus[] = ['PENDING', 'AUTHORIZED', 'EXPIRED', 'CANCELLED', 'FAILED', 'PAID', 'REFUNDED'];
const statuses = (rows: Record<string, unknown>) => Object.keys(rows) as OrderStatus[];

/** The effect on the order in one letter, see the tables. */
function effectOf(settlement: Settlement, word: PgStatus): string {
  if (settlement.kind !== 'settled') return settlement.kind;
  const { orderStatus, paid, givenBack, attention } = settlement;
  expect(settlement.attemptStatus).toBe(word);
  const effect = [orderStatus, paid?.minor, givenBack?.minor, attention?.cause].join(' ');
  const letters: Record<string, string> = {
    '   ': '-',
    [`${word}   `]: '→',
    'PAID 306500  ': '$',
    'PAID 306500  LATE_MONEY': 'L',
    'PAID 306500  OLD_ATTEMPT_MONEY': 'o',
    '   OLD_ATTEMPT_MONEY': '2',
    'REFUNDED 306500 306500 CANCELLED_AT_PG': 'R',
    '   CANCELLED_AT_PG': 'c',
  };
  return letters[effect] ?? effect;
}

const effects = (order: Partial<OrderState>, attempt: Partial<AttemptState>) =>
  words
    .map((status) => effectOf(decideSettlement(anOrder(order), anAttempt(attempt), aFact({ status })), status))
    .join(' ');

/*
 * Columns: PENDING AUTHORIZED EXPIRED CANCELLED FAILED PAID REFUNDED.
 * -  only the attempt moves      →  the order moves with it   $  paid                   L  paid late, a person looks
 * o  paid by an older attempt    2  money beside the order's  R  given back at the PG   c  other money given back
 */
describe("the PG's word on a new attempt, by what the order is", () => {
  const unpaid: Record<string, string> = {
    REQUESTED: '→ → → → → $ R',
    UNKNOWN: '→ → → → → $ R',
    PENDING: '- → → → → $ R',
    AUTHORIZED: '- - → → → $ R',
    EXPIRED: '- - - → → L R',
    CANCELLED: '- - - - → L R',
    FAILED: '- - - - - L R',
  };
  const paid = ['PAID', 'PARTIALLY_REFUNDED', 'REFUNDED'] as const;

  test.each(statuses(unpaid))('the latest attempt of an order that is %s', (status) => {
    expect(effects({ status }, {})).toBe(unpaid[status]);
  });

  test.each(statuses(unpaid))('an older attempt of an order that is %s', (status) => {
    expect(effects({ status, attemptCount: 2 }, {})).toBe('- - - - - o R');
  });

  test.each(statuses(unpaid))('an attempt for another amount than the order asks now, %s', (status) => {
    const requested = money(1n, 'PHP');
    expect(effects({ status, requested, attemptCount: 2 }, {})).toBe('- - - - - 2 c');
    expect(effects({ status, requested: money(306_500n, 'USD'), attemptCount: 2 }, {})).toBe('- - - - - 2 c');
  });

  test.each(paid)('any attempt of an order that another paid, %s', (status) => {
    expect(effects({ status, pgTransactionId: 'pg-0' }, {})).toBe('- - - - - 2 c');
    expect(effects({ status, pgTransactionId: 'pg-2', attemptCount: 2 }, {})).toBe('- - - - - 2 c');
  });
});

describe("the PG's word on an attempt, by what the attempt is", () => {
  const rows: Record<string, string> = {
    REQUESTED: '→ → → → → $ R',
    UNKNOWN: '→ → → → → $ R',
    PENDING: 'nothing → → → → $ R',
    AUTHORIZED: 'nothing nothing → → → $ R',
    EXPIRED: 'nothing nothing nothing → → L R',
    CANCELLED: 'nothing nothing nothing nothing → L R',
    FAILED: 'nothing nothing nothing nothing nothing L R',
    PAID: 'nothing nothing nothing nothing nothing nothing R',
    REFUNDED: 'nothing nothing nothing nothing nothing nothing nothing',
  };
  test.each(statuses(rows))('%s', (status) => {
    const pgTransactionId = status === 'PAID' || status === 'REFUNDED' ? 'pg-1' : null;
    expect(effects({ status, pgTransactionId }, { status })).toBe(rows[status]);
  });
});

test('a refund in full at the PG gives back what was left', () => {
  const order = anOrder({ status: 'PARTIALLY_REFUNDED', pgTransactionId: 'pg-1', refundedMinor: 100_000n });
  const settlement = decideSettlement(order, anAttempt({ status: 'PAID' }), aFact({ status: 'REFUNDED' }));
  expect(settlement).toMatchObject({ orderStatus: 'REFUNDED', paid: asked, givenBack: money(206_500n, 'PHP') });
});

describe('a refund in full at the PG, after we asked for some of it', () => {
  const settle = (given: Partial<OrderState>) =>
    decideSettlement(
      anOrder({ status: 'PAID', pgTransactionId: 'pg-1', ...given }),
      anAttempt({ status: 'PAID' }),
      aFact({ status: 'REFUNDED' }),
    );

  test('that is all ours is no news', () => {
    const done = { orderStatus: null, givenBack: null, completesCancellations: false, attention: null };
    expect(settle({ status: 'REFUNDED', refundedMinor: 306_500n })).toMatchObject(done);
  });

  test('that is what we wait for ends our cancellations', () => {
    const ends = { orderStatus: null, givenBack: null, completesCancellations: true, attention: null };
    expect(settle({ refundedMinor: 6_500n, reservedMinor: 300_000n })).toMatchObject(ends);
  });

  test('that is more than ours records the rest; what we wait for ends by its own word', () => {
    const rest = {
      orderStatus: 'PARTIALLY_REFUNDED',
      givenBack: money(206_500n, 'PHP'),
      completesCancellations: false,
    };
    expect(settle({ reservedMinor: 100_000n })).toMatchObject({ ...rest, attention: { cause: 'CANCELLED_AT_PG' } });
  });
});

describe('a word that does not fit what we asked is held and changes nothing', () => {
  test.each<[reason: string, attempt: Partial<AttemptState>, fact: Partial<PaymentFact>, params: object]>([
    ['AMOUNT_MISMATCH', {}, { amount: money(306_499n, 'PHP') }, { ours: '3065.00 PHP', theirs: '3064.99 PHP' }],
    ['AMOUNT_MISMATCH', {}, { amount: money(306_501n, 'PHP') }, { ours: '3065.00 PHP', theirs: '3065.01 PHP' }],
    ['CURRENCY_MISMATCH', {}, { amount: money(306_500n, 'USD') }, { ours: '3065.00 PHP', theirs: '3065.00 USD' }],
    ['ORDER_CODE_MISMATCH', {}, { orderCode: 'pg-9' }, { ours: 'pg-1', theirs: 'pg-9' }],
  ])('%s', (reason, attempt, fact, params) => {
    for (const status of words) {
      const settlement = decideSettlement(anOrder(), anAttempt(attempt), aFact({ ...fact, status }));
      expect(settlement).toEqual({ kind: 'held', reason, attention: { cause: 'HELD_MISMATCH', params } });
    }
  });

  test("the order's amount does not count, the attempt's does: it is what the PG was asked for", () => {
    const order = anOrder({ requested: money(1n, 'PHP'), attemptCount: 2 });
    expect(decideSettlement(order, anAttempt(), aFact()).kind).toBe('settled');
  });
});

test("the PG's id is taken from its word when the answer that would have named it was lost", () => {
  const settlement = decideSettlement(anOrder(), anAttempt({ orderCode: null }), aFact({ orderCode: 'pg-7' }));
  expect(settlement).toMatchObject({ kind: 'settled', orderStatus: 'PAID' });
});

describe('what a person is told', () => {
  const told = (order: Partial<OrderState>, attempt: Partial<AttemptState>, status: PgStatus) => {
    const settlement = decideSettlement(anOrder(order), anAttempt(attempt), aFact({ status }));
    return settlement.kind === 'nothing' ? null : settlement.attention;
  };
  const amount = { amount: '3065.00', currency: 'PHP' };

  test('of late money: how much and what the order was', () => {
    const params = { ...amount, status: 'EXPIRED' };
    expect(told({ status: 'EXPIRED' }, {}, 'PAID')).toEqual({ cause: 'LATE_MONEY', params });
  });

  test('of money for an older attempt: how much and which', () => {
    const params = { ...amount, attempt: 1 };
    expect(told({ attemptCount: 2 }, {}, 'PAID')).toEqual({ cause: 'OLD_ATTEMPT_MONEY', params });
  });

  test('of money given back at the PG: how much', () => {
    const order = { status: 'PAID', pgTransactionId: 'pg-1' } as const;
    expect(told(order, { status: 'PAID' }, 'REFUNDED')).toEqual({ cause: 'CANCELLED_AT_PG', params: amount });
  });
});
