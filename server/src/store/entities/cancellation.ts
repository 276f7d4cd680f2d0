import { defineEntity, p } from '@mikro-orm/core';
import { cancellationOrigins, cancellationStatuses } from '@pgbridge/shared/words';
import { Order } from './order.ts';

/** Money given back, whole or part. */
export const CancellationSchema = defineEntity({
  name: 'Cancellation',
  tableName: 'cancellations',
  properties: {
    id: p.uuid().primary(),
    order: () => p.manyToOne(Order).ref(),
    amountMinor: p.bigint(),
    status: p.enum(cancellationStatuses),
    origin: p.enum(cancellationOrigins),
    reason: p.text().nullable(),
    createdAt: p.datetime(),
    completedAt: p.datetime().nullable(),
  },
  indexes: [{ properties: ['order'] }],
  checks: [{ name: 'cancellations_amount_positive', expression: 'amount_minor > 0' }],
});

export class Cancellation extends CancellationSchema.class {}
CancellationSchema.setClass(Cancellation);
