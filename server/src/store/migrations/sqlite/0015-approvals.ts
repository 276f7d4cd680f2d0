import { sqlMigration } from '../sql-migration.ts';

/** Who of the staff asked for a cancellation, and large ones that wait for a second person. */
const tables = [
  `alter table "cancellations" add column "requested_by" text null`,
  `
    create table "approvals" (
      "id" text not null primary key,
      "order_id" text not null,
      "status" text check ("status" in ('WAITING', 'APPROVED', 'DECLINED', 'EXPIRED')) not null,
      "amount_minor" bigint not null,
      "balance_minor" bigint not null,
      "reason_code" text not null,
      "note" text null,
      "arguments_hash" text not null,
      "refund_reference" text not null,
      "requested_by_kind" text not null,
      "requested_by_id" text null,
      "requested_by" text not null,
      "created_at" datetime not null,
      "expires_at" datetime not null,
      "decided_by_id" text null,
      "decided_by" text null,
      "decided_at" datetime null,
      "decision_reason" text null,
      "cancellation_id" text null,
      constraint "approvals_order_id_foreign" foreign key ("order_id") references "orders" ("id"),
      constraint "approvals_cancellation_id_foreign" foreign key ("cancellation_id") references "cancellations" ("id") on delete set null
    )
  `,
  `create unique index "approvals_refund_reference_unique" on "approvals" ("refund_reference")`,
  `create index "approvals_order_id_index" on "approvals" ("order_id")`,
  `create index "approvals_created_at_id_index" on "approvals" ("created_at", "id")`,
];

const undo = ['drop table "approvals"', 'alter table "cancellations" drop column "requested_by"'];

export const approvals = sqlMigration('0015-approvals', tables, undo);
