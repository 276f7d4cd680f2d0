import { sqlMigration } from '../sql-migration.ts';

/** Whether a person or a key asked for a cancellation. */
const columns = ['alter table "cancellations" add column "requested_by_kind" text null'];

const undo = ['alter table "cancellations" drop column "requested_by_kind"'];

export const whoCancels = sqlMigration('0020-who-cancels', columns, undo);
