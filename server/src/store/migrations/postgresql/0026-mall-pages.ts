import { sqlMigration } from '../sql-migration.ts';

/** What happened to a mall, what testing its setup said, and whether staff hold its notifications back. */
const tables = [
  `
    create table "mall_events" (
      "id" uuid not null primary key,
      "mall_id" varchar(32) not null,
      "at" timestamptz not null,
      "kind" varchar(255) not null,
      "actor" varchar(255) not null,
      "by" varchar(255) null,
      "params" jsonb not null
    )
  `,
  `alter table "mall_events" add constraint "mall_events_mall_id_foreign" foreign key ("mall_id") references "malls" ("id")`,
  `create index "mall_events_mall_id_at_id_index" on "mall_events" ("mall_id", "at", "id")`,
  `
    create table "mall_checks" (
      "mall_id" varchar(32) not null,
      "code" varchar(255) not null,
      "finding" varchar(255) not null,
      "state" varchar(255) not null,
      "params" jsonb not null,
      "tested_at" timestamptz not null,
      primary key ("mall_id", "code")
    )
  `,
  `alter table "mall_checks" add constraint "mall_checks_mall_id_foreign" foreign key ("mall_id") references "malls" ("id")`,
  `alter table "malls" add column "notices_paused_at" timestamptz null`,
  `alter table "malls" add column "notices_resumed_at" timestamptz null`,
  `alter table "malls" add column "notices_paused_by" varchar(255) null`,
  `alter table "malls" add column "notices_pause_reason" text null`,
  `create index "malls_notices_paused" on "malls" ("notices_paused_at") where notices_paused_at is not null`,
  `create index "orders_mall_paid" on "orders" ("mall_id", "paid_at") where paid_at is not null`,
];

const appendOnly = [
  `create trigger "mall_events_append_only" before update or delete on "mall_events" for each row execute function refuse_change()`,
  `create trigger "mall_events_no_truncate" before truncate on "mall_events" for each statement execute function refuse_change()`,
];

const undo = [
  'drop index "orders_mall_paid"',
  'drop index "malls_notices_paused"',
  'alter table "malls" drop column "notices_pause_reason"',
  'alter table "malls" drop column "notices_paused_by"',
  'alter table "malls" drop column "notices_resumed_at"',
  'alter table "malls" drop column "notices_paused_at"',
  'drop table "mall_checks"',
  'drop table "mall_events"',
];

export const mallPages = sqlMigration('0026-mall-pages', [...tables, ...appendOnly], undo);
