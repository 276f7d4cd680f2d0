import type { Currency } from '@pgbridge/shared/currencies';
import { formatMoneyText, parseMoneyText } from '@pgbridge/shared/money-text';

/** An amount in integer minor units of one currency. Amounts of two currencies don't mix: not in types, not at run time. */
export type Money<C extends Currency = Currency> = { readonly minor: bigint; readonly currency: C };

export function money<C extends Currency>(minor: bigint, currency: C): Money<C> {
  return { minor, currency };
}

/** Reads decimal text; null when it isn't an amount of this currency. */
export function readMoney<C extends Currency>(text: string, currency: C): Money<C> | null {
  const minor = parseMoneyText(text, currency);
  return minor === null ? null : { minor, currency };
}

export function moneyText(amount: Money): string {
  return formatMoneyText(amount.minor, amount.currency);
}

export function add<C extends Currency>(left: Money<C>, right: Money<NoInfer<C>>): Money<C> {
  refuseMixed(left, right);
  return { minor: left.minor + right.minor, currency: left.currency };
}

export function subtract<C extends Currency>(left: Money<C>, right: Money<NoInfer<C>>): Money<C> {
  refuseMixed(left, right);
  return { minor: left.minor - right.minor, currency: left.currency };
}

export function isSame(left: Money, right: Money): boolean {
  return left.currency === right.currency && left.minor === right.minor;
}

function refuseMixed(left: Money, right: Money): void {
  if (left.currency !== right.currency) throw new TypeError(`${left.currency} and ${right.currency} don't mix`);
}
