import { sqlMigration } from '../sql-migration.ts';

/**
 * When the PG is asked again about what has not ended. Rows that wait already are asked at once; payments among them get the
 * usual time to be made.
 */
const columns = [
  `alter table "attempts" add column "next_check_at" timestamptz null`,
  `alter table "attempts" add column "check_count" int not null default 0`,
  `alter table "attempts" add column "expires_at" timestamptz null`,
  `alter table "cancellations" add column "next_check_at" timestamptz null`,
  `alter table "cancellations" add column "check_count" int not null default 0`,
  `update "attempts" set "next_check_at" = "updated_at", "expires_at" = "updated_at" + interval '3 days'
    where "status" in ('REQUESTED', 'PENDING', 'AUTHORIZED') and "order_code" is not null`,
  `update "attempts" set "next_check_at" = "updated_at" where "status" = 'UNKNOWN' or ("status" = 'REQUESTED' and "order_code" is null)`,
  `update "cancellations" set "next_check_at" = "updated_at" where "status" in ('REQUESTED', 'UNKNOWN', 'PENDING')`,
  `create index "attempts_next_check_at_index" on "attempts" ("next_check_at") where "next_check_at" is not null`,
  `create index "cancellations_next_check_at_index" on "cancellations" ("next_check_at") where "next_check_at" is not null`,
];

const undo = [
  'drop index "cancellations_next_check_at_index"',
  'drop index "attempts_next_check_at_index"',
  'alter table "cancellations" drop column "check_count"',
  'alter table "cancellations" drop column "next_check_at"',
  'alter table "attempts" drop column "expires_at"',
  'alter table "attempts" drop column "check_count"',
  'alter table "attempts" drop column "next_check_at"',
];

export const checks = sqlMigration('0009-checks', columns, undo);
