import { userInfo } from 'node:os';
import type { Role } from '@pgbridge/shared/words';
import { z } from 'zod';
import { type Doer, recordAudit } from '../store/audit.ts';
import { findOperatorId, insertOperator } from '../store/operators.ts';
import type { Em } from '../store/orm.config.ts';
import { inTransaction } from '../store/transaction.ts';
import type { Auth } from './auth.ts';

export type NewOperator = { email: string; name: string; role: Role; password: string };

export type AddedOperator =
  | { ok: true; operator: { id: string; email: string; name: string; role: Role } }
  | { ok: false; refusal: NewOperatorFault };

export type NewOperatorFault =
  | 'EMAIL_TAKEN'
  | 'EMAIL_MALFORMED'
  | 'NAME_EMPTY'
  | 'PASSWORD_TOO_SHORT'
  | 'PASSWORD_TOO_LONG';

export const shortestPassword = 12;
/** Hashing is slow on purpose, so an endless password would be an attack on ourselves. */
const longestPassword = 128;

export function passwordFault(password: string): 'PASSWORD_TOO_SHORT' | 'PASSWORD_TOO_LONG' | null {
  if (password.length < shortestPassword) return 'PASSWORD_TOO_SHORT';
  return password.length > longestPassword ? 'PASSWORD_TOO_LONG' : null;
}

/** The person at the server's command line, whom nothing but the machine knows. */
export function commandLine(): Doer {
  return { kind: 'COMMAND', id: null, name: nameAtMachine(), role: null, address: null, requestId: null };
}

function nameAtMachine(): string {
  try {
    return userInfo().username;
  } catch {
    return 'unknown'; // a container may run under a number that has no name
  }
}

/** Makes a person of the support staff who can sign in at once. */
export async function addOperator(auth: Auth, given: NewOperator, by: Doer = commandLine()): Promise<AddedOperator> {
  const prepared = await prepareOperator(auth, given);
  if (!prepared.ok) return prepared;
  return inTransaction(auth.store.orm, (em) => insertPrepared(em, prepared.row, by, auth.store.clock.now()));
}

type Row = { email: string; name: string; role: Role; passwordHash: string };

/** Checks what was given and hashes the password, which takes too long for a transaction. */
export async function prepareOperator(
  auth: Auth,
  { email, name, role, password }: NewOperator,
): Promise<{ ok: true; row: Row } | { ok: false; refusal: NewOperatorFault }> {
  const address = email.trim().toLowerCase();
  if (!z.email().max(255).safeParse(address).success) return { ok: false, refusal: 'EMAIL_MALFORMED' };
  if (name.trim() === '') return { ok: false, refusal: 'NAME_EMPTY' };
  const fault = passwordFault(password);
  if (fault) return { ok: false, refusal: fault };
  const passwordHash = await (await auth.$context).password.hash(password);
  return { ok: true, row: { email: address, name: name.trim().slice(0, 255), role, passwordHash } };
}

export async function insertPrepared(em: Em, row: Row, by: Doer, now: Date): Promise<AddedOperator> {
  const { email, name, role } = row;
  if (await findOperatorId(em, email)) return { ok: false, refusal: 'EMAIL_TAKEN' };
  const id = await insertOperator(em, row, now);
  const subject = { kind: 'OPERATOR', id, name } as const;
  await recordAudit(em, by, { action: 'OPERATOR_ADDED', subject, after: { role } }, now);
  return { ok: true, operator: { id, email, name, role } };
}
