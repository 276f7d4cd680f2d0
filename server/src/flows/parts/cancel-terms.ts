import { aloneUpTo } from '../../domain/approval.ts';
import { isInFlight } from '../../domain/cancellation.ts';
import { money, moneyText } from '../../domain/money.ts';
import { hasMoney, isOverWithoutMoney } from '../../domain/order.ts';
import type { RefundRules } from '../../gateways/pg/payment-company.ts';
import type { Cancellation } from '../../store/entities/cancellation.ts';
import type { Notification } from '../../store/entities/notification.ts';
import type { Order } from '../../store/entities/order.ts';
import type { Bridge } from '../bridge.ts';
import { currencyOf, refundRulesOf } from './cancel-facts.ts';
import { type Telling, tellingAt } from './untold-cancellations.ts';

/** What is known of giving an order's money back, before anybody says how much. */
export type CancelTerms = RefundRules & {
  /** A part can be given back as well as the whole rest. */
  partial: boolean;
  /** The PG's answer says how it ended; else it follows. */
  endsAtOnce: boolean;
  /** Up to this amount one person is enough now, decimal text. */
  limit: string;
  /** How Cafe24 learns of it: of the whole rest, and of a part. */
  tellingWhole: Telling;
  tellingPart: Telling;
  /** Something of it waits for the PG's word, so the PG should be asked before anybody decides. */
  isOpen: boolean;
};

type Rows = { order: Order; cancellations: readonly Cancellation[]; notifications: readonly Notification[] };

export function cancelTermsOf(
  { pg, settings, clock }: Pick<Bridge, 'pg' | 'settings' | 'clock'>,
  { order, cancellations, notifications }: Rows,
): CancelTerms {
  const currency = currencyOf(order);
  const { partialCancel, cancelMode } = pg.capabilities;
  const waits = !hasMoney(order.status) && !isOverWithoutMoney(order.status);
  return {
    ...refundRulesOf({ pg }, order),
    partial: partialCancel,
    endsAtOnce: cancelMode === 'sync',
    limit: moneyText(money(aloneUpTo(settings.approvalLimits[currency], cancellations, clock.now()), currency)),
    tellingWhole: tellingAt(order, order.paidMinor, notifications),
    tellingPart: 'BY_HAND',
    isOpen: waits || cancellations.some(({ status }) => isInFlight(status)),
  };
}
