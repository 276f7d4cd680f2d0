import DataLoader from 'dataloader';
import { OrderEvent } from '../../store/entities/order-event.ts';
import type { Em } from '../../store/orm.config.ts';

type Skip = { by: string; reason: string; at: Date };

/** Who skipped each notification, when and why. */
export function skips(em: Em): DataLoader<string, Skip | null> {
  return new DataLoader(async (notifications) => {
    const events = await em.find(
      OrderEvent,
      { notification: { $in: [...notifications] }, kind: 'NOTIFICATION_SKIPPED' },
      { orderBy: { id: 'asc' } },
    );
    const skipOf = ({ at, params }: OrderEvent): Skip => ({ at, by: String(params.by), reason: String(params.reason) });
    const last = new Map(events.map((event) => [event.notification?.id, skipOf(event)]));
    return notifications.map((id) => last.get(id) ?? null);
  });
}
