import type { ApprovalRefusal } from '../../domain/approval.ts';
import { money, moneyText } from '../../domain/money.ts';
import { type CancelRefusal, type CancelWish, leftOf, reasonText } from '../../domain/staff-cancel.ts';
import type { PgKeys, RefundKey } from '../../gateways/pg/payment-company.ts';
import type { Doer } from '../../store/audit.ts';
import { reserve } from '../../store/cancellations.ts';
import type { Order } from '../../store/entities/order.ts';
import type { Em } from '../../store/orm.config.ts';
import { type Bridge, pgKeysOf } from '../bridge.ts';
import { addCancellation } from './add-cancellation.ts';
import { currencyOf, obstacleTo } from './cancel-facts.ts';
import { storeStaffRefund } from './refund-outcome.ts';
import { refundTerms } from './refund-terms.ts';

export type StaffCancelRefusal =
  | CancelRefusal
  | ApprovalRefusal
  | { code: 'APPROVAL_WAITING' | 'APPROVAL_STALE' | 'REASON_EMPTY'; params: Record<string, string | number> };

export type OrRefused<T> = { value: T; refusal?: undefined } | { value?: undefined; refusal: StaffCancelRefusal };

/** What the PG is asked for, once the intention is stored. */
export type StaffAsk = { cancellationId: string; keys: PgKeys; refund: RefundKey; reason: string };

/**
 * Decides, sets the amount aside and stores the intention; all in the transaction of `em`, the order is locked.
 * @param requestedBy who wants it
 */
export async function reserveForStaff(
  bridge: Bridge,
  em: Em,
  order: Order,
  wish: CancelWish & { refundReference: string },
  requestedBy: Pick<Doer, 'name' | 'kind'>,
): Promise<OrRefused<StaffAsk>> {
  const refusal = await obstacleTo(bridge, em, order, wish);
  if (refusal) return { refusal };
  const { amountMinor, refundReference } = wish;
  const mall = await order.mall.loadOrFail();
  const keys = pgKeysOf(bridge, mall);
  if (!keys) return { refusal: { code: 'PG_KEYS_MISSING', params: { mallId: mall.id } } };
  if (!(await reserve(em, order, amountMinor))) return { refusal: tooMuch(order, amountMinor) };
  const reason = reasonText(wish);
  const asked = { amountMinor, refundReference, reason, requestedBy, origin: 'OPERATOR', mode: null } as const;
  const added = addCancellation(em, order, asked, bridge.clock.now());
  await em.flush();
  return { value: { ...added, keys, reason } };
}

/** Asks the PG for the money and stores its answer, or that there was none. */
export async function refundForStaff(bridge: Bridge, orderId: string, ask: StaffAsk): Promise<void> {
  const { cancellationId, keys, refund, reason } = ask;
  const terms = refundTerms(bridge, { ...refund, reason });
  const { exchange, outcome } = await bridge.pg.refund(keys, { ...refund, ...terms });
  await storeStaffRefund(bridge, { orderId, cancellationId, refund, exchange, outcome });
}

function tooMuch(order: Order, amountMinor: bigint): CancelRefusal {
  const text = (minor: bigint) => moneyText(money(minor, currencyOf(order)));
  const params = { amount: text(amountMinor), max: text(leftOf(order)), currency: order.currency };
  return { code: 'AMOUNT_TOO_HIGH', params };
}
