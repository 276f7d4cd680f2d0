import { useTranslate } from '../../i18n/language-context.tsx';
import { Fact, Facts } from '../../ui/facts.tsx';
import { StatusIcon } from '../../ui/status-icon.tsx';
import { StatusMark } from '../../ui/status-mark.tsx';
import { Time } from '../../ui/time.tsx';
import { actorName } from '../../wording/actor.ts';
import { absent, moneyInSentence } from '../../wording/money.ts';
import { approvalStatusMark, situationMark } from '../../wording/tones.ts';
import type { ApprovalDetails } from './approval-query.ts';
import styles from './cancel.module.css';

type Props = { approval: ApprovalDetails; leftNow: string | null };

/** Exactly what was asked for, and what of it is no longer as it was. */
export function ApprovalFacts({ approval, leftNow }: Props) {
  const t = useTranslate();
  const { order, amount, balance, left, reasonCode, note, status, decidedBy, decidedAt, decisionReason } = approval;
  const money = (text: string) => moneyInSentence(text, order.currency, t.language);
  const asker = actorName({ by: approval.requestedBy, byKind: approval.requestedByKind }, t);
  const reason = t(`cancelReason.${reasonCode}`);
  const rows = [
    { name: t('order.cancellable'), before: balance, now: order.cancellableAmount },
    { name: t('approval.amount'), before: amount, now: amount },
    { name: t('approval.left'), before: left, now: leftNow },
  ];
  return (
    <>
      <Facts>
        <Fact name={t('approval.by')}>{asker}</Fact>
        <Fact name={t('cancel.reason')}>{note ? `${reason}: ${note}` : reason}</Fact>
        <Fact name={t('approval.at')}>
          <Time at={approval.createdAt} zone />
        </Fact>
        <Fact name={t('approval.until')}>
          <Time at={approval.expiresAt} zone />
        </Fact>
        {status !== 'WAITING' && (
          <Fact name={t('approval.status')}>
            <StatusMark mark={approvalStatusMark[status]}>{t(`approvalStatus.${status}`)}</StatusMark>
            {decidedBy && <> · {actorName({ by: decidedBy }, t)}</>}
            {decidedAt && (
              <>
                {' '}
                <Time at={decidedAt} zone />
              </>
            )}
            {decisionReason && <> · {decisionReason}</>}
          </Fact>
        )}
      </Facts>
      {status === 'WAITING' && (
        <table className={styles.compared}>
          <thead>
            <tr>
              <td />
              <th scope="col">{t('approval.then')}</th>
              <th scope="col">{t('approval.now')}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ name, before, now }) => (
              <tr key={name}>
                <th scope="row">{name}</th>
                <td>{money(before)}</td>
                <td>{now === null ? absent : now === before ? money(now) : <Changed>{money(now)}</Changed>}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </>
  );
}

function Changed({ children }: { children: string }) {
  const t = useTranslate();
  return (
    <span className={styles.changed}>
      <StatusIcon mark={situationMark.APPROVAL_WAITING} size={16} />
      {children} · {t('approval.changed')}
    </span>
  );
}
