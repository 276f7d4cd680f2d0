import { sqlMigration } from '../sql-migration.ts';

/** Why a notification's last try failed, kept with it; and indexes that the overview counts by, without touching a message. */
const changes = [
  `alter table "notifications" add column "failure_kind" varchar(255) null`,
  `update "notifications" set "failure_kind" = (
    select d."failure_kind" from "deliveries" d where d."notification_id" = "notifications"."id" and d."failure_kind" is not null
    order by d."number" desc limit 1
  ) where "status" in ('PENDING', 'EXHAUSTED') and "delivery_count" > 0`,
  `create index "notifications_failing" on "notifications" ("created_at", "failure_kind", "status", "receiver", "order_id") where failure_kind is not null`,
  `create index "webhook_events_answer_times" on "webhook_events" ("received_at", "kind", "mall_id", "duration_ms") where direction = 'OUTBOUND'`,
  `create index "webhook_events_refused" on "webhook_events" ("received_at", "kind", "direction", "mall_id") where verdict = 'REJECTED'`,
  `create index "orders_figures" on "orders" ("created_at", "mall_id", "status", "currency", "paid_minor")`,
];

const undo = [
  'drop index "orders_figures"',
  'drop index "webhook_events_refused"',
  'drop index "webhook_events_answer_times"',
  'drop index "notifications_failing"',
  'alter table "notifications" drop column "failure_kind"',
];

export const overview = sqlMigration('0024-overview', changes, undo);
