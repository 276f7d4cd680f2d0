import { Link } from 'react-router';
import { useTranslate } from '../../i18n/language-context.tsx';
import type { Translate } from '../../i18n/translate.ts';
import { type Column, DataTable } from '../../ui/data-table.tsx';
import { StatusIcon } from '../../ui/status-icon.tsx';
import { Time } from '../../ui/time.tsx';
import { rowLink } from '../../ui/use-row-click.ts';
import { inSentence } from '../../wording/facts.ts';
import { type Mark, orderStatusMark } from '../../wording/tones.ts';
import { failurePath } from './figure-paths.ts';
import styles from './overview.module.css';
import type { FailureGroup } from './overview-query.ts';
import type { OverviewState } from './overview-url.ts';

/** What failed in the span, each cause with the way to its list. */
export function FailuresTable({ failures, state }: { failures: FailureGroup[]; state: OverviewState }) {
  const t = useTranslate();
  const columns: Column<FailureGroup>[] = [
    {
      key: 'cause',
      header: t('overview.cause'),
      cell: (group) => (
        <span className={styles.cause}>
          <StatusIcon mark={markOf(group)} />
          <Link to={failurePath(state, group)} {...rowLink}>
            {causeWords(group, t)}
          </Link>
        </span>
      ),
    },
    { key: 'count', header: t('overview.count'), align: 'right', cell: ({ count }) => count },
    {
      key: 'since',
      header: `${t('overview.firstSeen')} ${t('time.kst')}`,
      align: 'right',
      cell: ({ since }) => <Time at={since} />,
    },
  ];
  return (
    <section aria-labelledby="overview-failures">
      <h2 id="overview-failures">{t('overview.failures')}</h2>
      {failures.length === 0 ? (
        <p className={styles.nothing}>{t('overview.failures.empty')}</p>
      ) : (
        <DataTable
          label={t('overview.failures')}
          columns={columns}
          rows={failures}
          rowKey={(group) => failurePath(state, group)}
          stacked={[
            ['cause', 'count'],
            ['since', 'since'],
          ]}
        />
      )}
    </section>
  );
}

/** A declined card is quiet on purpose: it is normal and needs nobody. */
function markOf({ status }: FailureGroup): Mark {
  return status ? orderStatusMark[status] : { tone: 'warning', shape: 'warning' };
}

function causeWords({ failureKind, messageKind, direction, status }: FailureGroup, t: Translate): string {
  if (failureKind) {
    const failure = t(`failure.${failureKind}`, { status: 'none' });
    return t('overview.failed.notice', { failure: inSentence(failure, t) });
  }
  if (messageKind) {
    const kind = inSentence(t(`messageKind.${messageKind}`), t);
    return t(`overview.failed.${direction ?? 'INBOUND'}`, { kind });
  }
  return status ? t('overview.failed.order', { status: inSentence(t(`orderStatus.${status}`), t) }) : '';
}
