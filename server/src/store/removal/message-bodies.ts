import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import { nothingDue } from '../../domain/retention.ts';
import { WebhookEvent } from '../entities/webhook-event.ts';
import type { Orm } from '../orm.config.ts';
import { inTransaction } from '../transaction.ts';
import { type DueRows, measureRows, type Removal, timeOf } from './removal.ts';

/** Headers and bodies of messages, both ways. Who, what, when, the answer's status and our verdict stay, and hashes of what went. */
export const messageBodies: Removal = {
  kind: 'message-bodies',

  async measure(orm, { olderThan }) {
    return olderThan ? measureRows(orm, due(orm, olderThan)) : nothingDue;
  },

  async remove(orm, { olderThan, now }, most) {
    if (!olderThan) return 0;
    return inTransaction(orm, async (em) => {
      const events = await em.find(
        WebhookEvent,
        { bodyRemovedAt: null, receivedAt: { $lt: olderThan } },
        { orderBy: { receivedAt: 'asc' }, limit: most, fields: ['body', 'responseBody'], disableIdentityMap: true },
      );
      let count = 0;
      for (const { id, body, responseBody } of events) {
        const hashes = { removedBodySha256: hashOf(body), removedResponseSha256: hashOf(responseBody) };
        const gone = { headers: [], body: null, responseBody: null, bodyRemovedAt: now, ...hashes };
        // Another process may have been quicker.
        count += await em.nativeUpdate(WebhookEvent, { id, bodyRemovedAt: null }, gone);
      }
      return count;
    });
  },
};

function due(orm: Orm, olderThan: Date): DueRows {
  return {
    table: 'webhook_events',
    time: 'received_at',
    where: sql`body_removed_at is null and received_at < ${timeOf(orm, olderThan)}`,
    bytes: sql`coalesce(octet_length(body), 0) + coalesce(octet_length(response_body), 0) + octet_length(cast(headers as text))`,
  };
}

function hashOf(text?: string | null): string | null {
  return text == null ? null : createHash('sha256').update(text, 'utf8').digest('hex');
}
