import { Command } from 'commander';
import serverPackage from '../../package.json' with { type: 'json' };
import { apikeyCommand } from './apikey.ts';
import { auditCommand } from './audit.ts';
import { backupCommand, restoreCommand } from './backup.ts';
import { doctorCommand } from './doctor.ts';
import { explainHashCommand } from './explain-hash.ts';
import { keysCommand } from './keys.ts';
import { ledgerCommand } from './ledger.ts';
import { migrateCommand } from './migrate.ts';
import { operatorCommand } from './operator.ts';
import { report } from './report.ts';
import { retentionCommand } from './retention.ts';
import { seedCommand } from './seed.ts';

const program = new Command('pgbridge')
  .description('Commands for the people who run PG Bridge. Settings are read from the environment, see .env.example.')
  .version(serverPackage.version)
  .showHelpAfterError('Add --help for what it takes.')
  .addCommand(operatorCommand())
  .addCommand(apikeyCommand())
  .addCommand(auditCommand())
  .addCommand(backupCommand())
  .addCommand(restoreCommand())
  .addCommand(doctorCommand())
  .addCommand(explainHashCommand())
  .addCommand(keysCommand())
  .addCommand(ledgerCommand())
  .addCommand(migrateCommand())
  .addCommand(retentionCommand())
  .addCommand(seedCommand());

try {
  await program.parseAsync();
} catch (error) {
  report({ ok: false, error: sentenceOf(error) }, process.argv.includes('--json'));
}

/** A refused connection to a name with several addresses is an error of errors without a text of its own. */
function sentenceOf(error: unknown): string {
  if (error instanceof AggregateError && error.message === '') return sentenceOf(error.errors[0]);
  return error instanceof Error ? error.message : String(error);
}
