import { Suspense } from 'react';
import { Link, useLocation, useParams } from 'react-router';
import type { OrderTimelineQuery } from '../../gen/graphql.ts';
import { useTranslate } from '../../i18n/language-context.tsx';
import { lazyWithTexts } from '../../i18n/page-with-texts.tsx';
import { useNow } from '../../ui/clock.tsx';
import { Time } from '../../ui/time.tsx';
import { orderPath } from '../../url/order-path.ts';
import { has, textOf } from '../../wording/params.ts';
import { durationText, kstDay } from '../../wording/time.ts';
import { timelineSentence } from '../../wording/timeline-sentence.ts';
import styles from './timeline.module.css';
import { TimelineIcon } from './timeline-icon.tsx';
import type { TimelineRow } from './timeline-view.ts';

const LineValues = lazyWithTexts(['fields', 'records'], () => import('./line-values.tsx'));

export type TimelineItem = NonNullable<OrderTimelineQuery['order']>['timeline']['edges'][number]['node'];
type Props = { rows: TimelineRow<TimelineItem>[]; order: 'asc' | 'desc' };

/** The lines, with the day above the first of each day and a thin line where nothing was recorded for long. */
export function TimelineList({ rows, order }: Props) {
  return (
    <ol className={styles.list}>
      {rows.map((row, index) => {
        const day = kstDay(new Date(row.item.at));
        const dayBefore = rows[index - 1]?.item.at;
        const gap = row.gap && <Gap ms={row.sinceMs} />;
        return (
          <li key={row.item.id}>
            {order === 'asc' && gap}
            {(!dayBefore || kstDay(new Date(dayBefore)) !== day) && <p className={styles.day}>{day}</p>}
            <Line row={row} />
            {order === 'desc' && gap}
          </li>
        );
      })}
    </ol>
  );
}

function Line({ row: { item, sinceMs, gap } }: { row: TimelineRow<TimelineItem> }) {
  const t = useTranslate();
  const now = useNow();
  const context = { now, requestId: item.webhookEvent?.requestId ?? null };
  return (
    <div className={styles.line} data-kind={item.kind}>
      <span className={styles.time}>
        <Time at={item.at} as="clock" />
        {sinceMs >= 1000 && !gap && (
          <span className={styles.since}>{t('order.later', { duration: durationText(sinceMs, t) })}</span>
        )}
      </span>
      <span className={styles.icon}>
        <TimelineIcon kind={item.kind} />
      </span>
      <details className={styles.sentence}>
        <summary>{timelineSentence(item.kind, item.params, context, t)}</summary>
        <Suspense>
          <LineValues item={item} />
        </Suspense>
      </details>
      <span className={styles.actor}>{actor()}</span>
      <Source item={item} />
    </div>
  );

  /** A person by name; the rest by what they are. */
  function actor(): string {
    return item.actor === 'OPERATOR' && has(item.params, 'by') ? textOf(item.params, 'by') : t(`actor.${item.actor}`);
  }
}

/** The way to the record the sentence came from. */
function Source({ item }: { item: TimelineItem }) {
  const t = useTranslate();
  const { search } = useLocation();
  const { mallId = '', orderNumber = '' } = useParams();
  const path = orderPath({ mallId, orderNumber });
  // A try belongs to its notice, where the other tries stand beside it.
  const source = item.notification
    ? ({ to: `${path}/notifications/${item.notification.id}`, word: 'order.openNotice' } as const)
    : item.webhookEvent && ({ to: `${path}/events/${item.webhookEvent.id}`, word: 'order.openMessage' } as const);
  if (!source) return null;
  return (
    <Link className={styles.source} to={{ pathname: source.to, search }} preventScrollReset>
      {t(source.word)}
    </Link>
  );
}

function Gap({ ms }: { ms: number }) {
  const t = useTranslate();
  return <p className={styles.gap}>{t('order.gap', { duration: durationText(ms, t) })}</p>;
}
