import { sqlMigration } from '../sql-migration.ts';

/** Malls come in through Cafe24: their tokens, who is let in to their settings, and what must not be used twice. */
const tables = [
  `
    create table "mall_tokens" (
      "mall_id" varchar(32) not null,
      "access_token_sealed" text not null,
      "refresh_token_sealed" text not null,
      "access_expires_at" timestamptz not null,
      "refresh_expires_at" timestamptz not null,
      "scopes" jsonb not null,
      "leased_until" timestamptz null,
      primary key ("mall_id")
    )
  `,
  `
    create table "oauth_states" (
      "state_hash" varchar(64) not null,
      "browser_hash" varchar(64) not null,
      "verifier_sealed" text not null,
      "mall_id" varchar(32) not null,
      "user_id" varchar(255) not null,
      "language" varchar(32) not null,
      "expires_at" timestamptz not null,
      primary key ("state_hash")
    )
  `,
  `create index "oauth_states_expires_at_index" on "oauth_states" ("expires_at")`,
  `
    create table "used_launches" (
      "hmac_hash" varchar(64) not null,
      "expires_at" timestamptz not null,
      primary key ("hmac_hash")
    )
  `,
  `create index "used_launches_expires_at_index" on "used_launches" ("expires_at")`,
  `
    create table "merchant_sessions" (
      "token_hash" varchar(64) not null,
      "mall_id" varchar(32) not null,
      "user_id" varchar(255) not null,
      "language" varchar(32) not null,
      "expires_at" timestamptz not null,
      primary key ("token_hash")
    )
  `,
  `create index "merchant_sessions_expires_at_index" on "merchant_sessions" ("expires_at")`,
  `alter table "malls" add column "care_due_at" timestamptz null`,
  `alter table "malls" add column "unlinked_at" timestamptz null`,
  `alter table "malls" add column "expired_at" timestamptz null`,
];

const undo = [
  'drop table "merchant_sessions"',
  'drop table "used_launches"',
  'drop table "oauth_states"',
  'drop table "mall_tokens"',
  'alter table "malls" drop column "care_due_at"',
  'alter table "malls" drop column "unlinked_at"',
  'alter table "malls" drop column "expired_at"',
];

export const onboarding = sqlMigration('0006-onboarding', tables, undo);
