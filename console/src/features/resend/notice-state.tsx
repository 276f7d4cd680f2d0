import { useTranslate } from '../../i18n/language-context.tsx';
import { Fact, Facts } from '../../ui/facts.tsx';
import { StatusMark } from '../../ui/status-mark.tsx';
import { failureWords } from '../../wording/failure.ts';
import { asOwnSentence } from '../../wording/reason.ts';
import { kstFull } from '../../wording/time.ts';
import { notificationStatusMark } from '../../wording/tones.ts';
import { hostOf } from '../webhooks/address.ts';
import styles from './resend.module.css';
import type { ResendNotice, ResendTry } from './resend-query.ts';

/** What it is about: where the notice goes, how it stands, and what the last try brought. */
export function NoticeState({ notice }: { notice: ResendNotice }) {
  const t = useTranslate();
  const last = notice.deliveries.toSorted((one, other) => other.number - one.number)[0];
  return (
    <Facts>
      <Fact name={t('resend.to')}>
        <span className={styles.host}>{hostOf(notice.url)}</span>
      </Fact>
      <Fact name={t('notices.status')}>
        <StatusMark mark={notificationStatusMark[notice.status]}>{t(`notificationStatus.${notice.status}`)}</StatusMark>
      </Fact>
      <Fact name={t('resend.lastAnswer')}>{last ? <LastAnswer last={last} /> : t('notice.noTries')}</Fact>
    </Facts>
  );
}

function LastAnswer({ last }: { last: ResendTry }) {
  const t = useTranslate();
  return (
    <>
      {t('notice.tryN', { n: last.number })} · {kstFull(new Date(last.startedAt))} {t('time.kst')} · {outcome()}
      {last.responseBody && <code className={styles.answer}>{last.responseBody}</code>}
    </>
  );

  function outcome(): string {
    if (last.succeeded) return t('notice.accepted');
    if (!last.failureKind) return t('notice.underWay');
    const status = last.httpStatus == null ? 'none' : String(last.httpStatus);
    return asOwnSentence(failureWords(last.failureKind, status, t));
  }
}
