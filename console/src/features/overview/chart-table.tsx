import { Link } from 'react-router';
import { useTranslate } from '../../i18n/language-context.tsx';
import { type Column, DataTable } from '../../ui/data-table.tsx';
import { rowLink } from '../../ui/use-row-click.ts';
import type { Bar, Series } from './chart-series.ts';

/** What a chart draws, in numbers; the newest first. */
export function ChartTable({ series: { headers, bars }, label }: { series: Series; label: string }) {
  const t = useTranslate();
  const columns: Column<Bar>[] = [
    {
      key: 'time',
      header: `${t('overview.time')} ${t('time.kst')}`,
      cell: ({ time, to }) =>
        to === null ? (
          time
        ) : (
          <Link to={to} {...rowLink}>
            {time}
          </Link>
        ),
    },
    ...headers.map<Column<Bar>>((header, at) => ({
      key: `value${at}`,
      header,
      align: 'right',
      cell: ({ cells }) => cells[at],
    })),
  ];
  const further = headers.slice(1).map((_, at): [string, string] => ['.', `value${at + 1}`]);
  return (
    <DataTable
      label={label}
      columns={columns}
      rows={bars.toReversed()}
      rowKey={({ key }) => key}
      stacked={[['time', 'value0'], ...further]}
    />
  );
}
