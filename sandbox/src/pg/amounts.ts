import { type Currency, currencyDigits } from '@pgbridge/shared/currencies';
import { formatMoneyText, parseMoneyText } from '@pgbridge/shared/money-text';
import type { PgOrder } from './pg-state.ts';

/** Currencies the reference PG takes (reference-pg.md, conventions). */
export const pgCurrencies = ['JPY', 'PHP', 'USD', 'KRW'] as const;

export function isPgCurrency(text: string): text is (typeof pgCurrencies)[number] {
  return (pgCurrencies as readonly string[]).includes(text);
}

/** Minor units of an amount that was checked when it came in. */
export function minorUnits(amount: string, currency: Currency): bigint {
  return parseMoneyText(amount, currency) ?? 0n;
}

/** Given back or promised to be: what no second refund may touch. */
function refundedOrPromised(order: PgOrder): bigint {
  return sumOfRefunds(order, ['R', 'RP']);
}

export function refundedAmount(order: PgOrder): bigint {
  return sumOfRefunds(order, ['R']);
}

export function leftToRefund(order: PgOrder): bigint {
  return order.paid ? minorUnits(order.amount, order.currency) - refundedOrPromised(order) : 0n;
}

/** An amount that is surely not this one: one whole unit more. */
export function anotherAmount(amount: string, currency: Currency): string {
  return formatMoneyText(minorUnits(amount, currency) + 10n ** BigInt(currencyDigits(currency)), currency);
}

function sumOfRefunds(order: PgOrder, statuses: readonly string[]): bigint {
  return order.refunds
    .filter(({ status }) => statuses.includes(status))
    .reduce((sum, { amount }) => sum + minorUnits(amount, order.currency), 0n);
}
