import fc from 'fast-check';

/** How many orders a run is about; small, so that what happens meets at the same order. */
export const orderCount = 3;

const which = fc.integer({ min: 0, max: orderCount - 1 });
const amount = fc.constantFrom('100.00', '465.00', '1000.00', '1500.00', '2065.00', '3065.00');
const mode = fc.constantFrom('sync' as const, 'async' as const);

/** One thing that buyers, merchants, the PG, the mall, the network or time can do. */
const happening = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({ does: fc.constant('pressPay' as const), which, atOnce: fc.integer({ min: 1, max: 2 }) }),
  },
  {
    weight: 6,
    arbitrary: fc.record({
      does: fc.constant('buyer' as const),
      which,
      action: fc.constantFrom(
        'approve' as const,
        'approve' as const,
        'decline' as const,
        'cancel' as const,
        'pay_later' as const,
        'deposit' as const,
        'expire' as const,
      ),
    }),
  },
  {
    weight: 8,
    arbitrary: fc.record({
      does: fc.constant('cancel' as const),
      which,
      parts: fc.array(fc.record({ mode, amount }), { minLength: 1, maxLength: 4 }),
    }),
  },
  { weight: 1, arbitrary: fc.record({ does: fc.constant('refundAtPg' as const), which }) },
  { weight: 2, arbitrary: fc.record({ does: fc.constant('repeatWebhooks' as const), which }) },
  {
    weight: 2,
    arbitrary: fc.record({
      does: fc.constant('webhooks' as const),
      mode: fc.constantFrom('normal' as const, 'twice' as const, 'reorder' as const, 'hold' as const),
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      does: fc.constant('pgFails' as const),
      call: fc.constantFrom(
        'checkouts' as const,
        'refunds' as const,
        'lookups' as const,
        'refund_lookups' as const,
        'all' as const,
      ),
      fault: fc.constantFrom('http503' as const, 'empty' as const, 'reset' as const),
      times: fc.integer({ min: 1, max: 3 }),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      does: fc.constant('mallAnswers' as const),
      answer: fc.constantFrom(
        'refuse' as const,
        'http502' as const,
        'unreadable' as const,
        'reset' as const,
        'redirect' as const,
      ),
      times: fc.integer({ min: 1, max: 4 }),
    }),
  },
  {
    weight: 4,
    arbitrary: fc.record({
      does: fc.constant('timePasses' as const),
      seconds: fc.constantFrom(1, 15, 70, 400, 2_000, 8_000, 50_000, 90_000),
    }),
  },
);

export type Happening = typeof happening extends fc.Arbitrary<infer Kind> ? Kind : never;

export const happenings = fc.array(happening, { minLength: 6, maxLength: 24, size: 'max' });
