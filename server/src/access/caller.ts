import type { Role } from '@pgbridge/shared/words';
import type { Doer } from '../store/audit.ts';

/** A session of somebody who signed in. */
export type CallerSession = {
  id: string;
  /** When the person last showed who they are: at sign-in, or again since. */
  confirmedAt: Date;
  /** The person proves it with a code, not with the password alone. */
  hasTwoStep: boolean;
  /** The person signs in at the company's own provider, and has no password here. */
  byProvider: boolean;
};

/** Who asks: a person of the staff, or a script with a key. */
export type Caller = {
  kind: 'OPERATOR' | 'API_KEY';
  id: string;
  name: string;
  /** Null for keys. */
  email: string | null;
  role: Role;
  /** What a key is bound to; null: all malls. */
  malls: readonly string[] | null;
  /** Null for keys. */
  session: CallerSession | null;
};

/** Where a request came from, for the audit log. */
export type Origin = { address: string | null; requestId: string | null };

/** The caller as the audit log names them. */
export function doerOf({ kind, id, name, role }: Caller, origin: Origin): Doer {
  return { kind, id, name, role, ...origin };
}
