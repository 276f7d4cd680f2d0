import { useTranslate } from '../../i18n/language-context.tsx';
import { Marked } from '../../live/marked.tsx';
import { CopyableId } from '../../ui/copyable-id.tsx';
import { Money } from '../../ui/money.tsx';
import { StatusMark } from '../../ui/status-mark.tsx';
import { Time } from '../../ui/time.tsx';
import { actorName } from '../../wording/actor.ts';
import { deedReason } from '../../wording/deed-reason.ts';
import { cancellationStatusMark, situationMark } from '../../wording/tones.ts';
import styles from './order-page.module.css';
import type { OrderDetails } from './order-query.ts';

type Cancellation = OrderDetails['cancellations'][number];

/** One time that money was given back: how much, who wanted it and why, and whether Cafe24 has it. */
export function CancellationItem({ cancellation }: { cancellation: Cancellation }) {
  const t = useTranslate();
  const { status, origin, requestedBy, requestedByKind, pgMessage, reason, refundReference, refundCode } = cancellation;
  const { mustBeEntered, enteredAt, enteredBy, enteredByKind } = cancellation;
  return (
    <li className={styles.item}>
      <Money amount={cancellation.amount} currency={cancellation.currency} />
      <Marked of={status}>
        <StatusMark mark={cancellationStatusMark[status]}>{t(`cancellationStatus.${status}`)}</StatusMark>
      </Marked>
      {mustBeEntered && <StatusMark mark={situationMark.CANCEL_BY_HAND}>{t('entered.must')}</StatusMark>}
      <span className={styles.meta}>
        <Time at={cancellation.createdAt} zone /> · {t(`cancellationOrigin.${origin}`)}
        {requestedBy && ` · ${actorName({ by: requestedBy, byKind: requestedByKind }, t)}`}
        {reason && ` · ${deedReason(reason, t)}`}
        {pgMessage && ` · ${pgMessage}`}
        {refundReference && (
          <>
            {' · '}
            <CopyableId value={refundReference} what={t('order.refundReference')} />
          </>
        )}
        {refundCode && (
          <>
            {' · '}
            <CopyableId value={refundCode} what={t('order.refundCode')} />
          </>
        )}
      </span>
      {enteredAt && (
        <span className={styles.meta}>
          {t('entered.by', { by: actorName({ by: enteredBy, byKind: enteredByKind }, t) })} ·{' '}
          <Time at={enteredAt} zone />
        </span>
      )}
    </li>
  );
}
