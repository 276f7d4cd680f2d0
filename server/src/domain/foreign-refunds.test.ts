import { expect, test } from 'vitest';
import { foreignRefunds, type ListedRefund } from './foreign-refunds.ts';
import { money } from './money.ts';

const order = { paidMinor: 1_000n, refundedMinor: 0n, reservedMinor: 0n };

const refund = (refundCode: string, minor: bigint, given: Partial<ListedRefund> = {}): ListedRefund => ({
  refundCode,
  refundReference: `of-${refundCode}`,
  status: 'COMPLETED',
  amount: money(minor, 'KRW'),
  message: '',
  ...given,
});
const codes = (refunds: ListedRefund[]) => refunds.map(({ refundCode }) => refundCode);

test('those are foreign that we know neither by the PG’s id nor by our reference', () => {
  const known = [{ refundCode: 'a' }, { refundCode: null, refundReference: 'of-b' }, {}];
  expect(codes(foreignRefunds(order, known, [refund('a', 1n), refund('b', 2n), refund('c', 3n)]))).toEqual(['c']);
});

test('only what is done counts, once', () => {
  const listed = [
    refund('a', 1n, { status: 'PENDING' }),
    refund('b', 2n, { status: 'REJECTED' }),
    refund('c', 3n),
    refund('c', 3n),
  ];
  expect(codes(foreignRefunds(order, [], listed))).toEqual(['c']);
});

test('together they never exceed what is left', () => {
  const partly = { ...order, refundedMinor: 300n, reservedMinor: 200n };
  expect(codes(foreignRefunds(partly, [], [refund('a', 400n), refund('b', 101n), refund('c', 100n)]))).toEqual([
    'a',
    'c',
  ]);
  expect(foreignRefunds({ ...order, refundedMinor: 1_000n }, [], [refund('a', 1n)])).toEqual([]);
  expect(foreignRefunds(order, [], [refund('a', 0n)])).toEqual([]);
});
