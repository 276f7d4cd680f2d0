import { type CSSProperties, type ReactNode, useRef } from 'react';
import styles from './data-table.module.css';
import { useRowClick } from './use-row-click.ts';
import { useRowKeys } from './use-row-keys.ts';

export type Column<Row> = {
  key: string;
  header: ReactNode;
  cell: (row: Row) => ReactNode;
  align?: 'right';
  /** What it is, told in a row's card where the value alone doesn't say it. */
  label?: string;
};

type Props<Row> = {
  /** What the table lists, for assistive tech. */
  label: string;
  columns: Column<Row>[];
  rows: Row[];
  rowKey: (row: Row) => string;
  /** Where the columns stand in a row's card on a narrow screen: left and right of each of its lines; the same twice has the whole line. */
  stacked: [start: string, end: string][];
  /** Keys of the rows that somebody else has just changed. */
  changed?: ReadonlySet<string>;
};

/** A list. Scrolls inside itself with header and first column standing; on narrow screens each row is a card. */
export function DataTable<Row>({ label, columns, rows, rowKey, stacked, changed }: Props<Row>) {
  const body = useRef<HTMLTableSectionElement>(null);
  useRowClick(body);
  useRowKeys(body);
  const ends = new Set(stacked.filter(([start, end]) => start !== end).map(([, end]) => end));
  return (
    <div className={styles.scroll}>
      <table
        className={styles.table}
        aria-label={label}
        style={{ '--stacked': stacked.map((line) => `"${line.join(' ')}"`).join(' ') } as CSSProperties}
      >
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column.key} scope="col" data-align={column.align}>
                {column.header}
              </th>
            ))}
          </tr>
        </thead>
        <tbody ref={body}>
          {rows.map((row) => (
            <tr key={rowKey(row)} data-changed={changed?.has(rowKey(row)) || undefined}>
              {columns.map((column) => (
                <td
                  key={column.key}
                  data-align={column.align}
                  data-end={ends.has(column.key) || undefined}
                  data-label={column.label}
                  style={{ gridArea: column.key }}
                >
                  {column.cell(row)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
