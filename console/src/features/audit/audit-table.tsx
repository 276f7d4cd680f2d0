import { Link, useLocation } from 'react-router';
import { useTranslate } from '../../i18n/language-context.tsx';
import { type Column, DataTable } from '../../ui/data-table.tsx';
import { Time } from '../../ui/time.tsx';
import { rowLink } from '../../ui/use-row-click.ts';
import { deedReason } from '../../wording/deed-reason.ts';
import { absent } from '../../wording/money.ts';
import styles from './audit.module.css';
import type { AuditRow } from './audit-query.ts';
import { subjectText, whoText } from './audit-words.ts';

const stacked: [string, string][] = [
  ['action', 'time'],
  ['who', 'subject'],
  ['reason', 'reason'],
];

export function AuditTable({ entries }: { entries: AuditRow[] }) {
  const t = useTranslate();
  const { search } = useLocation();
  const columns: Column<AuditRow>[] = [
    { key: 'time', header: `${t('audit.time')} ${t('time.kst')}`, cell: ({ at }) => <Time at={at} /> },
    { key: 'who', header: t('audit.who'), cell: (entry) => whoText(entry, t) },
    {
      key: 'action',
      header: t('audit.action'),
      cell: ({ id, action }) => (
        <Link to={{ pathname: `/audit/${id}`, search }} preventScrollReset {...rowLink}>
          {t(`auditAction.${action}`)}
        </Link>
      ),
    },
    {
      key: 'subject',
      header: t('audit.subject'),
      cell: (entry) => (entry.subjectKind ? subjectText(entry, t) : <Absent />),
    },
    {
      key: 'reason',
      header: t('change.reason'),
      cell: ({ reason }) => (reason ? <span className={styles.reason}>{deedReason(reason, t)}</span> : <Absent />),
    },
  ];
  return (
    <DataTable label={t('audit.title')} columns={columns} rows={entries} rowKey={({ id }) => id} stacked={stacked} />
  );
}

function Absent() {
  return <span className={styles.absent}>{absent}</span>;
}
