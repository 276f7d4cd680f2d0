import { randomInt } from 'node:crypto';
import type { AuditAction } from '@pgbridge/shared/audit-words';
import type { Role } from '@pgbridge/shared/words';
import { type Doer, recordAudit } from '../store/audit.ts';
import * as store from '../store/operators.ts';
import type { Em } from '../store/orm.config.ts';
import { signsInByProvider } from '../store/provider-accounts.ts';
import { signInClock } from './sign-in-clock.ts';

/*
 * What an admin does to colleagues. Each takes effect at once, because every request reads the person anew, and each is in the
 * audit log in the same transaction. Nobody takes the last admin away, oneself included.
 */

export type TeamChange = { ok: true; operator: store.OperatorRow } | { ok: false; refusal: TeamRefusal };
type TeamRefusal = 'OPERATOR_UNKNOWN' | 'LAST_ADMIN' | 'ALREADY_INACTIVE' | 'NO_PASSWORD_HERE';

/** What a change needs to know. Times of the store's log are `now`; `em` is in a transaction. */
export type TeamWork = { em: Em; by: Doer; now: Date; reason?: string | null };

export async function changeRole(work: TeamWork, id: string, role: Role): Promise<TeamChange> {
  const { em } = work;
  const admins = await store.lockAdmins(em);
  const operator = await find(em, id);
  if (!operator) return { ok: false, refusal: 'OPERATOR_UNKNOWN' };
  if (operator.role === role) return { ok: true, operator };
  if (role !== 'admin' && isLast(admins, id)) return { ok: false, refusal: 'LAST_ADMIN' };
  await store.setRole(em, id, role);
  return done(work, operator, 'OPERATOR_ROLE_CHANGED', { before: { role: operator.role }, after: { role } });
}

/** The person can't sign in any more, and what is open ends. Nobody is deleted, because acts stay named. */
export async function deactivateOperator(work: TeamWork, id: string): Promise<TeamChange> {
  const { em } = work;
  const admins = await store.lockAdmins(em);
  const operator = await find(em, id);
  if (!operator) return { ok: false, refusal: 'OPERATOR_UNKNOWN' };
  if (!operator.active) return { ok: false, refusal: 'ALREADY_INACTIVE' };
  if (isLast(admins, id)) return { ok: false, refusal: 'LAST_ADMIN' };
  await store.deactivate(em, id);
  await store.endSessions(em, id);
  return done(work, operator, 'OPERATOR_DEACTIVATED');
}

/** @param passwordHash of a password that was made with `temporaryPassword` */
export async function resetPassword(work: TeamWork, id: string, passwordHash: string): Promise<TeamChange> {
  const operator = await find(work.em, id);
  if (!operator) return { ok: false, refusal: 'OPERATOR_UNKNOWN' };
  if (await signsInByProvider(work.em, id)) return { ok: false, refusal: 'NO_PASSWORD_HERE' };
  await store.setPassword(work.em, id, passwordHash);
  await store.endSessions(work.em, id);
  return done(work, operator, 'OPERATOR_PASSWORD_RESET');
}

/** For somebody who lost the telephone and the recovery codes. */
export async function resetTwoStep(work: TeamWork, id: string): Promise<TeamChange> {
  const operator = await find(work.em, id);
  if (!operator) return { ok: false, refusal: 'OPERATOR_UNKNOWN' };
  await store.dropTwoStep(work.em, id);
  await store.endSessions(work.em, id);
  return done(work, operator, 'OPERATOR_TWO_STEP_RESET');
}

export async function endSessions(work: TeamWork, id: string): Promise<TeamChange> {
  const operator = await find(work.em, id);
  if (!operator) return { ok: false, refusal: 'OPERATOR_UNKNOWN' };
  await store.endSessions(work.em, id);
  return done(work, operator, 'OPERATOR_SESSIONS_ENDED', { before: { sessions: operator.sessions } });
}

/** Sessions go by the system's time, as all of sign-in. */
function find(em: Em, id: string) {
  return store.findOperator(em, id, signInClock.now());
}

const isLast = (admins: string[], id: string) => admins.length === 1 && admins[0] === id;

async function done(
  { em, by, now, reason }: TeamWork,
  { id, name }: store.OperatorRow,
  action: AuditAction,
  change: { before?: Record<string, unknown>; after?: Record<string, unknown> } = {},
): Promise<TeamChange> {
  const operator = await find(em, id);
  if (!operator) throw new Error(`operator ${id} is gone`);
  await recordAudit(em, by, { action, subject: { kind: 'OPERATOR', id, name }, reason, ...change }, now);
  return { ok: true, operator };
}

// Without letters that are read wrongly over the phone.
const letters = 'abcdefghjkmnpqrstuvwxyz23456789';

/** A password to hand over, about 99 bits: five groups of four. */
export function temporaryPassword(): string {
  const group = () => Array.from({ length: 4 }, () => letters[randomInt(letters.length)]).join('');
  return Array.from({ length: 5 }, group).join('-');
}
