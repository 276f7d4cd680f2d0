import { Link } from 'react-router';
import { useTranslate } from '../../i18n/language-context.tsx';
import { languageOfName } from '../../malls/use-malls.ts';
import { type Column, DataTable } from '../../ui/data-table.tsx';
import { StatusMark } from '../../ui/status-mark.tsx';
import { Time } from '../../ui/time.tsx';
import { rowLink } from '../../ui/use-row-click.ts';
import { absent } from '../../wording/money.ts';
import { mallStateMark } from './mall-words.ts';
import styles from './malls.module.css';
import type { MallRow } from './malls-api.ts';
import { mallPath } from './malls-url.ts';

const stacked: [string, string][] = [
  ['id', 'state'],
  ['name', 'shops'],
  ['payment', 'currencies'],
  ['token', 'token'],
  ['causes', 'causes'],
];

export function MallsTable({ malls }: { malls: MallRow[] }) {
  const t = useTranslate();
  const columns: Column<MallRow>[] = [
    {
      key: 'id',
      header: t('malls.id'),
      cell: ({ id, state }) => (
        <Link to={mallPath(id, state === 'SETUP_INCOMPLETE' ? 'setup' : 'shops')} {...rowLink}>
          {id}
        </Link>
      ),
    },
    {
      key: 'name',
      header: t('malls.name'),
      cell: ({ name }) => (
        <span className={styles.name} lang={languageOfName(name ?? '')} title={name ?? undefined}>
          {name ?? absent}
        </span>
      ),
    },
    {
      key: 'state',
      header: t('malls.state'),
      cell: ({ state }) => <StatusMark mark={mallStateMark[state]}>{t(`mallState.${state}`)}</StatusMark>,
    },
    {
      key: 'shops',
      header: t('malls.shops'),
      cell: ({ enabledShopCount: on, shops }) => t('malls.shopsOf', { on, all: shops.length }),
    },
    { key: 'currencies', header: t('malls.currencies'), cell: ({ currencies }) => currencies.join(', ') || absent },
    {
      key: 'payment',
      label: t('malls.lastPayment'),
      header: `${t('malls.lastPayment')} ${t('time.kst')}`,
      cell: ({ lastPaymentAt }) => (lastPaymentAt ? <Time at={lastPaymentAt} /> : absent),
    },
    {
      key: 'token',
      label: t('malls.tokenEnds'),
      header: `${t('malls.tokenEnds')} ${t('time.kst')}`,
      cell: ({ rightsUntil }) => (rightsUntil ? <Time at={rightsUntil} /> : absent),
    },
    {
      key: 'causes',
      header: t('malls.causes'),
      cell: ({ id, openCauses }) => <Causes mallId={id} causes={openCauses} />,
    },
  ];
  return (
    <DataTable label={t('malls.title')} columns={columns} rows={malls} rowKey={({ id }) => id} stacked={stacked} />
  );
}

function Causes({ mallId, causes }: { mallId: string; causes: MallRow['openCauses'] }) {
  const t = useTranslate();
  const [first] = causes;
  if (!first) return absent;
  return <Link to={`/attention?mall=${encodeURIComponent(mallId)}`}>{t(`attentionCause.${first.cause}`)}</Link>;
}
