import { sqlMigration } from '../sql-migration.ts';

/*
 * What malls' pages load, by version, and what each shop is registered with; when domains were asked for; and tokens and
 * sessions belong to a mall again. These two are checked at the commit, because the store writes in an order of its own.
 */

const tokenColumns = `
  "mall_id" text not null primary key,
  "access_token_sealed" text not null,
  "refresh_token_sealed" text not null,
  "access_expires_at" datetime not null,
  "refresh_expires_at" datetime not null,
  "scopes" json not null,
  "leased_until" datetime null
`;
const sessionColumns = `
  "token_hash" text not null primary key,
  "mall_id" text not null,
  "user_id" text not null,
  "language" text not null,
  "expires_at" datetime not null
`;
const sessionIndex = `create index "merchant_sessions_expires_at_index" on "merchant_sessions" ("expires_at")`;

const belongs = (table: string) =>
  `, constraint "${table}_mall_id_foreign" foreign key ("mall_id") references "malls" ("id") deferrable initially deferred`;

/** SQLite takes no constraint into a table that is there already, so the table is made anew; the rows keep their columns' order. */
const remake = (table: string, columns: string, which = '') => [
  `create table "${table}_new" (${columns})`,
  `insert into "${table}_new" select * from "${table}" ${which}`,
  `drop table "${table}"`,
  `alter table "${table}_new" rename to "${table}"`,
];

const ofKnownMalls = `where "mall_id" in (select "id" from "malls")`;

const tables = [
  `
    create table "storefront_scripts" (
      "version" text not null primary key,
      "text" text not null,
      "added_at" datetime not null
    )
  `,
  `alter table "shops" add column "script_src" text null`,
  `alter table "shops" add column "script_integrity" text null`,
  `alter table "malls" add column "domains_asked_at" datetime null`,
  ...remake('mall_tokens', tokenColumns + belongs('mall_tokens'), ofKnownMalls),
  ...remake('merchant_sessions', sessionColumns + belongs('merchant_sessions'), ofKnownMalls),
  sessionIndex,
];

const undo = [
  ...remake('merchant_sessions', sessionColumns),
  sessionIndex,
  ...remake('mall_tokens', tokenColumns),
  'alter table "malls" drop column "domains_asked_at"',
  'alter table "shops" drop column "script_integrity"',
  'alter table "shops" drop column "script_src"',
  'drop table "storefront_scripts"',
];

export const mallUpkeep = sqlMigration('0013-mall-upkeep', tables, undo);
