import { Button } from '@mantine/core';
import { Link, useLocation } from 'react-router';
import type { Refusal } from '../../access/refusal.ts';
import { useTranslate } from '../../i18n/language-context.tsx';
import { orderPath } from '../../url/order-path.ts';
import { has, textOf } from '../../wording/params.ts';
import { refusalSentence } from '../../wording/refusal-sentence.ts';
import styles from './resend.module.css';

type Props = { refusal: Refusal; order: { mallId: string; orderNumber: string }; onClose: () => void };

/** Why it can't be sent now; where an earlier notice comes first, the way to that one. */
export function ResendObstacle({ refusal, order, onClose }: Props) {
  const t = useTranslate();
  const { search } = useLocation();
  const path = orderPath(order);
  const earlier = refusal.code === 'EARLIER_NOT_DELIVERED' && has(refusal.params, 'notificationId');
  const id = textOf(refusal.params, 'notificationId');
  return (
    <>
      <p role="alert" className={styles.obstacle}>
        {refusalSentence(refusal, t)}
      </p>
      <div className={styles.actions}>
        {earlier && (
          <>
            <Button component={Link} to={{ pathname: `${path}/resend/${id}`, search }}>
              {t('resend.earlier')}
            </Button>
            <Button component={Link} variant="default" to={{ pathname: `${path}/skip/${id}`, search }}>
              {t('skip.earlier')}
            </Button>
          </>
        )}
        <Button variant="default" onClick={onClose}>
          {t('dialog.close')}
        </Button>
      </div>
    </>
  );
}
