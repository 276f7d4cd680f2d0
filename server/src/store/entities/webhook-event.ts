import { defineEntity, p } from '@mikro-orm/core';
import { directions, type FailureKind, type MessageKind, verdicts } from '@pgbridge/shared/words';
import { Order } from './order.ts';

/**
 * One message received from or sent to a partner, as it was on the wire (secrets masked), with our verdict.
 * What arrived or left can't be changed later: the database refuses it; only the answer is filled in once known. Headers and
 * bodies go when their time is over, all together and for good; what they were can still be proven by their hashes.
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
    bodyRemovedAt: p.datetime().nullable(),
    /** SHA-256 of the stored texts that were removed, in hex; null where there was none. */
    removedBodySha256: p.string().length(64).nullable(),
    removedResponseSha256: p.string().length(64).nullable(),
    /** Set on the first message of its kind only, so that a repeat meets the unique index and not a check. */
    dedupeKey: p.string().nullable().unique(),
    duplicateOf: () => p.manyToOne(WebhookEvent).ref().nullable(),
  },
  indexes: [
    { properties: ['receivedAt', 'id'] },
    { properties: ['order', 'receivedAt'] },
    { properties: ['kind', 'receivedAt', 'id'] },
    { properties: ['mallId', 'receivedAt', 'id'] },
    {
      name: 'webhook_events_not_accepted',
      properties: ['verdict', 'receivedAt', 'id'],
      where: "verdict <> 'ACCEPTED'",
    },
    { properties: ['requestId'] },
    {
      name: 'webhook_events_answer_times',
      properties: ['receivedAt', 'kind', 'mallId', 'durationMs'],
      where: "direction = 'OUTBOUND'",
    },
    {
      name: 'webhook_events_refused',
      properties: ['receivedAt', 'kind', 'direction', 'mallId'],
      where: "verdict = 'REJECTED'",
    },
    { name: 'webhook_events_bodies_due', properties: ['receivedAt'], where: 'body_removed_at is null' },
  ],
});

export class WebhookEvent extends WebhookEventSchema.class {}
WebhookEventSchema.setClass(WebhookEvent);
