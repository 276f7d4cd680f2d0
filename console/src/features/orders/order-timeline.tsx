import { Button } from '@mantine/core';
import { useEffect, useEffectEvent, useMemo, useRef } from 'react';
import { useTranslate } from '../../i18n/language-context.tsx';
import { useActivity } from '../../live/activity-context.tsx';
import { Loading } from '../../ui/loading.tsx';
import { QueryView } from '../../ui/query-view.tsx';
import { useUrlState } from '../../url/use-url-state.ts';
import styles from './timeline.module.css';
import { TimelineList } from './timeline-list.tsx';
import { timelineGroups, timelineRows, timelineUrl } from './timeline-view.ts';
import { useAllLines } from './use-all-lines.ts';

/** What happened to an order, a sentence a line. A new `version` means that something more has happened. */
export function OrderTimeline({ orderId, version }: { orderId: string; version: string }) {
  const t = useTranslate();
  const [state, change] = useUrlState(timelineUrl);
  const result = useWholeTimeline(orderId, version);
  const items = useMemo(() => result.data?.order?.timeline.edges.map(({ node }) => node) ?? [], [result.data]);
  const rows = useMemo(() => timelineRows(items, state), [items, state]);
  return (
    <section aria-labelledby="order-timeline">
      <div className={styles.head}>
        <h2 id="order-timeline">{t('order.timeline')}</h2>
        <fieldset className={styles.filter}>
          <legend className={styles.hidden}>{t('order.timelineFilter')}</legend>
          {timelineGroups.map((group) => (
            <Button
              key={group}
              size="compact-sm"
              variant={state.show === group ? 'light' : 'subtle'}
              color={state.show === group ? undefined : 'gray'}
              aria-pressed={state.show === group}
              onClick={() => change({ show: group }, { replace: true })}
            >
              {t(`order.group.${group}`)}
            </Button>
          ))}
        </fieldset>
        <Button
          size="compact-sm"
          variant="default"
          aria-label={`${t('order.timelineOrder')}: ${t(state.order === 'desc' ? 'order.newestFirst' : 'order.oldestFirst')}`}
          onClick={() => change({ order: state.order === 'desc' ? 'asc' : 'desc' }, { replace: true })}
        >
          {t(state.order === 'desc' ? 'order.newestFirst' : 'order.oldestFirst')}
        </Button>
      </div>
      <QueryView result={result} rows={8} rowHeight={36}>
        {({ order }) => (
          <>
            {rows.length > 0 ? <TimelineList rows={rows} order={state.order} /> : <p>{t('order.noRecords')}</p>}
            {order?.timeline.pageInfo.hasNextPage && <Loading rows={3} />}
          </>
        )}
      </QueryView>
    </section>
  );
}

/** The whole story, as sorting newest first needs it, and each line that is added. */
function useWholeTimeline(orderId: string, version: string) {
  const result = useAllLines(orderId);
  const { data, fetchMore, refetch } = result;
  const end = data?.order?.timeline.pageInfo.endCursor;
  const read = useRef(version);
  const readOn = useEffectEvent(() => {
    // Lines are only ever added, at the end.
    const more = end ? fetchMore({ variables: { after: end } }) : refetch();
    more.catch(() => undefined);
  });
  useEffect(() => {
    if (read.current === version) return;
    read.current = version;
    readOn();
  }, [version]);
  // A line alone, such as a colleague's "declined", changes nothing else of the order.
  useActivity(({ orderId: about, kinds }) => {
    if (about === orderId && kinds.includes('HISTORY')) readOn();
  });
  return result;
}
