import { createHmac } from 'node:crypto';
import { demoSecrets } from '@pgbridge/shared/demo';
import { Cancellation } from '../../src/store/entities/cancellation.ts';
import type { World } from './app.ts';
import { type PlacedOrder, placeOrder } from './place-order.ts';
import { digestOf, type Fields, type PartnerAnswer } from './wire.ts';

type Mode = 'sync' | 'async';

/** A buyer of `tindahan` has paid, 3065.00 PHP unless told otherwise, and the mall knows. */
export async function paidOrder(world: World, given: Parameters<typeof placeOrder>[1] = {}): Promise<PlacedOrder> {
  const placed = await placeOrder(world, given);
  world.sandbox.pg.act(placed.code, 'approve');
  await world.settle();
  return placed;
}

/** A cancel request of the shop `tindahan` over 1000.00 PHP, signed over its own fields (contract.md §6.1). */
export function cancelRequest(
  world: World,
  { orderNumber, code }: PlacedOrder,
  given: Fields = {},
  key?: string,
): Fields {
  const fields: Fields = {
    order_id: orderNumber,
    partner_id: 'tindahan:1:p3x8d1',
    amount: '3065.00',
    cancel_amount: '1000.00',
    currency: 'PHP',
    tid: code,
    cancel_noty_url: `${world.sandbox.mallUrl}/malls/tindahan/Pay/Recv/openpg/PayReceiveCancelNoty.php`,
    ...given,
  };
  return { ...fields, hash_data: 'hash_data' in given ? given.hash_data : cancelHash(fields, key) };
}

/** H5, worked out apart from the server's own code. */
export function cancelHash(fields: Fields, key: string = demoSecrets.serviceKey): string {
  const { cancel_amount, currency, order_id, partner_id, tid } = fields;
  const text = [cancel_amount, currency, order_id, partner_id, tid].map((value) => value ?? '').join('');
  return createHmac('sha256', key).update(text).digest('base64');
}

/** Sends a body to a cancel door as Cafe24 does. */
export function sendCancel(world: World, mode: Mode, body: Fields | BodyInit, contentType = 'application/json') {
  const isFields = typeof body === 'object' && Object.getPrototypeOf(body) === Object.prototype;
  const path = mode === 'sync' ? '/api/synchronous-refund/cancel' : '/api/asynchronous-refund/cancel';
  return post(world, path, isFields ? JSON.stringify(body) : (body as BodyInit), contentType);
}

/** Asks for money of this order back. */
export function cancel(world: World, mode: Mode, placed: PlacedOrder, cancel_amount = '1000.00') {
  return sendCancel(world, mode, cancelRequest(world, placed, { cancel_amount }));
}

/** The same, asynchronously, while the PG's webhooks can't be believed: the cancellation stays pending. */
export async function cancelUnheard(world: World, placed: PlacedOrder, amount?: string) {
  world.sandbox.pg.webhookMode('wrong_digest');
  const answer = await cancel(world, 'async', placed, amount);
  await world.sandbox.settled();
  world.sandbox.pg.webhookMode('normal');
  return answer;
}

let count = 0;

/** A refund webhook of the PG about one of an order's cancellations, with the right digest unless one is given. */
export function refundWebhook(placed: PlacedOrder, given: Fields & { refund_reference: unknown }): Fields {
  count += 1;
  const fields: Fields = {
    reference_no: placed.reference,
    order_code: placed.code,
    refund_code: `RF-${count}`,
    refund_status: 'R',
    refund_amount: '1000.00',
    currency: 'PHP',
    message: 'Refunded',
    event_id: `REV-${count}`,
    ...given,
  };
  const { reference_no, refund_code, refund_status, refund_amount, currency } = fields;
  const signed = [reference_no, refund_code, refund_status, refund_amount, currency];
  return { ...fields, digest: 'digest' in given ? given.digest : digestOf('tindahan', signed) };
}

export function sendRefundWebhook(world: World, fields: Fields) {
  return post(world, '/api/asynchronous-refund/cancel/webhook', JSON.stringify(fields), 'application/json');
}

async function post(world: World, path: string, body: BodyInit, contentType: string): Promise<PartnerAnswer> {
  const headers = { 'content-type': contentType };
  const response = await fetch(`${world.app.url}${path}`, { method: 'POST', body, headers });
  const requestId = response.headers.get('x-request-id') ?? '';
  return { status: response.status, body: await response.json(), requestId, headers: response.headers };
}

/** The order's cancellations as the store has them now, first one first. */
export function cancellations({ app }: World, { id }: Pick<PlacedOrder, 'id'>): Promise<Cancellation[]> {
  return app.bridge.orm.em.fork().find(Cancellation, { order: id }, { orderBy: { id: 'asc' } });
}

/** What the mall was told of cancellations, in the order it was told: state, code, amount. */
export function toldOfCancels({ sandbox }: World, { mallId, orderNumber }: PlacedOrder): string[] {
  const told = sandbox.mall.notifications(mallId, orderNumber).filter(({ kind }) => kind === 'cancel');
  return told.map(({ verdict, fields }) =>
    [verdict, fields?.status, fields?.result_code, fields?.cancel_amount].join(' '),
  );
}

export const done = { status: 200, body: { result_code: '0000', result_message: 'Refund success' } };
export const takenOn = { status: 200, body: { result_code: '0000', result_message: 'Refund requested' } };
export const refusedAs = (status: number, result_message: string) => ({
  status,
  body: { result_code: '9999', result_message },
});
