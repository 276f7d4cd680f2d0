import { sqlMigration } from '../sql-migration.ts';

const tables = [
  `
    create table "malls" (
      "id" varchar(32) not null,
      "name" varchar(255) null,
      "pg_adapter" varchar(255) not null,
      "pg_public_key" varchar(255) null,
      "pg_secret_key_sealed" text null,
      "domains" jsonb not null,
      "domains_read_at" timestamptz null,
      "payment_method" varchar(255) not null,
      "installed_at" timestamptz not null,
      "uninstalled_at" timestamptz null,
      primary key ("id")
    )
  `,
  `
    create table "orders" (
      "id" uuid not null,
      "mall_id" varchar(32) not null,
      "shop_no" int not null,
      "order_number" varchar(32) not null,
      "flow" text not null,
      "status" text not null,
      "currency" varchar(3) not null,
      "requested_minor" bigint not null,
      "paid_minor" bigint not null,
      "refunded_minor" bigint not null,
      "reserved_minor" bigint not null,
      "amount_text" varchar(32) not null,
      "partner_id" varchar(50) not null,
      "buyer_id" text null,
      "return_url" text not null,
      "notification_url" text not null,
      "extra_data" text not null,
      "payment_method" varchar(255) not null,
      "pg_transaction_id" text null,
      "attempt_count" int not null,
      "notification_count" int not null,
      "created_at" timestamptz not null,
      "updated_at" timestamptz not null,
      "paid_at" timestamptz null,
      primary key ("id")
    )
  `,
  `create index "orders_created_at_id_index" on "orders" ("created_at", "id")`,
  `create index "orders_order_number_index" on "orders" ("order_number")`,
  `create index "orders_pg_transaction_id_index" on "orders" ("pg_transaction_id")`,
  `alter table "orders" add constraint "orders_mall_id_order_number_unique" unique ("mall_id", "order_number")`,
  `alter table "orders" add constraint "orders_amounts_not_negative" check (paid_minor >= 0 and refunded_minor >= 0 and reserved_minor >= 0)`,
  `alter table "orders" add constraint "orders_balance" check (refunded_minor + reserved_minor <= paid_minor)`,
  `alter table "orders" add constraint "orders_flow_check" check ("flow" in ('SYNC_CHECKOUT', 'ASYNC_CHECKOUT', 'EXTERNAL_CHECKOUT'))`,
  `alter table "orders" add constraint "orders_status_check" check ("status" in ('REQUESTED', 'UNKNOWN', 'PENDING', 'AUTHORIZED', 'EXPIRED', 'CANCELLED', 'FAILED', 'PAID', 'PARTIALLY_REFUNDED', 'REFUNDED'))`,
  `
    create table "notifications" (
      "id" uuid not null,
      "order_id" uuid not null,
      "attempt_number" int not null,
      "sequence" int not null,
      "kind" text not null,
      "status" text not null,
      "url" text not null,
      "content" text not null,
      "created_at" timestamptz not null,
      "delivered_at" timestamptz null,
      "delivery_count" int not null,
      "next_attempt_at" timestamptz null,
      "leased_until" timestamptz null,
      primary key ("id")
    )
  `,
  `create index "notifications_status_next_attempt_at_index" on "notifications" ("status", "next_attempt_at")`,
  `create index "notifications_created_at_id_index" on "notifications" ("created_at", "id")`,
  `alter table "notifications" add constraint "notifications_order_id_sequence_unique" unique ("order_id", "sequence")`,
  `alter table "notifications" add constraint "notifications_kind_check" check ("kind" in ('PAYMENT', 'TRANSFER', 'EXTERNAL', 'CANCEL'))`,
  `alter table "notifications" add constraint "notifications_status_check" check ("status" in ('PENDING', 'DELIVERED', 'EXHAUSTED', 'SKIPPED'))`,
  `
    create table "cancellations" (
      "id" uuid not null,
      "order_id" uuid not null,
      "amount_minor" bigint not null,
      "status" text not null,
      "origin" text not null,
      "reason" text null,
      "created_at" timestamptz not null,
      "completed_at" timestamptz null,
      primary key ("id")
    )
  `,
  `create index "cancellations_order_id_index" on "cancellations" ("order_id")`,
  `alter table "cancellations" add constraint "cancellations_amount_positive" check (amount_minor > 0)`,
  `alter table "cancellations" add constraint "cancellations_status_check" check ("status" in ('REQUESTED', 'PENDING', 'COMPLETED', 'REJECTED', 'UNKNOWN'))`,
  `alter table "cancellations" add constraint "cancellations_origin_check" check ("origin" in ('CAFE24', 'OPERATOR', 'PG'))`,
  `
    create table "attentions" (
      "id" uuid not null,
      "order_id" uuid not null,
      "cause" varchar(255) not null,
      "since" timestamptz not null,
      "params" jsonb not null,
      "resolved_at" timestamptz null,
      primary key ("id")
    )
  `,
  `create index "attentions_order_id_resolved_at_index" on "attentions" ("order_id", "resolved_at")`,
  `
    create table "attempts" (
      "id" uuid not null,
      "order_id" uuid not null,
      "number" int not null,
      "reference" varchar(40) not null,
      "status" text not null,
      "requested_minor" bigint not null,
      "currency" varchar(3) not null,
      "order_code" text null,
      "payment_url" text null,
      "created_at" timestamptz not null,
      "updated_at" timestamptz not null,
      primary key ("id")
    )
  `,
  `alter table "attempts" add constraint "attempts_reference_unique" unique ("reference")`,
  `alter table "attempts" add constraint "attempts_order_id_number_unique" unique ("order_id", "number")`,
  `alter table "attempts" add constraint "attempts_status_check" check ("status" in ('REQUESTED', 'UNKNOWN', 'PENDING', 'AUTHORIZED', 'EXPIRED', 'CANCELLED', 'FAILED', 'PAID', 'PARTIALLY_REFUNDED', 'REFUNDED'))`,
  `
    create table "shops" (
      "id" uuid not null,
      "mall_id" varchar(32) not null,
      "shop_no" int not null,
      "name" varchar(255) null,
      "currency" varchar(3) not null,
      "partner_id" varchar(50) null,
      "enabled" boolean not null,
      primary key ("id")
    )
  `,
  `alter table "shops" add constraint "shops_partner_id_unique" unique ("partner_id")`,
  `alter table "shops" add constraint "shops_mall_id_shop_no_unique" unique ("mall_id", "shop_no")`,
  `
    create table "webhook_events" (
      "id" uuid not null,
      "direction" text not null,
      "kind" varchar(255) not null,
      "verdict" text not null,
      "reason" varchar(255) null,
      "reason_params" jsonb null,
      "received_at" timestamptz not null,
      "mall_id" text null,
      "order_id" uuid null,
      "request_id" varchar(255) not null,
      "remote_address" varchar(255) null,
      "method" varchar(255) not null,
      "path" text not null,
      "headers" jsonb not null,
      "body" text null,
      "body_sha256" varchar(255) null,
      "http_status" int null,
      "failure_kind" varchar(255) null,
      "response_body" text null,
      "duration_ms" int null,
      "dedupe_key" varchar(255) null,
      "duplicate_of_id" uuid null,
      primary key ("id")
    )
  `,
  `alter table "webhook_events" add constraint "webhook_events_dedupe_key_unique" unique ("dedupe_key")`,
  `create index "webhook_events_received_at_id_index" on "webhook_events" ("received_at", "id")`,
  `create index "webhook_events_order_id_received_at_index" on "webhook_events" ("order_id", "received_at")`,
  `create index "webhook_events_request_id_index" on "webhook_events" ("request_id")`,
  `alter table "webhook_events" add constraint "webhook_events_direction_check" check ("direction" in ('INBOUND', 'OUTBOUND'))`,
  `alter table "webhook_events" add constraint "webhook_events_verdict_check" check ("verdict" in ('ACCEPTED', 'DUPLICATE', 'REJECTED', 'HELD'))`,
  `
    create table "order_events" (
      "id" uuid not null,
      "order_id" uuid not null,
      "at" timestamptz not null,
      "kind" varchar(255) not null,
      "actor" varchar(255) not null,
      "from_status" text null,
      "to_status" text null,
      "params" jsonb not null,
      "webhook_event_id" uuid null,
      "notification_id" uuid null,
      primary key ("id")
    )
  `,
  `create index "order_events_order_id_id_index" on "order_events" ("order_id", "id")`,
  `alter table "order_events" add constraint "order_events_from_status_check" check ("from_status" in ('REQUESTED', 'UNKNOWN', 'PENDING', 'AUTHORIZED', 'EXPIRED', 'CANCELLED', 'FAILED', 'PAID', 'PARTIALLY_REFUNDED', 'REFUNDED'))`,
  `alter table "order_events" add constraint "order_events_to_status_check" check ("to_status" in ('REQUESTED', 'UNKNOWN', 'PENDING', 'AUTHORIZED', 'EXPIRED', 'CANCELLED', 'FAILED', 'PAID', 'PARTIALLY_REFUNDED', 'REFUNDED'))`,
  `
    create table "deliveries" (
      "id" uuid not null,
      "notification_id" uuid not null,
      "number" int not null,
      "trigger" text not null,
      "started_at" timestamptz not null,
      "finished_at" timestamptz null,
      "succeeded" boolean not null,
      "failure_kind" varchar(255) null,
      "webhook_event_id" uuid null,
      primary key ("id")
    )
  `,
  `alter table "deliveries" add constraint "deliveries_notification_id_number_unique" unique ("notification_id", "number")`,
  `alter table "deliveries" add constraint "deliveries_trigger_check" check ("trigger" in ('AUTOMATIC', 'MANUAL', 'BULK'))`,
  `alter table "orders" add constraint "orders_mall_id_foreign" foreign key ("mall_id") references "malls" ("id")`,
  `alter table "notifications" add constraint "notifications_order_id_foreign" foreign key ("order_id") references "orders" ("id")`,
  `alter table "cancellations" add constraint "cancellations_order_id_foreign" foreign key ("order_id") references "orders" ("id")`,
  `alter table "attentions" add constraint "attentions_order_id_foreign" foreign key ("order_id") references "orders" ("id")`,
  `alter table "attempts" add constraint "attempts_order_id_foreign" foreign key ("order_id") references "orders" ("id")`,
  `alter table "shops" add constraint "shops_mall_id_foreign" foreign key ("mall_id") references "malls" ("id")`,
  `alter table "webhook_events" add constraint "webhook_events_order_id_foreign" foreign key ("order_id") references "orders" ("id") on delete set null`,
  `alter table "webhook_events" add constraint "webhook_events_duplicate_of_id_foreign" foreign key ("duplicate_of_id") references "webhook_events" ("id") on delete set null`,
  `alter table "order_events" add constraint "order_events_order_id_foreign" foreign key ("order_id") references "orders" ("id")`,
  `alter table "order_events" add constraint "order_events_webhook_event_id_foreign" foreign key ("webhook_event_id") references "webhook_events" ("id") on delete set null`,
  `alter table "order_events" add constraint "order_events_notification_id_foreign" foreign key ("notification_id") references "notifications" ("id") on delete set null`,
  `alter table "deliveries" add constraint "deliveries_notification_id_foreign" foreign key ("notification_id") references "notifications" ("id")`,
  `alter table "deliveries" add constraint "deliveries_webhook_event_id_foreign" foreign key ("webhook_event_id") references "webhook_events" ("id") on delete set null`,
];

/** History can't be rewritten, whoever holds the connection. */
const appendOnly = [
  `
    create function refuse_change() returns trigger language plpgsql as $$
    begin
      raise exception '% is append-only', tg_table_name;
    end
    $$
  `,
  `create trigger "order_events_append_only" before update or delete on "order_events" for each row execute function refuse_change()`,
  `create trigger "order_events_no_truncate" before truncate on "order_events" for each statement execute function refuse_change()`,
  `create trigger "webhook_events_no_delete" before delete on "webhook_events" for each row execute function refuse_change()`,
  `create trigger "webhook_events_no_truncate" before truncate on "webhook_events" for each statement execute function refuse_change()`,
  `create trigger "webhook_events_facts_stay" before update of "direction", "kind", "received_at", "method", "path", "headers", "body_sha256", "dedupe_key", "duplicate_of_id", "request_id", "remote_address", "mall_id", "order_id" on "webhook_events" for each row execute function refuse_change()`,
  // A body may go when its time is over, but never change.
  `create trigger "webhook_events_body_stays" before update of "body" on "webhook_events" for each row when (new."body" is not null) execute function refuse_change()`,
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
  'drop function refuse_change',
];

export const orders = sqlMigration('0001-orders', [...tables, ...appendOnly], undo);
