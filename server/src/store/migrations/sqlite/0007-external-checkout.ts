import { sqlMigration } from '../sql-migration.ts';

/** The basket of an attempt of external checkout, and how far paying it got; and our script on a shop's pages. */
const tables = [
  `
    create table "external_checkouts" (
      "id" text not null primary key,
      "attempt_id" text not null,
      "is_guest" integer not null,
      "shipping_type" text not null,
      "lines" json not null,
      "pg_signature" text null,
      "pay_minor" bigint null,
      "pay_url" text null,
      "created_at" datetime not null,
      constraint "external_checkouts_attempt_id_foreign" foreign key ("attempt_id") references "attempts" ("id")
    )
  `,
  `create unique index "external_checkouts_attempt_id_unique" on "external_checkouts" ("attempt_id")`,
  `alter table "shops" add column "script_no" text null`,
];

const undo = ['alter table "shops" drop column "script_no"', 'drop table "external_checkouts"'];

export const externalCheckout = sqlMigration('0007-external-checkout', tables, undo);
