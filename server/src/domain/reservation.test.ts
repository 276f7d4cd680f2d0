import { createHmac } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import vectors from '../../test/vectors/cafe24.json' with { type: 'json' };
import { type Reservation, type ReservedLine, signedTotal } from './reservation.ts';

const { reservationAnswer, wrong } = vectors;
const { clientId, fields, signature } = reservationAnswer;

const line = (productPrice: string, optionPrice = '0', quantity = 1): ReservedLine => ({
  productNo: 22,
  variantCode: 'P000000W000C',
  quantity,
  productPrice,
  optionPrice,
  optionId: null,
  isBundle: false,
  prepaidShippingFee: 'P',
  shippingType: 'B',
});

const reservation = (lines: ReservedLine[], hmac: string): Reservation => ({
  mallId: 'demomall',
  shopNo: 1,
  memberId: 'mockbuyer',
  isGuest: false,
  currency: 'PHP',
  returnUrlBase: 'https://demomall.cafe24shop.com',
  orderNumber: fields.orderNumber,
  notificationUrl: fields.notificationUrl,
  responseTime: fields.responseTime,
  hmac,
  lines,
});

/** H8 over a total in whatever text, worked out apart from the code under test. */
function signedFor(total: string): string {
  const text = `"${total}${fields.orderNumber}${fields.responseTime}${fields.notificationUrl}"`;
  return createHmac('sha256', clientId + fields.orderNumber)
    .update(text)
    .digest('base64');
}

test("E3: the sample's own reservation, with an option that makes a product cheaper", () => {
  const lines = [line('1000.00', '100.00'), line('1000.00', '-200.00')];
  expect(signedTotal(reservation(lines, signature), clientId)).toBe('integer');
});

test('W3: the same without its JSON quotes does not fit', () => {
  const unquoted = wrong.find(({ id }) => id === 'W3')?.signature ?? '';
  const lines = [line('1000.00', '100.00'), line('1000.00', '-200.00')];
  expect(signedTotal(reservation(lines, unquoted), clientId)).toBeNull();
});

describe('the total is tried as a whole number first, and with decimals where a price has some (contract.md §11-23)', () => {
  test.each<[lines: ReservedLine[], total: string, form: string | null]>([
    [[line('10.50')], '10', 'integer'],
    [[line('10.50')], '10.50', 'decimal'],
    [[line('10.50')], '10.5', 'decimal'],
    [[line('10.50', '0.50')], '11.00', 'decimal'],
    [[line('10.50', '0.50')], '11', 'decimal'],
    [[line('10.50', '-0.75', 3)], '29.25', 'decimal'],
    [[line('10.50', '-0.75', 3)], '30', 'integer'],
    [[line('0.333')], '0.333', 'decimal'],
    [[line('0.333')], '0.33', null],
    [[line('10.00')], '10.00', null],
    [[line('10', '0', 2)], '20', 'integer'],
    [[line('10', '0', 2)], '10', null],
    [[line('9999999999999', '0', 9999)], '99989999999990001', 'integer'],
    [[line('10', '-20')], '-10', 'integer'],
  ])('%j as %s: %s', (lines, total, form) => {
    expect(signedTotal(reservation(lines, signedFor(total)), clientId)).toBe(form);
  });
});

test('whatever else is signed differently does not fit', () => {
  const good = reservation([line('1000.00', '100.00'), line('1000.00', '-200.00')], signature);
  for (const change of [
    { orderNumber: '20220513-0000080' },
    { responseTime: '1652440841' },
    { notificationUrl: `${fields.notificationUrl}?x` },
    { lines: [line('1')] },
  ]) {
    expect(signedTotal({ ...good, ...change }, clientId)).toBeNull();
  }
  expect(signedTotal(good, 'another_client')).toBeNull();
});
