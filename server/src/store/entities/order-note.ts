import { defineEntity, p } from '@mikro-orm/core';
import type { AuditActorKind } from '@pgbridge/shared/audit-words';
import { Order } from './order.ts';

/** What somebody of the staff wrote about an order, for colleagues. Append-only: the database refuses update and delete. */
export const OrderNoteSchema = defineEntity({
  name: 'OrderNote',
  tableName: 'order_notes',
  properties: {
    id: p.uuid().primary(),
    order: () => p.manyToOne(Order).ref(),
    at: p.datetime(),
    authorKind: p.string().$type<AuditActorKind>(),
    authorId: p.string().nullable(),
    /** Name at that moment. */
    author: p.string(),
    text: p.text(),
  },
  indexes: [{ properties: ['order', 'id'] }],
});

export class OrderNote extends OrderNoteSchema.class {}
OrderNoteSchema.setClass(OrderNote);
