import type { Caller } from './caller.ts';
import { signInClock } from './sign-in-clock.ts';

/** How long a code or a password counts as fresh. */
const freshForMs = 5 * 60_000;

/** Whether this is a person without two-step sign-in where money moves only for those who have it. Keys have no second step. */
export function lacksTwoStep({ session }: Pick<Caller, 'session'>, isRequired: boolean): boolean {
  return isRequired && session !== null && !session.hasTwoStep;
}

/** How somebody proves anew who they are: with a code when two-step sign-in is set up, else with the password. */
export type Proof = 'CODE' | 'PASSWORD';

/**
 * Whether this caller must show who they are once more before money moves, and how.
 * @param now by the system's clock, as all of sign-in
 * @returns null when it is fresh enough; always null for keys, which nobody sits at
 */
export function requiresStepUp({ session }: Pick<Caller, 'session'>, now = signInClock.now()): Proof | null {
  if (!session) return null;
  const age = now.getTime() - session.confirmedAt.getTime();
  if (age >= 0 && age < freshForMs) return null;
  return session.hasTwoStep ? 'CODE' : 'PASSWORD';
}
