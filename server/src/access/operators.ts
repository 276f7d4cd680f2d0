import type { Role } from '@pgbridge/shared/words';
import { isAPIError } from 'better-auth/api';
import { z } from 'zod';
import type { Auth } from './auth.ts';

export type NewOperator = { email: string; name: string; role: Role; password: string };

export type AddedOperator =
  | { ok: true; operator: { id: string; email: string; name: string; role: Role } }
  | {
      ok: false;
      refusal: 'EMAIL_TAKEN' | 'EMAIL_MALFORMED' | 'NAME_EMPTY' | 'PASSWORD_TOO_SHORT' | 'PASSWORD_TOO_LONG';
    };

export const shortestPassword = 12;
/** Hashing is slow on purpose, so an endless password would be an attack on ourselves. */
const longestPassword = 128;

/** Makes a person of the support staff who can sign in at once. */
export async function addOperator(auth: Auth, { email, name, role, password }: NewOperator): Promise<AddedOperator> {
  const address = email.trim().toLowerCase();
  if (!z.email().safeParse(address).success) return { ok: false, refusal: 'EMAIL_MALFORMED' };
  if (name.trim() === '') return { ok: false, refusal: 'NAME_EMPTY' };
  if (password.length < shortestPassword) return { ok: false, refusal: 'PASSWORD_TOO_SHORT' };
  if (password.length > longestPassword) return { ok: false, refusal: 'PASSWORD_TOO_LONG' };
  try {
    const { user } = await auth.api.createUser({ body: { email: address, name: name.trim(), role, password } });
    return { ok: true, operator: { id: user.id, email: user.email, name: user.name, role } };
  } catch (error) {
    if (isAPIError(error) && error.body?.code === 'USER_ALREADY_EXISTS_USE_ANOTHER_EMAIL') {
      return { ok: false, refusal: 'EMAIL_TAKEN' };
    }
    throw error;
  }
}
