import { Command } from 'commander';
import { systemClock } from '../domain/clock.ts';
import { reseal } from '../flows/key-rotation.ts';
import { withStore } from '../store/migrate.ts';
import { databaseUrl } from './database-url.ts';
import { encryptionKeys } from './known-keys.ts';
import { report } from './report.ts';

export function keysCommand(): Command {
  return new Command('keys').description('The keys that seal secrets in the database.').addCommand(resealCommand());
}

function resealCommand(): Command {
  return new Command('reseal')
    .description('Seal everything with the first of ENCRYPTION_KEYS, while the servers work. Safe to repeat.')
    .option('--json', 'answer with one line of JSON')
    .action(async ({ json }: { json?: boolean }) => {
      const keys = encryptionKeys();
      const { resealed, left } = await withStore(databaseUrl(), (orm) => reseal(orm, keys, systemClock.now()));
      const rest = Object.entries(left).map(([id, count]) => `${count} under "${id}"`);
      const [{ id = '' } = {}] = keys;
      if (rest.length === 0) {
        const text = `Sealed ${resealed} anew; everything is under "${id}", the other keys can be taken out.`;
        return report({ ok: true, resealed, left, text }, json);
      }
      const error = `${rest.join(', ')} left: their key is missing, or they were being replaced; put it back, or run this again`;
      report({ ok: false, error, resealed, left }, json);
    });
}
