import DataLoader from 'dataloader';
import { OrderEvent } from '../../store/entities/order-event.ts';
import type { Em } from '../../store/orm.config.ts';

type Resend = { by: string; at: Date };

/** Who sent each notification again by hand and when, the first one first. */
export function resends(em: Em): DataLoader<string, Resend[]> {
  return new DataLoader(async (notifications) => {
    const events = await em.find(
      OrderEvent,
      { notification: { $in: [...notifications] }, kind: 'RESEND_REQUESTED' },
      { orderBy: { id: 'asc' } },
    );
    const groups = Map.groupBy(events, ({ notification }) => notification?.id);
    return notifications.map((id) => (groups.get(id) ?? []).map(({ at, params }) => ({ at, by: String(params.by) })));
  });
}
