import type { AuditAction } from '@pgbridge/shared/audit-words';
import type { ProviderRefusal } from '@pgbridge/shared/sign-in-words';
import { type ProvenIdentity, roleOfGroups, type SignInProvider } from '../domain/sign-in-provider.ts';
import { type Doer, recordAudit } from '../store/audit.ts';
import { confirm } from '../store/confirmations.ts';
import { endSessions, findOperatorId, setRole } from '../store/operators.ts';
import type { Em } from '../store/orm.config.ts';
import { findByProvider, insertFromProvider } from '../store/provider-accounts.ts';

/*
 * People who sign in at the company's own provider
 *
 * 1. The provider's word (issuer and subject) names the person, never the address: whoever has a password here keeps it, and an
 *    identity with the same address is refused.
 * 2. Who comes the first time is added with the role of their groups. Without such a group nobody gets in, and whoever lost theirs
 *    loses their open sessions too.
 * 3. The role follows the groups at each sign-in.
 */

type Origin = Pick<Doer, 'address' | 'requestId'>;
type Entered = { ok: true; person: { id: string; name: string } } | { ok: false; refusal: ProviderRefusal };

/** Call it in a transaction. */
export async function admit(
  em: Em,
  { roles }: Pick<SignInProvider, 'roles'>,
  identity: ProvenIdentity,
  from: Origin,
  now: Date,
): Promise<Entered> {
  const known = await findByProvider(em, identity);
  const role = roleOfGroups(identity.groups, roles);
  if (known && !known.active) return refused('DEACTIVATED');
  if (!role) {
    if (known) await endSessions(em, known.id);
    return refused('NO_GROUP');
  }
  if (known) {
    if (known.role !== role) {
      await setRole(em, known.id, role);
      await record('OPERATOR_ROLE_CHANGED', known, { before: { role: known.role }, after: { role, by: 'groups' } });
    }
    return { ok: true, person: known };
  }
  const email = identity.email?.trim().toLowerCase() ?? '';
  if (email === '' || email.length > 255 || !identity.isEmailSound) return refused('ADDRESS_MISSING');
  if (await findOperatorId(em, email)) return refused('ADDRESS_TAKEN');
  const name = (identity.name?.trim() || email).slice(0, 255);
  const id = await insertFromProvider(em, { name, email, role }, identity, now);
  await record('OPERATOR_ADDED', { id, name }, { after: { role, by: 'groups' } });
  return { ok: true, person: { id, name } };

  function record(action: AuditAction, { id, name }: { id: string; name: string }, told: object) {
    const doer: Doer = { kind: 'OPERATOR', id, name, role, ...from };
    return recordAudit(em, doer, { action, subject: { kind: 'OPERATOR', id, name }, ...told }, now);
  }

  async function refused(refusal: ProviderRefusal): Promise<Entered> {
    const nobody: Doer = { kind: 'NOBODY', id: null, name: '', role: null, ...from };
    const subject = known && ({ kind: 'OPERATOR', id: known.id, name: known.name } as const);
    const after = { step: 'provider', why: refusal };
    await recordAudit(em, nobody, { action: 'SIGN_IN_FAILED', ...(subject && { subject }), after }, now);
    return { ok: false, refusal };
  }
}

/** A session of somebody who signed in at the provider. What the provider does not date is no fresh proof. Call it in a transaction. */
export async function beginSession(
  em: Em,
  {
    person,
    sessionId,
    identity,
  }: { person: { id: string; name: string }; sessionId: string; identity: ProvenIdentity },
  from: Origin,
  now: Date,
): Promise<void> {
  await confirm(em, sessionId, identity.authenticatedAt ?? new Date(0));
  const role = (await findByProvider(em, identity))?.role ?? null;
  const doer: Doer = { kind: 'OPERATOR', ...person, role, ...from };
  await recordAudit(em, doer, { action: 'SIGNED_IN', after: { step: 'provider' } }, now);
}

/** Somebody at an open session showed the provider anew who they are. Call it in a transaction. */
export async function confirmByProvider(
  em: Em,
  session: { id: string; userId: string },
  identity: ProvenIdentity,
  from: Origin,
  now: Date,
): Promise<Entered> {
  const known = await findByProvider(em, identity);
  if (!known?.active || known.id !== session.userId) return { ok: false, refusal: 'OTHER_PERSON' };
  if (!identity.authenticatedAt) return { ok: false, refusal: 'NOT_FRESH' };
  await confirm(em, session.id, identity.authenticatedAt);
  const doer: Doer = { kind: 'OPERATOR', id: known.id, name: known.name, role: known.role, ...from };
  await recordAudit(em, doer, { action: 'IDENTITY_CONFIRMED', after: { step: 'provider' } }, now);
  return { ok: true, person: known };
}
