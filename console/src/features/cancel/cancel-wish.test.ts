import { describe, expect, it } from 'vitest';
import { type CancelWish, emptyWish, fieldOf, readWish } from './cancel-wish.ts';

const order = { id: 'order', cancellableAmount: '29000' };
const part: CancelWish = { how: 'part', amount: '10000', reason: 'BUYER_REQUEST', note: ' ' };

describe('what is filled in', () => {
  it('is sent with the balance that was seen', () => {
    const rest = { orderId: 'order', expectedCancellableAmount: '29000', reasonCode: 'BUYER_REQUEST', note: null };
    expect(readWish(part, order).asked).toEqual({ ...rest, amount: '10000' });
    expect(readWish({ ...part, how: 'whole' }, order).asked).toEqual({ ...rest, amount: '29000' });
  });

  it.each<[Partial<CancelWish>, string]>([
    [{ how: null }, 'how'],
    [{ amount: '' }, 'amount'],
    [{ reason: null }, 'reason'],
    [{ reason: 'OTHER' }, 'note'],
  ])('%j is not asked about: %s is missing', (given, missing) => {
    expect(readWish({ ...part, ...given }, order)).toEqual({ missing });
  });

  it('is empty at first, so that nothing is prefilled', () => {
    expect(readWish(emptyWish, order)).toEqual({ missing: 'how' });
  });
});

it.each([
  ['AMOUNT_TOO_HIGH', {}, 'part', 'amount'],
  ['AMOUNT_TOO_HIGH', {}, 'whole', null],
  ['AMOUNT_INVALID', { field: 'amount' }, 'part', 'amount'],
  ['AMOUNT_INVALID', { field: 'expectedCancellableAmount' }, 'part', null],
  ['NOTE_NEEDED', { field: 'note' }, 'part', 'note'],
  ['BALANCE_CHANGED', {}, 'part', null],
] as const)('%s with %j of the %s stands at: %s', (code, params, how, field) => {
  expect(fieldOf({ code, params }, { ...part, how })).toBe(field);
});
