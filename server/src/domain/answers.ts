import { answerTo, type OrRefusal } from './refusal.ts';

/** What a partner gets: HTTP status and JSON body. */
export type WireAnswer = { status: number; body: Record<string, unknown> };

/** Answer to a payment request (contract.md §4.1). */
export function checkoutAnswer(result: OrRefusal<{ paymentUrl: string }>): WireAnswer {
  if (result.refusal) {
    const { status, message } = answerTo(result.refusal);
    return { status, body: { result_code: '9999', result_message: message, payment_url: '' } };
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
