import { IconChevronDown, IconChevronUp } from '@tabler/icons-react';
import { Link } from 'react-router';
import { useTranslate } from '../../i18n/language-context.tsx';
import { neighbourPath } from '../../url/last-list.ts';
import { orderPath } from '../../url/order-path.ts';
import styles from './order-page.module.css';
import type { OrderDetails } from './order-query.ts';

const steps = [
  { by: -1, word: 'order.previous', Icon: IconChevronUp },
  { by: 1, word: 'order.next', Icon: IconChevronDown },
] as const;

/** The orders before and behind this one in the list one came from. */
export function Neighbours({ order }: { order: OrderDetails }) {
  const t = useTranslate();
  return steps.map(({ by, word, Icon }) => {
    const path = neighbourPath(orderPath(order), by);
    return (
      path && (
        <Link key={word} to={path} className={styles.back}>
          <Icon size={16} aria-hidden="true" />
          {t(word)}
        </Link>
      )
    );
  });
}
