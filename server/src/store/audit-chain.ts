import { createHash } from 'node:crypto';
import type { AuditEntry } from './entities/audit-entry.ts';

/** What stands before the first entry. */
export const beginningOfChain = '0'.repeat(64);

/** An entry without its own hash. */
export type Unhashed = Omit<AuditEntry, 'hash' | symbol>;

/** SHA-256 over everything an entry says and the hash of the one before it, as a JSON list: no two entries have the same text. */
export function hashOfEntry(entry: Unhashed): string {
  const { at, ...said } = entry;
  const text = JSON.stringify([
    said.id,
    said.number,
    at.toISOString(),
    said.actorKind,
    said.actorId ?? null,
    said.actorName,
    said.role ?? null,
    said.address ?? null,
    said.action,
    said.subjectKind ?? null,
    said.subjectId ?? null,
    said.subjectName ?? null,
    said.mallId ?? null,
    said.before ?? null,
    said.after ?? null,
    said.reason ?? null,
    said.requestId ?? null,
    said.previousHash,
  ]);
  return createHash('sha256').update(text).digest('hex');
}
