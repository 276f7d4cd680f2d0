import type { CancelRequest } from '../../domain/cancel-request.ts';
import { type Refusal, type RefusalCode, type RefusalParams, refuse } from '../../domain/refusal.ts';
import { isSignedBy, transactionText } from '../../domain/signatures.ts';
import type { PgKeys } from '../../gateways/pg/payment-company.ts';
import { Order } from '../../store/entities/order.ts';
import { findShopByPartner } from '../../store/malls.ts';
import { type Bridge, pgKeysOf } from '../bridge.ts';
import { judgeUrlOf } from './known-domains.ts';

/** Without keys nothing new can be given back; what was done before can still be answered. */
export type VerifiedCancel = { request: CancelRequest; orderId: string; keys: PgKeys | null };

/** As far as a refused request could be placed. */
type Placed = { mallId?: string; orderId?: string };

type Verdict = { value: VerifiedCancel; refusal?: undefined } | ({ value?: undefined; refusal: Refusal } & Placed);

/**
 * Who asks for money back, and for which order: signature (H5), partner, order, and the address for the result.
 * A mall that removed the app and a shop that is switched off may still give back what they took.
 */
export async function verifyCancelRequest(bridge: Bridge, request: CancelRequest): Promise<Verdict> {
  const text = transactionText({ ...request, amount: request.amountText });
  if (!isSignedBy(text, request.hashData, bridge.serviceKeys)) return refuse('BAD_HASH');
  const { orderNumber, partnerId } = request;
  const em = bridge.orm.em.fork();
  const shop = await findShopByPartner(em, partnerId);
  // A shop may be registered anew since: its orders still know what they were asked for under.
  const where = shop ? { mall: shop.mall.id, orderNumber } : { partnerId, orderNumber };
  const order = await em.findOne(Order, where, { populate: ['mall'] });
  if (!order) return shop ? { ...refuse('UNKNOWN_ORDER'), mallId: shop.mall.id } : refuse('UNKNOWN_PARTNER');
  const mall = order.mall.getEntity();
  const refused = (code: RefusalCode, params?: RefusalParams) => ({
    ...refuse(code, params),
    mallId: mall.id,
    orderId: order.id,
  });
  if (request.notificationUrl !== null) {
    const verdict = await judgeUrlOf(bridge, mall, request.notificationUrl);
    if (verdict.kind === 'blocked') {
      return refused('URL_NOT_ALLOWED', { field: 'cancel_noty_url', host: verdict.host, why: verdict.why });
    }
  }
  return { value: { request, orderId: order.id, keys: pgKeysOf(bridge, mall) } };
}
