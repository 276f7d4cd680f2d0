import type { WireAnswer } from '../../domain/answers.ts';
import type { InboundMessage } from '../../domain/message.ts';
import type { Refusal } from '../../domain/refusal.ts';
import { Order } from '../../store/entities/order.ts';
import { writeHistory } from '../../store/history.ts';
import { inTransaction } from '../../store/transaction.ts';
import { recordInbound } from '../../store/webhook-events.ts';
import type { Bridge } from '../bridge.ts';

/** What is kept of the page that a lost buyer sees. */
export const lostBuyer: WireAnswer = { status: 404, body: { page: 'payment not found' } };

type Return = {
  message: InboundMessage;
  orderId: string;
  /** Where the browser was sent. */
  url: string;
  /** The `result_code` it carries. */
  result: string;
  /** Why the browser's word was not taken, if so; without proof only a few a minute are kept. */
  refusal: Refusal | undefined;
};

/** Writes down that the buyer came back, and where we sent them. */
export async function recordReturn(bridge: Bridge, { message, orderId, url, result, refusal }: Return): Promise<void> {
  if (refusal && !bridge.keepsRejected(message.remoteAddress)) return;
  await inTransaction(bridge.orm, async (em) => {
    const now = bridge.clock.now();
    const order = await em.findOneOrFail(Order, orderId);
    const event = recordInbound(em, message, {
      kind: 'BUYER_CALLBACK',
      verdict: refusal ? 'REJECTED' : 'ACCEPTED',
      reason: refusal,
      order,
      answer: { status: 302, body: { location: url } },
      now,
    });
    writeHistory(em, order, {
      at: now,
      kind: 'BUYER_RETURNED',
      actor: 'BUYER',
      params: { result },
      webhookEvent: event,
    });
  });
}
