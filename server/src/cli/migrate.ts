import { Command } from 'commander';
import { migrate } from '../store/migrate.ts';
import { databaseUrl } from './database-url.ts';
import { report } from './report.ts';

export function migrateCommand(): Command {
  return new Command('migrate')
    .description('Bring the database (DATABASE_URL) to the newest schema. Safe to repeat.')
    .option('--json', 'answer with one line of JSON')
    .action(async ({ json }: { json?: boolean }) => {
      const migrations = await migrate(databaseUrl());
      const text = migrations.length === 0 ? 'The schema was the newest already.' : `Done: ${migrations.join(', ')}.`;
      report({ ok: true, migrations, text }, json);
    });
}
