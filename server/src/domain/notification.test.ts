import { type OrderStatus, orderStatuses } from '@pgbridge/shared/words';
import { describe, expect, test } from 'vitest';
import {
  cancelContent,
  type NotificationPlan,
  newsIn,
  type PaymentNews,
  paymentContent,
  planNotification,
  signedContent,
  type ToldOrder,
} from './notification.ts';

describe('what Cafe24 must hear, by what it was told before', () => {
  // Nothing told; pending told; failed told; pending and failed told.
  const columns: PaymentNews[][] = [[], ['pending'], ['failed'], ['pending', 'failed']];
  const none = [null, null, null, null];
  const failed = ['PAYMENT failed', 'PAYMENT failed', null, null];
  const table: Record<OrderStatus, (string | null)[]> = {
    REQUESTED: none,
    UNKNOWN: none,
    PENDING: ['PAYMENT pending', null, 'PAYMENT pending', null],
    AUTHORIZED: none,
    EXPIRED: failed,
    CANCELLED: failed,
    FAILED: failed,
    PAID: ['PAYMENT paid', 'TRANSFER paid', 'TRANSFER paid', 'TRANSFER paid'],
    PARTIALLY_REFUNDED: none,
    REFUNDED: none,
  };

  test.each(orderStatuses)('when the payment is %s', (status) => {
    const plans = columns.map((told) =>
      planNotification(
        status,
        told.map((news) => ({ kind: 'PAYMENT', news })),
      ),
    );
    expect(plans.map((plan) => plan && `${plan.kind} ${plan.news}`)).toEqual(table[status]);
  });

  test('that it is paid is told once, at once or as a transfer', () => {
    const pending = { kind: 'PAYMENT', news: 'pending' } as const;
    expect(planNotification('PAID', [{ kind: 'PAYMENT', news: 'paid' }])).toBeNull();
    expect(planNotification('PAID', [pending, { kind: 'TRANSFER', news: 'paid' }])).toBeNull();
  });
});

const extraData = {
  pgName: 'pg-demo-app',
  orderId: '20220519-0000029',
  LogKey: 'PGPy051917134394802320q941c03955e4qt9415',
  sRdrLogKey: 'PGPy051917134394802350q052c25850tq12501e',
};

const order: ToldOrder = {
  partnerId: 'demomall:1:demo-app-public-key',
  paymentMethod: 'etc',
  tid: 'pg-order-001',
  amountText: '3065.00',
  orderNumber: '20220519-0000029',
  currency: 'PHP',
  extraData: JSON.stringify(extraData),
  partialCancel: true,
  zeroText: '0',
};
const paidHash = 'xNesNHPJ61vL1b+6WLLxlhas0wrikZs0aqR/DZgCAQ0=';

const sent = (plan: NotificationPlan, message = '', given: Partial<ToldOrder> = {}) =>
  signedContent(paymentContent({ ...order, ...given }, plan, message), 'test-service-key');

describe("a notification is Cafe24's sample to the letter (contract.md §4.4, §4.5)", () => {
  const paid = {
    request_type: 'payment',
    partner_id: 'demomall:1:demo-app-public-key',
    paymethod: 'etc',
    tid: 'pg-order-001',
    amount: '3065.00',
    order_id: '20220519-0000029',
    all_cancel_tf: 'T',
    part_cancel_tf: 'T',
    escrow_tf: 'F',
    currency: 'PHP',
    payed_tf: 'T',
    easypay: 'F',
    hash_data: paidHash,
    extra_data: extraData,
    result_code: '0000',
    result_message: 'Payment success',
  };

  test('paid at once: fields, values and their order', () => {
    const text = JSON.stringify(sent({ kind: 'PAYMENT', news: 'paid' }, 'Payment success'));
    expect(text).toBe(JSON.stringify(paid));
  });

  test('paid after waiting for the deposit: a notification of its own type', () => {
    const content = sent({ kind: 'TRANSFER', news: 'paid' }, 'Deposit received', {
      paymentMethod: 'icash',
      extraData: '{}',
    });
    expect(content).toEqual({
      ...paid,
      request_type: 'notification',
      paymethod: 'icash',
      extra_data: {},
      result_message: 'Deposit received',
    });
  });

  test('failed: the amount is "0", and so it is signed', () => {
    expect(sent({ kind: 'PAYMENT', news: 'failed' }, 'Card refused')).toEqual({
      ...paid,
      amount: '0',
      payed_tf: 'F',
      hash_data: 'iQqU1q5o563eL+QCYScYjfNqmNRtYrwsm3R6SOHrAgI=',
      result_code: '9999',
      result_message: 'Card refused',
    });
  });

  test('pending: not paid, no failure either, and the full amount', () => {
    expect(sent({ kind: 'PAYMENT', news: 'pending' }, 'Account issued')).toEqual({
      ...paid,
      payed_tf: 'F',
      result_message: 'Account issued',
    });
  });
});

test.each<[news: PaymentNews, message: string]>([
  ['pending', 'Waiting for deposit'],
  ['paid', 'Payment success'],
  ['failed', 'Payment failed'],
])('when the PG says nothing, Cafe24 is told in our words: %s', (news, message) => {
  expect(sent({ kind: 'PAYMENT', news }).result_message).toBe(message);
});

test("Cafe24's own text of the amount is echoed, not our spelling of it", () => {
  expect(sent({ kind: 'PAYMENT', news: 'paid' }, '', { amountText: '3065' }).amount).toBe('3065');
});

test.each(['{}', '[]', '{"a":{"b":[1,"2",null]},"한글":"값"}'])('extra data goes back as it came: %s', (given) => {
  const content = sent({ kind: 'PAYMENT', news: 'paid' }, '', { extraData: given });
  expect(JSON.stringify(content.extra_data)).toBe(given);
});

test('partial cancellation is offered when the PG can do it', () => {
  expect(sent({ kind: 'PAYMENT', news: 'paid' }, '', { partialCancel: false }).part_cancel_tf).toBe('F');
});

test('the frozen content has no signature: each try is signed with the key of its moment', () => {
  const content = paymentContent(order, { kind: 'PAYMENT', news: 'paid' }, '');
  expect(content).not.toHaveProperty('hash_data');
  expect(signedContent(content, 'a-new-key').hash_data).not.toBe(paidHash);
});

test.each<PaymentNews>(['pending', 'paid', 'failed'])('what a stored content told can be read back: %s', (news) => {
  expect(newsIn(paymentContent(order, { kind: 'PAYMENT', news }, ''))).toBe(news);
});

const c1 = {
  currency: 'PHP',
  orderNumber: '20220519-0000029',
  partnerId: 'demomall:1:demo-app-public-key',
  tid: 'pg-order-001',
};

describe('a cancel notification', () => {
  const cancelled = { ...order, amountText: '1000.00' };

  test('is signed over the amount to give back (vector C1)', () => {
    const content = cancelContent({ ...cancelled, ...c1 }, true, '');
    expect(signedContent(content, 'test-service-key').hash_data).toBe('OV8VKnW+X5QQaBKVPDfAByjRNmsZ4cBeHA/wW7gkJlA=');
  });

  test.each([
    [true, '', 'P', '0000', 'Refunded'],
    [false, '', 'F', '9999', 'Refund rejected'],
    [false, 'no balance', 'F', '9999', 'no balance'],
  ])('done %s, the PG says %j: %s %s %s', (done, said, status, result_code, result_message) => {
    const content = cancelContent(cancelled, done, said);
    expect(content).toMatchObject({ cancel_amount: '1000.00', status, result_code, result_message });
  });
});
