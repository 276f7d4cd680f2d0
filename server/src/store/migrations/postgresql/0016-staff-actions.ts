import { sqlMigration } from '../sql-migration.ts';

/** Notes of staff; which key signed a try; when a person last had the PG asked about an order. */
const tables = [
  `
    create table "order_notes" (
      "id" uuid not null primary key,
      "order_id" uuid not null,
      "at" timestamptz not null,
      "author_kind" varchar(255) not null,
      "author_id" varchar(255) null,
      "author" varchar(255) not null,
      "text" text not null
    )
  `,
  `alter table "order_notes" add constraint "order_notes_order_id_foreign" foreign key ("order_id") references "orders" ("id")`,
  `create index "order_notes_order_id_id_index" on "order_notes" ("order_id", "id")`,
  `alter table "deliveries" add column "key_id" varchar(8) null`,
  `alter table "orders" add column "pg_asked_at" timestamptz null`,
];

const appendOnly = [
  `create trigger "order_notes_append_only" before update or delete on "order_notes" for each row execute function refuse_change()`,
  `create trigger "order_notes_no_truncate" before truncate on "order_notes" for each statement execute function refuse_change()`,
];

const undo = [
  'alter table "orders" drop column "pg_asked_at"',
  'alter table "deliveries" drop column "key_id"',
  'drop table "order_notes"',
];

export const staffActions = sqlMigration('0016-staff-actions', [...tables, ...appendOnly], undo);
