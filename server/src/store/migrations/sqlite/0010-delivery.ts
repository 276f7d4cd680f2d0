import { sqlMigration } from '../sql-migration.ts';

/** Receivers that are paused, tries that a person asked for, and how much of its payment requests a mall has used. */
const tables = [
  `alter table "notifications" add column "receiver" text null`,
  `alter table "notifications" add column "next_trigger" text check ("next_trigger" in ('AUTOMATIC', 'MANUAL', 'BULK')) not null default 'AUTOMATIC'`,
  `create index "notifications_receiver_status_next_attempt_at_index" on "notifications" ("receiver", "status", "next_attempt_at")`,
  `create index "notifications_leased_until_index" on "notifications" ("leased_until")`,
  `alter table "deliveries" add column "receiver" text null`,
  `create index "deliveries_receiver_finished_at_index" on "deliveries" ("receiver", "finished_at")`,
  `
    create table "receivers" (
      "host" text not null,
      "paused_at" datetime not null,
      "resumed_at" datetime null,
      "probe_at" datetime null,
      primary key ("host")
    )
  `,
  `create index "receivers_probe_at_index" on "receivers" ("probe_at")`,
  `
    create table "payment_budgets" (
      "mall_id" text not null,
      "used_until" bigint not null,
      primary key ("mall_id")
    )
  `,
];

const undo = [
  'drop table "payment_budgets"',
  'drop table "receivers"',
  'drop index "deliveries_receiver_finished_at_index"',
  'alter table "deliveries" drop column "receiver"',
  'drop index "notifications_leased_until_index"',
  'drop index "notifications_receiver_status_next_attempt_at_index"',
  'alter table "notifications" drop column "next_trigger"',
  'alter table "notifications" drop column "receiver"',
];

export const delivery = sqlMigration('0010-delivery', tables, undo);
