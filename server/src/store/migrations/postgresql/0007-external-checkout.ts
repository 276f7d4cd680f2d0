import { sqlMigration } from '../sql-migration.ts';

/** The basket of an attempt of external checkout, and how far paying it got; and our script on a shop's pages. */
const tables = [
  `
    create table "external_checkouts" (
      "id" uuid not null,
      "attempt_id" uuid not null,
      "is_guest" boolean not null,
      "shipping_type" varchar(1) not null,
      "lines" jsonb not null,
      "pg_signature" text null,
      "pay_minor" bigint null,
      "pay_url" text null,
      "created_at" timestamptz not null,
      primary key ("id")
    )
  `,
  `alter table "external_checkouts" add constraint "external_checkouts_attempt_id_unique" unique ("attempt_id")`,
  `alter table "external_checkouts" add constraint "external_checkouts_attempt_id_foreign" foreign key ("attempt_id") references "attempts" ("id")`,
  `alter table "shops" add column "script_no" varchar(32) null`,
];

const undo = ['alter table "shops" drop column "script_no"', 'drop table "external_checkouts"'];

export const externalCheckout = sqlMigration('0007-external-checkout', tables, undo);
