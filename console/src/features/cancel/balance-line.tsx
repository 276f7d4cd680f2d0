import { useTranslate } from '../../i18n/language-context.tsx';
import { groupThousands, moneyInSentence } from '../../wording/money.ts';
import styles from './cancel.module.css';
import type { CancelOrder } from './cancel-query.ts';

/** Paid − given back − asked for = what can still be cancelled; every amount with its name, all of them the server's. */
export function BalanceLine({ order }: { order: CancelOrder }) {
  const t = useTranslate();
  const { currency } = order;
  const parts = [
    ['', t('cancel.paid.short'), order.paidAmount],
    ['−', t('cancel.done.short'), order.refundedAmount],
    ['−', t('cancel.reserved'), order.reservedAmount],
  ] as const;
  return (
    <p className={styles.balance}>
      {parts.map(([sign, name, amount]) => (
        <span key={name} className={styles.term}>
          {sign && `${sign} `}
          {name} <span className={styles.figure}>{groupThousands(amount)}</span>
        </span>
      ))}
      <strong className={styles.term}>
        = {t('cancel.left.short')}{' '}
        <span className={styles.figure}>{moneyInSentence(order.cancellableAmount, currency, t.language)}</span>
      </strong>
    </p>
  );
}
