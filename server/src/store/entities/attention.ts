import { defineEntity, p } from '@mikro-orm/core';
import type { AttentionCause } from '@pgbridge/shared/words';
import { Order } from './order.ts';

/** A reason why an order needs a person. Open until `resolvedAt`; one open row per order and cause. */
export const AttentionSchema = defineEntity({
  name: 'Attention',
  tableName: 'attentions',
  properties: {
    id: p.uuid().primary(),
    order: () => p.manyToOne(Order).ref(),
    cause: p.string().$type<AttentionCause>(),
    since: p.datetime(),
    /** Values for the sentence staff read. */
    params: p.json<Record<string, string | number>>(),
    resolvedAt: p.datetime().nullable(),
  },
  indexes: [
    { properties: ['order', 'resolvedAt'] },
    { name: 'attentions_open', properties: ['cause', 'order'], where: 'resolved_at is null' },
  ],
});

export class Attention extends AttentionSchema.class {}
AttentionSchema.setClass(Attention);
