import type { FailureKind } from '@pgbridge/shared/words';
import DataLoader from 'dataloader';
import { sql } from 'kysely';
import type { Em } from '../../store/orm.config.ts';

export type LastFailure = {
  number: number;
  failureKind: FailureKind | null;
  httpStatus: number | null;
  manualTries: number;
};

/** The last failed try of each notification, without the bodies that went over the wire. */
export function lastFailures(em: Em): DataLoader<string, LastFailure | null> {
  return new DataLoader(async (notifications) => {
    const { rows } = await sql<
      Omit<LastFailure, 'manualTries'> & { notification: string; manualTries: number | string }
    >`
      select d.notification_id as "notification", d.number as "number",
        d.failure_kind as "failureKind", e.http_status as "httpStatus",
        (select count(*) from deliveries m
          where m.notification_id = d.notification_id and m.trigger <> 'AUTOMATIC') as "manualTries"
      from deliveries d left join webhook_events e on e.id = d.webhook_event_id
      where d.notification_id in (${sql.join(notifications)}) and d.failure_kind is not null
      order by d.number
    `.execute(em.getKysely());
    const last = new Map(
      rows.map(({ notification, manualTries, ...failure }) => [
        notification,
        { ...failure, manualTries: Number(manualTries) },
      ]),
    );
    return notifications.map((id) => last.get(id) ?? null);
  });
}
