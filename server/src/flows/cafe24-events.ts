import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { WireAnswer } from '../domain/answers.ts';
import { isMallId } from '../domain/mall-id.ts';
import type { InboundMessage } from '../domain/message.ts';
import { answerTo, type OrRefusal, refuse } from '../domain/refusal.ts';
import { isSameText } from '../domain/signatures.ts';
import { Mall } from '../store/entities/mall.ts';
import { WebhookEvent } from '../store/entities/webhook-event.ts';
import { writeMallHistory } from '../store/mall-history.ts';
import { closeAccount } from '../store/open-payments.ts';
import type { Em } from '../store/orm.config.ts';
import { inTransaction } from '../store/transaction.ts';
import { recordInbound } from '../store/webhook-events.ts';
import type { Bridge } from './bridge.ts';
import { reject } from './parts/reject.ts';
import { markUninstalled } from './parts/uninstall.ts';

/*
 * Cafe24's events (contract.md §8)
 *
 * 1. The sender shows the WebHook key; there is no signature and no time in the message.
 * 2. A repeat is known by a hash of its number and body, since events have no id.
 * 3. Deleted: the mall's tokens go and it takes no new payments; money already taken can still be refunded.
 *    Expired and renewed are noted and shown to the merchant, no more: what Cafe24 allows an app whose period is over is for
 *    Cafe24 to say, with its answers, and a payment it still asks for is a sale of the merchant's.
 *    Every other event is kept and changes nothing.
 */

const kind = 'CAFE24_EVENT';

const eventShape = z.object({
  event_no: z
    .string()
    .regex(/^\d{1,9}$/)
    .transform(Number),
  resource: z.looseObject({
    mall_id: z.string().refine(isMallId).optional(),
    client_id: z.string().optional(),
    deleted_date: z.string().optional(),
    expired_date: z.string().optional(),
  }),
});
type Event = z.infer<typeof eventShape>;

/** @param apiKey what the header X-API-Key says */
export async function receiveEvent(
  bridge: Bridge,
  message: InboundMessage,
  apiKey: string,
  fields: OrRefusal<Record<string, unknown>>,
): Promise<WireAnswer> {
  const read = readEvent(bridge, apiKey, fields);
  if (read.refusal) {
    const { status, message: text } = answerTo(read.refusal);
    return reject(bridge, { kind, message, refusal: read.refusal, answer: { status, body: { message: text } } });
  }
  const answer: WireAnswer = { status: 200, body: { message: 'Success' } };
  await inTransaction(bridge.orm, (em) => take(bridge, em, message, read.value, answer));
  return answer;
}

function readEvent(bridge: Bridge, apiKey: string, fields: OrRefusal<Record<string, unknown>>): OrRefusal<Event> {
  const { webhookKey, clientId } = bridge.cafe24App;
  if (!isSameText(apiKey, webhookKey)) return refuse('EVENT_KEY_WRONG');
  if (fields.refusal) return fields;
  const parsed = eventShape.safeParse(fields.value);
  if (!parsed.success) return refuse('BAD_FORMAT', { field: String(parsed.error.issues[0]?.path.join('.')) });
  const { client_id } = parsed.data.resource;
  if (client_id !== undefined && client_id !== clientId) return refuse('EVENT_OF_OTHER_APP');
  return { value: parsed.data };
}

async function take(
  bridge: Bridge,
  em: Em,
  message: InboundMessage,
  { event_no: number, resource }: Event,
  answer: WireAnswer,
): Promise<void> {
  const now = bridge.clock.now();
  const dedupeKey = `cafe24-event ${createHash('sha256').update(`${number} ${message.bodySha256}`).digest('hex')}`;
  const first = await em.findOne(WebhookEvent, { dedupeKey });
  const mallId = resource.mall_id ?? null;
  if (first) {
    recordInbound(em, message, { kind, verdict: 'DUPLICATE', duplicateOf: first, mallId, answer, now });
    return;
  }
  recordInbound(em, message, { kind, verdict: 'ACCEPTED', dedupeKey, mallId, answer, now });
  const mall = mallId ? await em.findOne(Mall, mallId) : null;
  if (!mall) return;
  if (number === deleted && !isOlder(resource.deleted_date, mall.installedAt)) {
    await markUninstalled(em, mall.id, now);
    await closeAccount(em, mall.id, now);
  }
  if (number === expired && !isOlder(resource.expired_date, mall.installedAt)) {
    mall.expiredAt = now;
    writeMallHistory(em, mall.id, { at: now, kind: 'PERIOD_OVER', actor: 'CAFE24' });
  }
  if (number === renewed) {
    mall.expiredAt = null;
    writeMallHistory(em, mall.id, { at: now, kind: 'PERIOD_RENEWED', actor: 'CAFE24' });
  }
}

const [deleted, expired, renewed] = [90077, 90078, 90079];

/** A late word about what was before the mall installed the app again. Cafe24 tells whole seconds. */
function isOlder(date: string | undefined, installedAt: Date): boolean {
  return Date.parse(date ?? '') < Math.floor(installedAt.getTime() / 1_000) * 1_000;
}
