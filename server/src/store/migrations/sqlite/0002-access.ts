import { sqlMigration } from '../sql-migration.ts';

/** The sign-in library names tables and columns its own way and keeps dates as ISO 8601 text on SQLite. */
const tables = [
  `
    create table "operators" (
      "id" text not null primary key,
      "name" text not null,
      "email" text not null unique,
      "emailVerified" integer not null,
      "image" text null,
      "createdAt" text not null,
      "updatedAt" text not null,
      "role" text null check ("role" in ('viewer', 'support', 'operator', 'admin')),
      "banned" integer null,
      "banReason" text null,
      "banExpires" text null
    )
  `,
  `
    create table "operator_sessions" (
      "id" text not null primary key,
      "expiresAt" text not null,
      "token" text not null unique,
      "createdAt" text not null,
      "updatedAt" text not null,
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
      "accessTokenExpiresAt" text null,
      "refreshTokenExpiresAt" text null,
      "scope" text null,
      "password" text null,
      "createdAt" text not null,
      "updatedAt" text not null
    )
  `,
  `create index "operator_accounts_user" on "operator_accounts" ("userId")`,
  `
    create table "operator_verifications" (
      "id" text not null primary key,
      "identifier" text not null,
      "value" text not null,
      "expiresAt" text not null,
      "createdAt" text not null,
      "updatedAt" text not null
    )
  `,
  `create index "operator_verifications_identifier" on "operator_verifications" ("identifier")`,
  `
    create table "operator_rate_limits" (
      "id" text not null primary key,
      "key" text not null unique,
      "count" integer not null,
      "lastRequest" integer not null
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
