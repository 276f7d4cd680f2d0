import type { BulkOutcome } from '@pgbridge/shared/bulk-words';
import { BulkItem } from '../../store/entities/bulk-item.ts';
import type { BulkRun } from '../../store/entities/bulk-run.ts';
import type { Notification } from '../../store/entities/notification.ts';
import type { Em } from '../../store/orm.config.ts';
import type { GraphqlContext } from '../context.ts';
import { badInput } from '../errors.ts';
import type { Page } from '../paging/connection.ts';
import { type PageArgs, pageWindow } from '../paging/page-args.ts';
import { pageOf } from '../paging/page-of.ts';
import type { BulkLeftOut, BulkPlanType } from './bulk-plan.type.ts';

type LeftOut = Omit<BulkLeftOut, 'examples'> & { examples: Notification[] };
/** A plan with the rows that its types are made of. */
export type ShownPlan = Omit<BulkPlanType, 'sample' | 'leftOut'> & { sample: Notification[]; leftOut: LeftOut[] };

const sampleSize = 10;

/** The plan, with the notifications that it shows. */
export async function planOf({ id, plan, itemCount }: BulkRun, { em, loaders }: GraphqlContext): Promise<ShownPlan> {
  const every = Math.max(1, itemCount / sampleSize);
  const places = Array.from({ length: Math.min(sampleSize, itemCount) }, (_, n) => Math.floor(n * every));
  const shown = await em.find(BulkItem, { run: id, position: { $in: places } }, { orderBy: { position: 'asc' } });
  const read = async (ids: string[]) => (await loaders.notification.loadMany(ids)).filter(isNotification);
  return {
    total: itemCount,
    kinds: largestFirst(plan.kinds).map(([kind, count]) => ({ kind, count })),
    malls: largestFirst(plan.malls).map(([mallId, count]) => ({ mallId, count })),
    sample: await read(shown.map(({ notification }) => notification.id)),
    leftOut: await Promise.all(
      plan.leftOut.map(async ({ examples, ...rest }) => ({ ...rest, examples: await read(examples) })),
    ),
    seconds: plan.seconds,
  };
}

const isNotification = (found: Notification | Error | null): found is Notification =>
  found !== null && !(found instanceof Error);

function largestFirst<Key extends string>(counts: Partial<Record<Key, number>>): [Key, number][] {
  const entries = Object.entries(counts) as [Key, number][];
  return entries.sort(([a, more], [b, less]) => less - more || (a < b ? -1 : 1));
}

/** A run has its notifications in a fixed order, so a place among them is a cursor. */
export async function itemList(
  em: Em,
  run: BulkRun,
  outcomes: BulkOutcome[] | null,
  args: PageArgs,
): Promise<Page<BulkItem>> {
  const { size, cursor, backwards } = pageWindow(args);
  const where = { run: run.id, ...(outcomes && { outcome: { $in: outcomes } }) };
  const beyond = cursor === null ? {} : { position: { [backwards ? '$lt' : '$gt']: placeIn(cursor) } };
  const found = await em.find(
    BulkItem,
    { ...where, ...beyond },
    { orderBy: { position: backwards ? 'desc' : 'asc' }, limit: size + 1 },
  );
  const more = found.length > size;
  const rows = found.slice(0, size);
  if (backwards) rows.reverse();
  const ends = { hasNextPage: backwards ? cursor !== null : more, hasPreviousPage: backwards ? more : cursor !== null };
  return { ...pageOf(rows, ({ position }) => `${position}`, ends), count: () => em.count(BulkItem, where) };
}

function placeIn(cursor: string): number {
  if (!/^\d{1,6}$/.test(cursor)) throw badInput('This is not a cursor of this list.');
  return Number(cursor);
}
