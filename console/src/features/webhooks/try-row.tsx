import { IconChevronRight } from '@tabler/icons-react';
import { useTranslate } from '../../i18n/language-context.tsx';
import { CopyButton } from '../../ui/copy-button.tsx';
import { PayloadView } from '../../ui/payload-view.tsx';
import { StatusMark } from '../../ui/status-mark.tsx';
import { failureWords } from '../../wording/failure.ts';
import { asOwnSentence } from '../../wording/reason.ts';
import { durationText, kstFull, milliseconds } from '../../wording/time.ts';
import type { Mark } from '../../wording/tones.ts';
import styles from './drawer-content.module.css';
import { MissingBody } from './missing-body.tsx';
import type { NoticeTry } from './notice-query.ts';

/** One try, folded; unfolded it shows what was sent and what came back. */
export function TryRow({ delivery }: { delivery: NoticeTry }) {
  const t = useTranslate();
  const started = new Date(delivery.startedAt);
  const { mark, words } = outcome();
  return (
    <details className={styles.try}>
      <summary>
        <IconChevronRight className={styles.chevron} size={16} aria-hidden="true" />
        <strong>{t('notice.tryN', { n: delivery.number })}</strong>
        <StatusMark mark={mark}>{words}</StatusMark>
        <span className={styles.tryMeta}>
          {`${kstFull(started)}${milliseconds(started)} ${t('time.kst')}`}
          {delivery.durationMs != null && ` · ${durationText(delivery.durationMs, t)}`}
          {delivery.httpStatus != null && ` · HTTP ${delivery.httpStatus}`}
          {` · ${t(`deliveryTrigger.${delivery.trigger}`)}`}
          {delivery.askedBy && ` · ${delivery.askedBy}`}
          {delivery.keyId && ` · ${t('notice.key', { key: delivery.keyId })}`}
        </span>
      </summary>
      <div className={styles.tryContent}>
        <h4>{t('notice.request')}</h4>
        <Body body={delivery.requestBody} removedAt={delivery.bodyRemovedAt} />
        <h4>{t('notice.answer')}</h4>
        <Body body={delivery.responseBody} removedAt={delivery.bodyRemovedAt} />
      </div>
    </details>
  );

  function outcome(): { mark: Mark; words: string } {
    if (delivery.succeeded) return { mark: { tone: 'good', shape: 'good' }, words: t('notice.accepted') };
    if (!delivery.failureKind) return { mark: { tone: 'waiting', shape: 'waiting' }, words: t('notice.underWay') };
    const status = delivery.httpStatus == null ? 'none' : String(delivery.httpStatus);
    return {
      mark: { tone: 'warning', shape: 'warning' },
      words: asOwnSentence(failureWords(delivery.failureKind, status, t)),
    };
  }
}

function Body({ body, removedAt }: { body?: string | null; removedAt?: string | null }) {
  const t = useTranslate();
  if (!body) return <MissingBody removedAt={removedAt} />;
  return (
    <>
      <PayloadView body={body} />
      <div>
        <CopyButton value={body} label={t('copy.plain')} />
      </div>
    </>
  );
}
