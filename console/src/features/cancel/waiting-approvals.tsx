import { useQuery } from '@apollo/client/react';
import { Link } from 'react-router';
import { useTranslate } from '../../i18n/language-context.tsx';
import { useActivity } from '../../live/activity-context.tsx';
import { StatusIcon } from '../../ui/status-icon.tsx';
import { Time } from '../../ui/time.tsx';
import { orderPath } from '../../url/order-path.ts';
import { actorSubject } from '../../wording/actor.ts';
import { moneyInSentence } from '../../wording/money.ts';
import { situationMark } from '../../wording/tones.ts';
import { type WaitingApproval, waitingApprovalsQuery } from './approval-query.ts';
import styles from './waiting-approvals.module.css';

/**
 * Cancellations that wait for the reader: those that the server lets them decide.
 * @param malls only these; none: all
 */
export function useWaitingApprovals(malls: readonly string[]): WaitingApproval[] {
  const { data, refetch } = useQuery(waitingApprovalsQuery);
  useActivity(({ kinds }) => {
    // The outcome arrives at the query; a failure there is the frame's to tell.
    if (kinds.includes('HISTORY') || kinds.includes('CATCH_UP')) refetch().catch(() => undefined);
  });
  return (data?.approvals.edges ?? [])
    .map(({ node }) => node)
    .filter(({ order }) => malls.length === 0 || malls.includes(order.mallId))
    .filter(mayBeDecided);
}

/** Their part of the work list; nothing at all where there are none. */
export function WaitingApprovals({ waiting }: { waiting: readonly WaitingApproval[] }) {
  const t = useTranslate();
  if (waiting.length === 0) return null;
  return (
    <section aria-labelledby="waiting-approvals" className={styles.section}>
      <StatusIcon mark={situationMark.APPROVAL_WAITING} size={24} />
      <div className={styles.content}>
        <h2 id="waiting-approvals">{t('approval.waiting')}</h2>
        <ul className={styles.list}>
          {waiting.map((approval) => (
            <Row key={approval.id} approval={approval} />
          ))}
        </ul>
      </div>
    </section>
  );
}

function Row({ approval }: { approval: WaitingApproval }) {
  const t = useTranslate();
  const { id, order, amount, requestedBy, requestedByKind, expiresAt } = approval;
  const actor = actorSubject({ by: requestedBy, byKind: requestedByKind }, t);
  return (
    <li className={styles.row}>
      <Link to={`${orderPath(order)}/approvals/${id}`}>{order.orderNumber}</Link>
      <span>{order.mallId}</span>
      <span>{t('approval.waitingRow', { actor, amount: moneyInSentence(amount, order.currency, t.language) })}</span>
      <span className={styles.until}>
        {t('approval.until')} <Time at={expiresAt} zone />
      </span>
    </li>
  );
}

function mayBeDecided({ allowedActions }: WaitingApproval): boolean {
  return allowedActions.some(({ action, allowed }) => action === 'DECLINE' && allowed);
}
