import { sqlMigration } from '../sql-migration.ts';

/*
 * SQLite takes every index for equally good unless it is told how many rows a key has, and then may look through all delivered
 * notifications for those of one order. It is told once, in round figures: rows of the table, then rows of each further column. Only
 * their proportions matter, and they are those of a store of any size. An index whose first column is not asked for is no help: with
 * figures SQLite would try it with every kind there is (`noskipscan`).
 */

const figures: [table: string, index: string, rows: string][] = [
  ['notifications', 'notifications_order_id_sequence_unique', '1000000 2 1'],
  ['notifications', 'notifications_status_next_attempt_at_index', '1000000 250000 2'],
  ['notifications', 'notifications_status_created_at_id_index', '1000000 250000 2 1'],
  ['notifications', 'notifications_kind_created_at_id_index', '1000000 250000 2 1'],
  ['notifications', 'notifications_receiver_created_at_id_index', '1000000 100000 2 1'],
  ['notifications', 'notifications_receiver_status_next_attempt_at_index', '1000000 100000 25000 2'],
  ['notifications', 'notifications_mall_id_status_created_at_id_index', '1000000 100000 25000 2 1'],
  ['webhook_events', 'webhook_events_order_id_received_at_index', '5000000 6 2'],
  ['webhook_events', 'webhook_events_kind_received_at_id_index', '5000000 250000 2 1'],
  ['webhook_events', 'webhook_events_mall_id_received_at_id_index', '5000000 500000 2 1'],
];

const forget = `delete from sqlite_stat1 where tbl in ('notifications', 'webhook_events')`;

const changes = [
  // Makes the table of figures.
  'analyze "malls"',
  forget,
  ...figures.map(
    ([table, index, rows]) =>
      `insert into sqlite_stat1 (tbl, idx, stat) values ('${table}', '${index}', '${rows} noskipscan')`,
  ),
  'analyze sqlite_schema',
];

export const whatIndexesFind = sqlMigration('0034-what-indexes-find', changes, [forget, 'analyze sqlite_schema']);
