import { refundWebhookAnswer, type WireAnswer } from '../domain/answers.ts';
import type { CancelRequest } from '../domain/cancel-request.ts';
import type { RefundFact } from '../domain/cancellation.ts';
import { signedAs } from '../domain/explain-hash/signed-as.ts';
import type { InboundMessage } from '../domain/message.ts';
import { type OrRefusal, refuse } from '../domain/refusal.ts';
import { findCancellation } from '../store/cancellations.ts';
import type { Order } from '../store/entities/order.ts';
import { type Bridge, pgKeysOf } from './bridge.ts';
import { paidAttempt } from './parts/apply-refund.ts';
import { cancel } from './parts/cancel.ts';
import { reject } from './parts/reject.ts';
import { settleRefund } from './parts/settle-refund.ts';

/*
 * Asynchronous cancellation (contract.md §6.1–6.3)
 *
 * 1. Cafe24 asks to give money back, whole or part. We check who asks and for which payment, reserve the amount, ask the PG,
 *    and answer that it was taken on; or that it was not, when the PG refuses at once.
 * 2. The PG tells us by its refund webhook how it ended. We check that it is the PG's word on this refund.
 * 3. Cafe24 is told by a notification, which `notification-delivery` sends and repeats until it is accepted.
 */

/** Step 1. `fields` are the message as it came. */
export function receiveAsyncCancel(
  bridge: Bridge,
  message: InboundMessage,
  parsed: OrRefusal<CancelRequest>,
  fields: OrRefusal<Record<string, unknown>>,
): Promise<WireAnswer> {
  return cancel(bridge, { mode: 'ASYNC', message, parsed, fields });
}

/** Step 2; step 3 is written in the same transaction. */
export async function receiveRefundWebhook(
  bridge: Bridge,
  message: InboundMessage,
  fields: OrRefusal<Record<string, unknown>>,
): Promise<WireAnswer> {
  const kind = 'PG_REFUND_WEBHOOK';
  const claimed = fields.refusal ? fields : await claimedOrder(bridge, fields.value);
  const read = claimed.refusal ? claimed : readWebhook(bridge, fields.value ?? {}, claimed.value);
  const answer = refundWebhookAnswer(read.refusal ? read : { value: read.value.fact });
  if (read.refusal) {
    const order = claimed.value;
    const signed = signedAs('pg-refund-webhook', fields);
    const about = { mallId: order?.mall.id, orderId: order?.id };
    return reject(bridge, { kind, message, signed, refusal: read.refusal, answer, ...about });
  }
  await settleRefund(bridge, { kind, ...read.value, message, answer });
  return answer;
}

/** The order whose refund a message says it is about; only the lookup, nothing of the message is believed by it. */
async function claimedOrder(bridge: Bridge, fields: Record<string, unknown>): Promise<OrRefusal<Order>> {
  const reference = bridge.pg.claimedRefundReference(fields);
  if (reference.refusal) return reference;
  const cancellation = await findCancellation(bridge.orm.em.fork(), reference.value);
  return cancellation ? { value: cancellation.order.getEntity() } : refuse('UNKNOWN_REFUND');
}

/** The digest may not cover our reference of the refund, but it covers the payment's: both must lead to one order. */
function readWebhook(
  bridge: Bridge,
  fields: Record<string, unknown>,
  order: Order,
): OrRefusal<{ orderId: string; fact: RefundFact; dedupeKey: string }> {
  const keys = pgKeysOf(bridge, order.mall.getEntity());
  if (!keys) return refuse('PG_KEYS_MISSING');
  const read = bridge.pg.readRefundWebhook(fields, keys);
  if (read.refusal) return read;
  if (read.value.reference !== paidAttempt(order).reference) return refuse('UNKNOWN_REFUND');
  return { value: { orderId: order.id, fact: read.value, dedupeKey: bridge.pg.refundEventKey(fields) } };
}
