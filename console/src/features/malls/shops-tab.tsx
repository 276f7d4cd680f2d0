import { useTranslate } from '../../i18n/language-context.tsx';
import { languageOfName } from '../../malls/use-malls.ts';
import { type Column, DataTable } from '../../ui/data-table.tsx';
import { EmptyState } from '../../ui/states.tsx';
import { StatusMark } from '../../ui/status-mark.tsx';
import { absent } from '../../wording/money.ts';
import { useMall } from './mall-page.tsx';
import type { MallDetails } from './malls-api.ts';

type Shop = MallDetails['shops'][number];

const stacked: [string, string][] = [
  ['no', 'takes'],
  ['name', 'currency'],
  ['partner', 'partner'],
];

/** The storefronts of a mall. */
export function Component() {
  const t = useTranslate();
  const { mall } = useMall();
  const columns: Column<Shop>[] = [
    { key: 'no', header: t('mallShop.no'), cell: ({ shopNo }) => shopNo },
    {
      key: 'name',
      header: t('mallShop.name'),
      cell: ({ name }) => <span lang={languageOfName(name ?? '')}>{name ?? absent}</span>,
    },
    { key: 'currency', header: t('mallShop.currency'), cell: ({ currency }) => currency },
    {
      key: 'takes',
      header: t('mallShop.takes'),
      cell: ({ enabled }) => (
        <StatusMark mark={enabled ? { tone: 'good', shape: 'good' } : { tone: 'quiet', shape: 'quiet' }}>
          {t(enabled ? 'mallShop.on' : 'mallShop.off')}
        </StatusMark>
      ),
    },
    {
      key: 'partner',
      header: t('mallShop.partner'),
      cell: ({ partnerId }) => (partnerId ? <code>{partnerId}</code> : absent),
    },
  ];
  if (mall.shops.length === 0) return <EmptyState>{t('mallShop.empty')}</EmptyState>;
  return (
    <DataTable
      label={t('mall.tab.shops')}
      columns={columns}
      rows={mall.shops}
      rowKey={({ shopNo }) => String(shopNo)}
      stacked={stacked}
    />
  );
}
