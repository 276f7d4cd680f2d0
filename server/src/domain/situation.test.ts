import { describe, expect, test } from 'vitest';
import {
  aNotification,
  anOrder,
  attention,
  delivered,
  exhausted,
  failure,
  paid,
  read,
  retrying,
  time,
} from '../../test/support/situation-facts.ts';
import type { SituationFacts } from './situation-facts.ts';

const amount = { amount: '39000', currency: 'KRW' };

describe('the code, since when, what is next and the values for the sentence', () => {
  test.each<[string, Partial<SituationFacts>, object]>([
    ['asked for', {}, { code: 'WAITING_BUYER', since: time(0), nextAt: null, params: amount }],
    [
      'pays later',
      { order: anOrder({ status: 'PENDING' }) },
      { code: 'WAITING_DEPOSIT', since: time(1), params: amount },
    ],
    ['authorised', { order: anOrder({ status: 'AUTHORIZED' }) }, { code: 'WAITING_CONFIRM', since: time(1) }],
    [
      'answer lost',
      { order: anOrder({ status: 'UNKNOWN' }) },
      { code: 'PG_ANSWER_LOST', since: time(1), nextAt: null },
    ],
    ['paid, nothing written yet', { order: anOrder(paid) }, { code: 'NOTIFY_SENDING', since: time(2), nextAt: null }],
    [
      'paid by synchronous checkout, not read yet',
      { order: anOrder({ ...paid, flow: 'SYNC_CHECKOUT' }) },
      { code: 'WAITING_MALL_READ', since: time(2), nextAt: null, params: amount },
    ],
    [
      'paid by synchronous checkout, last read as not paid',
      { order: anOrder({ ...paid, flow: 'SYNC_CHECKOUT', mallReadAt: time(3), mallReadPaid: false }) },
      { code: 'WAITING_MALL_READ', since: time(2) },
    ],
    [
      'paid by synchronous checkout, and read',
      { order: anOrder({ ...paid, flow: 'SYNC_CHECKOUT', mallReadAt: time(3), mallReadPaid: true }) },
      { code: 'DONE_PAID', since: time(3) },
    ],
    [
      'paid after it was read as not paid, nobody told',
      {
        order: anOrder({ ...paid, flow: 'SYNC_CHECKOUT', mallReadPaid: false }),
        attentions: [attention('READ_AS_UNPAID')],
      },
      { code: 'READ_AS_UNPAID', since: time(9), params: { currency: 'KRW', told: 'pending' } },
    ],
    [
      'paid after it was read as not paid, told by a notification',
      {
        order: anOrder({ ...paid, flow: 'SYNC_CHECKOUT', mallReadPaid: false }),
        attentions: [attention('READ_AS_UNPAID')],
        notifications: [delivered],
      },
      { code: 'READ_AS_UNPAID', params: { currency: 'KRW', told: 'yes' } },
    ],
    [
      'paid, first try due',
      { order: anOrder(paid), notifications: [aNotification()] },
      { code: 'NOTIFY_SENDING', since: time(3), nextAt: time(4), params: { kind: 'PAYMENT' } },
    ],
    [
      'paid, tries failed',
      { order: anOrder(paid), notifications: [retrying], lastFailure: failure },
      {
        code: 'NOTIFY_RETRYING',
        since: time(3),
        nextAt: time(4),
        params: { n: 5, of: 11, failure: 'HTTP_5XX', httpStatus: 502, host: 'hanok.example', kind: 'PAYMENT' },
      },
    ],
    [
      'paid, the notification waits for an earlier one',
      {
        order: anOrder(paid),
        notifications: [aNotification({ sequence: 2, kind: 'TRANSFER' }), retrying],
        lastFailure: { ...failure, failureKind: 'DNS', httpStatus: null },
      },
      {
        code: 'NOTIFY_BEHIND',
        nextAt: time(4),
        params: { n: 5, of: 11, failure: 'DNS', host: 'hanok.example', kind: 'PAYMENT' },
      },
    ],
    [
      'paid, tries failed, some of them a person’s',
      { order: anOrder(paid), notifications: [retrying], lastFailure: { ...failure, manualTries: 2 } },
      { code: 'NOTIFY_RETRYING', params: expect.objectContaining({ n: 5, of: 13 }) },
    ],
    [
      'paid, its host paused, due already',
      { order: anOrder(paid), notifications: [retrying], lastFailure: failure, pause: { probeAt: time(6) } },
      {
        code: 'NOTIFY_HOST_PAUSED',
        since: time(3),
        nextAt: time(6),
        params: { host: 'hanok.example', kind: 'PAYMENT' },
      },
    ],
    [
      'paid, its host paused, due later',
      { order: anOrder(paid), notifications: [aNotification({ nextAttemptAt: time(8) })], pause: { probeAt: time(6) } },
      { code: 'NOTIFY_HOST_PAUSED', nextAt: time(8) },
    ],
    [
      'paid, its host paused, but told already',
      { order: anOrder(paid), notifications: [delivered], pause: { probeAt: time(6) } },
      { code: 'DONE_PAID' },
    ],
    [
      'paid, the notification skipped',
      {
        order: anOrder(paid),
        notifications: [aNotification({ status: 'SKIPPED', nextAttemptAt: null })],
        skip: { by: 'Hana', reason: 'told by telephone', at: time(7) },
      },
      { code: 'NOTIFY_SKIPPED', since: time(7), params: { kind: 'PAYMENT', by: 'Hana', reason: 'told by telephone' } },
    ],
    [
      'paid, the notification needless meanwhile',
      { order: anOrder(paid), notifications: [aNotification({ status: 'SKIPPED', nextAttemptAt: null })] },
      { code: 'DONE_PAID' },
    ],
    [
      'paid, an earlier notification skipped, the later taken',
      { order: anOrder(paid), notifications: [aNotification({ status: 'SKIPPED' }), { ...delivered, sequence: 2 }] },
      { code: 'DONE_PAID' },
    ],
    [
      'paid, all tries failed',
      {
        order: anOrder(paid),
        notifications: [exhausted],
        lastFailure: failure,
        attentions: [attention('NOTIFY_EXHAUSTED')],
      },
      { code: 'NOTIFY_EXHAUSTED', since: time(9), nextAt: null, params: expect.objectContaining({ n: 11, of: 11 }) },
    ],
    [
      'paid, address not allowed',
      {
        order: anOrder(paid),
        notifications: [exhausted],
        lastFailure: { number: 1, failureKind: 'BLOCKED', httpStatus: null, manualTries: 0 },
      },
      { code: 'NOTIFY_BLOCKED', params: expect.objectContaining({ host: 'hanok.example', failure: 'BLOCKED' }) },
    ],
    [
      'paid and told',
      { order: anOrder(paid), notifications: [delivered] },
      { code: 'DONE_PAID', since: time(5), params: amount },
    ],
    [
      'given back in part',
      { order: anOrder({ ...paid, status: 'PARTIALLY_REFUNDED', refundedMinor: 9_000n }), notifications: [delivered] },
      { code: 'DONE_CANCELLED', params: { amount: '9000', left: '30000', currency: 'KRW' } },
    ],
    [
      'given back',
      { order: anOrder({ ...paid, status: 'REFUNDED', refundedMinor: 39_000n }), notifications: [delivered] },
      { code: 'DONE_CANCELLED', since: time(1), params: { amount: '39000', left: '0', currency: 'KRW' } },
    ],
    [
      'failed',
      { order: anOrder({ status: 'FAILED' }), pgMessage: 'card declined' },
      { code: 'FAILED', params: { ...amount, pgMessage: 'card declined' } },
    ],
    ['failed without a word', { order: anOrder({ status: 'FAILED' }) }, { code: 'FAILED', params: amount }],
    ['given up by the buyer', { order: anOrder({ status: 'CANCELLED' }) }, { code: 'BUYER_LEFT' }],
    ['too late', { order: anOrder({ status: 'EXPIRED' }) }, { code: 'EXPIRED' }],
    [
      'held',
      { attentions: [attention('HELD_MISMATCH', { ours: '39000', theirs: '1' })] },
      { code: 'HELD_MISMATCH', since: time(9), params: { currency: 'KRW', ours: '39000', theirs: '1' } },
    ],
    [
      'cancelled at the PG',
      {
        order: anOrder({ ...paid, status: 'REFUNDED' }),
        notifications: [delivered],
        attentions: [attention('CANCELLED_AT_PG')],
      },
      { code: 'CANCELLED_AT_PG' },
    ],
  ])('%s', (_name, facts, expected) => {
    expect(read(facts)).toMatchObject(expected);
    if ('params' in expected) expect(read(facts).params).toEqual(expected.params);
  });
});
