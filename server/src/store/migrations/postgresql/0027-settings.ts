import { sqlMigration } from '../sql-migration.ts';

/** What staff set while the server runs. */
const tables = [
  `
    create table "settings" (
      "name" varchar(64) not null primary key,
      "value" text null,
      "changed_at" timestamptz not null,
      "changed_by" varchar(255) not null
    )
  `,
];

const undo = ['drop table "settings"'];

export const settings = sqlMigration('0027-settings', tables, undo);
