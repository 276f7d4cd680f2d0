import type { AuditAction, AuditActorKind, AuditSubjectKind } from '@pgbridge/shared/audit-words';
import type { Role } from '@pgbridge/shared/words';
import { sql } from 'kysely';
import { redactText } from '../domain/redaction.ts';
import { hashOfEntry } from './audit-chain.ts';
import { AuditEntry } from './entities/audit-entry.ts';
import { newId } from './new-id.ts';
import type { Em } from './orm.config.ts';

/** Who does something, and from where. */
export type Doer = {
  kind: AuditActorKind;
  /** Of the operator or the key; null for commands and for somebody not signed in. */
  id: string | null;
  name: string;
  role: Role | null;
  address: string | null;
  requestId: string | null;
};

/** What is done. `before` and `after` hold what changed; a secret or personal data never. */
export type Deed = {
  action: AuditAction;
  subject?: { kind: AuditSubjectKind; id: string; name?: string | null };
  mallId?: string;
  before?: Record<string, unknown>;
  after?: Record<string, unknown>;
  reason?: string | null;
};

/**
 * Adds an entry to the audit log, in the transaction of the change it tells of: both are there or neither. Locks the end of the
 * chain until that transaction ends, so call it last and keep the rest short.
 */
export async function recordAudit(em: Em, doer: Doer, deed: Deed, at: Date): Promise<AuditEntry> {
  if (!em.isInTransaction()) throw new Error('an audit entry belongs into the transaction of its change');
  const end = await lockEnd(em);
  const said = {
    id: newId(at),
    number: end.number,
    at,
    actorKind: doer.kind,
    actorId: doer.id,
    actorName: storable(doer.name) ?? '',
    role: doer.role,
    address: doer.address,
    action: deed.action,
    subjectKind: deed.subject?.kind ?? null,
    subjectId: deed.subject?.id ?? null,
    subjectName: storable(deed.subject?.name),
    mallId: deed.mallId ?? null,
    before: asText(deed.before),
    after: asText(deed.after),
    reason: storable(deed.reason),
    requestId: doer.requestId,
    previousHash: end.hash,
  };
  const hash = hashOfEntry(said);
  await em.insert(AuditEntry, { ...said, hash });
  await sql`update audit_head set hash = ${hash} where id = 1`.execute(em.getKysely());
  return em.map(AuditEntry, { ...said, hash });
}

/** Takes the next number. Whoever comes second waits here, and then reads the hash that the first one left. */
async function lockEnd(em: Em): Promise<{ number: number; hash: string }> {
  const { rows } = await sql<{ number: number; hash: string }>`
    update audit_head set number = number + 1 where id = 1 returning number, hash
  `.execute(em.getKysely());
  const [end] = rows;
  if (!end) throw new Error('the audit log has lost its end (audit_head)');
  return end;
}

function asText(values: Record<string, unknown> | undefined): string | null {
  return values ? redactText(JSON.stringify(values)) : null;
}

function storable(text: string | null | undefined): string | null {
  return text == null ? null : redactText(text);
}
