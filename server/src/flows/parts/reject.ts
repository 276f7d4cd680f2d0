import type { MessageKind } from '@pgbridge/shared/words';
import type { WireAnswer } from '../../domain/answers.ts';
import type { SignedMessage } from '../../domain/explain-hash/explain-hash.ts';
import type { InboundMessage } from '../../domain/message.ts';
import type { Refusal } from '../../domain/refusal.ts';
import { Order } from '../../store/entities/order.ts';
import { writeHistory } from '../../store/history.ts';
import { inTransaction } from '../../store/transaction.ts';
import { recordInbound } from '../../store/webhook-events.ts';
import type { Bridge } from '../bridge.ts';
import { explainRejection } from './explain-rejection.ts';

type Rejected = {
  kind: MessageKind;
  message: InboundMessage;
  refusal: Refusal;
  answer: WireAnswer;
  /** As it came and before it is masked, when its signature can be explained. */
  signed?: SignedMessage | null;
  /** As far as the message could be placed. */
  mallId?: string;
  orderId?: string;
};

/** Keeps a message we turned down, with the reason for staff; the caller gets the answer alone. */
export async function reject(bridge: Bridge, rejected: Rejected): Promise<WireAnswer> {
  const { kind, message, signed, answer, mallId, orderId } = rejected;
  if (!bridge.keepsRejected(message.remoteAddress)) return answer;
  const refusal = signed ? await explainRejection(bridge, rejected.refusal, signed, mallId) : rejected.refusal;
  const now = bridge.clock.now();
  await inTransaction(bridge.orm, async (em) => {
    const order = orderId ? await em.findOneOrFail(Order, orderId) : null;
    const event = recordInbound(em, message, {
      kind,
      verdict: 'REJECTED',
      reason: refusal,
      mallId,
      order,
      answer,
      now,
    });
    if (!order) return;
    const params = { ...refusal.params, messageKind: kind, reason: refusal.code };
    const ofCafe24: MessageKind[] = ['PAYMENT_REQUEST', 'PAYMENT_READ', 'CANCEL_REQUEST'];
    const actor = ofCafe24.includes(kind) ? 'CAFE24' : 'PG';
    writeHistory(em, order, { at: now, kind: 'MESSAGE_REJECTED', actor, params, webhookEvent: event });
  });
  return answer;
}
