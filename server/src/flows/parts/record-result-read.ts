import type { Currency } from '@pgbridge/shared/currencies';
import type { WireAnswer } from '../../domain/answers.ts';
import type { InboundMessage } from '../../domain/message.ts';
import { money, moneyText } from '../../domain/money.ts';
import { isPaid, resultAnswer } from '../../domain/sync-result.ts';
import type { Order } from '../../store/entities/order.ts';
import { writeHistory } from '../../store/history.ts';
import { lockOrdersByReference } from '../../store/orders.ts';
import { inTransaction } from '../../store/transaction.ts';
import { recordInbound } from '../../store/webhook-events.ts';
import type { Bridge } from '../bridge.ts';

/** Answers Cafe24's reading by what is stored, and writes down what it read: answer and order can't differ. */
export function recordResultRead(bridge: Bridge, message: InboundMessage, reference: string): Promise<WireAnswer> {
  return inTransaction(bridge.orm, async (em) => {
    const now = bridge.clock.now();
    const target = (await lockOrdersByReference(em, [reference])).get(reference);
    if (!target) throw new Error(`attempt ${reference} has gone`);
    const { order, attempt } = target;
    const paid = isPaid(order.status);
    const currency = order.currency as Currency;
    const { partialCancel, cancelMode } = bridge.pg.capabilities;
    const zeroText = moneyText(money(0n, currency));
    const tid = (paid ? order.pgTransactionId : attempt.orderCode) ?? '';
    const answer = resultAnswer({ ...order, tid, zeroText, partialCancel, cancelMode }, bridge.serviceKeys[0]);
    const event = recordInbound(em, message, { kind: 'PAYMENT_READ', verdict: 'ACCEPTED', order, answer, now });
    const params = { paid: paid ? 'yes' : 'no', amount: paid ? order.amountText : zeroText, currency };
    writeHistory(em, order, { at: now, kind: 'RESULT_READ', actor: 'CAFE24', params, webhookEvent: event });
    order.mallReadAt = now;
    order.mallReadPaid = paid;
    if (paid) closeReadAsUnpaid(order, now);
    return answer;
  });
}

/** Now that Cafe24 has read "paid", nobody needs to look any more. */
function closeReadAsUnpaid(order: Order, now: Date): void {
  for (const attention of order.attentions.getItems()) {
    if (attention.cause === 'READ_AS_UNPAID') attention.resolvedAt ??= now;
  }
}
