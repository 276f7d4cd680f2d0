import type { AttentionCause } from '@pgbridge/shared/words';
import { readSituation } from '../../src/domain/situation.ts';
import type { SituationFacts, SituationNotification, SituationOrder } from '../../src/domain/situation-facts.ts';

/* What a situation is read from, for tests; everything has a sensible value that a test may override. */

export const time = (minutes: number) => new Date(Date.UTC(2026, 4, 19, 5, minutes));

export const anOrder = (given: Partial<SituationOrder> = {}): SituationOrder => ({
  flow: 'ASYNC_CHECKOUT',
  status: 'REQUESTED',
  currency: 'KRW',
  amountText: '39000',
  paidMinor: 0n,
  refundedMinor: 0n,
  createdAt: time(0),
  updatedAt: time(1),
  paidAt: null,
  ...given,
});

export const paid = { status: 'PAID', paidMinor: 39_000n, paidAt: time(2) } as const;

export const aNotification = (given: Partial<SituationNotification> = {}): SituationNotification => ({
  sequence: 1,
  kind: 'PAYMENT',
  status: 'PENDING',
  url: 'https://hanok.example:8443/notify',
  createdAt: time(3),
  deliveredAt: null,
  deliveryCount: 0,
  nextAttemptAt: time(4),
  ...given,
});

export const failure = { number: 4, failureKind: 'HTTP_5XX', httpStatus: 502, manualTries: 0 } as const;
export const retrying = aNotification({ deliveryCount: 4 });
export const exhausted = aNotification({ deliveryCount: 11, status: 'EXHAUSTED', nextAttemptAt: null });
export const delivered = aNotification({ status: 'DELIVERED', deliveredAt: time(5), nextAttemptAt: null });

export const attention = (cause: AttentionCause, params = {}) => ({ cause, since: time(9), params });

export const read = (given: Partial<SituationFacts> = {}) =>
  readSituation({
    order: anOrder(),
    attentions: [],
    notifications: [],
    cancellations: [],
    approval: null,
    lastFailure: null,
    pause: null,
    skip: null,
    pgMessage: null,
    mallPause: null,
    retryLimit: 11,
    ...given,
  });
