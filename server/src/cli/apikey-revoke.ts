import { Command } from 'commander';
import { revokeApiKey } from '../access/api-keys.ts';
import { commandLine } from '../access/operators.ts';
import { withTransaction } from '../access/with-auth.ts';
import { databaseUrl } from './database-url.ts';
import { report } from './report.ts';

const uuid = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i;

export function apikeyRevokeCommand(): Command {
  return new Command('revoke')
    .description('End a key at once. Harmless to repeat.')
    .argument('<id>', 'id of the key, as `apikey list` prints it')
    .option('--json', 'answer with one line of JSON')
    .action(async (id: string, { json }: { json?: boolean }) => {
      const revoked = uuid.test(id)
        ? await withTransaction(databaseUrl(), (em, now) => revokeApiKey(em, id, commandLine(), now))
        : null;
      if (!revoked) return report({ ok: false, error: 'there is no key with this id' }, json);
      const { name, revokedAt } = revoked;
      report({ ok: true, apiKey: { id, name, revokedAt }, text: `Revoked "${name}".` }, json);
    });
}
