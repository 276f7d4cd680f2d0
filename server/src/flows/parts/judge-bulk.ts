import type { BulkReason } from '@pgbridge/shared/bulk-words';
import { bulkObstacle } from '../../domain/bulk.ts';
import { judgeMallUrl } from '../../domain/outbound.ts';
import { takenByRuns } from '../../store/bulk-runs.ts';
import { Notification } from '../../store/entities/notification.ts';
import type { Em } from '../../store/orm.config.ts';
import { pausedHosts } from '../../store/receivers.ts';
import type { Bridge } from '../bridge.ts';

export type Judged = {
  notification: Notification;
  /** Null: it is sent. */
  obstacle: BulkReason | null;
};

/**
 * Says of each of these notifications whether a bulk run sends it, in the order in which it would: the oldest first, those of one
 * order one after the other.
 * @param em sees everything, so that a run that the asker may not see counts, too
 */
export async function judgeForBulk(bridge: Bridge, em: Em, wanted: Notification[]): Promise<Judged[]> {
  const now = bridge.clock.now();
  await em.populate(wanted, ['order.mall']);
  const all = await em.find(Notification, { order: { $in: [...new Set(wanted.map(({ order }) => order.id))] } });
  const ofOrder = Map.groupBy(all, ({ order }) => order.id);
  const taken = await takenByRuns(
    em,
    wanted.map(({ id }) => id),
  );
  const held = new Set(await pausedHosts(em));
  const goes = new Map<string, Set<number>>();
  return wanted.toSorted(inOrder).map((notification) => {
    const goesBefore = goes.get(notification.order.id) ?? new Set();
    const obstacle = bulkObstacle(notification, ofOrder.get(notification.order.id) ?? [], {
      now,
      goesBefore,
      isHeld: held.has(notification.receiver ?? ''),
      isTaken: taken.has(notification.id),
      isBlocked: isBlocked(bridge, notification),
    });
    if (!obstacle) goes.set(notification.order.id, goesBefore.add(notification.sequence));
    return { notification, obstacle };
  });
}

function inOrder(a: Notification, b: Notification): number {
  if (a.order.id === b.order.id) return a.sequence - b.sequence;
  return a.createdAt.getTime() - b.createdAt.getTime() || (a.id < b.id ? -1 : 1);
}

/** An address that the sender would not call is no use, however often it is asked for. */
function isBlocked({ policy }: Bridge, { channel, url, order }: Notification): boolean {
  if (channel === 'ADMIN_API') return false;
  const { domains } = order.getEntity().mall.getEntity();
  return judgeMallUrl(url, domains, policy).kind === 'blocked';
}
