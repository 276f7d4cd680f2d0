import { type WireAnswer, webhookAnswer } from '../../domain/answers.ts';
import { signedAs } from '../../domain/explain-hash/signed-as.ts';
import type { InboundMessage } from '../../domain/message.ts';
import type { PaymentFact } from '../../domain/pg-status.ts';
import { type OrRefusal, refuse } from '../../domain/refusal.ts';
import { type Bridge, pgKeysOf } from '../bridge.ts';
import { type ClaimedAttempt, claimedAttempt } from './claimed-attempt.ts';
import { reject } from './reject.ts';
import { settle } from './settle.ts';

/** A payment webhook of the PG, whichever door it came to: checked to be the PG's word on our amount, then settled. */
export async function takePaymentWebhook(
  bridge: Bridge,
  message: InboundMessage,
  fields: OrRefusal<Record<string, unknown>>,
): Promise<WireAnswer> {
  const kind = 'PG_PAYMENT_WEBHOOK';
  const claimed = fields.refusal ? fields : await claimedAttempt(bridge, fields.value);
  const read = claimed.refusal ? claimed : readWebhook(bridge, fields.value ?? {}, claimed.value);
  const answer = webhookAnswer(read);
  if (read.refusal) {
    const order = claimed.value?.order.getEntity();
    const signed = signedAs('pg-webhook', fields);
    const about = { mallId: order?.mall.id, orderId: order?.id };
    return reject(bridge, { kind, message, signed, refusal: read.refusal, answer, ...about });
  }
  const { fact, eventKey, orderId } = read.value;
  await settle(bridge, { kind, fact, orderId, dedupeKey: eventKey, message, answer });
  return answer;
}

function readWebhook(
  bridge: Bridge,
  fields: Record<string, unknown>,
  attempt: ClaimedAttempt,
): OrRefusal<{ fact: PaymentFact; eventKey: string; orderId: string }> {
  const order = attempt.order.getEntity();
  const keys = pgKeysOf(bridge, order.mall.getEntity());
  if (!keys) return refuse('PG_KEYS_MISSING');
  const read = bridge.pg.readPaymentWebhook(fields, keys);
  if (read.refusal) return read;
  return { value: { fact: read.value, eventKey: bridge.pg.eventKey(fields), orderId: order.id } };
}
