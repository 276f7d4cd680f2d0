import { defineEntity, p } from '@mikro-orm/core';
import { orderStatuses } from '@pgbridge/shared/words';
import { Order } from './order.ts';

/** One try to pay an order at the PG. `reference` is ours and unique over all malls; `orderCode` is the PG's. */
export const AttemptSchema = defineEntity({
  name: 'Attempt',
  tableName: 'attempts',
  properties: {
    id: p.uuid().primary(),
    order: () => p.manyToOne(Order).ref(),
    number: p.integer(),
    reference: p.string().length(40).unique(),
    status: p.enum(orderStatuses),
    requestedMinor: p.bigint(),
    currency: p.string().length(3),
    orderCode: p.text().nullable(),
    paymentUrl: p.text().nullable(),
    /** Of synchronous checkout: the key that Cafe24 reads the result with, findable by its hash, sealed by `store/vault`. */
    resultKeyHash: p.string().length(64).nullable().unique(),
    resultKeySealed: p.text().nullable(),
    /** When the PG is asked next how it stands, how often it was asked in this status, and when the time to pay is over. */
    nextCheckAt: p.datetime().nullable(),
    checkCount: p.integer().default(0),
    expiresAt: p.datetime().nullable(),
    createdAt: p.datetime(),
    updatedAt: p.datetime(),
  },
  uniques: [{ properties: ['order', 'number'] }],
  indexes: [
    { properties: ['orderCode'] },
    { name: 'attempts_next_check_at_index', properties: ['nextCheckAt'], where: 'next_check_at is not null' },
  ],
});

export class Attempt extends AttemptSchema.class {}
AttemptSchema.setClass(Attempt);
