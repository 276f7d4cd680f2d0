import { Command } from 'commander';
import { checkAuditLog } from '../access/with-auth.ts';
import { databaseUrl } from './database-url.ts';
import { report } from './report.ts';

type Verdict = Awaited<ReturnType<typeof checkAuditLog>>;

export function auditCommand(): Command {
  return new Command('audit').description('The log of who did what.').addCommand(verifyCommand());
}

function verifyCommand(): Command {
  return new Command('verify')
    .description(
      'Check that every entry is there, unchanged, and follows the one before it. Keep the last hash elsewhere.',
    )
    .option('--json', 'answer with one line of JSON')
    .action(async ({ json }: { json?: boolean }) => {
      const verdict = await checkAuditLog(databaseUrl());
      if (verdict.ok) {
        const text = `All ${verdict.entries} entries chain correctly. Last hash: ${verdict.lastHash}`;
        report({ ...verdict, text }, json);
      } else {
        report({ ...verdict, error: sentenceOf(verdict) }, json);
      }
    });
}

function sentenceOf({ fault, number, id }: Extract<Verdict, { ok: false }>): string {
  switch (fault) {
    case 'changed':
      return `entry ${number} (${id}) no longer says what its hash covers`;
    case 'unlinked':
      return `entry ${number} (${id}) does not follow the entry before it`;
    case 'missing':
      return `entry ${number} is missing`;
    case 'end':
      return `the log does not end after entry ${number} as it should: entries were cut off or added`;
  }
}
