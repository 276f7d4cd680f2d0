import { isCurrency } from '@pgbridge/shared/currencies';
import { formatMoneyText } from '@pgbridge/shared/money-text';

/** Minor units as decimal text. A stored currency is always one we know; another is a fault. */
export function moneyText(minor: bigint, currency: string): string {
  if (!isCurrency(currency)) throw new Error(`A stored amount is in the unknown currency ${currency}.`);
  return formatMoneyText(minor, currency);
}
