import { Button } from '@mantine/core';
import { useState } from 'react';
import { Link } from 'react-router';
import { isRefusal } from '../../access/refusal.ts';
import { useTranslate } from '../../i18n/language-context.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { orderPath } from '../../url/order-path.ts';
import { refusalSentence } from '../../wording/refusal-sentence.ts';
import { pgAnswerSentence } from '../orders/pg-answer-sentence.ts';
import styles from './check-many.module.css';
import type { CheckedOrder } from './check-many-query.ts';
import { useCheckMany } from './use-check-many.ts';

type Props = { orderIds: readonly string[]; onClose: () => void };

/** Asks the PG about the orders that were chosen, and says of each what it answered. */
export default function CheckManyDialog({ orderIds, onClose }: Props) {
  const t = useTranslate();
  const [ids] = useState(orderIds);
  const { is, rows, failure, start, stop } = useCheckMany(ids);
  const [n, done] = [ids.length, rows.length];
  return (
    <Dialog title={t('check.title', { n })} fills onClose={onClose}>
      <div className={styles.parts}>
        <p>{t('check.what')}</p>
        <p role="status" className={styles.told}>
          {is !== 'ready' && t(is === 'over' && done < n ? 'check.stopped' : 'check.progress', { done, n })}
        </p>
        {rows.length > 0 && (
          <ul className={styles.results} aria-label={t('check.results')}>
            {rows.map((row) => (
              <Row key={row.orderId} row={row} />
            ))}
          </ul>
        )}
        <p role="alert" className={styles.refusal}>
          {failure}
        </p>
        <div className={styles.deeds}>
          {is === 'ready' && <Button onClick={start}>{t('check.start', { n })}</Button>}
          {is === 'running' && <Button onClick={stop}>{t('check.stop')}</Button>}
          <Button variant="default" onClick={onClose}>
            {t(is === 'ready' ? 'dialog.cancel' : 'dialog.close')}
          </Button>
        </div>
      </div>
    </Dialog>
  );
}

function Row({ row: { order, orderId, result } }: { row: CheckedOrder }) {
  const t = useTranslate();
  return (
    <li>
      {order ? <Link to={orderPath(order)}>{order.orderNumber}</Link> : <code>{orderId}</code>} {order?.mallId}
      <p data-refusal={isRefusal(result)}>
        {isRefusal(result) ? refusalSentence(result, t) : pgAnswerSentence(result, t)}
      </p>
    </li>
  );
}
