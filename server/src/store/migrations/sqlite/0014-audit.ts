import { sqlMigration } from '../sql-migration.ts';

/** Who did what, in a chain; keys for scripts; mutations that must not happen twice. */
const tables = [
  `
    create table "audit_entries" (
      "id" text not null primary key,
      "number" integer not null,
      "at" datetime not null,
      "actor_kind" text not null,
      "actor_id" text null,
      "actor_name" text not null,
      "role" text null,
      "address" text null,
      "action" text not null,
      "subject_kind" text null,
      "subject_id" text null,
      "subject_name" text null,
      "mall_id" text null,
      "before" text null,
      "after" text null,
      "reason" text null,
      "request_id" text null,
      "previous_hash" text not null,
      "hash" text not null
    )
  `,
  `create unique index "audit_entries_number_unique" on "audit_entries" ("number")`,
  `create index "audit_entries_at_id_index" on "audit_entries" ("at", "id")`,
  `create index "audit_entries_actor_id_at_index" on "audit_entries" ("actor_id", "at")`,
  `create index "audit_entries_subject_id_at_index" on "audit_entries" ("subject_id", "at")`,
  // One row, locked by whoever adds an entry: the end of the chain.
  `
    create table "audit_head" (
      "id" integer not null primary key check ("id" = 1),
      "number" integer not null,
      "hash" text not null
    )
  `,
  `insert into "audit_head" ("id", "number", "hash") values (1, 0, '${'0'.repeat(64)}')`,
  `
    create table "api_keys" (
      "id" text not null primary key,
      "name" text not null,
      "role" text not null,
      "mall_ids" json null,
      "key_hash" text not null,
      "last_four" text not null,
      "issued_by" text not null,
      "created_at" datetime not null,
      "expires_at" datetime not null,
      "last_used_at" datetime null,
      "revoked_at" datetime null
    )
  `,
  `create unique index "api_keys_key_hash_unique" on "api_keys" ("key_hash")`,
  `
    create table "mutation_requests" (
      "id" text not null primary key,
      "actor" text not null,
      "key" text not null,
      "mutation" text not null,
      "argument_hashes" json not null,
      "result" json not null,
      "created_at" datetime not null
    )
  `,
  `create unique index "mutation_requests_actor_key_unique" on "mutation_requests" ("actor", "key")`,
];

/** The sign-in library's second step, named its way, and when a session last showed who sits at it. */
const access = [
  `alter table "operators" add column "twoFactorEnabled" integer null`,
  `
    create table "operator_two_factors" (
      "id" text not null primary key,
      "secret" text not null,
      "backupCodes" text not null,
      "userId" text not null references "operators" ("id") on delete cascade,
      "verified" integer null,
      "failedVerificationCount" integer null,
      "lockedUntil" text null
    )
  `,
  `create index "operator_two_factors_secret" on "operator_two_factors" ("secret")`,
  `create index "operator_two_factors_user" on "operator_two_factors" ("userId")`,
  `
    create table "operator_confirmations" (
      "session_id" text not null primary key references "operator_sessions" ("id") on delete cascade,
      "confirmed_at" text null,
      "failures" integer not null
    )
  `,
];

const appendOnly = [
  `
    create trigger "audit_entries_no_update" before update on "audit_entries" begin
      select raise(abort, 'audit_entries is append-only');
    end
  `,
  `
    create trigger "audit_entries_no_delete" before delete on "audit_entries" begin
      select raise(abort, 'audit_entries is append-only');
    end
  `,
  `
    create trigger "audit_head_no_delete" before delete on "audit_head" begin
      select raise(abort, 'audit_head is append-only');
    end
  `,
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
