import { maskedText } from '@pgbridge/shared/words';
import { adminCancelContent } from '../../domain/admin-cancel.ts';
import { money, moneyText } from '../../domain/money.ts';
import { type CancelWish, reasonText } from '../../domain/staff-cancel.ts';
import type { DescribedRequest } from '../../gateways/pg/payment-company.ts';
import type { Order } from '../../store/entities/order.ts';
import type { Bridge } from '../bridge.ts';
import { refundKeyOf } from './add-cancellation.ts';
import { aloneLimit, currencyOf } from './cancel-facts.ts';
import { composeAdminNotice } from './compose-notification.ts';
import { refundTerms } from './refund-terms.ts';
import { type Telling, tellingAt } from './untold-cancellations.ts';

/** What a cancellation would do, once the PG has given the money back. */
export type CancelPreview = {
  toPg: DescribedRequest;
  /** Null when Cafe24 isn't told by us; `telling` says why. */
  toCafe24: DescribedRequest | null;
  telling: Telling;
  /** What goes back, decimal text. */
  amount: string;
  /** What can be cancelled afterwards, decimal text. */
  left: string;
  needsApproval: boolean;
  /** Above this amount a second person must agree. */
  limit: string;
};

/** Made by the same code that sends, from rows that allow it. */
export function foreseeCancel(
  bridge: Bridge,
  order: Order,
  wish: CancelWish & { refundReference: string },
): CancelPreview {
  const { amountMinor, refundReference } = wish;
  const currency = currencyOf(order);
  const refund = refundKeyOf(order, amountMinor, refundReference);
  const terms = refundTerms(bridge, { ...refund, reason: reasonText(wish) });
  const limit = aloneLimit(bridge, order);
  const telling = tellingAt(order, order.refundedMinor + amountMinor);
  return {
    toPg: bridge.pg.describeRefund({ ...refund, ...terms }),
    toCafe24: telling === 'ADMIN_API' ? reportOf(bridge, order) : null,
    telling,
    amount: moneyText(refund.amount),
    left: moneyText(money(order.paidMinor - order.refundedMinor - order.reservedMinor - amountMinor, currency)),
    needsApproval: amountMinor > limit,
    limit: moneyText(money(limit, currency)),
  };
}

function reportOf(bridge: Bridge, order: Order): DescribedRequest {
  const {
    headers,
    body = '',
    ...head
  } = bridge.cafe24Admin.write(order.mall.id, composeAdminNotice(adminCancelContent(order, '')));
  return { ...head, headers: { ...headers, authorization: `Bearer ${maskedText}` }, body };
}
