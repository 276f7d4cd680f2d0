import { sqlMigration } from '../sql-migration.ts';

/** Cancellations that are asked for through us: their references, how Cafe24 is told, and what it was answered. */
const columns = [
  `alter table "cancellations" add column "amount_text" text null`,
  `alter table "cancellations" add column "mode" text check ("mode" in ('SYNC', 'ASYNC')) null`,
  `alter table "cancellations" add column "refund_reference" text null`,
  `alter table "cancellations" add column "refund_code" text null`,
  `alter table "cancellations" add column "pg_message" text null`,
  `alter table "cancellations" add column "notification_url" text null`,
  `alter table "cancellations" add column "answered_at" datetime null`,
  `alter table "cancellations" add column "answer_code" text null`,
  `alter table "cancellations" add column "updated_at" datetime not null default 0`,
  `update "cancellations" set "updated_at" = coalesce("completed_at", "created_at")`,
  `create unique index "cancellations_refund_reference_unique" on "cancellations" ("refund_reference")`,
];

const undo = [
  `drop index "cancellations_refund_reference_unique"`,
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
