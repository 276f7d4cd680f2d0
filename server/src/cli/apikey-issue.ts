import { type Role, roles } from '@pgbridge/shared/words';
import { Command, Option } from 'commander';
import { type IssuedApiKey, issueApiKey, longestDays, usualDays } from '../access/api-keys.ts';
import { commandLine } from '../access/operators.ts';
import { withTransaction } from '../access/with-auth.ts';
import { databaseUrl } from './database-url.ts';
import { report } from './report.ts';

type Options = { name: string; role: Role; mall: string[]; days: string; json?: boolean };

export function apikeyIssueCommand(): Command {
  return new Command('issue')
    .description('Issue a key. It is printed this once, alone on standard output, and stored as a hash only.')
    .requiredOption('--name <name>', 'what it is for')
    .addOption(new Option('--role <role>', 'what it may do').choices(roles).makeOptionMandatory())
    .option(
      '--mall <mall_id>',
      'only this mall; may be given more than once',
      (mall, all: string[]) => [...all, mall],
      [],
    )
    .option('--days <days>', `how long it lives, at most ${longestDays}`, String(usualDays))
    .option('--json', 'answer with one line of JSON')
    .addHelpText(
      'after',
      '\nExample:\n  pgbridge apikey issue --name "nightly report" --role viewer --mall hanok --days 30',
    )
    .action(async ({ name, role, mall, days, json }: Options) => {
      const wanted = { name, role, malls: mall, days: Number(days) };
      const issued = await withTransaction(databaseUrl(), (em, now) => issueApiKey(em, wanted, commandLine(), now));
      if (!issued.ok) return report({ ok: false, error: sentenceOf(issued) }, json);
      const { id, mallIds, expiresAt } = issued.apiKey;
      report(
        { ok: true, apiKey: { id, name, role, mallIds, expiresAt }, key: issued.secret, text: issued.secret },
        json,
      );
    });
}

function sentenceOf(refused: Extract<IssuedApiKey, { ok: false }>): string {
  switch (refused.refusal) {
    case 'NAME_EMPTY':
      return 'the name is empty';
    case 'DAYS_OUT_OF_RANGE':
      return `--days must be a whole number from 1 to ${longestDays}`;
    case 'MALL_UNKNOWN':
      return `there is no mall ${refused.malls.join(', ')}`;
  }
}
