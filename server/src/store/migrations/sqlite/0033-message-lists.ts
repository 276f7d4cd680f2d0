import { sqlMigration } from '../sql-migration.ts';

/**
 * Lists of notifications and messages: an index for each filter, as lists of orders have them; and none any more that another one
 * begins with, or that nothing is looked for by.
 */
const changes = [
  `alter table "notifications" add column "mall_id" text not null default ''`,
  `update "notifications" set "mall_id" = (select o."mall_id" from "orders" o where o."id" = "notifications"."order_id")`,
  'drop index "orders_mall_id_index"',
  'drop index "notifications_order_id_index"',
  'drop index "attentions_order_id_index"',
  'drop index "attempts_order_id_index"',
  'drop index "webhook_events_order_id_index"',
  'drop index "webhook_events_duplicate_of_id_index"',
  'drop index "order_events_order_id_index"',
  'drop index "order_events_webhook_event_id_index"',
  'drop index "order_events_notification_id_index"',
  'drop index "deliveries_notification_id_index"',
  'drop index "deliveries_webhook_event_id_index"',
  `create index "notifications_mall_id_status_created_at_id_index" on "notifications" ("mall_id", "status", "created_at", "id")`,
  `create index "notifications_status_created_at_id_index" on "notifications" ("status", "created_at", "id")`,
  `create index "notifications_kind_created_at_id_index" on "notifications" ("kind", "created_at", "id")`,
  `create index "notifications_receiver_created_at_id_index" on "notifications" ("receiver", "created_at", "id")`,
  `create index "webhook_events_kind_received_at_id_index" on "webhook_events" ("kind", "received_at", "id")`,
  `create index "webhook_events_mall_id_received_at_id_index" on "webhook_events" ("mall_id", "received_at", "id")`,
  `create index "webhook_events_not_accepted" on "webhook_events" ("verdict", "received_at", "id") where verdict <> 'ACCEPTED'`,
  `create index "order_events_of_notifications" on "order_events" ("notification_id") where notification_id is not null`,
];

const undo = [
  'drop index "order_events_of_notifications"',
  'drop index "webhook_events_not_accepted"',
  'drop index "webhook_events_mall_id_received_at_id_index"',
  'drop index "webhook_events_kind_received_at_id_index"',
  'drop index "notifications_receiver_created_at_id_index"',
  'drop index "notifications_kind_created_at_id_index"',
  'drop index "notifications_status_created_at_id_index"',
  'drop index "notifications_mall_id_status_created_at_id_index"',
  `create index "deliveries_webhook_event_id_index" on "deliveries" ("webhook_event_id")`,
  `create index "deliveries_notification_id_index" on "deliveries" ("notification_id")`,
  `create index "order_events_notification_id_index" on "order_events" ("notification_id")`,
  `create index "order_events_webhook_event_id_index" on "order_events" ("webhook_event_id")`,
  `create index "order_events_order_id_index" on "order_events" ("order_id")`,
  `create index "webhook_events_duplicate_of_id_index" on "webhook_events" ("duplicate_of_id")`,
  `create index "webhook_events_order_id_index" on "webhook_events" ("order_id")`,
  `create index "attempts_order_id_index" on "attempts" ("order_id")`,
  `create index "attentions_order_id_index" on "attentions" ("order_id")`,
  `create index "notifications_order_id_index" on "notifications" ("order_id")`,
  `create index "orders_mall_id_index" on "orders" ("mall_id")`,
  'alter table "notifications" drop column "mall_id"',
];

export const messageLists = sqlMigration('0033-message-lists', changes, undo);
