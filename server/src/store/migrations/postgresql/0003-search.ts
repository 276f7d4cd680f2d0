import { sqlMigration } from '../sql-migration.ts';

/** Orders are also looked for by their buyer, and by the PG's id of an attempt that was not the last. */
const indexes = [
  `create index "orders_buyer_id_index" on "orders" ("buyer_id")`,
  `create index "attempts_order_code_index" on "attempts" ("order_code")`,
];

const undo = ['drop index "orders_buyer_id_index"', 'drop index "attempts_order_code_index"'];

export const search = sqlMigration('0003-search', indexes, undo);
