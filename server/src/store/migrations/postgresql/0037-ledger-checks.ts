import { sqlMigration } from '../sql-migration.ts';

/** What the daily comparison of the books came to. */
const tables = [
  `
    create table "ledger_checks" (
      "id" uuid not null primary key,
      "checked_at" timestamptz not null,
      "orders" int not null,
      "broken" int not null
    )
  `,
  `create index "ledger_checks_checked_at_index" on "ledger_checks" ("checked_at")`,
];

const undo = ['drop table "ledger_checks"'];

export const ledgerChecks = sqlMigration('0037-ledger-checks', tables, undo);
