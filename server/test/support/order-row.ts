import type { RequiredEntityData } from '@mikro-orm/core';
import type { Order } from '../../src/store/entities/order.ts';
import { newId } from '../../src/store/new-id.ts';
import { someTime } from './builders.ts';

/** An order as a bare row, for tests that write thousands at once. */
export function orderRow(
  mall: string,
  number: number,
  given: Partial<RequiredEntityData<Order>> = {},
): RequiredEntityData<Order> {
  const createdAt = given.createdAt instanceof Date ? given.createdAt : someTime;
  return {
    id: newId(createdAt),
    mall,
    shopNo: 1,
    orderNumber: `20260519-${String(number).padStart(7, '0')}`,
    flow: 'ASYNC_CHECKOUT',
    status: 'REQUESTED',
    currency: 'KRW',
    requestedMinor: 39_000n,
    paidMinor: 0n,
    refundedMinor: 0n,
    reservedMinor: 0n,
    amountText: '39000',
    partnerId: `${mall}:1:k7q2m9`,
    returnUrl: `https://${mall}.example/return`,
    notificationUrl: `https://${mall}.example/notify`,
    extraData: '',
    paymentMethod: 'card',
    attemptCount: 1,
    notificationCount: 0,
    createdAt,
    updatedAt: createdAt,
    ...given,
  };
}
