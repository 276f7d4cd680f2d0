import { Command } from 'commander';
import { migrate, migrateBack } from '../store/migrate.ts';
import { databaseUrl } from './database-url.ts';
import { report } from './report.ts';

export function migrateCommand(): Command {
  return new Command('migrate')
    .description('Bring the database (DATABASE_URL) to the newest schema. Safe to repeat.')
    .option(
      '--back-to <name>',
      'take back what came after this migration, with all that it added; stop the servers first',
    )
    .option('--json', 'answer with one line of JSON')
    .action(async ({ json, backTo }: { json?: boolean; backTo?: string }) => {
      if (backTo) {
        const takenBack = await migrateBack(databaseUrl(), backTo);
        const text =
          takenBack.length === 0 ? `${backTo} is the newest already.` : `Taken back: ${takenBack.join(', ')}.`;
        return report({ ok: true, takenBack, text }, json);
      }
      const migrations = await migrate(databaseUrl());
      const text = migrations.length === 0 ? 'The schema was the newest already.' : `Done: ${migrations.join(', ')}.`;
      report({ ok: true, migrations, text }, json);
    });
}
