import { sqlMigration } from '../sql-migration.ts';

/** What happened to a mall, what testing its setup said, and whether staff hold its notifications back. */
const tables = [
  `
    create table "mall_events" (
      "id" text not null primary key,
      "mall_id" text not null,
      "at" datetime not null,
      "kind" text not null,
      "actor" text not null,
      "by" text null,
      "params" json not null,
      constraint "mall_events_mall_id_foreign" foreign key ("mall_id") references "malls" ("id")
    )
  `,
  `create index "mall_events_mall_id_at_id_index" on "mall_events" ("mall_id", "at", "id")`,
  `
    create table "mall_checks" (
      "mall_id" text not null,
      "code" text not null,
      "finding" text not null,
      "state" text not null,
      "params" json not null,
      "tested_at" datetime not null,
      primary key ("mall_id", "code"),
      constraint "mall_checks_mall_id_foreign" foreign key ("mall_id") references "malls" ("id")
    )
  `,
  `alter table "malls" add column "notices_paused_at" datetime null`,
  `alter table "malls" add column "notices_resumed_at" datetime null`,
  `alter table "malls" add column "notices_paused_by" text null`,
  `alter table "malls" add column "notices_pause_reason" text null`,
  `create index "malls_notices_paused" on "malls" ("notices_paused_at") where notices_paused_at is not null`,
  `create index "orders_mall_paid" on "orders" ("mall_id", "paid_at") where paid_at is not null`,
];

const appendOnly = [
  `
    create trigger "mall_events_no_update" before update on "mall_events" begin
      select raise(abort, 'mall_events is append-only');
    end
  `,
  `
    create trigger "mall_events_no_delete" before delete on "mall_events" begin
      select raise(abort, 'mall_events is append-only');
    end
  `,
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
