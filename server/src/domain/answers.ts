import type { CancellationMode } from '@pgbridge/shared/words';
import type { RefundStatus } from './cancellation.ts';
import { answerTo, cancelAnswerTo, type OrRefusal } from './refusal.ts';

/** What a partner gets: HTTP status and JSON body, and how many seconds it should wait, if it should. */
export type WireAnswer = { status: number; body: Record<string, unknown>; retryAfter?: number };

/** Answer to a payment request (contract.md §4.1). */
export function checkoutAnswer(result: OrRefusal<{ paymentUrl: string }>): WireAnswer {
  if (result.refusal) {
    const { status, message } = answerTo(result.refusal);
    const { wait } = result.refusal.params;
    const body = { result_code: '9999', result_message: message, payment_url: '' };
    return { status, body, ...(typeof wait === 'number' && { retryAfter: wait }) };
  }
  return {
    status: 200,
    body: {
      result_code: '0000',
      result_message: 'Successfully created checkout',
      payment_url: result.value.paymentUrl,
    },
  };
}

/** Answer to a payment webhook of the PG (contract.md §4.6); anything but 2xx makes the PG send it again. */
export function webhookAnswer(result: OrRefusal<unknown>): WireAnswer {
  if (!result.refusal) return { status: 200, body: { message: 'Success webhook' } };
  const { status, message } = answerTo(result.refusal);
  return { status, body: { message } };
}

/** Answer to a cancel request (contract.md §6.1): `SYNC` says it is done, `ASYNC` that it was taken on. */
export function cancelAnswer(mode: CancellationMode, result: OrRefusal<unknown>): WireAnswer {
  if (result.refusal) {
    const { status, message } = cancelAnswerTo(result.refusal);
    return { status, body: { result_code: '9999', result_message: message } };
  }
  const result_message = mode === 'SYNC' ? 'Refund success' : 'Refund requested';
  return { status: 200, body: { result_code: '0000', result_message } };
}

const refundWords = {
  PENDING: 'Refund still pending',
  COMPLETED: 'Refund success',
  REJECTED: 'Refund rejected',
} satisfies Record<RefundStatus, string>;

/** Answer to a refund webhook of the PG (contract.md §6.3). */
export function refundWebhookAnswer(result: OrRefusal<{ status: RefundStatus }>): WireAnswer {
  if (!result.refusal) return { status: 200, body: { code: 200, message: refundWords[result.value.status] } };
  const { status, message } = answerTo(result.refusal);
  return { status, body: { code: status, message } };
}
