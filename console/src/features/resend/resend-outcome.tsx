import { useQuery } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { useEffect, useState } from 'react';
import { useTranslate } from '../../i18n/language-context.tsx';
import { useNow } from '../../ui/clock.tsx';
import { StatusIcon } from '../../ui/status-icon.tsx';
import { outcomeOfTry } from './outcome-of-try.ts';
import styles from './resend.module.css';
import { resendNoticeQuery } from './resend-query.ts';

type Props = { noticeId: string; triesBefore: number; onClose: () => void };

const lookMs = 500;
const longestMs = 15_000;

/** Follows the try until it has ended and says in words what came of it. */
export function ResendOutcome({ noticeId, triesBefore, onClose }: Props) {
  const t = useTranslate();
  const now = useNow();
  const [isLate, setLate] = useState(false);
  const { data, startPolling, stopPolling } = useQuery(resendNoticeQuery, {
    variables: { id: noticeId },
    fetchPolicy: 'network-only',
  });
  const notice = data?.notification;
  const made = notice?.deliveries.find(({ number }) => number > triesBefore);
  const hasEnded = made !== undefined && (made.succeeded || made.failureKind != null);
  useEffect(() => {
    if (hasEnded) return;
    startPolling(lookMs);
    const timer = setTimeout(() => setLate(true), longestMs);
    return () => {
      stopPolling();
      clearTimeout(timer);
    };
  }, [hasEnded, startPolling, stopPolling]);
  const { mark, words } = outcomeOfTry(hasEnded ? made : null, notice?.nextAttemptAt ?? null, { isLate, now, t });
  return (
    <div className={styles.steps}>
      <p role="status" className={styles.outcome}>
        <StatusIcon mark={mark} size={24} />
        <span>{words}</span>
      </p>
      <div className={styles.actions}>
        <Button variant="default" onClick={onClose} autoFocus>
          {t('dialog.close')}
        </Button>
      </div>
    </div>
  );
}
