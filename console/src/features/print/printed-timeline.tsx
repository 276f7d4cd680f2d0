import { useTranslate } from '../../i18n/language-context.tsx';
import { useNow } from '../../ui/clock.tsx';
import { has, textOf } from '../../wording/params.ts';
import { timelineSentence } from '../../wording/timeline-sentence.ts';
import type { TimelineItem } from '../orders/timeline-list.tsx';
import { BothTimes } from './both-times.tsx';
import styles from './print.module.css';

/** The whole history, as it happened: first line first. */
export function PrintedTimeline({ lines }: { lines: TimelineItem[] }) {
  const t = useTranslate();
  const now = useNow();
  return (
    <section aria-labelledby="print-timeline">
      <h2 id="print-timeline">
        {t('print.timeline')} ({t('print.timelineCount', { n: lines.length })})
      </h2>
      <table className={styles.table}>
        <tbody>
          {lines.map((item) => (
            <tr key={item.id} data-kind={item.kind}>
              <th scope="row">
                <BothTimes at={item.at} />
              </th>
              <td className={styles.long}>
                {timelineSentence(item.kind, item.params, { now, requestId: item.webhookEvent?.requestId ?? null }, t)}
              </td>
              <td>
                {item.actor === 'OPERATOR' && has(item.params, 'by')
                  ? textOf(item.params, 'by')
                  : t(`actor.${item.actor}`)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
