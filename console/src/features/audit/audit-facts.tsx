import { Link } from 'react-router';
import { useTranslate } from '../../i18n/language-context.tsx';
import { CopyableId } from '../../ui/copyable-id.tsx';
import { Fact, Facts } from '../../ui/facts.tsx';
import { Time } from '../../ui/time.tsx';
import { orderPath } from '../../url/order-path.ts';
import { deedReason } from '../../wording/deed-reason.ts';
import { absent } from '../../wording/money.ts';
import styles from './audit.module.css';
import type { AuditDetails } from './audit-query.ts';
import { subjectText, whoText } from './audit-words.ts';

export function AuditFacts({ entry }: { entry: AuditDetails }) {
  const t = useTranslate();
  const target = pathOfSubject(entry);
  return (
    <Facts>
      <Fact name={t('audit.time')}>
        <Time at={entry.at} as="full" withMilliseconds zone />
      </Fact>
      <Fact name={t('audit.who')}>
        {whoText(entry, t)}{' '}
        {entry.actorId && <Link to={`/audit?period=all&actor=${entry.actorId}`}>{t('audit.allOfActor')}</Link>}
      </Fact>
      <Fact name={t('audit.subject')}>
        {target ? <Link to={target}>{subjectText(entry, t)}</Link> : subjectText(entry, t)}{' '}
        {entry.subjectId && <Link to={`/audit?period=all&target=${entry.subjectId}`}>{t('audit.allOfTarget')}</Link>}
      </Fact>
      <Fact name={t('change.reason')}>{entry.reason ? deedReason(entry.reason, t) : absent}</Fact>
      <Fact name={t('audit.address')}>{entry.address ?? absent}</Fact>
      <Fact name={t('message.request')}>
        {entry.requestId ? <CopyableId value={entry.requestId} what={t('message.request')} /> : absent}
      </Fact>
      <Fact name={t('audit.number')}>{entry.number}</Fact>
      <Fact name={t('audit.hash')}>
        <code className={styles.hash}>{entry.hash}</code>
      </Fact>
      <Fact name={t('audit.previousHash')}>
        <code className={styles.hash}>{entry.previousHash}</code>
      </Fact>
    </Facts>
  );
}

/** The page of what it was done to, where there is one. */
function pathOfSubject({ subjectKind, subjectId, subjectName, mallId }: AuditDetails): string | null {
  if (subjectKind === 'ORDER' && mallId && subjectName) return orderPath({ mallId, orderNumber: subjectName });
  if (subjectKind === 'WEBHOOK_EVENT' && subjectId) return `/webhooks/messages/${subjectId}?period=all`;
  return null;
}
