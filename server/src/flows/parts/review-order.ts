import type { Currency } from '@pgbridge/shared/currencies';
import { hasMoney, isOverWithoutMoney } from '../../domain/order.ts';
import { type OrRefusal, refuse } from '../../domain/refusal.ts';
import { readReviewToken } from '../../domain/review-link.ts';
import type { PgKeys, ShippingAddress } from '../../gateways/pg/payment-company.ts';
import type { Attempt } from '../../store/entities/attempt.ts';
import type { ExternalCheckout } from '../../store/entities/external-checkout.ts';
import type { Mall } from '../../store/entities/mall.ts';
import type { Order } from '../../store/entities/order.ts';
import { findExternalCheckout } from '../../store/external-checkouts.ts';
import { type Bridge, pgKeysOf } from '../bridge.ts';
import { type Calculation, calculateOrder } from './calculate-order.ts';

/** Why there is nothing to confirm, as the buyer is told. `home` is the mall's address; null when we don't know whose buyer this is. */
export type ReviewEnd = {
  kind: 'forged' | 'expired' | 'paid' | 'changed' | 'checking' | 'unavailable';
  home: string | null;
};

/** An order that its buyer may confirm. */
export type OpenReview = {
  kind: 'open';
  external: ExternalCheckout;
  attempt: Attempt;
  order: Order;
  mall: Mall;
  keys: PgKeys;
  orderCode: string;
};

/** What the link leads to. Nothing but the token in it says so: who can't show one learns nothing (contract.md §12-E). */
export async function openReview(bridge: Bridge, token: unknown): Promise<OpenReview | ReviewEnd> {
  const read = readReviewToken(token, bridge.external.linkKeys, bridge.clock.now());
  if (read.kind === 'forged') return { kind: 'forged', home: null };
  const external = await findExternalCheckout(bridge.orm.em.fork(), read.reference);
  if (!external) return { kind: 'forged', home: null };
  const attempt = external.attempt.getEntity();
  const order = attempt.order.getEntity();
  const mall = order.mall.getEntity();
  const end = (kind: ReviewEnd['kind']): ReviewEnd => ({ kind, home: order.returnUrl });
  if (hasMoney(order.status)) return end('paid');
  // Another attempt took over, or the payment is over: this link is as good as run out.
  if (read.kind === 'expired' || attempt.number !== order.attemptCount || isOverWithoutMoney(order.status)) {
    return end('expired');
  }
  const keys = pgKeysOf(bridge, mall);
  if (!keys || !attempt.orderCode || mall.uninstalledAt) return end('unavailable');
  return { kind: 'open', external, attempt, order, mall, keys, orderCode: attempt.orderCode };
}

export type Reckoning = { calculation: Calculation; address: ShippingAddress | null };

/** Asks the PG where the goods go, and Cafe24 what that costs. */
export async function reckon(bridge: Bridge, review: OpenReview): Promise<OrRefusal<Reckoning>> {
  const { external, order, mall, keys, orderCode } = review;
  const { outcome } = await bridge.pg.lookUp(keys, { orderCode });
  if (outcome.kind !== 'found') return refuse('CALCULATION_FAILED', { call: 'PG_LOOK_UP', why: outcome.kind });
  const address = outcome.shippingAddress;
  const calculated = await calculateOrder(bridge, {
    mallId: mall.id,
    shopNo: order.shopNo,
    currency: order.currency as Currency,
    memberId: external.isGuest ? null : (order.buyerId ?? null),
    shippingType: external.shippingType,
    lines: external.lines,
    address,
  });
  return calculated.refusal ? calculated : { value: { calculation: calculated.value, address } };
}
