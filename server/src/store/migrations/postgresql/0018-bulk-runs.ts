import { sqlMigration } from '../sql-migration.ts';

/** Runs that send many notifications again, what they are made of, and which of them a try belongs to. */
const tables = [
  `
    create table "bulk_runs" (
      "id" uuid not null primary key,
      "status" text not null,
      "selection" jsonb not null,
      "plan" jsonb not null,
      "item_count" int not null,
      "bound_to" text not null,
      "created_at" timestamptz not null,
      "planned_by" varchar(255) not null,
      "started_by_kind" varchar(255) null,
      "started_by_id" varchar(255) null,
      "started_by" varchar(255) null,
      "reason" text null,
      "started_at" timestamptz null,
      "due_at" timestamptz null,
      "ended_at" timestamptz null
    )
  `,
  `create index "bulk_runs_status_index" on "bulk_runs" ("status")`,
  `create index "bulk_runs_created_at_id_index" on "bulk_runs" ("created_at", "id")`,
  `
    create table "bulk_items" (
      "id" uuid not null primary key,
      "run_id" uuid not null,
      "position" int not null,
      "notification_id" uuid not null,
      "mall_id" varchar(32) not null,
      "outcome" text not null,
      "why" varchar(255) null,
      "sent_at" timestamptz null,
      "ended_at" timestamptz null,
      "delivery_id" uuid null
    )
  `,
  `create unique index "bulk_items_run_id_position_unique" on "bulk_items" ("run_id", "position")`,
  `create unique index "bulk_items_open" on "bulk_items" ("notification_id") where outcome in ('WAITING', 'SENDING')`,
  `create index "bulk_items_run_id_outcome_index" on "bulk_items" ("run_id", "outcome")`,
  `create index "bulk_items_mall_id_sent_at_index" on "bulk_items" ("mall_id", "sent_at")`,
  `alter table "bulk_runs" add constraint "bulk_runs_status_check" check ("status" in ('PLANNED', 'RUNNING', 'PAUSED', 'STOPPED', 'FINISHED'))`,
  `alter table "bulk_items" add constraint "bulk_items_outcome_check" check ("outcome" in ('PLANNED', 'WAITING', 'SENDING', 'ACCEPTED', 'FAILED', 'NOT_SENT'))`,
  `alter table "bulk_items" add constraint "bulk_items_run_id_foreign" foreign key ("run_id") references "bulk_runs" ("id")`,
  `alter table "bulk_items" add constraint "bulk_items_notification_id_foreign" foreign key ("notification_id") references "notifications" ("id")`,
  `alter table "bulk_items" add constraint "bulk_items_mall_id_foreign" foreign key ("mall_id") references "malls" ("id")`,
  `alter table "bulk_items" add constraint "bulk_items_delivery_id_foreign" foreign key ("delivery_id") references "deliveries" ("id") on delete set null`,
  `alter table "deliveries" add column "bulk_run_id" uuid null`,
  `alter table "deliveries" add constraint "deliveries_bulk_run_id_foreign" foreign key ("bulk_run_id") references "bulk_runs" ("id") on delete set null`,
];

const undo = [
  'alter table "deliveries" drop column "bulk_run_id"',
  'drop table "bulk_items"',
  'drop table "bulk_runs"',
];

export const bulkRuns = sqlMigration('0018-bulk-runs', tables, undo);
