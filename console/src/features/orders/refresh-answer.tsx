import { Link, useLocation } from 'react-router';
import { useTranslate } from '../../i18n/language-context.tsx';
import { orderPath } from '../../url/order-path.ts';
import styles from './banner.module.css';
import type { OrderDetails } from './order-query.ts';
import type { Refreshing } from './use-refresh.ts';

/** What the PG said when it was asked, with the way to its answer as it was on the wire. */
export function RefreshAnswer({ order, said }: { order: OrderDetails; said: Refreshing['said'] }) {
  const t = useTranslate();
  const { search } = useLocation();
  return (
    <p role="status" className={styles.said} data-refusal={said?.isRefusal ?? false}>
      {said?.words}
      {said?.messageId && ' '}
      {said?.messageId && (
        <Link to={{ pathname: `${orderPath(order)}/events/${said.messageId}`, search }} preventScrollReset>
          {t('deed.openAnswer')}
        </Link>
      )}
    </p>
  );
}
