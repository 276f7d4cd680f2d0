import { Button } from '@mantine/core';
import { useEffect, useRef } from 'react';
import type { CancellationStatus, CancelTelling } from '../../gen/graphql.ts';
import { useTranslate } from '../../i18n/language-context.tsx';
import type { Translate } from '../../i18n/translate.ts';
import { StatusIcon } from '../../ui/status-icon.tsx';
import { moneyAsObject } from '../../wording/money.ts';
import { kstFull } from '../../wording/time.ts';
import { approvalStatusMark, cancellationStatusMark, type Mark } from '../../wording/tones.ts';
import styles from './cancel.module.css';

/** What a cancellation came to. */
export type Came = {
  cancellation: { status: CancellationStatus; pgMessage: string | null } | null;
  approval: { expiresAt: string } | null;
  amount: string;
  currency: string;
  telling: CancelTelling;
};

/** How it ended, in a sentence that takes the focus, so that it is read once. */
export function CameView({ came, onClose }: { came: Came | 'declined'; onClose: () => void }) {
  const t = useTranslate();
  const sentence = useRef<HTMLParagraphElement>(null);
  useEffect(() => sentence.current?.focus(), []);
  return (
    <div className={styles.part}>
      <p ref={sentence} tabIndex={-1} className={styles.came}>
        <StatusIcon mark={markOf(came)} size={24} />
        <span>{came === 'declined' ? t('approval.declined') : cameSentence(came, t)}</span>
      </p>
      <div className={styles.foot}>
        <Button onClick={onClose}>{t('cancel.close')}</Button>
      </div>
    </div>
  );
}

function markOf(came: Came | 'declined'): Mark {
  if (came === 'declined') return approvalStatusMark.DECLINED;
  const { cancellation } = came;
  return cancellation ? cancellationStatusMark[cancellation.status] : cancellationStatusMark.PENDING;
}

function cameSentence({ cancellation, approval, amount, currency, telling }: Came, t: Translate): string {
  switch (cancellation?.status) {
    case 'COMPLETED':
      return t('cancel.came.done', { object: moneyAsObject(amount, currency, t.language), telling });
    case 'REJECTED':
      return t('refusal.PG_REJECTED', { pgMessage: cancellation.pgMessage ?? 'none' });
    case 'PENDING':
      return t('cancel.came.pending');
    case 'REQUESTED':
    case 'UNKNOWN':
      return t('cancel.came.unknown');
    case undefined:
      return t('cancel.came.approval', { expires: approval ? kstFull(new Date(approval.expiresAt)) : 'none' });
  }
}
