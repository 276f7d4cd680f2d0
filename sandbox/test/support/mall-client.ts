import { demoSecrets } from '@pgbridge/shared/demo';
import { hashData } from '../../src/cafe24/signing.ts';
import type { Stage } from './stage.ts';

export const opened = { result_code: '0000', result_message: 'ok', payment_url: 'http://pg.example/pay/1' };

/** A placed order of hanokmall that the app took. */
export async function placedOrder({ app, mall }: Stage): Promise<string> {
  app.answerNext(200, opened);
  return (await mall.placeOrder({ mallId: 'hanokmall', shopNo: 1, amount: '39000' })).orderNumber;
}

/** A rightly signed notification of that order, as the app would send it; overrides come before signing. */
export function notification(orderNumber: string, overrides: Record<string, string> = {}): Record<string, unknown> {
  const fields: Record<string, string> = {
    request_type: 'payment',
    partner_id: 'hanokmall:1:k7q2m9',
    paymethod: 'card',
    tid: 'PG1',
    amount: '39000',
    order_id: orderNumber,
    all_cancel_tf: 'T',
    part_cancel_tf: 'T',
    escrow_tf: 'F',
    currency: 'KRW',
    payed_tf: 'T',
    easypay: 'F',
    result_code: '0000',
    result_message: 'Payment success',
    ...overrides,
  };
  const signed = {
    amount: fields.cancel_amount ?? fields.amount ?? '',
    currency: fields.currency ?? '',
    tid: fields.tid,
  };
  const hash_data = hashData(
    { ...signed, orderId: orderNumber, partnerId: fields.partner_id ?? '' },
    demoSecrets.serviceKey,
  );
  return { ...fields, hash_data, extra_data: { pgName: 'pgbridge-demo', orderId: orderNumber } };
}

export const cancellation = (orderNumber: string, overrides: Record<string, string> = {}) =>
  notification(orderNumber, { request_type: 'cancelnoty', cancel_amount: '39000', status: 'P', ...overrides });

/** Sends a notification to hanokmall. @returns status and body text. */
export async function notify(
  { mallUrl }: Stage,
  body: object | string,
  { page = 'PayReceiveNoty.php', contentType = 'application/json; charset=utf-8' } = {},
) {
  const response = await fetch(`${mallUrl}/malls/hanokmall/Pay/Recv/openpg/${page}`, {
    method: 'POST',
    headers: { 'content-type': contentType },
    body: typeof body === 'string' ? body : JSON.stringify(body),
    redirect: 'manual',
  });
  return { status: response.status, body: await response.text() };
}
