import { sqlMigration } from '../sql-migration.ts';

/** PostgreSQL counts by itself what its indexes find; after new ones it need not wait for that. */
const changes = ['analyze "notifications"', 'analyze "webhook_events"'];

export const whatIndexesFind = sqlMigration('0034-what-indexes-find', changes, []);
