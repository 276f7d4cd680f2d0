import { defineEntity, p } from '@mikro-orm/core';
import { flows, orderStatuses } from '@pgbridge/shared/words';
import { Attempt } from './attempt.ts';
import { Attention } from './attention.ts';
import { Cancellation } from './cancellation.ts';
import { Mall } from './mall.ts';
import { Notification } from './notification.ts';

/** Ended without money, and something of the buyer still here. */
const neverPaidWithBuyer =
  "status in ('EXPIRED', 'CANCELLED', 'FAILED') and paid_minor = 0 and (buyer_id is not null or extra_data <> '{}')";

/** One Cafe24 order of one mall, as far as its payment goes. Amounts are integer minor units of `currency`. */
export const OrderSchema = defineEntity({
  name: 'Order',
  tableName: 'orders',
  properties: {
    id: p.uuid().primary(),
    mall: () => p.manyToOne(Mall).ref(),
    shopNo: p.integer(),
    orderNumber: p.string().length(32),
    flow: p.enum(flows),
    status: p.enum(orderStatuses),
    currency: p.string().length(3),
    requestedMinor: p.bigint(),
    paidMinor: p.bigint(),
    refundedMinor: p.bigint(),
    /** Asked back but not yet answered by the PG; counts against the balance. */
    reservedMinor: p.bigint(),
    /** Cafe24's own spelling of the amount: hashes are over this text (contract.md §3). */
    amountText: p.string().length(32),
    partnerId: p.string().length(50),
    buyerId: p.text().nullable(),
    returnUrl: p.text(),
    /** Empty when a synchronous payment request brought none. */
    notificationUrl: p.text(),
    /** Cafe24's opaque data as JSON text, echoed with its keys in their order. */
    extraData: p.text(),
    paymentMethod: p.string(),
    /** The PG's `order_code`, Cafe24's `tid`. */
    pgTransactionId: p.text().nullable(),
    attemptCount: p.integer(),
    notificationCount: p.integer(),
    createdAt: p.datetime(),
    updatedAt: p.datetime(),
    paidAt: p.datetime().nullable(),
    /** When Cafe24 last read the result of a synchronous checkout, and whether it read "paid". Null: not yet. */
    mallReadAt: p.datetime().nullable(),
    mallReadPaid: p.boolean().nullable(),
    /** When a person last had the PG asked. */
    pgAskedAt: p.datetime().nullable(),
    attempts: () => p.oneToMany(Attempt).mappedBy('order'),
    attentions: () => p.oneToMany(Attention).mappedBy('order'),
    cancellations: () => p.oneToMany(Cancellation).mappedBy('order'),
    notifications: () => p.oneToMany(Notification).mappedBy('order'),
  },
  uniques: [{ properties: ['mall', 'orderNumber'] }],
  indexes: [
    { properties: ['createdAt', 'id'] },
    { properties: ['mall', 'createdAt', 'id'] },
    { properties: ['mall', 'status', 'createdAt', 'id'] },
    { properties: ['status', 'createdAt', 'id'] },
    { properties: ['flow', 'createdAt', 'id'] },
    { properties: ['currency', 'createdAt', 'id'] },
    { properties: ['currency', 'requestedMinor', 'id'] },
    { properties: ['updatedAt', 'id'] },
    { name: 'orders_paid', properties: ['paidAt', 'id'], where: 'paid_at is not null' },
    { properties: ['orderNumber'] },
    { properties: ['pgTransactionId'] },
    { properties: ['buyerId'] },
    { name: 'orders_figures', properties: ['createdAt', 'mall', 'status', 'currency', 'paidMinor'] },
    { name: 'orders_mall_paid', properties: ['mall', 'paidAt'], where: 'paid_at is not null' },
    { name: 'orders_buyers_due', properties: ['updatedAt'], where: neverPaidWithBuyer },
  ],
  checks: [
    {
      name: 'orders_amounts_not_negative',
      expression: 'paid_minor >= 0 and refunded_minor >= 0 and reserved_minor >= 0',
    },
    { name: 'orders_balance', expression: 'refunded_minor + reserved_minor <= paid_minor' },
  ],
});

export class Order extends OrderSchema.class {}
OrderSchema.setClass(Order);
