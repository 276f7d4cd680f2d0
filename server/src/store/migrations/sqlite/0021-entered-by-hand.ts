import { sqlMigration } from '../sql-migration.ts';

/** Who of the staff said, and when, that the merchant has entered a cancellation in Cafe24's admin. */
const columns = [
  'alter table "cancellations" add column "entered_at" datetime null',
  'alter table "cancellations" add column "entered_by" text null',
  'alter table "cancellations" add column "entered_by_kind" text null',
];

const undo = ['entered_by_kind', 'entered_by', 'entered_at'].map(
  (column) => `alter table "cancellations" drop column "${column}"`,
);

export const enteredByHand = sqlMigration('0021-entered-by-hand', columns, undo);
