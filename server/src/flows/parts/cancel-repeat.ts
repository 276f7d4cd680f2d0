import type { CancellationMode } from '@pgbridge/shared/words';
import { cancelAnswer, type WireAnswer } from '../../domain/answers.ts';
import { cancelResult } from '../../domain/cancel-request.ts';
import type { InboundMessage } from '../../domain/message.ts';
import { Order } from '../../store/entities/order.ts';
import { writeHistory } from '../../store/history.ts';
import { inTransaction } from '../../store/transaction.ts';
import { recordInbound } from '../../store/webhook-events.ts';
import type { Bridge } from '../bridge.ts';
import { awaitCancellation } from './await-cancellation.ts';

type Repeat = { mode: CancellationMode; message: InboundMessage; orderId: string; of: string };

/** Answers an equal request with what became of the first; it is kept as a duplicate, and the PG hears nothing of it. */
export async function answerRepeat(bridge: Bridge, { mode, message, orderId, of }: Repeat): Promise<WireAnswer> {
  const first = await awaitCancellation(bridge, of, ({ answeredAt }) => answeredAt != null);
  const firstCode = first.answerCode ?? null;
  const result = cancelResult(mode, { status: first.status, pgMessage: first.pgMessage ?? null, firstCode });
  const answer = cancelAnswer(mode, result);
  await inTransaction(bridge.orm, async (em) => {
    const now = bridge.clock.now();
    const order = await em.findOneOrFail(Order, orderId);
    const kind = 'CANCEL_REQUEST';
    const event = recordInbound(em, message, {
      kind,
      verdict: 'DUPLICATE',
      reason: result.refusal,
      order,
      answer,
      now,
    });
    const params = { messageKind: kind };
    writeHistory(em, order, { at: now, kind: 'DUPLICATE_RECEIVED', actor: 'CAFE24', params, webhookEvent: event });
  });
  return answer;
}
