import { useQuery } from '@apollo/client/react';
import { useParams } from 'react-router';
import { useTranslate } from '../../i18n/language-context.tsx';
import { useActivity } from '../../live/activity-context.tsx';
import { useFollow } from '../../live/use-follow.ts';
import { PageHead } from '../../ui/page-head.tsx';
import { QueryView } from '../../ui/query-view.tsx';
import { NotFoundState } from '../../ui/states.tsx';
import { StatusMark } from '../../ui/status-mark.tsx';
import { bulkRunMark } from '../../wording/tones.ts';
import { type BulkRunDetails, bulkRunQuery, bulkRunSubscription } from './bulk-query.ts';
import { RunItems } from './run-items.tsx';
import { RunPlan } from './run-plan.tsx';
import { RunProgress } from './run-progress.tsx';

/** One run: its plan until it is started, then how far it is; changes by itself. */
export function Component() {
  const { id = '' } = useParams();
  const t = useTranslate();
  const result = useQuery(bulkRunQuery, { variables: { id } });
  useFollow(bulkRunSubscription, id, { id }, () => undefined);
  useActivity(({ kinds }) => {
    // The outcome arrives at the page; a failure there is the frame's to tell.
    if (kinds.includes('CATCH_UP')) result.refetch().catch(() => undefined);
  });
  return (
    <QueryView result={result} rows={8}>
      {({ bulkRun }) =>
        bulkRun ? (
          <>
            <PageHead title={t('bulk.title')}>
              <StatusMark mark={bulkRunMark[bulkRun.status]} size="title">
                {t(`bulkRunStatus.${bulkRun.status}`)}
              </StatusMark>
            </PageHead>
            {bulkRun.status === 'PLANNED' ? <RunPlan run={bulkRun} /> : <RunProgress run={bulkRun} />}
            <RunItems runId={bulkRun.id} progress={progressOf(bulkRun)} />
          </>
        ) : (
          <NotFoundState />
        )
      }
    </QueryView>
  );
}

function progressOf({ status, counts: { sent, accepted, failed, notSent } }: BulkRunDetails): string {
  return [status, sent, accepted, failed, notSent].join();
}
