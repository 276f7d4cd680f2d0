import { sqlMigration } from '../sql-migration.ts';

/** Cafe24 reads the result of a synchronous checkout by a key of the attempt; the order keeps when it did, and what it read. */
const columns = [
  `alter table "attempts" add column "result_key_hash" varchar(64) null`,
  `alter table "attempts" add column "result_key_sealed" text null`,
  `alter table "attempts" add constraint "attempts_result_key_hash_unique" unique ("result_key_hash")`,
  `alter table "orders" add column "mall_read_at" timestamptz null`,
  `alter table "orders" add column "mall_read_paid" boolean null`,
];

const undo = [
  'alter table "orders" drop column "mall_read_paid"',
  'alter table "orders" drop column "mall_read_at"',
  'alter table "attempts" drop column "result_key_sealed"',
  'alter table "attempts" drop column "result_key_hash"',
];

export const syncCheckout = sqlMigration('0005-sync-checkout', columns, undo);
