import { text } from 'node:stream/consumers';
import { type Role, roles } from '@pgbridge/shared/words';
import { Command, Option } from 'commander';
import { type AddedOperator, addOperator, type NewOperator, shortestPassword } from '../access/operators.ts';
import { withAuth } from '../access/with-auth.ts';
import { databaseUrl } from './database-url.ts';
import { report } from './report.ts';

type Options = { email: string; name: string; role: Role; json?: boolean };

const refusals: Record<Extract<AddedOperator, { ok: false }>['refusal'], string> = {
  EMAIL_TAKEN: 'there is an operator with this e-mail address already',
  EMAIL_MALFORMED: 'this is not an e-mail address',
  NAME_EMPTY: 'the name is empty',
  PASSWORD_TOO_SHORT: `the password needs ${shortestPassword} characters or more`,
  PASSWORD_TOO_LONG: 'the password is too long',
};

export function operatorAddCommand(): Command {
  return new Command('add')
    .description('Add a person who can sign in at once. The password comes on standard input, never as an argument.')
    .requiredOption('--email <address>', 'address to sign in with')
    .requiredOption('--name <name>', 'name that colleagues see')
    .addOption(new Option('--role <role>', 'what the person may do').choices(roles).makeOptionMandatory())
    .requiredOption('--password-stdin', 'read the password from standard input')
    .option('--json', 'answer with one line of JSON')
    .addHelpText(
      'after',
      '\nExample:\n  pgbridge operator add --email hana@example.com --name 김하나 --role support --password-stdin < password.txt',
    )
    .action(async ({ email, name, role, json }: Options) => {
      const password = (await text(process.stdin)).replace(/\r?\n$/, '');
      const operator: NewOperator = { email, name, role, password };
      const added = await withAuth(databaseUrl(), (auth) => addOperator(auth, operator));
      if (!added.ok) report({ ok: false, error: refusals[added.refusal] }, json);
      else report({ ...added, text: `Added ${added.operator.email} as ${role}.` }, json);
    });
}
