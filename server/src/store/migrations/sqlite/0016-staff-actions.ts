import { sqlMigration } from '../sql-migration.ts';

/** Notes of staff; which key signed a try; when a person last had the PG asked about an order. */
const tables = [
  `
    create table "order_notes" (
      "id" text not null primary key,
      "order_id" text not null,
      "at" datetime not null,
      "author_kind" text not null,
      "author_id" text null,
      "author" text not null,
      "text" text not null,
      constraint "order_notes_order_id_foreign" foreign key ("order_id") references "orders" ("id")
    )
  `,
  `create index "order_notes_order_id_id_index" on "order_notes" ("order_id", "id")`,
  `alter table "deliveries" add column "key_id" text null`,
  `alter table "orders" add column "pg_asked_at" datetime null`,
];

const appendOnly = [
  `
    create trigger "order_notes_no_update" before update on "order_notes" begin
      select raise(abort, 'order_notes is append-only');
    end
  `,
  `
    create trigger "order_notes_no_delete" before delete on "order_notes" begin
      select raise(abort, 'order_notes is append-only');
    end
  `,
];

const undo = [
  'alter table "orders" drop column "pg_asked_at"',
  'alter table "deliveries" drop column "key_id"',
  'drop table "order_notes"',
];

export const staffActions = sqlMigration('0016-staff-actions', [...tables, ...appendOnly], undo);
