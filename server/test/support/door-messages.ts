import type { World } from './app.ts';
import { cancellations, cancelRequest, cancelUnheard, paidOrder, refundWebhook } from './cancellation.ts';
import type { DoorName } from './doors.ts';
import { externalBuyer, signPayload, withTokens } from './external-buyer.ts';
import { placeOrder } from './place-order.ts';
import { placeSyncOrder } from './sync-order.ts';
import { type Fields, paymentRequest, paymentWebhook } from './wire.ts';

/** A message that a door would take, save for what is given, which is signed along with the rest. */
export type DoorMessages = Record<DoorName, (given?: Fields) => Fields>;

/** For each door a message about an order of its own, in the state that the message needs. */
export async function doorMessages(world: World): Promise<DoorMessages> {
  await withTokens(world);
  const buyer = externalBuyer(world);
  const unpaid = await placeOrder(world);
  const { key } = await placeSyncOrder(world);
  const paid = await paidOrder(world);
  const [reserved, atReview] = [await buyer.reserve(), await buyer.arriveAtReview()];
  const halfBack = await paidOrder(world);
  await cancelUnheard(world, halfBack);
  const [pending] = await cancellations(world, halfBack);

  const request = (given?: Fields) => paymentRequest(world, given);
  const cancel = (given?: Fields) => cancelRequest(world, paid, given);
  const webhook = (order: { reference: string; code: string }) => (given?: Fields) =>
    paymentWebhook({ reference_id: order.reference, order_code: order.code, ...given });
  const callback = (given?: Fields) => ({ reference_no: 'NOBODY', order_code: unpaid.code, status: 'S', ...given });
  return {
    'asynchronous payment request': request,
    'synchronous payment request': request,
    'reading of a result': (given) => ({ key, ...given }),
    'payment webhook': webhook(unpaid),
    'payment webhook of an external checkout': webhook(atReview),
    'synchronous cancel request': cancel,
    'asynchronous cancel request': cancel,
    'refund webhook': (given) =>
      refundWebhook(halfBack, { refund_reference: pending?.refundReference, refund_amount: '1000.00', ...given }),
    'reserved order': (given = {}) => {
      const signed = signPayload({ ...reserved, ...given }, '6130');
      return 'hmac' in given ? { ...signed, hmac: given.hmac } : signed;
    },
    'confirmation on the review page': (given) => ({
      token: atReview.token,
      action: 'pay',
      amount: '6280.00',
      ...given,
    }),
    event: (given) => ({ event_no: 90078, resource: { mall_id: 'tindahan' }, ...given }),
    'asynchronous callback': callback,
    'synchronous callback': callback,
    'external callback': callback,
  };
}
