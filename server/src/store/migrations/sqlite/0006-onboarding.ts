import { sqlMigration } from '../sql-migration.ts';

/** Malls come in through Cafe24: their tokens, who is let in to their settings, and what must not be used twice. */
const tables = [
  `
    create table "mall_tokens" (
      "mall_id" text not null primary key,
      "access_token_sealed" text not null,
      "refresh_token_sealed" text not null,
      "access_expires_at" datetime not null,
      "refresh_expires_at" datetime not null,
      "scopes" json not null,
      "leased_until" datetime null
    )
  `,
  `
    create table "oauth_states" (
      "state_hash" text not null primary key,
      "browser_hash" text not null,
      "verifier_sealed" text not null,
      "mall_id" text not null,
      "user_id" text not null,
      "language" text not null,
      "expires_at" datetime not null
    )
  `,
  `create index "oauth_states_expires_at_index" on "oauth_states" ("expires_at")`,
  `
    create table "used_launches" (
      "hmac_hash" text not null primary key,
      "expires_at" datetime not null
    )
  `,
  `create index "used_launches_expires_at_index" on "used_launches" ("expires_at")`,
  `
    create table "merchant_sessions" (
      "token_hash" text not null primary key,
      "mall_id" text not null,
      "user_id" text not null,
      "language" text not null,
      "expires_at" datetime not null
    )
  `,
  `create index "merchant_sessions_expires_at_index" on "merchant_sessions" ("expires_at")`,
  `alter table "malls" add column "care_due_at" datetime null`,
  `alter table "malls" add column "unlinked_at" datetime null`,
  `alter table "malls" add column "expired_at" datetime null`,
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
