import type { Caller } from './caller.ts';
import { signInClock } from './sign-in-clock.ts';

/** How long a code or a password counts as fresh. */
const freshForMs = 5 * 60_000;

/**
 * Whether this is a person without two-step sign-in where money moves only for those who have it. Keys have no second step, and
 * of those who sign in at the company's own provider it is the provider's to ask for one.
 */
export function lacksTwoStep({ session }: Pick<Caller, 'session'>, isRequired: boolean): boolean {
  return isRequired && session !== null && !session.hasTwoStep && !session.byProvider;
}

/**
 * How somebody proves anew who they are: with a code when two-step sign-in is set up, by signing in once more at the company's own
 * provider when they come from there, else with the password.
 */
export type Proof = 'CODE' | 'PASSWORD' | 'PROVIDER';

/**
 * Whether this caller must show who they are once more before money moves, and how.
 * @param now by the system's clock, as all of sign-in
 * @returns null when it is fresh enough; always null for keys, which nobody sits at
 */
export function requiresStepUp({ session }: Pick<Caller, 'session'>, now = signInClock.now()): Proof | null {
  if (!session) return null;
  const age = now.getTime() - session.confirmedAt.getTime();
  if (age >= 0 && age < freshForMs) return null;
  if (session.hasTwoStep) return 'CODE';
  return session.byProvider ? 'PROVIDER' : 'PASSWORD';
}
