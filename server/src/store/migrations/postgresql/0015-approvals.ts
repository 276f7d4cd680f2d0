import { sqlMigration } from '../sql-migration.ts';

/** Who of the staff asked for a cancellation, and large ones that wait for a second person. */
const tables = [
  `alter table "cancellations" add column "requested_by" varchar(255) null`,
  `
    create table "approvals" (
      "id" uuid not null primary key,
      "order_id" uuid not null,
      "status" text not null,
      "amount_minor" bigint not null,
      "balance_minor" bigint not null,
      "reason_code" varchar(255) not null,
      "note" text null,
      "arguments_hash" varchar(64) not null,
      "refund_reference" varchar(40) not null,
      "requested_by_kind" varchar(255) not null,
      "requested_by_id" varchar(255) null,
      "requested_by" varchar(255) not null,
      "created_at" timestamptz not null,
      "expires_at" timestamptz not null,
      "decided_by_id" varchar(255) null,
      "decided_by" varchar(255) null,
      "decided_at" timestamptz null,
      "decision_reason" text null,
      "cancellation_id" uuid null
    )
  `,
  `alter table "approvals" add constraint "approvals_refund_reference_unique" unique ("refund_reference")`,
  `create index "approvals_order_id_index" on "approvals" ("order_id")`,
  `create index "approvals_created_at_id_index" on "approvals" ("created_at", "id")`,
  `alter table "approvals" add constraint "approvals_status_check" check ("status" in ('WAITING', 'APPROVED', 'DECLINED', 'EXPIRED'))`,
  `alter table "approvals" add constraint "approvals_order_id_foreign" foreign key ("order_id") references "orders" ("id")`,
  `alter table "approvals" add constraint "approvals_cancellation_id_foreign" foreign key ("cancellation_id") references "cancellations" ("id") on delete set null`,
];

const undo = ['drop table "approvals"', 'alter table "cancellations" drop column "requested_by"'];

export const approvals = sqlMigration('0015-approvals', tables, undo);
