import { useQuery } from '@apollo/client/react';
import { useRef } from 'react';
import { useTranslate } from '../../i18n/language-context.tsx';
import { useMallOptions } from '../../malls/use-malls.ts';
import { FilterBar } from '../../ui/filter-bar.tsx';
import { FilterMenu } from '../../ui/filter-menu.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { QueryView } from '../../ui/query-view.tsx';
import { EmptyState } from '../../ui/states.tsx';
import { useRowKeys } from '../../ui/use-row-keys.ts';
import { urlCodec, words } from '../../url/url-codec.ts';
import { useUrlState } from '../../url/use-url-state.ts';
import { useWaitingApprovals, WaitingApprovals } from '../cancel/waiting-approvals.tsx';
import styles from './attention.module.css';
import { AttentionGroupCard } from './attention-group-card.tsx';
import { attentionQuery } from './attention-query.ts';

const attentionUrl = urlCodec<{ mall: string[] }>({ mall: words() });

const pollMs = 15_000;

/** The work list: what needs a person, by cause. A group leaves when its cause is gone, not when someone looked. */
export function Component() {
  const t = useTranslate();
  const malls = useMallOptions();
  const [{ mall }, change] = useUrlState(attentionUrl);
  const result = useQuery(attentionQuery, {
    variables: { mallIds: mall.length > 0 ? mall : null },
    pollInterval: pollMs,
    skipPollAttempt: () => document.hidden,
  });
  const waiting = useWaitingApprovals(mall);
  const data = result.data ?? result.previousData;
  const groups = useRef<HTMLUListElement>(null);
  useRowKeys(groups);
  return (
    <>
      <PageHead title={t('attention.title')} />
      <FilterBar onClear={mall.length > 0 ? () => change({ mall: [] }) : null}>
        <FilterMenu
          name={t('orders.mall')}
          options={malls}
          chosen={mall}
          onChange={(chosen) => change({ mall: chosen })}
        />
      </FilterBar>
      <WaitingApprovals waiting={waiting} />
      <QueryView result={{ ...result, data }} rows={4} rowHeight={72}>
        {({ attentionGroups }) =>
          attentionGroups.length + waiting.length === 0 ? (
            <EmptyState>{t('attention.empty')}</EmptyState>
          ) : (
            <ul ref={groups} className={styles.groups}>
              {attentionGroups.map((group) => (
                <AttentionGroupCard key={group.cause} group={group} malls={mall} />
              ))}
            </ul>
          )
        }
      </QueryView>
    </>
  );
}
