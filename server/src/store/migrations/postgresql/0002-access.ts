import { sqlMigration } from '../sql-migration.ts';

/** The sign-in library names tables and columns its own way. */
const tables = [
  `
    create table "operators" (
      "id" text not null primary key,
      "name" text not null,
      "email" text not null unique,
      "emailVerified" boolean not null,
      "image" text null,
      "createdAt" timestamptz not null,
      "updatedAt" timestamptz not null,
      "role" text null check ("role" in ('viewer', 'support', 'operator', 'admin')),
      "banned" boolean null,
      "banReason" text null,
      "banExpires" timestamptz null
    )
  `,
  `
    create table "operator_sessions" (
      "id" text not null primary key,
      "expiresAt" timestamptz not null,
      "token" text not null unique,
      "createdAt" timestamptz not null,
      "updatedAt" timestamptz not null,
      "ipAddress" text null,
      "userAgent" text null,
      "userId" text not null references "operators" ("id") on delete cascade,
      "impersonatedBy" text null
    )
  `,
  `create index "operator_sessions_user" on "operator_sessions" ("userId")`,
  `
    create table "operator_accounts" (
      "id" text not null primary key,
      "accountId" text not null,
      "providerId" text not null,
      "userId" text not null references "operators" ("id") on delete cascade,
      "accessToken" text null,
      "refreshToken" text null,
      "idToken" text null,
      "accessTokenExpiresAt" timestamptz null,
      "refreshTokenExpiresAt" timestamptz null,
      "scope" text null,
      "password" text null,
      "createdAt" timestamptz not null,
      "updatedAt" timestamptz not null
    )
  `,
  `create index "operator_accounts_user" on "operator_accounts" ("userId")`,
  `
    create table "operator_verifications" (
      "id" text not null primary key,
      "identifier" text not null,
      "value" text not null,
      "expiresAt" timestamptz not null,
      "createdAt" timestamptz not null,
      "updatedAt" timestamptz not null
    )
  `,
  `create index "operator_verifications_identifier" on "operator_verifications" ("identifier")`,
  `
    create table "operator_rate_limits" (
      "id" text not null primary key,
      "key" text not null unique,
      "count" integer not null,
      "lastRequest" bigint not null
    )
  `,
];

const undo = [
  'drop table operator_rate_limits',
  'drop table operator_verifications',
  'drop table operator_accounts',
  'drop table operator_sessions',
  'drop table operators',
];

export const access = sqlMigration('0002-access', tables, undo);
