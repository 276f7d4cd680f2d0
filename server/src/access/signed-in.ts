import type { Role } from '@pgbridge/shared/words';
import { fromNodeHeaders } from 'better-auth/node';
import type { Request, Response } from 'express';
import type { Auth } from './auth.ts';
import { isRole } from './roles.ts';

/** Who is signed in. */
export type SignedIn = { name: string; email: string; role: Role };

/**
 * Reads the session of a request, and prolongs it: the fresh cookie travels with the response, since a session that
 * lives on in the store only would still end in the browser.
 * @returns null when nobody is signed in
 */
export async function signedInBy(auth: Auth, req: Request, res: Response): Promise<SignedIn | null> {
  const { response, headers } = await auth.api.getSession({
    headers: fromNodeHeaders(req.headers),
    returnHeaders: true,
  });
  for (const cookie of headers.getSetCookie()) res.append('set-cookie', cookie);
  if (!response) return null;
  const { name, email, role, banned } = response.user;
  return !banned && role && isRole(role) ? { name, email, role } : null;
}
