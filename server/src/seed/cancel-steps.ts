import { formatMoneyText } from '@pgbridge/shared/money-text';
import type { CancellationMode } from '@pgbridge/shared/words';
import { cancelContent } from '../domain/notification.ts';
import { received, sent } from './messages.ts';
import { addNotice, type Notice, tryNotice } from './notice-steps.ts';
import { move, type Story, writeLine } from './order-story.ts';
import { duration } from './world.ts';

/* Giving money back, as Cafe24 asks for it. */

const of = ({ shop, order, at }: Story) => ({ mallId: shop.mallId, orderId: order.id, at });

export type CancelMessage = Partial<Parameters<typeof received>[1]>;

/** Cafe24's request as it lies on the wire. */
export function cancelRequest(story: Story, mode: CancellationMode, amountText: string, more: CancelMessage = {}) {
  const { world, order, shop, mallUrl } = story;
  const body = {
    order_id: order.orderNumber,
    partner_id: shop.partnerId,
    amount: order.amountText,
    cancel_amount: amountText,
    currency: shop.currency,
    tid: order.pgTransactionId,
    ...(mode === 'ASYNC' && { cancel_noty_url: `${mallUrl}/Pay/Recv/openpg/PayReceiveCancelNoty.php` }),
    hash_data: '[masked]',
  };
  const text = mode === 'SYNC' ? 'Refund success' : 'Refund requested';
  return received(world, {
    ...of(story),
    kind: 'CANCEL_REQUEST',
    path: mode === 'SYNC' ? '/api/synchronous-refund/cancel' : '/api/asynchronous-refund/cancel',
    body: JSON.stringify(body),
    response: JSON.stringify({ result_code: '0000', result_message: text }),
    status: 200,
    ms: duration(world, 210),
    ...more,
  });
}

/** All of it, or a part, is given back at once. @returns what Cafe24 is told, where it wants to be told */
export function cancelAtOnce(story: Story, mode: CancellationMode, amountMinor: bigint): Notice | null {
  const { world, order, shop, at, mallUrl } = story;
  const amountText = formatMoneyText(amountMinor, shop.currency);
  const amount = { amount: amountText, currency: shop.currency };
  const request = cancelRequest(story, mode, amountText);
  writeLine(story, { kind: 'CANCEL_REQUESTED', actor: 'CAFE24', params: amount, message: request });
  const refundReference = world.code(20);
  const message = sent(world, {
    ...of(story),
    kind: 'PG_REFUND',
    url: `${world.urls.pg}/v1/orders/${order.pgTransactionId}/refunds`,
    body: JSON.stringify({ refund_reference: refundReference, refund_amount: amountText, currency: shop.currency }),
    response: JSON.stringify({ code: 200, refund_status: 'R', refunded_amount: amountText, message: 'Refunded' }),
    status: 200,
    ms: duration(world, 240),
  });
  world.rows.cancellations.push({
    id: world.idAt(at),
    order: order.id,
    amountMinor,
    amountText,
    status: 'COMPLETED',
    origin: 'CAFE24',
    mode,
    reason: null,
    requestedBy: null,
    refundReference,
    refundCode: `RF${world.code(12)}`,
    pgMessage: 'Refunded',
    notificationUrl: mode === 'ASYNC' ? `${mallUrl}/Pay/Recv/openpg/PayReceiveCancelNoty.php` : null,
    createdAt: at,
    updatedAt: at,
    answeredAt: at,
    answerCode: '0000',
    completedAt: at,
    toldAt: null,
    nextCheckAt: null,
    checkCount: 0,
  });
  const refunded = order.refundedMinor + amountMinor;
  order.refundedMinor = refunded;
  const left = formatMoneyText(story.amountMinor - refunded, shop.currency);
  writeLine(story, { kind: 'CANCEL_COMPLETED', actor: 'PG', params: { ...amount, left }, message });
  if (order.status === 'PAID' || refunded === story.amountMinor) {
    move(story, refunded === story.amountMinor ? 'REFUNDED' : 'PARTIALLY_REFUNDED', message);
  }
  return mode === 'ASYNC' ? tellCancelled(story, amountText, message) : null;
}

function tellCancelled(story: Story, amountText: string, cause: { id: string }): Notice {
  const { order, shop, mallUrl } = story;
  const content = cancelContent(
    {
      partnerId: shop.partnerId,
      paymentMethod: order.paymentMethod,
      tid: order.pgTransactionId ?? '',
      amountText,
      orderNumber: order.orderNumber,
      currency: shop.currency,
      extraData: order.extraData,
    },
    true,
    'Refunded',
  );
  const notice = addNotice(story, 'CANCEL', `${mallUrl}/Pay/Recv/openpg/PayReceiveCancelNoty.php`, content, cause);
  tryNotice(story, notice);
  return notice;
}
