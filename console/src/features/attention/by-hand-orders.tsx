import { useQuery } from '@apollo/client/react';
import { Link, useNavigate } from 'react-router';
import { useWhyNot } from '../../access/why-not.ts';
import type { OrdersByHandQuery } from '../../gen/graphql.ts';
import { useTranslate } from '../../i18n/language-context.tsx';
import { DeedButton } from '../../ui/deed-button.tsx';
import { Money } from '../../ui/money.tsx';
import { orderPath } from '../../url/order-path.ts';
import styles from './by-hand.module.css';
import { byHandQuery } from './by-hand-query.ts';

const most = 10;

/** The oldest orders of this cause, each with the way to mark it as entered; nothing else can tell that it is done. */
export function ByHandOrders({ malls, count }: { malls: string[]; count: number }) {
  const t = useTranslate();
  const { data, previousData } = useQuery(byHandQuery, {
    variables: { mallIds: malls.length > 0 ? malls : null, first: most },
    fetchPolicy: 'cache-and-network',
  });
  const orders = (data ?? previousData)?.orders.edges.map(({ node }) => node) ?? [];
  if (orders.length === 0) return null;
  return (
    <ul className={styles.orders} aria-label={t('entered.orders')}>
      {orders.map((order) => (
        <Row key={order.id} order={order} />
      ))}
      {count > orders.length && <li>{t('entered.more', { n: count - orders.length })}</li>}
    </ul>
  );
}

function Row({ order }: { order: OrdersByHandQuery['orders']['edges'][number]['node'] }) {
  const t = useTranslate();
  const navigate = useNavigate();
  const why = useWhyNot(order)('MARK_ENTERED');
  const path = orderPath(order);
  return (
    <li className={styles.order}>
      <Link to={path}>{order.orderNumber}</Link>
      <span>{order.mallId}</span>
      <span className={styles.amounts}>
        {order.cancellations
          .filter(({ mustBeEntered }) => mustBeEntered)
          .map(({ id, amount, currency }) => (
            <Money key={id} amount={amount} currency={currency} />
          ))}
      </span>
      <DeedButton variant="default" size="xs" why={why} onPress={() => void navigate(`${path}/entered`)}>
        {t('entered.button')}
      </DeedButton>
    </li>
  );
}
