import { useTranslate } from '../../i18n/language-context.tsx';
import { type Column, DataTable } from '../../ui/data-table.tsx';
import { tickColumn } from '../../ui/tick-column.tsx';
import type { Selection } from '../../ui/use-selection.ts';
import { type ColumnKey, columnOf, usualColumns } from './orders-columns.tsx';
import type { OrderRow } from './orders-query.ts';

type Props = { orders: OrderRow[]; changed: ReadonlySet<string>; columns: ColumnKey[]; selection: Selection };

/** The rows with the chosen columns; the first is a tick that x presses too. */
export function OrdersTable({ orders, changed, columns, selection }: Props) {
  const t = useTranslate();
  const select = tickColumn(orders, selection, {
    all: t('orders.selectAll'),
    one: ({ orderNumber }) => t('orders.select', { number: orderNumber }),
  });
  const shown = columns.map<Column<OrderRow>>((key) => {
    const { header, cell, align } = columnOf[key];
    return { key, header: header(t), cell: (order) => cell(order, t), align };
  });
  return (
    <DataTable
      label={t('orders.title')}
      columns={[select, ...shown]}
      rows={orders}
      rowKey={({ id }) => id}
      stacked={stackedOf(columns)}
      changed={changed}
    />
  );
}

/** On a narrow screen: the usual columns in their places, further ones beneath, two a line. */
function stackedOf(columns: ColumnKey[]): [string, string][] {
  const known = (key: ColumnKey) => (columns.includes(key) ? key : '.');
  const further = columns.filter((key) => !usualColumns.some((usual) => usual === key));
  const lines: [string, string][] = [
    [known('order'), known('amount')],
    [known('status'), known('notice')],
    [known('mall'), known('time')],
  ];
  for (let n = 0; n < further.length; n += 2) lines.push([further[n] ?? '.', further[n + 1] ?? '.']);
  return [...lines.filter((line) => line.some((key) => key !== '.')), ['select', '.']];
}
