import type { Flow } from '@pgbridge/shared/words';
import { paymentPlan } from '../../domain/checks.ts';
import type { PaymentRequest } from '../../domain/payment-request.ts';
import { Attempt } from '../../store/entities/attempt.ts';
import { Mall } from '../../store/entities/mall.ts';
import { Order } from '../../store/entities/order.ts';
import type { Shop } from '../../store/entities/shop.ts';
import { changeStatus, writeHistory } from '../../store/history.ts';
import { newId, newReference } from '../../store/new-id.ts';
import type { Em } from '../../store/orm.config.ts';
import { newResultKey } from '../../store/result-keys.ts';
import type { Vault } from '../../store/vault.ts';

/** A new order, as Cafe24 asked for it; its first attempt is started apart. */
export function openOrder(
  em: Em,
  { request, shop, flow, now }: { request: PaymentRequest; shop: Shop; flow: Flow; now: Date },
): Order {
  return em.create(Order, {
    id: newId(now),
    mall: em.getReference(Mall, shop.mall.id),
    shopNo: shop.shopNo,
    orderNumber: request.orderNumber,
    flow,
    status: 'REQUESTED',
    currency: request.currency,
    requestedMinor: request.amountMinor,
    paidMinor: 0n,
    refundedMinor: 0n,
    reservedMinor: 0n,
    amountText: request.amountText,
    partnerId: request.partnerId,
    buyerId: request.buyerId,
    returnUrl: request.returnUrl,
    notificationUrl: request.notificationUrl ?? '',
    extraData: request.extraData,
    paymentMethod: shop.mall.getEntity().paymentMethod,
    pgTransactionId: null,
    attemptCount: 0,
    notificationCount: 0,
    createdAt: now,
    updatedAt: now,
    paidAt: null,
    mallReadAt: null,
    mallReadPaid: null,
    pgAskedAt: null,
  });
}

/**
 * Starts the next attempt; the one before it is superseded, and the order asks for what this request says. What Cafe24 read of
 * an earlier attempt doesn't count for this one.
 */
export function startAttempt(
  em: Em,
  order: Order,
  { request, flow, vault, now }: { request: PaymentRequest; flow: Flow; vault: Vault; now: Date },
): Attempt {
  const number = order.attemptCount + 1;
  if (number > 1) {
    const params = { number, previousStatus: order.status };
    writeHistory(em, order, { at: now, kind: 'ATTEMPT_STARTED', actor: 'SYSTEM', params });
  }
  if (order.status !== 'REQUESTED') changeStatus(em, order, 'REQUESTED', now);
  Object.assign(order, {
    flow,
    attemptCount: number,
    requestedMinor: request.amountMinor,
    amountText: request.amountText,
    currency: request.currency,
    buyerId: request.buyerId,
    mallReadAt: null,
    mallReadPaid: null,
  });
  const key = flow === 'SYNC_CHECKOUT' ? newResultKey(vault) : { resultKeyHash: null, resultKeySealed: null };
  return em.create(Attempt, {
    id: newId(now),
    order,
    number,
    reference: newReference(),
    status: 'REQUESTED',
    requestedMinor: request.amountMinor,
    currency: request.currency,
    orderCode: null,
    paymentUrl: null,
    ...key,
    ...paymentPlan({ status: 'REQUESTED', orderCode: null, paymentMethod: order.paymentMethod }, now),
    createdAt: now,
    updatedAt: now,
  });
}
