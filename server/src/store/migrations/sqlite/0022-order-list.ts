import { sqlMigration } from '../sql-migration.ts';

/** Lists of orders: an index for each filter and each sort, so that a page of a million orders is as quick as one of a hundred. */
const indexes = [
  `create index "orders_mall_id_created_at_id_index" on "orders" ("mall_id", "created_at", "id")`,
  `create index "orders_mall_id_status_created_at_id_index" on "orders" ("mall_id", "status", "created_at", "id")`,
  `create index "orders_status_created_at_id_index" on "orders" ("status", "created_at", "id")`,
  `create index "orders_flow_created_at_id_index" on "orders" ("flow", "created_at", "id")`,
  `create index "orders_currency_created_at_id_index" on "orders" ("currency", "created_at", "id")`,
  `create index "orders_currency_requested_minor_id_index" on "orders" ("currency", "requested_minor", "id")`,
  `create index "orders_updated_at_id_index" on "orders" ("updated_at", "id")`,
  `create index "orders_paid" on "orders" ("paid_at", "id") where paid_at is not null`,
  `create index "cancellations_completed" on "cancellations" ("completed_at", "order_id") where completed_at is not null`,
  `create index "cancellations_status_order_id_index" on "cancellations" ("status", "order_id")`,
  `create index "cancellations_refund_code" on "cancellations" ("refund_code") where refund_code is not null`,
  `create index "deliveries_failed" on "deliveries" ("failure_kind", "notification_id") where failure_kind is not null`,
  `create index "attentions_open" on "attentions" ("cause", "order_id") where resolved_at is null`,
];

const undo = [
  'drop index "attentions_open"',
  'drop index "deliveries_failed"',
  'drop index "cancellations_refund_code"',
  'drop index "cancellations_status_order_id_index"',
  'drop index "cancellations_completed"',
  'drop index "orders_paid"',
  'drop index "orders_updated_at_id_index"',
  'drop index "orders_currency_requested_minor_id_index"',
  'drop index "orders_currency_created_at_id_index"',
  'drop index "orders_flow_created_at_id_index"',
  'drop index "orders_status_created_at_id_index"',
  'drop index "orders_mall_id_status_created_at_id_index"',
  'drop index "orders_mall_id_created_at_id_index"',
];

export const orderListIndexes = sqlMigration('0022-order-list', indexes, undo);
