import { sqlMigration } from '../sql-migration.ts';

/** Cancellations that are asked for through us: their references, how Cafe24 is told, and what it was answered. */
const columns = [
  `alter table "cancellations" add column "amount_text" varchar(32) null`,
  `alter table "cancellations" add column "mode" text null`,
  `alter table "cancellations" add column "refund_reference" varchar(40) null`,
  `alter table "cancellations" add column "refund_code" text null`,
  `alter table "cancellations" add column "pg_message" text null`,
  `alter table "cancellations" add column "notification_url" text null`,
  `alter table "cancellations" add column "answered_at" timestamptz null`,
  `alter table "cancellations" add column "answer_code" varchar(4) null`,
  `alter table "cancellations" add column "updated_at" timestamptz null`,
  `update "cancellations" set "updated_at" = coalesce("completed_at", "created_at")`,
  `alter table "cancellations" alter column "updated_at" set not null`,
  `alter table "cancellations" add constraint "cancellations_mode_check" check ("mode" in ('SYNC', 'ASYNC'))`,
  `alter table "cancellations" add constraint "cancellations_refund_reference_unique" unique ("refund_reference")`,
];

const undo = [
  `alter table "cancellations" drop column "updated_at"`,
  `alter table "cancellations" drop column "answer_code"`,
  `alter table "cancellations" drop column "answered_at"`,
  `alter table "cancellations" drop column "notification_url"`,
  `alter table "cancellations" drop column "pg_message"`,
  `alter table "cancellations" drop column "refund_code"`,
  `alter table "cancellations" drop column "refund_reference"`,
  `alter table "cancellations" drop column "mode"`,
  `alter table "cancellations" drop column "amount_text"`,
];

export const cancellations = sqlMigration('0004-cancellations', columns, undo);
