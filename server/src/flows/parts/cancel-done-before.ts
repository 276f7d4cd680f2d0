import type { CancellationMode } from '@pgbridge/shared/words';
import { cancelAnswer, type WireAnswer } from '../../domain/answers.ts';
import type { CancelRequest } from '../../domain/cancel-request.ts';
import type { InboundMessage } from '../../domain/message.ts';
import { cancelContent } from '../../domain/notification.ts';
import type { Order } from '../../store/entities/order.ts';
import { writeHistory } from '../../store/history.ts';
import type { Em } from '../../store/orm.config.ts';
import { recordInbound } from '../../store/webhook-events.ts';
import type { Bridge } from '../bridge.ts';
import { addNotification } from './add-notification.ts';
import { paidAttempt } from './apply-refund.ts';
import { markLearnt } from './untold-cancellations.ts';

type DoneBefore = {
  mode: CancellationMode;
  message: InboundMessage;
  request: CancelRequest;
  /** Locked, with its cancellations, notifications and attentions. */
  order: Order;
  /** The cancellations that it asks for. */
  of: readonly string[];
  now: Date;
};

/**
 * Answers a request for money that went back before without Cafe24's knowledge: by the PG itself, by staff, or after we had
 * answered "being checked". It is how a merchant enters such a cancellation, so the PG is not asked again.
 */
export function answerDoneBefore(bridge: Bridge, em: Em, asked: DoneBefore): WireAnswer {
  const { mode, message, request, order, of, now } = asked;
  const answer = cancelAnswer(mode, { value: 'COMPLETED' });
  const event = recordInbound(em, message, { kind: 'CANCEL_REQUEST', verdict: 'ACCEPTED', order, answer, now });
  const params = { amount: request.amountText, currency: request.currency };
  writeHistory(em, order, { at: now, kind: 'CANCEL_DONE_BEFORE', actor: 'CAFE24', params, webhookEvent: event });
  markLearnt(em, order, of, now);
  if (mode === 'ASYNC' && request.notificationUrl) {
    addNotification(bridge, em, order, {
      kind: 'CANCEL',
      attemptNumber: paidAttempt(order).number,
      url: request.notificationUrl,
      content: cancelContent({ ...order, tid: request.tid, amountText: request.amountText }, true, ''),
      cause: event,
      now,
    });
  }
  return answer;
}
