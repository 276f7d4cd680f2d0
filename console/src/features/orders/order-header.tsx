import { IconChevronLeft } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { useTranslate } from '../../i18n/language-context.tsx';
import { Marked } from '../../live/marked.tsx';
import { languageOfName } from '../../malls/use-malls.ts';
import { CopyIconWithKey } from '../../ui/copy-button.tsx';
import { Money } from '../../ui/money.tsx';
import { StatusMark } from '../../ui/status-mark.tsx';
import { Time } from '../../ui/time.tsx';
import { ordersListPath } from '../../url/last-list.ts';
import { orderStatusMark } from '../../wording/tones.ts';
import { Neighbours } from './neighbours.tsx';
import styles from './order-page.module.css';
import type { OrderDetails } from './order-query.ts';

/** Which order, how much, and where it stands: the answer before the data. */
export function OrderHeader({ order, children }: { order: OrderDetails; children?: ReactNode }) {
  const t = useTranslate();
  const { currency } = order;
  return (
    <header>
      <div className={styles.ways}>
        <Link to={ordersListPath()} className={styles.back}>
          <IconChevronLeft size={16} aria-hidden="true" />
          {t('order.back')}
        </Link>
        <Neighbours order={order} />
      </div>
      <div className={styles.title}>
        <h1>
          <span id="order-number">{order.orderNumber}</span>
        </h1>
        <CopyIconWithKey value={order.orderNumber} what={t('order.number')} />
        <span className={styles.mall}>
          <span lang={languageOfName(order.mallName ?? '')}>{order.mallName ?? order.mallId}</span> ·{' '}
          {t('order.shop', { no: order.shopNo })} · {t(`flow.${order.flow}`)}
        </span>
        {children}
      </div>
      <div className={styles.headline}>
        <span className={styles.amount}>
          <Money amount={order.requestedAmount} currency={currency} />
        </span>
        <Marked of={order.status}>
          <StatusMark mark={orderStatusMark[order.status]} size="title">
            {t(`orderStatus.${order.status}`)}
          </StatusMark>
        </Marked>
        <dl className={styles.amounts}>
          <Amount name={t('order.paid')} amount={order.paidAmount} currency={currency} />
          <Amount name={t('order.cancelled')} amount={order.refundedAmount} currency={currency} />
          <Amount name={t('order.cancellable')} amount={order.cancellableAmount} currency={currency} />
        </dl>
        <span className={styles.requested}>
          {t('order.requestedAt')} <Time at={order.createdAt} zone />
        </span>
      </div>
    </header>
  );
}

function Amount({ name, amount, currency }: { name: string; amount: string; currency: string }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>
        <Marked of={amount}>
          <Money amount={amount} currency={currency} />
        </Marked>
      </dd>
    </div>
  );
}
