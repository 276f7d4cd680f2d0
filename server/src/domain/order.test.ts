import { type OrderStatus, orderStatuses } from '@pgbridge/shared/words';
import { describe, expect, test } from 'vitest';
import { canMove, hasMoney, isOverWithoutMoney } from './order.ts';

/**
 * Every pair, row to column: `+` may follow, `.` may not. The columns stand in the order of the rows.
 * REQUESTED is also a new attempt's beginning, so what has not been paid can go back to it.
 */
const matrix: Record<OrderStatus, string> = {
  //                   R U P A E C F P R R
  REQUESTED: /*.....*/ '. + + + + + + + . +',
  UNKNOWN: /*.......*/ '+ . + + + + + + . +',
  PENDING: /*.......*/ '+ . . + + + + + . +',
  AUTHORIZED: /*....*/ '+ + . . + + + + . +',
  EXPIRED: /*.......*/ '+ . . . . + + + . +',
  CANCELLED: /*.....*/ '+ . . . . . + + . +',
  FAILED: /*........*/ '+ . . . . . . + . +',
  PAID: /*..........*/ '. . . . . . . . + +',
  PARTIALLY_REFUNDED: '. . . . . . . . . +',
  REFUNDED: /*......*/ '. . . . . . . . . .',
};
const columns = Object.keys(matrix) as OrderStatus[];

const pairs = columns.flatMap((from) =>
  columns.map((to, index) => ({ from, to, allowed: matrix[from].split(' ')[index] === '+' })),
);

describe('a status may follow another', () => {
  test('the matrix knows every pair', () => {
    expect(columns.toSorted()).toEqual(orderStatuses.toSorted());
    expect(pairs).toHaveLength(100);
  });

  test.each(pairs)('$from → $to: $allowed', ({ from, to, allowed }) => {
    expect(canMove(from, to)).toBe(allowed);
  });
});

test('every status can be reached from the first', () => {
  const reached = new Set<OrderStatus>(['REQUESTED']);
  for (const from of reached) for (const to of orderStatuses) if (canMove(from, to)) reached.add(to);
  expect([...reached].toSorted()).toEqual(orderStatuses.toSorted());
});

test('REFUNDED is the only end: from everywhere else a way leads on, and all ways lead there', () => {
  const ends = orderStatuses.filter((from) => !orderStatuses.some((to) => canMove(from, to)));
  expect(ends).toEqual(['REFUNDED']);
  const others = orderStatuses.filter((status) => status !== 'REFUNDED');
  expect(others.every((from) => canMove(from, 'REFUNDED'))).toBe(true);
});

test("a PG's words lead one way only, so that the last of them is the same however they arrive", () => {
  const words: OrderStatus[] = ['PENDING', 'AUTHORIZED', 'EXPIRED', 'CANCELLED', 'FAILED', 'PAID', 'REFUNDED'];
  words.forEach((earlier, place) => {
    words.forEach((later, otherPlace) => {
      expect(canMove(earlier, later), `${earlier} → ${later}`).toBe(place < otherPlace);
    });
  });
});

test('what was paid never goes back to unpaid', () => {
  for (const from of orderStatuses.filter(hasMoney)) {
    for (const to of orderStatuses) if (canMove(from, to)) expect(hasMoney(to), `${from} → ${to}`).toBe(true);
  }
});

describe('what a status says of money', () => {
  const table: Record<OrderStatus, 'money' | 'over' | 'open'> = {
    REQUESTED: 'open',
    UNKNOWN: 'open',
    PENDING: 'open',
    AUTHORIZED: 'open',
    EXPIRED: 'over',
    CANCELLED: 'over',
    FAILED: 'over',
    PAID: 'money',
    PARTIALLY_REFUNDED: 'money',
    REFUNDED: 'money',
  };
  test.each(Object.entries(table) as [OrderStatus, string][])('%s: %s', (status, says) => {
    expect(hasMoney(status)).toBe(says === 'money');
    expect(isOverWithoutMoney(status)).toBe(says === 'over');
  });
});
