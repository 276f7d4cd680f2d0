import { Command } from 'commander';
import { z } from 'zod';
import { readRetentionDays } from '../config.ts';
import { systemClock } from '../domain/clock.ts';
import type { Due } from '../domain/retention.ts';
import { measureDue, takeAllAway } from '../flows/retention.ts';
import { storedText } from '../flows/settings.ts';
import { withStore } from '../store/migrate.ts';
import { databaseUrl } from './database-url.ts';
import { report } from './report.ts';

type Options = { dryRun?: boolean; json?: boolean };

export function retentionCommand(): Command {
  return new Command('retention')
    .description('Remove now what is older than RETENTION_DAYS, and what has expired. The server does it once an hour.')
    .option('--dry-run', 'only tell what would go')
    .option('--json', 'answer with one line of JSON')
    .action(async ({ dryRun = false, json }: Options) => {
      await withStore(databaseUrl(), async (orm) => {
        const days = retentionDays(await storedText(orm, 'RETENTION_DAYS'));
        const keeper = { orm, clock: systemClock, settings: { retentionDays: days } };
        const due = await measureDue(keeper);
        if (dryRun) return report({ ok: true, days, due, text: dueText(days, due) }, json);
        const removed = await takeAllAway(keeper);
        report({ ok: true, days, removed, text: removedText(removed) }, json);
      });
    });
}

/** @throws one clear sentence when the setting makes no sense */
function retentionDays(stored: string | null): number {
  try {
    return readRetentionDays(stored);
  } catch (error) {
    if (error instanceof z.ZodError) throw new Error(`RETENTION_DAYS ${error.issues[0]?.message}`);
    throw error;
  }
}

function dueText(days: number, due: Record<string, Due>): string {
  const lines = Object.entries(due).map(([kind, { rows, bytes, oldest }]) =>
    rows === 0 ? `${kind}: nothing` : `${kind}: ${rows} rows, ${bytes} bytes, the oldest of ${oldest?.toISOString()}`,
  );
  const rule = days === 0 ? 'Bodies are kept for good (RETENTION_DAYS=0).' : `Bodies are kept for ${days} days.`;
  return [`${rule} This would go now:`, ...lines].join('\n');
}

function removedText(removed: Record<string, number>): string {
  return ['Removed:', ...Object.entries(removed).map(([kind, rows]) => `${kind}: ${rows} rows`)].join('\n');
}
