import { Command } from 'commander';
import { systemClock } from '../domain/clock.ts';
import { backUp, restore } from '../flows/backup.ts';
import { databaseUrl } from './database-url.ts';
import { report } from './report.ts';

export function backupCommand(): Command {
  return new Command('backup')
    .description('Copy the SQLite database into a new file while the server works.')
    .argument('<file>', 'where to; a new file')
    .option('--json', 'answer with one line of JSON')
    .action(async (file: string, { json }: { json?: boolean }) => {
      const bytes = await backUp(databaseUrl(), file);
      report({ ok: true, file, bytes, text: `${file}: ${bytes} bytes, checked.` }, json);
    });
}

export function restoreCommand(): Command {
  return new Command('restore')
    .description(
      'Put a backup in the place of the SQLite database, which is kept under another name. Stop the server first.',
    )
    .argument('<file>', 'a file that backup made')
    .option('--json', 'answer with one line of JSON')
    .action(async (file: string, { json }: { json?: boolean }) => {
      const { orders, broken, migrations, replaced } = await restore(file, databaseUrl(), systemClock.now());
      const books =
        broken === 0
          ? `the books of all ${orders} orders agree`
          : `the books of ${broken} of ${orders} orders do not agree`;
      const kept = replaced ? ` What was there is kept as ${replaced}.` : '';
      const text = `Restored; ${books}.${kept}`;
      report({ ok: true, orders, broken, migrations, replaced, text }, json);
    });
}
