import { Command } from 'commander';
import { listApiKeys, stateOf } from '../access/api-keys.ts';
import { withTransaction } from '../access/with-auth.ts';
import { databaseUrl } from './database-url.ts';
import { report } from './report.ts';

export function apikeyListCommand(): Command {
  return new Command('list')
    .description('List all keys, newest first, by id, state, role, malls and name. The keys themselves are not known.')
    .option('--json', 'answer with one line of JSON')
    .action(async ({ json }: { json?: boolean }) => {
      const apiKeys = await withTransaction(databaseUrl(), async (em, now) =>
        (await listApiKeys(em)).map((key) => ({
          id: key.id,
          state: stateOf(key, now),
          role: key.role,
          mallIds: key.mallIds ?? null,
          name: key.name,
          lastFour: key.lastFour,
          expiresAt: key.expiresAt,
          lastUsedAt: key.lastUsedAt ?? null,
        })),
      );
      const lines = apiKeys.map(({ id, state, role, mallIds, name }) =>
        [id, state, role, mallIds?.join(',') ?? 'all malls', name].join('\t'),
      );
      report({ ok: true, apiKeys, text: lines.length > 0 ? lines.join('\n') : 'No keys.' }, json);
    });
}
