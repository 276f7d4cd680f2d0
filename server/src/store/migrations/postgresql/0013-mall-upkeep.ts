import { sqlMigration } from '../sql-migration.ts';

/**
 * What malls' pages load, by version, and what each shop is registered with; when domains were asked for; and tokens and
 * sessions belong to a mall again. These two are checked at the commit, because the store writes in an order of its own.
 */
const tables = [
  `
    create table "storefront_scripts" (
      "version" varchar(16) not null,
      "text" text not null,
      "added_at" timestamptz not null,
      primary key ("version")
    )
  `,
  `alter table "shops" add column "script_src" text null`,
  `alter table "shops" add column "script_integrity" varchar(255) null`,
  `alter table "malls" add column "domains_asked_at" timestamptz null`,
  `delete from "mall_tokens" where "mall_id" not in (select "id" from "malls")`,
  `delete from "merchant_sessions" where "mall_id" not in (select "id" from "malls")`,
  `alter table "mall_tokens" add constraint "mall_tokens_mall_id_foreign" foreign key ("mall_id") references "malls" ("id") deferrable initially deferred`,
  `alter table "merchant_sessions" add constraint "merchant_sessions_mall_id_foreign" foreign key ("mall_id") references "malls" ("id") deferrable initially deferred`,
];

const undo = [
  'alter table "merchant_sessions" drop constraint "merchant_sessions_mall_id_foreign"',
  'alter table "mall_tokens" drop constraint "mall_tokens_mall_id_foreign"',
  'alter table "malls" drop column "domains_asked_at"',
  'alter table "shops" drop column "script_integrity"',
  'alter table "shops" drop column "script_src"',
  'drop table "storefront_scripts"',
];

export const mallUpkeep = sqlMigration('0013-mall-upkeep', tables, undo);
