import { sqlMigration } from '../sql-migration.ts';

/** What staff set while the server runs. */
const tables = [
  `
    create table "settings" (
      "name" text not null primary key,
      "value" text null,
      "changed_at" datetime not null,
      "changed_by" text not null
    )
  `,
];

const undo = ['drop table "settings"'];

export const settings = sqlMigration('0027-settings', tables, undo);
