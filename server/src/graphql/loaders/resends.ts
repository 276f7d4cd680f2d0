import DataLoader from 'dataloader';
import { OrderEvent } from '../../store/entities/order-event.ts';
import type { Em } from '../../store/orm.config.ts';

type Resend = { by: string; at: Date };

/** Who had each notification sent again, alone or in a bulk run, the first on top. */
export function resends(em: Em): DataLoader<string, Resend[]> {
  return new DataLoader(async (notifications) => {
    const events = await em.find(
      OrderEvent,
      { notification: { $in: [...notifications] }, kind: 'RESEND_REQUESTED' },
      { orderBy: { id: 'asc' } },
    );
    const found = Map.groupBy(events, ({ notification }) => notification?.id ?? '');
    return notifications.map((id) => (found.get(id) ?? []).map(({ at, params }) => ({ at, by: String(params.by) })));
  });
}
