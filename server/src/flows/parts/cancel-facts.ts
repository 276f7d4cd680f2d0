import type { Currency } from '@pgbridge/shared/currencies';
import {
  type CancelRefusal,
  type CancelWish,
  decideStaffCancel,
  type EarlierCancel,
  type StaffCancelOrder,
} from '../../domain/staff-cancel.ts';
import type { Cancellation } from '../../store/entities/cancellation.ts';
import { Mall } from '../../store/entities/mall.ts';
import type { Order } from '../../store/entities/order.ts';
import type { Em } from '../../store/orm.config.ts';
import type { Bridge } from '../bridge.ts';

/** What keeps so much of this order's money from being given back now, by the rows as they are. */
export async function obstacleTo(
  bridge: Bridge,
  em: Em,
  order: Order,
  wish: Pick<CancelWish, 'amountMinor' | 'expectedMinor'>,
): Promise<CancelRefusal | null> {
  const mall = await em.findOneOrFail(Mall, order.mall.id);
  const { partialCancel } = bridge.pg.capabilities;
  const earlier = earlierOf(order.cancellations.getItems());
  return decideStaffCancel(cancelFactsOf(order, mall), earlier, wish, { partialCancel });
}

/** An order as the decision sees it. */
export function cancelFactsOf(order: Order, mall: Mall): StaffCancelOrder {
  const { status, paidMinor, refundedMinor, reservedMinor } = order;
  const hasKeys = Boolean(mall.pgPublicKey && mall.pgSecretKeySealed);
  return { status, currency: currencyOf(order), mallId: mall.id, hasKeys, paidMinor, refundedMinor, reservedMinor };
}

/** Its cancellations, first one first. */
export function earlierOf(cancellations: readonly Cancellation[]): EarlierCancel[] {
  return cancellations
    .toSorted((one, other) => (one.id < other.id ? -1 : 1))
    .map(({ status, origin, requestedBy }) => ({ status, origin, by: requestedBy ?? null }));
}

/** A stored currency is always one we know. */
export const currencyOf = ({ currency }: Pick<Order, 'currency'>) => currency as Currency;
