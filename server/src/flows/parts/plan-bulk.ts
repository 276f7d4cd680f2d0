import type { BulkReason } from '@pgbridge/shared/bulk-words';
import type { NotificationKind } from '@pgbridge/shared/words';
import { bulkLimits, bulkSince, expectedSeconds } from '../../domain/bulk.ts';
import type { OrStaffRefusal } from '../../domain/staff-refusal.ts';
import type { BulkPlan } from '../../store/entities/bulk-run.ts';
import { Notification } from '../../store/entities/notification.ts';
import type { Em } from '../../store/orm.config.ts';
import type { Bridge } from '../bridge.ts';
import { type Judged, judgeForBulk } from './judge-bulk.ts';

/** What a run is to be made of. */
export type BulkWish = {
  /** The condition for notifications, through the asker's own entity manager. */
  where: object;
  /** Named one by one, so old ones are told of and not passed over. */
  namedIds: readonly string[] | null;
};

export type Planned = { plan: BulkPlan; sent: Notification[] };

const shownOfEach = 10;

/**
 * Finds what a run would send and what it would leave out, and why.
 * @param em sees what the asker may see
 */
export async function planBulk(bridge: Bridge, em: Em, wish: BulkWish): Promise<OrStaffRefusal<Planned>> {
  const since = bulkSince(bridge.clock.now());
  const recent = { createdAt: { $gte: since } };
  const undelivered = { status: { $in: ['PENDING', 'EXHAUSTED'] as const } };
  const count = (...also: object[]) => em.count(Notification, { $and: [wish.where, ...also] });

  const found = await count(recent, undelivered);
  if (found > bulkLimits.most) return { refusal: { code: 'BULK_TOO_MANY', max: bulkLimits.most, found } };
  const ids = await em.find(Notification, { $and: [wish.where, recent, undelivered] }, { fields: ['id'] });
  const everything = bridge.orm.em.fork();
  const wanted = await everything.find(Notification, { id: { $in: ids.map(({ id }) => id) } });
  const judged = await judgeForBulk(bridge, everything, wanted);

  // Of a filter without an end the delivered ones would be all that ever were.
  const told = wish.namedIds ? [] : [recent];
  const leftOut = [
    ...groupsOf(judged),
    only('DELIVERED', await count(...told, { status: 'DELIVERED' })),
    only('SKIPPED', await count(...told, { status: 'SKIPPED' })),
    only('TOO_OLD', await count({ createdAt: { $lt: since } }, undelivered)),
    only('UNKNOWN', wish.namedIds ? wish.namedIds.length - (await count()) : 0),
  ].filter((group) => group.count > 0);
  const sent = judged.filter(({ obstacle }) => !obstacle).map(({ notification }) => notification);
  const malls = tally(sent, mallOf);
  const plan = { kinds: tally(sent, kindOf), malls, leftOut, seconds: expectedSeconds(Object.values(malls)) };
  return { value: { plan, sent } };
}

const only = (reason: BulkReason, count: number) => ({ reason, count, examples: [] as string[] });

function groupsOf(judged: readonly Judged[]): BulkPlan['leftOut'] {
  const groups = Map.groupBy(judged, ({ obstacle }) => obstacle);
  return [...groups].flatMap(([reason, group]) =>
    reason
      ? [{ reason, count: group.length, examples: group.slice(0, shownOfEach).map((each) => each.notification.id) }]
      : [],
  );
}

const kindOf = ({ kind }: Notification): NotificationKind => kind;
export const mallOf = ({ order }: Notification): string => order.getEntity().mall.id;

function tally<Key extends string>(rows: readonly Notification[], keyOf: (row: Notification) => Key) {
  const counts = [...Map.groupBy(rows, keyOf)].map(([key, group]) => [key, group.length]);
  return Object.fromEntries(counts) as Record<Key, number>;
}
