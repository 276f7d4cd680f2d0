import { groupThousands, padDecimals } from '../wording/money.ts';
import styles from './money.module.css';

type Props = { amount: string; currency: string };

/** The server's decimal text with commas, number first and unit after. */
export function Money({ amount, currency }: Props) {
  return (
    <span className={styles.money}>
      {groupThousands(amount)} {currency}
    </span>
  );
}

/** In a column of several currencies: padded, so that units and codes stand under each other. */
export function MoneyCell({ amount, currency }: Props) {
  return (
    <span className={styles.money}>
      {padDecimals(amount)} <span className={styles.code}>{currency}</span>
    </span>
  );
}
