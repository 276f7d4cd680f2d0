import type { Role } from '@pgbridge/shared/words';
import { issueApiKey } from '../../src/access/api-keys.ts';
import { commandLine } from '../../src/access/operators.ts';
import type { Orm } from '../../src/store/orm.config.ts';
import { inTransaction } from '../../src/store/transaction.ts';

/** Issues an API key straight in the store. */
export async function keyOf(orm: Orm, now: Date, role: Role = 'viewer', malls: string[] = []): Promise<string> {
  const wanted = { name: `key of a ${role}`, role, malls, days: 90 };
  const issued = await inTransaction(orm, (em) => issueApiKey(em, wanted, commandLine(), now));
  if (!issued.ok) throw new Error(issued.refusal);
  return issued.secret;
}
