import { sqlMigration } from '../sql-migration.ts';

/** Notifications that go through Cafe24's Admin API, and when Cafe24 learnt of cancellations it didn't ask for. */
const columns = [
  `alter table "notifications" add column "channel" text not null default 'NOTICE_URL'`,
  `alter table "notifications" alter column "channel" drop default`,
  `alter table "notifications" add constraint "notifications_channel_check" check ("channel" in ('NOTICE_URL', 'ADMIN_API'))`,
  `alter table "cancellations" add column "told_at" timestamptz null`,
];

const undo = ['alter table "cancellations" drop column "told_at"', 'alter table "notifications" drop column "channel"'];

export const toldThroughAdminApi = sqlMigration('0008-told-through-admin-api', columns, undo);
