import type { Currency } from '@pgbridge/shared/currencies';
import { aloneUpTo } from '../../domain/approval.ts';
import {
  type CancelRefusal,
  type CancelWish,
  decideStaffCancel,
  type EarlierCancel,
  type StaffCancelOrder,
} from '../../domain/staff-cancel.ts';
import type { RefundRules } from '../../gateways/pg/payment-company.ts';
import type { Cancellation } from '../../store/entities/cancellation.ts';
import { Mall } from '../../store/entities/mall.ts';
import type { Order } from '../../store/entities/order.ts';
import type { Em } from '../../store/orm.config.ts';
import { type Bridge, hasPgKeys } from '../bridge.ts';

/** Everything that a cancellation is decided from. */
export type CancelRows = { order: Order; mall: Mall; cancellations: readonly Cancellation[] };

/** How much of it, on which balance. */
type Wanted = Pick<CancelWish, 'amountMinor' | 'expectedMinor'>;

/** What keeps so much of this order's money from being given back now, by the rows as they are. */
export function obstacleIn(
  { pg, clock }: Pick<Bridge, 'pg' | 'clock'>,
  { order, mall, cancellations }: CancelRows,
  wanted: Wanted,
): CancelRefusal | null {
  const can = { partialCancel: pg.capabilities.partialCancel, now: clock.now() };
  return decideStaffCancel(cancelFactsOf({ pg }, order, mall), earlierOf(cancellations), wanted, can);
}

/** The same for an order whose cancellations are loaded. */
export async function obstacleTo(bridge: Bridge, em: Em, order: Order, wanted: Wanted): Promise<CancelRefusal | null> {
  return obstacleIn(bridge, await cancelRowsOf(em, order), wanted);
}

/** @param order its cancellations are loaded */
export async function cancelRowsOf(em: Em, order: Order): Promise<CancelRows> {
  const mall = await em.findOneOrFail(Mall, order.mall.id);
  return { order, mall, cancellations: order.cancellations.getItems() };
}

/** An order as the decision sees it. */
export function cancelFactsOf({ pg }: Pick<Bridge, 'pg'>, order: Order, mall: Mall): StaffCancelOrder {
  const { status, paidMinor, refundedMinor, reservedMinor } = order;
  const { deadline, needsAccount } = refundRulesOf({ pg }, order);
  return {
    status,
    currency: currencyOf(order),
    mallId: mall.id,
    hasKeys: hasPgKeys(mall),
    deadline,
    needsAccount: needsAccount === true,
    paidMinor,
    refundedMinor,
    reservedMinor,
  };
}

/** What the PG's rules say of giving this order's money back. */
export function refundRulesOf({ pg }: Pick<Bridge, 'pg'>, order: Order): RefundRules {
  const { paymentMethod: method, paidAt = null } = order;
  return pg.refundRules({ method, currency: currencyOf(order), paidAt });
}

/** Its cancellations, first one first. */
export function earlierOf(cancellations: readonly Cancellation[]): EarlierCancel[] {
  return cancellations.toSorted((one, other) => (one.id < other.id ? -1 : 1));
}

/** A stored currency is always one we know. */
export const currencyOf = ({ currency }: Pick<Order, 'currency'>) => currency as Currency;

/** Up to which amount one person gives money of this order back alone; its cancellations are loaded. */
export function aloneLimit({ settings, clock }: Pick<Bridge, 'settings' | 'clock'>, order: Order): bigint {
  return aloneUpTo(settings.approvalLimits[currencyOf(order)], order.cancellations.getItems(), clock.now());
}
