import type { Column } from './data-table.tsx';
import styles from './tick-column.module.css';
import type { Selection } from './use-selection.ts';

type Words<Row> = { all: string; one: (row: Row) => string };

/** The first column of a list whose rows can be chosen: a tick that x presses too. */
export function tickColumn<Row extends { id: string }>(
  rows: Row[],
  selection: Selection,
  words: Words<Row>,
): Column<Row> {
  return {
    key: 'select',
    header: (
      <input
        type="checkbox"
        className={styles.tick}
        aria-label={words.all}
        checked={rows.length > 0 && rows.every(({ id }) => selection.has(id))}
        onChange={(event) => selection.set(rows, event.currentTarget.checked)}
      />
    ),
    cell: (row) => (
      <input
        type="checkbox"
        className={styles.tick}
        aria-label={words.one(row)}
        checked={selection.has(row.id)}
        onChange={(event) => selection.set([row], event.currentTarget.checked)}
      />
    ),
  };
}
