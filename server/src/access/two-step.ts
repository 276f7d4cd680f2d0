import { isAPIError } from 'better-auth/api';
import { type Deed, recordAudit } from '../store/audit.ts';
import { inTransaction } from '../store/transaction.ts';
import type { Auth } from './auth.ts';
import { confirmIdentity, type NotConfirmed, type Person } from './identity.ts';

/*
 * Two-step sign-in of one's own account. The library keeps the secret and the recovery codes, encrypted.
 *
 * 1. The person gives the password and gets the secret, for the telephone, and the recovery codes.
 * 2. With the first code from the telephone it is on. The library gives the session a new cookie.
 * 3. It is taken off with a code, never with the password alone.
 */

export type StartedTwoStep =
  | { ok: true; uri: string; recoveryCodes: string[] }
  | { ok: false; refusal: 'TWO_STEP_ALREADY_SET' }
  | NotConfirmed;

/** What the library changed of the session's cookie. */
export type NewCookies = { cookies: string[] };

/** Step 1. Until step 2 it may be begun again. */
export async function startTwoStep(auth: Auth, person: Person, password: string): Promise<StartedTwoStep> {
  if (person.caller.session.hasTwoStep) return { ok: false, refusal: 'TWO_STEP_ALREADY_SET' };
  const confirmed = await confirmIdentity(auth, person, { password });
  if (!confirmed.ok) return confirmed;
  const begun = await auth.api.enableTwoFactor({ headers: person.headers, body: { password, method: 'totp' } });
  if (begun.method !== 'totp') throw new Error('the sign-in library began another second step than asked for');
  await record(auth, person, { action: 'TWO_STEP_STARTED' });
  return { ok: true, uri: begun.totpURI, recoveryCodes: begun.backupCodes };
}

/** Step 2. */
export async function finishTwoStep(
  auth: Auth,
  person: Person,
  code: string,
): Promise<({ ok: true } & NewCookies) | { ok: false; refusal: 'CODE_WRONG' | 'TWO_STEP_ALREADY_SET' }> {
  // Else codes of a secret that is in use could be tried here without end.
  if (person.caller.session.hasTwoStep) return { ok: false, refusal: 'TWO_STEP_ALREADY_SET' };
  try {
    const { headers } = await auth.api.verifyTOTP({ headers: person.headers, body: { code }, returnHeaders: true });
    await record(auth, person, { action: 'TWO_STEP_SET_UP' });
    return { ok: true, cookies: headers.getSetCookie() };
  } catch (error) {
    if (isAPIError(error) && error.statusCode < 500) return { ok: false, refusal: 'CODE_WRONG' };
    throw error;
  }
}

/** Step 3. */
export async function removeTwoStep(
  auth: Auth,
  person: Person,
  { code, password }: { code: string; password: string },
): Promise<({ ok: true } & NewCookies) | NotConfirmed | { ok: false; refusal: 'TWO_STEP_NOT_SET' }> {
  if (!person.caller.session.hasTwoStep) return { ok: false, refusal: 'TWO_STEP_NOT_SET' };
  for (const proof of [{ code }, { password }]) {
    const confirmed = await confirmIdentity(auth, person, proof);
    if (!confirmed.ok) return confirmed;
  }
  const { headers } = await auth.api.disableTwoFactor({
    headers: person.headers,
    body: { password },
    returnHeaders: true,
  });
  await record(auth, person, { action: 'TWO_STEP_REMOVED' });
  return { ok: true, cookies: headers.getSetCookie() };
}

function record(auth: Auth, { by }: Person, deed: Deed) {
  return inTransaction(auth.store.orm, (em) => recordAudit(em, by, deed, auth.store.clock.now()));
}
