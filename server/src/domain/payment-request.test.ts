import type { OrderStatus } from '@pgbridge/shared/words';
import { describe, expect, test } from 'vitest';
import { decidePaymentRequest, type RequestDecision } from './payment-request.ts';

const request = { amountMinor: 39_000n, currency: 'KRW', flow: 'ASYNC_CHECKOUT' } as const;
const knownAs = (status: OrderStatus, paymentUrl: string | null = 'https://pg.example/pay/1') => ({
  flow: 'ASYNC_CHECKOUT' as const,
  status,
  requestedMinor: 39_000n,
  currency: 'KRW',
  paymentUrl,
});

test('the first request of an order opens it', () => {
  expect(decidePaymentRequest(request, null)).toBe('open');
});

describe('a repeated request', () => {
  // The same request; the same with the PG's answer lost; another amount or currency.
  const table: Record<OrderStatus, [same: RequestDecision, answerLost: RequestDecision, other: RequestDecision]> = {
    REQUESTED: ['repeat', 'ask-again', 'new-attempt'],
    UNKNOWN: ['repeat', 'ask-again', 'new-attempt'],
    PENDING: ['repeat', 'ask-again', 'new-attempt'],
    AUTHORIZED: ['repeat', 'ask-again', 'new-attempt'],
    EXPIRED: ['new-attempt', 'new-attempt', 'new-attempt'],
    CANCELLED: ['new-attempt', 'new-attempt', 'new-attempt'],
    FAILED: ['new-attempt', 'new-attempt', 'new-attempt'],
    PAID: ['already-paid', 'already-paid', 'already-paid'],
    PARTIALLY_REFUNDED: ['already-paid', 'already-paid', 'already-paid'],
    REFUNDED: ['already-paid', 'already-paid', 'already-paid'],
  };

  test.each(Object.entries(table) as [OrderStatus, RequestDecision[]][])(
    'of an order that is %s: %j',
    (status, [same, answerLost, other]) => {
      expect(decidePaymentRequest(request, knownAs(status))).toBe(same);
      expect(decidePaymentRequest(request, knownAs(status, null))).toBe(answerLost);
      expect(decidePaymentRequest({ ...request, amountMinor: 39_001n }, knownAs(status))).toBe(other);
      expect(decidePaymentRequest({ ...request, flow: 'SYNC_CHECKOUT' }, knownAs(status))).toBe(other);
      expect(decidePaymentRequest({ ...request, currency: 'JPY' }, knownAs(status))).toBe(other);
      expect(decidePaymentRequest({ ...request, amountMinor: 39_001n }, knownAs(status, null))).toBe(other);
    },
  );
});
