import { csvLine, csvStart } from '../../domain/csv.ts';
import type { Order } from '../../store/entities/order.ts';
import type { Em } from '../../store/orm.config.ts';
import { type Loaders, makeLoaders } from '../loaders/index.ts';
import { koreanTime } from '../order/korean-days.ts';
import { cursorOf, readStretch } from '../paging/read-sorted.ts';
import type { SortedList } from '../paging/sorted-list.ts';
import { readColumn, type Told } from './export-columns.ts';
import type { ExportRequest, WantedColumn } from './export-request.ts';

/** Rows that are read at once, and so all that is ever in memory. */
const stretch = 500;

type Wanted = Pick<ExportRequest, 'columns' | 'times'>;

/**
 * The lines of the file, some hundred at a time, each lot with a query of its own: whoever reads slowly holds no connection, and
 * when they leave nothing more is asked.
 * @param open a new entity manager, so that what was written is forgotten
 */
export async function* orderLines(
  open: () => Em,
  list: SortedList<Order>,
  wanted: Wanted,
  now: Date,
): AsyncGenerator<string> {
  yield csvStart + csvLine(wanted.columns.map(({ key, title }) => title ?? key));
  for (let cursor: string | null = null; ; ) {
    const em = open();
    const orders: Order[] = await readStretch(em, list, { size: stretch, cursor, backwards: false });
    const last = orders.at(-1);
    if (!last) return;
    const loaders = makeLoaders(em, () => now);
    const lines = await Promise.all(orders.map((order) => lineOf(order, loaders, wanted)));
    yield lines.join('');
    if (orders.length < stretch) return;
    cursor = cursorOf(last, list);
  }
}

async function lineOf(order: Order, loaders: Loaders, { columns, times }: Wanted): Promise<string> {
  const told = await Promise.all(columns.map(({ key }) => readColumn[key](order, loaders)));
  return csvLine(told.map((value, n) => cellOf(value, columns[n]?.words, times)));
}

function cellOf(told: Told, words: WantedColumn['words'], times: ExportRequest['times']) {
  if (told instanceof Date) return times === 'KST' ? koreanTime(told) : told;
  if (told === null || typeof told !== 'object') return told;
  return told.codes.map((code) => words?.[code] ?? code).join(words ? ', ' : ' ') || null;
}
