import type { IncomingHttpHeaders } from 'node:http';
import { fromNodeHeaders } from 'better-auth/node';
import { confirmedAt } from '../store/confirmations.ts';
import { signsInByProvider } from '../store/provider-accounts.ts';
import type { Auth } from './auth.ts';
import type { Caller } from './caller.ts';
import { isRole } from './roles.ts';
import { signInClock } from './sign-in-clock.ts';

/** A session ends after this time, however busy it is. */
const longestMs = 12 * 60 * 60_000;

/** Sends cookies along with an answer. */
export type SetCookies = (cookies: readonly string[]) => void;

/**
 * Reads the session that headers carry, and prolongs it: the fresh cookie travels with the answer, since a session that
 * lives on in the store only would still end in the browser.
 * @param setCookies null: it is only looked at, and idle time runs on
 * @returns null when nobody is signed in
 */
export async function signedInBy(
  auth: Auth,
  given: IncomingHttpHeaders,
  setCookies: SetCookies | null,
): Promise<Caller | null> {
  const { response, headers } = await auth.api.getSession({
    headers: fromNodeHeaders(given),
    ...(setCookies === null && { query: { disableRefresh: true } }),
    returnHeaders: true,
  });
  if (!response) return null;
  const { session, user } = response;
  if (signInClock.now().getTime() - session.createdAt.getTime() >= longestMs) {
    await (await auth.$context).internalAdapter.deleteSession(session.token);
    return null;
  }
  setCookies?.(headers.getSetCookie());
  const { id, name, email, role, banned } = user;
  if (banned || !role || !isRole(role)) return null;
  const em = auth.store.orm.em.fork();
  const [since, byProvider] = [await confirmedAt(em, session.id), await signsInByProvider(em, id)];
  return {
    kind: 'OPERATOR',
    id,
    name,
    email,
    role,
    malls: null,
    session: {
      id: session.id,
      confirmedAt: since ?? session.createdAt,
      hasTwoStep: Boolean(user.twoFactorEnabled),
      byProvider,
    },
  };
}
