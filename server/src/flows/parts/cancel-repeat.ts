import { setTimeout as wait } from 'node:timers/promises';
import type { CancellationMode } from '@pgbridge/shared/words';
import { cancelAnswer, type WireAnswer } from '../../domain/answers.ts';
import { cancelResult } from '../../domain/cancel-request.ts';
import { longestCallMs } from '../../domain/cancellation.ts';
import type { InboundMessage } from '../../domain/message.ts';
import { Cancellation } from '../../store/entities/cancellation.ts';
import { Order } from '../../store/entities/order.ts';
import { writeHistory } from '../../store/history.ts';
import { inTransaction } from '../../store/transaction.ts';
import { recordInbound } from '../../store/webhook-events.ts';
import type { Bridge } from '../bridge.ts';

type Repeat = { mode: CancellationMode; message: InboundMessage; orderId: string; of: string };

const restMs = 50;

/** Answers an equal request with what became of the first; it is kept as a duplicate, and the PG hears nothing of it. */
export async function answerRepeat(bridge: Bridge, { mode, message, orderId, of }: Repeat): Promise<WireAnswer> {
  const first = await answeredFirst(bridge, of);
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

/** The first request's cancellation, once the PG's answer to it is stored or can't come any more. */
async function answeredFirst(bridge: Bridge, id: string): Promise<Cancellation> {
  for (let waitedMs = 0; ; waitedMs += restMs) {
    const first = await bridge.orm.em.fork().findOneOrFail(Cancellation, id);
    const ageMs = bridge.clock.now().getTime() - first.createdAt.getTime();
    if (first.answeredAt || Math.max(ageMs, waitedMs) > longestCallMs) return first;
    await wait(restMs);
  }
}
