import { sqlMigration } from '../sql-migration.ts';

/** Runs that send many notifications again, what they are made of, and which of them a try belongs to. */
const tables = [
  `
    create table "bulk_runs" (
      "id" text not null primary key,
      "status" text check ("status" in ('PLANNED', 'RUNNING', 'PAUSED', 'STOPPED', 'FINISHED')) not null,
      "selection" json not null,
      "plan" json not null,
      "item_count" integer not null,
      "bound_to" text not null,
      "created_at" datetime not null,
      "planned_by" text not null,
      "started_by_kind" text null,
      "started_by_id" text null,
      "started_by" text null,
      "reason" text null,
      "started_at" datetime null,
      "due_at" datetime null,
      "ended_at" datetime null
    )
  `,
  `create index "bulk_runs_status_index" on "bulk_runs" ("status")`,
  `create index "bulk_runs_created_at_id_index" on "bulk_runs" ("created_at", "id")`,
  `
    create table "bulk_items" (
      "id" text not null primary key,
      "run_id" text not null,
      "position" integer not null,
      "notification_id" text not null,
      "mall_id" text not null,
      "outcome" text check ("outcome" in ('PLANNED', 'WAITING', 'SENDING', 'ACCEPTED', 'FAILED', 'NOT_SENT')) not null,
      "why" text null,
      "sent_at" datetime null,
      "ended_at" datetime null,
      "delivery_id" text null,
      constraint "bulk_items_run_id_foreign" foreign key ("run_id") references "bulk_runs" ("id"),
      constraint "bulk_items_notification_id_foreign" foreign key ("notification_id") references "notifications" ("id"),
      constraint "bulk_items_mall_id_foreign" foreign key ("mall_id") references "malls" ("id"),
      constraint "bulk_items_delivery_id_foreign" foreign key ("delivery_id") references "deliveries" ("id") on delete set null
    )
  `,
  `create unique index "bulk_items_run_id_position_unique" on "bulk_items" ("run_id", "position")`,
  `create unique index "bulk_items_open" on "bulk_items" ("notification_id") where outcome in ('WAITING', 'SENDING')`,
  `create index "bulk_items_run_id_outcome_index" on "bulk_items" ("run_id", "outcome")`,
  `create index "bulk_items_mall_id_sent_at_index" on "bulk_items" ("mall_id", "sent_at")`,
  `alter table "deliveries" add column "bulk_run_id" text null constraint "deliveries_bulk_run_id_foreign" references "bulk_runs" ("id") on delete set null`,
];

const undo = [
  'alter table "deliveries" drop column "bulk_run_id"',
  'drop table "bulk_items"',
  'drop table "bulk_runs"',
];

export const bulkRuns = sqlMigration('0018-bulk-runs', tables, undo);
