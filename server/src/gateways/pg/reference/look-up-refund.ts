import { z } from 'zod';
import { readMoney } from '../../../domain/money.ts';
import type { RefundKey, RefundLookUpOutcome } from '../payment-company.ts';
import type { Reply } from './calls.ts';
import { unknownTo } from './look-up.ts';
import { decimal, id, words } from './messages.ts';
import { referenceRefundStatuses, refundStatusOf } from './statuses.ts';

/** One refund as the PG has it at this moment. Payment and currency are in the question, so an answer may leave them out. */
export const pgRefund = z.object({
  order_code: id.optional(),
  refund_code: id,
  refund_reference: id,
  refund_status: z.enum(referenceRefundStatuses),
  refund_amount: z.string().regex(decimal),
  currency: z.string().optional(),
  message: words.optional().default(''),
});

/** What an answer to the question means. Another refund than the one asked for is no answer; another amount is one. */
export function refundLookUpOutcome(asked: RefundKey, reply: Reply<z.infer<typeof pgRefund>>): RefundLookUpOutcome {
  if (reply.kind === 'refused') {
    return reply.status === 404 ? unknownTo(reply) : { kind: 'refused', message: reply.message };
  }
  if (reply.kind === 'lost') return reply;
  const { reference, orderCode, refundReference } = asked;
  const { order_code, refund_code, refund_reference, refund_status, refund_amount, currency, message } = reply.value;
  const amount = readMoney(refund_amount, asked.amount.currency);
  const isAsked =
    refund_reference === refundReference &&
    (order_code ?? orderCode) === orderCode &&
    (currency ?? asked.amount.currency) === asked.amount.currency;
  if (!isAsked || !amount) return { kind: 'lost', failure: 'UNREADABLE' };
  const status = refundStatusOf(refund_status);
  return {
    kind: 'found',
    fact: { reference, orderCode, refundReference, refundCode: refund_code, status, amount, message },
  };
}
