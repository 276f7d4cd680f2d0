import { sqlMigration } from '../sql-migration.ts';

const tables = [
  `
    create table "malls" (
      "id" text not null primary key,
      "name" text null,
      "pg_adapter" text not null,
      "pg_public_key" text null,
      "pg_secret_key_sealed" text null,
      "domains" json not null,
      "domains_read_at" datetime null,
      "payment_method" text not null,
      "installed_at" datetime not null,
      "uninstalled_at" datetime null
    )
  `,
  `
    create table "orders" (
      "id" text not null primary key,
      "mall_id" text not null,
      "shop_no" integer not null,
      "order_number" text not null,
      "flow" text check ("flow" in ('SYNC_CHECKOUT', 'ASYNC_CHECKOUT', 'EXTERNAL_CHECKOUT')) not null,
      "status" text check ("status" in ('REQUESTED', 'UNKNOWN', 'PENDING', 'AUTHORIZED', 'EXPIRED', 'CANCELLED', 'FAILED', 'PAID', 'PARTIALLY_REFUNDED', 'REFUNDED')) not null,
      "currency" text not null,
      "requested_minor" bigint not null,
      "paid_minor" bigint not null,
      "refunded_minor" bigint not null,
      "reserved_minor" bigint not null,
      "amount_text" text not null,
      "partner_id" text not null,
      "buyer_id" text null,
      "return_url" text not null,
      "notification_url" text not null,
      "extra_data" text not null,
      "payment_method" text not null,
      "pg_transaction_id" text null,
      "attempt_count" integer not null,
      "notification_count" integer not null,
      "created_at" datetime not null,
      "updated_at" datetime not null,
      "paid_at" datetime null,
      constraint "orders_mall_id_foreign" foreign key ("mall_id") references "malls" ("id"),
      constraint "orders_amounts_not_negative" check (paid_minor >= 0 and refunded_minor >= 0 and reserved_minor >= 0),
      constraint "orders_balance" check (refunded_minor + reserved_minor <= paid_minor)
    )
  `,
  `create index "orders_mall_id_index" on "orders" ("mall_id")`,
  `create index "orders_created_at_id_index" on "orders" ("created_at", "id")`,
  `create index "orders_order_number_index" on "orders" ("order_number")`,
  `create index "orders_pg_transaction_id_index" on "orders" ("pg_transaction_id")`,
  `create unique index "orders_mall_id_order_number_unique" on "orders" ("mall_id", "order_number")`,
  `
    create table "notifications" (
      "id" text not null primary key,
      "order_id" text not null,
      "attempt_number" integer not null,
      "sequence" integer not null,
      "kind" text check ("kind" in ('PAYMENT', 'TRANSFER', 'EXTERNAL', 'CANCEL')) not null,
      "status" text check ("status" in ('PENDING', 'DELIVERED', 'EXHAUSTED', 'SKIPPED')) not null,
      "url" text not null,
      "content" text not null,
      "created_at" datetime not null,
      "delivered_at" datetime null,
      "delivery_count" integer not null,
      "next_attempt_at" datetime null,
      "leased_until" datetime null,
      constraint "notifications_order_id_foreign" foreign key ("order_id") references "orders" ("id")
    )
  `,
  `create index "notifications_order_id_index" on "notifications" ("order_id")`,
  `create index "notifications_status_next_attempt_at_index" on "notifications" ("status", "next_attempt_at")`,
  `create index "notifications_created_at_id_index" on "notifications" ("created_at", "id")`,
  `create unique index "notifications_order_id_sequence_unique" on "notifications" ("order_id", "sequence")`,
  `
    create table "cancellations" (
      "id" text not null primary key,
      "order_id" text not null,
      "amount_minor" bigint not null,
      "status" text check ("status" in ('REQUESTED', 'PENDING', 'COMPLETED', 'REJECTED', 'UNKNOWN')) not null,
      "origin" text check ("origin" in ('CAFE24', 'OPERATOR', 'PG')) not null,
      "reason" text null,
      "created_at" datetime not null,
      "completed_at" datetime null,
      constraint "cancellations_order_id_foreign" foreign key ("order_id") references "orders" ("id"),
      constraint "cancellations_amount_positive" check (amount_minor > 0)
    )
  `,
  `create index "cancellations_order_id_index" on "cancellations" ("order_id")`,
  `
    create table "attentions" (
      "id" text not null primary key,
      "order_id" text not null,
      "cause" text not null,
      "since" datetime not null,
      "params" json not null,
      "resolved_at" datetime null,
      constraint "attentions_order_id_foreign" foreign key ("order_id") references "orders" ("id")
    )
  `,
  `create index "attentions_order_id_index" on "attentions" ("order_id")`,
  `create index "attentions_order_id_resolved_at_index" on "attentions" ("order_id", "resolved_at")`,
  `
    create table "attempts" (
      "id" text not null primary key,
      "order_id" text not null,
      "number" integer not null,
      "reference" text not null,
      "status" text check ("status" in ('REQUESTED', 'UNKNOWN', 'PENDING', 'AUTHORIZED', 'EXPIRED', 'CANCELLED', 'FAILED', 'PAID', 'PARTIALLY_REFUNDED', 'REFUNDED')) not null,
      "requested_minor" bigint not null,
      "currency" text not null,
      "order_code" text null,
      "payment_url" text null,
      "created_at" datetime not null,
      "updated_at" datetime not null,
      constraint "attempts_order_id_foreign" foreign key ("order_id") references "orders" ("id")
    )
  `,
  `create index "attempts_order_id_index" on "attempts" ("order_id")`,
  `create unique index "attempts_reference_unique" on "attempts" ("reference")`,
  `create unique index "attempts_order_id_number_unique" on "attempts" ("order_id", "number")`,
  `
    create table "shops" (
      "id" text not null primary key,
      "mall_id" text not null,
      "shop_no" integer not null,
      "name" text null,
      "currency" text not null,
      "partner_id" text null,
      "enabled" integer not null,
      constraint "shops_mall_id_foreign" foreign key ("mall_id") references "malls" ("id")
    )
  `,
  `create index "shops_mall_id_index" on "shops" ("mall_id")`,
  `create unique index "shops_partner_id_unique" on "shops" ("partner_id")`,
  `create unique index "shops_mall_id_shop_no_unique" on "shops" ("mall_id", "shop_no")`,
  `
    create table "webhook_events" (
      "id" text not null primary key,
      "direction" text check ("direction" in ('INBOUND', 'OUTBOUND')) not null,
      "kind" text not null,
      "verdict" text check ("verdict" in ('ACCEPTED', 'DUPLICATE', 'REJECTED', 'HELD')) not null,
      "reason" text null,
      "reason_params" json null,
      "received_at" datetime not null,
      "mall_id" text null,
      "order_id" text null,
      "request_id" text not null,
      "remote_address" text null,
      "method" text not null,
      "path" text not null,
      "headers" json not null,
      "body" text null,
      "body_sha256" text null,
      "http_status" integer null,
      "failure_kind" text null,
      "response_body" text null,
      "duration_ms" integer null,
      "dedupe_key" text null,
      "duplicate_of_id" text null,
      constraint "webhook_events_order_id_foreign" foreign key ("order_id") references "orders" ("id") on delete set null,
      constraint "webhook_events_duplicate_of_id_foreign" foreign key ("duplicate_of_id") references "webhook_events" ("id") on delete set null
    )
  `,
  `create index "webhook_events_order_id_index" on "webhook_events" ("order_id")`,
  `create unique index "webhook_events_dedupe_key_unique" on "webhook_events" ("dedupe_key")`,
  `create index "webhook_events_duplicate_of_id_index" on "webhook_events" ("duplicate_of_id")`,
  `create index "webhook_events_received_at_id_index" on "webhook_events" ("received_at", "id")`,
  `create index "webhook_events_order_id_received_at_index" on "webhook_events" ("order_id", "received_at")`,
  `create index "webhook_events_request_id_index" on "webhook_events" ("request_id")`,
  `
    create table "order_events" (
      "id" text not null primary key,
      "order_id" text not null,
      "at" datetime not null,
      "kind" text not null,
      "actor" text not null,
      "from_status" text check ("from_status" in ('REQUESTED', 'UNKNOWN', 'PENDING', 'AUTHORIZED', 'EXPIRED', 'CANCELLED', 'FAILED', 'PAID', 'PARTIALLY_REFUNDED', 'REFUNDED')) null,
      "to_status" text check ("to_status" in ('REQUESTED', 'UNKNOWN', 'PENDING', 'AUTHORIZED', 'EXPIRED', 'CANCELLED', 'FAILED', 'PAID', 'PARTIALLY_REFUNDED', 'REFUNDED')) null,
      "params" json not null,
      "webhook_event_id" text null,
      "notification_id" text null,
      constraint "order_events_order_id_foreign" foreign key ("order_id") references "orders" ("id"),
      constraint "order_events_webhook_event_id_foreign" foreign key ("webhook_event_id") references "webhook_events" ("id") on delete set null,
      constraint "order_events_notification_id_foreign" foreign key ("notification_id") references "notifications" ("id") on delete set null
    )
  `,
  `create index "order_events_order_id_index" on "order_events" ("order_id")`,
  `create index "order_events_webhook_event_id_index" on "order_events" ("webhook_event_id")`,
  `create index "order_events_notification_id_index" on "order_events" ("notification_id")`,
  `create index "order_events_order_id_id_index" on "order_events" ("order_id", "id")`,
  `
    create table "deliveries" (
      "id" text not null primary key,
      "notification_id" text not null,
      "number" integer not null,
      "trigger" text check ("trigger" in ('AUTOMATIC', 'MANUAL', 'BULK')) not null,
      "started_at" datetime not null,
      "finished_at" datetime null,
      "succeeded" integer not null,
      "failure_kind" text null,
      "webhook_event_id" text null,
      constraint "deliveries_notification_id_foreign" foreign key ("notification_id") references "notifications" ("id"),
      constraint "deliveries_webhook_event_id_foreign" foreign key ("webhook_event_id") references "webhook_events" ("id") on delete set null
    )
  `,
  `create index "deliveries_notification_id_index" on "deliveries" ("notification_id")`,
  `create index "deliveries_webhook_event_id_index" on "deliveries" ("webhook_event_id")`,
  `create unique index "deliveries_notification_id_number_unique" on "deliveries" ("notification_id", "number")`,
];

/** History can't be rewritten, whoever holds the connection. */
const appendOnly = [
  `
    create trigger "order_events_no_update" before update on "order_events" begin
      select raise(abort, 'order_events is append-only');
    end
  `,
  `
    create trigger "order_events_no_delete" before delete on "order_events" begin
      select raise(abort, 'order_events is append-only');
    end
  `,
  `
    create trigger "webhook_events_no_delete" before delete on "webhook_events" begin
      select raise(abort, 'webhook_events is append-only');
    end
  `,
  `
    create trigger "webhook_events_facts_stay" before update of "direction", "kind", "received_at", "method", "path", "headers", "body_sha256", "dedupe_key", "duplicate_of_id", "request_id", "remote_address", "mall_id", "order_id" on "webhook_events" begin
      select raise(abort, 'what a webhook event recorded cannot be changed');
    end
  `,
  // A body may go when its time is over, but never change.
  `
    create trigger "webhook_events_body_stays" before update of "body" on "webhook_events" when new."body" is not null begin
      select raise(abort, 'what a webhook event recorded cannot be changed');
    end
  `,
];

const undo = [
  'drop table order_events',
  'drop table deliveries',
  'drop table notifications',
  'drop table webhook_events',
  'drop table cancellations',
  'drop table attentions',
  'drop table attempts',
  'drop table orders',
  'drop table shops',
  'drop table malls',
];

export const orders = sqlMigration('0001-orders', [...tables, ...appendOnly], undo);
