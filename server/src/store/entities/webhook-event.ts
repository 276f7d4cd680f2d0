import { defineEntity, p } from '@mikro-orm/core';
import { directions, type FailureKind, type MessageKind, verdicts } from '@pgbridge/shared/words';
import { Order } from './order.ts';

/**
 * One message received from or sent to a partner, as it was on the wire (secrets masked), with our verdict.
 * What arrived or left can't be changed later: the database refuses it; only the answer is filled in once known.
 */
export const WebhookEventSchema = defineEntity({
  name: 'WebhookEvent',
  tableName: 'webhook_events',
  properties: {
    id: p.uuid().primary(),
    direction: p.enum(directions),
    kind: p.string().$type<MessageKind>(),
    verdict: p.enum(verdicts),
    reason: p.string().nullable(),
    reasonParams: p.json<Record<string, string | number>>().nullable(),
    receivedAt: p.datetime(),
    /** The mall as far as we could tell; not a relation, because a rejected message may name anything. */
    mallId: p.text().nullable(),
    order: () => p.manyToOne(Order).ref().nullable(),
    requestId: p.string(),
    remoteAddress: p.string().nullable(),
    method: p.string(),
    path: p.text(),
    headers: p.json<{ name: string; value: string }[]>(),
    body: p.text().nullable(),
    bodySha256: p.string().nullable(),
    httpStatus: p.integer().nullable(),
    failureKind: p.string().$type<FailureKind>().nullable(),
    responseBody: p.text().nullable(),
    durationMs: p.integer().nullable(),
    /** Set on the first message of its kind only, so that a repeat meets the unique index and not a check. */
    dedupeKey: p.string().nullable().unique(),
    duplicateOf: () => p.manyToOne(WebhookEvent).ref().nullable(),
  },
  indexes: [
    { properties: ['receivedAt', 'id'] },
    { properties: ['order', 'receivedAt'] },
    { properties: ['requestId'] },
  ],
});

export class WebhookEvent extends WebhookEventSchema.class {}
WebhookEventSchema.setClass(WebhookEvent);
