import { sqlMigration } from '../sql-migration.ts';

/** Who did what, in a chain; keys for scripts; mutations that must not happen twice. */
const tables = [
  `
    create table "audit_entries" (
      "id" uuid not null primary key,
      "number" int not null,
      "at" timestamptz not null,
      "actor_kind" varchar(255) not null,
      "actor_id" varchar(255) null,
      "actor_name" varchar(255) not null,
      "role" varchar(255) null,
      "address" varchar(255) null,
      "action" varchar(255) not null,
      "subject_kind" varchar(255) null,
      "subject_id" varchar(255) null,
      "subject_name" varchar(255) null,
      "mall_id" varchar(255) null,
      "before" text null,
      "after" text null,
      "reason" text null,
      "request_id" varchar(255) null,
      "previous_hash" varchar(64) not null,
      "hash" varchar(64) not null
    )
  `,
  `alter table "audit_entries" add constraint "audit_entries_number_unique" unique ("number")`,
  `create index "audit_entries_at_id_index" on "audit_entries" ("at", "id")`,
  `create index "audit_entries_actor_id_at_index" on "audit_entries" ("actor_id", "at")`,
  `create index "audit_entries_subject_id_at_index" on "audit_entries" ("subject_id", "at")`,
  // One row, locked by whoever adds an entry: the end of the chain.
  `
    create table "audit_head" (
      "id" integer not null primary key check ("id" = 1),
      "number" integer not null,
      "hash" varchar(64) not null
    )
  `,
  `insert into "audit_head" ("id", "number", "hash") values (1, 0, '${'0'.repeat(64)}')`,
  `
    create table "api_keys" (
      "id" uuid not null primary key,
      "name" varchar(255) not null,
      "role" varchar(255) not null,
      "mall_ids" jsonb null,
      "key_hash" varchar(64) not null,
      "last_four" varchar(4) not null,
      "issued_by" varchar(255) not null,
      "created_at" timestamptz not null,
      "expires_at" timestamptz not null,
      "last_used_at" timestamptz null,
      "revoked_at" timestamptz null
    )
  `,
  `alter table "api_keys" add constraint "api_keys_key_hash_unique" unique ("key_hash")`,
  `
    create table "mutation_requests" (
      "id" uuid not null primary key,
      "actor" varchar(255) not null,
      "key" varchar(255) not null,
      "mutation" varchar(255) not null,
      "argument_hashes" jsonb not null,
      "result" jsonb not null,
      "created_at" timestamptz not null
    )
  `,
  `alter table "mutation_requests" add constraint "mutation_requests_actor_key_unique" unique ("actor", "key")`,
];

/** The sign-in library's second step, named its way, and when a session last showed who sits at it. */
const access = [
  `alter table "operators" add column "twoFactorEnabled" boolean null`,
  `
    create table "operator_two_factors" (
      "id" text not null primary key,
      "secret" text not null,
      "backupCodes" text not null,
      "userId" text not null references "operators" ("id") on delete cascade,
      "verified" boolean null,
      "failedVerificationCount" integer null,
      "lockedUntil" timestamptz null
    )
  `,
  `create index "operator_two_factors_secret" on "operator_two_factors" ("secret")`,
  `create index "operator_two_factors_user" on "operator_two_factors" ("userId")`,
  `
    create table "operator_confirmations" (
      "session_id" text not null primary key references "operator_sessions" ("id") on delete cascade,
      "confirmed_at" timestamptz null,
      "failures" integer not null
    )
  `,
];

const appendOnly = [
  `create trigger "audit_entries_append_only" before update or delete on "audit_entries" for each row execute function refuse_change()`,
  `create trigger "audit_entries_no_truncate" before truncate on "audit_entries" for each statement execute function refuse_change()`,
  `create trigger "audit_head_no_delete" before delete on "audit_head" for each row execute function refuse_change()`,
  `create trigger "audit_head_no_truncate" before truncate on "audit_head" for each statement execute function refuse_change()`,
];

const undo = [
  'drop table "operator_confirmations"',
  'drop table "operator_two_factors"',
  'alter table "operators" drop column "twoFactorEnabled"',
  'drop table "mutation_requests"',
  'drop table "api_keys"',
  'drop table "audit_head"',
  'drop table "audit_entries"',
];

export const audit = sqlMigration('0014-audit', [...tables, ...access, ...appendOnly], undo);
