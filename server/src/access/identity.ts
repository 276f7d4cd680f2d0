import { isAPIError } from 'better-auth/api';
import { type Deed, type Doer, recordAudit } from '../store/audit.ts';
import { confirm, countFailure } from '../store/confirmations.ts';
import { endSession, endSessions, setPassword } from '../store/operators.ts';
import { inTransaction } from '../store/transaction.ts';
import type { Auth } from './auth.ts';
import type { Caller, CallerSession } from './caller.ts';
import { passwordFault } from './operators.ts';
import { signInClock } from './sign-in-clock.ts';

/** Somebody at a session, and the headers that carry it. */
export type Person = { caller: Caller & { session: CallerSession }; headers: Headers; by: Doer };

/** A wrong code or password; at none left the session is over. */
export type NotConfirmed = { ok: false; refusal: 'CODE_WRONG' | 'PASSWORD_WRONG'; left: number };

/** So many wrong codes or passwords in a row end a session, so that whoever found an open one can't go on guessing. */
const mostFailures = 5;

/**
 * The person shows anew who they are. It counts as fresh for money when it was a code, or when there is no second step to ask;
 * the password alone never does for somebody who has one.
 */
export async function confirmIdentity(
  auth: Auth,
  person: Person,
  proof: { code: string } | { password: string },
): Promise<{ ok: true } | NotConfirmed> {
  const { caller, headers } = person;
  const isRight =
    'code' in proof
      ? await isAccepted(() => auth.api.verifyTOTP({ headers, body: { code: proof.code } }))
      : await isAccepted(() => auth.api.verifyPassword({ headers, body: { password: proof.password } }));
  if (!isRight) return failed(auth, person, 'code' in proof ? 'CODE_WRONG' : 'PASSWORD_WRONG');
  await inTransaction(auth.store.orm, async (em) => {
    if ('code' in proof || !caller.session.hasTwoStep) await confirm(em, caller.session.id, signInClock.now());
    const deed: Deed = { action: 'IDENTITY_CONFIRMED', after: { step: 'code' in proof ? 'code' : 'password' } };
    await recordAudit(em, person.by, deed, auth.store.clock.now());
  });
  return { ok: true };
}

export async function changeOwnPassword(
  auth: Auth,
  person: Person,
  { current, next }: { current: string; next: string },
): Promise<{ ok: true } | NotConfirmed | { ok: false; refusal: 'PASSWORD_TOO_SHORT' | 'PASSWORD_TOO_LONG' }> {
  const fault = passwordFault(next);
  if (fault) return { ok: false, refusal: fault };
  const confirmed = await confirmIdentity(auth, person, { password: current });
  if (!confirmed.ok) return confirmed;
  const passwordHash = await (await auth.$context).password.hash(next);
  const { id, session } = person.caller;
  await inTransaction(auth.store.orm, async (em) => {
    await setPassword(em, id, passwordHash);
    await endSessions(em, id, session.id);
    await recordAudit(em, person.by, { action: 'PASSWORD_CHANGED' }, auth.store.clock.now());
  });
  return { ok: true };
}

/** Asks the library; a refusal is no exception here. */
async function isAccepted(ask: () => Promise<unknown>): Promise<boolean> {
  try {
    await ask();
    return true;
  } catch (error) {
    if (isAPIError(error) && error.statusCode < 500) return false;
    throw error;
  }
}

async function failed(auth: Auth, person: Person, refusal: NotConfirmed['refusal']): Promise<NotConfirmed> {
  const { caller, by } = person;
  return inTransaction(auth.store.orm, async (em) => {
    const left = Math.max(0, mostFailures - (await countFailure(em, caller.session.id)));
    if (left === 0) await endSession(em, caller.session.id);
    await recordAudit(em, by, notConfirmed(left), auth.store.clock.now());
    return { ok: false, refusal, left };
  });
}

const notConfirmed = (left: number): Deed => ({ action: 'IDENTITY_NOT_CONFIRMED', after: { left } });
