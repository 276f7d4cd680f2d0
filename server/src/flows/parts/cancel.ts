import type { CancellationMode } from '@pgbridge/shared/words';
import { cancelAnswer, type WireAnswer } from '../../domain/answers.ts';
import { cancelResult, decideCancelRequest, tooHigh } from '../../domain/cancel-request.ts';
import { signedAs } from '../../domain/explain-hash/signed-as.ts';
import type { InboundMessage } from '../../domain/message.ts';
import { type OrRefusal, refuse } from '../../domain/refusal.ts';
import { lockOrderWithCancellations, reserve } from '../../store/cancellations.ts';
import type { Cancellation } from '../../store/entities/cancellation.ts';
import type { Order } from '../../store/entities/order.ts';
import { writeHistory } from '../../store/history.ts';
import { newReference } from '../../store/new-id.ts';
import { inTransaction } from '../../store/transaction.ts';
import { recordInbound } from '../../store/webhook-events.ts';
import type { Bridge } from '../bridge.ts';
import { addCancellation } from './add-cancellation.ts';
import { answerDoneBefore } from './cancel-done-before.ts';
import { answerRepeat } from './cancel-repeat.ts';
import { storeRefundOutcome } from './refund-outcome.ts';
import { refundTerms } from './refund-terms.ts';
import { reject } from './reject.ts';
import { type VerifiedCancel, verifyCancelRequest } from './verify-cancel.ts';

export type CancelMessage = {
  mode: CancellationMode;
  message: InboundMessage;
  parsed: OrRefusal<VerifiedCancel['request']>;
  /** The message as it came. */
  fields: OrRefusal<Record<string, unknown>>;
};

/**
 * Gives money back for Cafe24's cancel request. The intention is stored and the amount reserved first, then the PG is asked,
 * then its answer is stored. Whatever happens in between leaves a row whose amount can't be cancelled twice.
 */
export async function cancel(bridge: Bridge, { mode, message, parsed, fields }: CancelMessage): Promise<WireAnswer> {
  const kind = 'CANCEL_REQUEST';
  const verified = parsed.refusal ? parsed : await verifyCancelRequest(bridge, parsed.value);
  if (verified.refusal) {
    const signed = signedAs('cancel-request', fields);
    return reject(bridge, { kind, message, signed, ...verified, answer: cancelAnswer(mode, verified) });
  }
  const { orderId } = verified.value;
  const intention = await storeIntention(bridge, { mode, message, ...verified.value });
  if (intention.kind === 'refused') {
    const { refusal, mallId } = intention;
    return reject(bridge, { kind, message, refusal, mallId, orderId, answer: cancelAnswer(mode, { refusal }) });
  }
  if (intention.kind === 'done-before') return intention.answer;
  if (intention.kind === 'repeat') return answerRepeat(bridge, { mode, message, orderId, of: intention.of });
  const { keys, ...asked } = intention;
  const { exchange, outcome } = await bridge.pg.refund(keys, {
    ...asked.refund,
    ...refundTerms(bridge, { ...asked.refund, mode, reason: null }),
  });
  const ended = await storeRefundOutcome(bridge, { mode, orderId, ...asked, exchange, outcome });
  return cancelAnswer(mode, cancelResult(mode, ended));
}

type Intention = Awaited<ReturnType<typeof storeIntention>>;
/** What the PG is asked for. */
export type Asked = Omit<Extract<Intention, { kind: 'ask' }>, 'keys'>;

type Request = VerifiedCancel & { mode: CancellationMode; message: InboundMessage };

/** Decides what the request means for the order as it is now, and reserves the amount before the PG hears of it. */
function storeIntention(bridge: Bridge, { mode, message, request, orderId, keys }: Request) {
  return inTransaction(bridge.orm, async (em) => {
    const now = bridge.clock.now();
    const order = await lockOrderWithCancellations(em, orderId);
    const mallId = order.mall.id;
    const known = order.cancellations.getItems().toSorted((one, other) => (one.id < other.id ? -1 : 1));
    const { partialCancel } = bridge.pg.capabilities;
    const decision = decideCancelRequest(request, stateOf(order), known.map(knownOf), { partialCancel }, now);
    if (decision.kind === 'repeat') return { kind: 'repeat', of: decision.of } as const;
    if (decision.kind === 'done-before') {
      const answer = answerDoneBefore(bridge, em, { mode, message, request, order, of: decision.of, now });
      return { kind: 'done-before', answer } as const;
    }
    if (decision.kind === 'refuse')
      return { kind: 'refused', mallId, ...refuse(decision.code, decision.params) } as const;
    if (!keys) return { kind: 'refused', mallId, ...refuse('PG_KEYS_MISSING') } as const;
    if (!(await reserve(em, order, request.amountMinor))) {
      const { code, params } = tooHigh(request, order.paidMinor - order.refundedMinor - order.reservedMinor);
      return { kind: 'refused', mallId, ...refuse(code, params) } as const;
    }
    const { amountMinor, amountText, notificationUrl } = request;
    const refundReference = newReference();
    const asked = { amountMinor, amountText, notificationUrl, refundReference, origin: 'CAFE24', mode } as const;
    const { cancellationId, refund } = addCancellation(em, order, asked, now);
    const event = recordInbound(em, message, { kind: 'CANCEL_REQUEST', verdict: 'ACCEPTED', order, now });
    const params = { amount: request.amountText, currency: request.currency };
    writeHistory(em, order, { at: now, kind: 'CANCEL_REQUESTED', actor: 'CAFE24', params, webhookEvent: event });
    return { kind: 'ask', keys, eventId: event.id, cancellationId, refund } as const;
  });
}

const stateOf = (order: Order) => ({
  ...order,
  currency: order.currency,
  pgTransactionId: order.pgTransactionId ?? null,
  earlierTransactionIds: order.attempts
    .getItems()
    .flatMap(({ status, orderCode }) => (status === 'REFUNDED' && orderCode ? [orderCode] : [])),
});
const knownOf = (row: Cancellation) => ({ ...row, id: row.id, answeredAt: row.answeredAt ?? null });
