import { sql } from 'kysely';
import { beginningOfChain, hashOfEntry } from './audit-chain.ts';
import { AuditEntry } from './entities/audit-entry.ts';
import type { Em } from './orm.config.ts';

/**
 * What a walk along the audit log found. `changed`: an entry no longer says what its hash covers. `unlinked`: an entry does not
 * follow the one before it. `missing`: a number is not there, or is there twice. `end`: entries were cut off, or added past the end.
 */
export type AuditVerdict =
  | { ok: true; entries: number; lastHash: string }
  | {
      ok: false;
      entries: number;
      fault: 'changed' | 'unlinked' | 'missing' | 'end';
      number: number;
      id: string | null;
    };

const batch = 1_000;

/** Reads the whole log and names the first entry that does not fit. Entries that are added meanwhile are left out. */
export async function verifyAudit(em: Em): Promise<AuditVerdict> {
  const end = await readEnd(em);
  let number = 0;
  let previousHash = beginningOfChain;
  while (number < end.number) {
    const page = await em.find(
      AuditEntry,
      { number: { $gt: number, $lte: end.number } },
      { orderBy: { number: 'asc' }, limit: batch, disableIdentityMap: true },
    );
    if (page.length === 0) return { ok: false, entries: number, fault: 'missing', number: number + 1, id: null };
    for (const entry of page) {
      const fault = faultOf(entry, number + 1, previousHash);
      if (fault === 'missing') return { ok: false, entries: number, fault, number: number + 1, id: null };
      if (fault) return { ok: false, entries: number, fault, number: entry.number, id: entry.id };
      number = entry.number;
      previousHash = entry.hash;
    }
  }
  const beyond = await em.findOne(AuditEntry, { number: { $gt: number } }, { orderBy: { number: 'asc' } });
  const isCut = previousHash !== end.hash;
  const isLonger = beyond !== null && (await readEnd(em)).number < beyond.number;
  if (isCut || isLonger) return { ok: false, entries: number, fault: 'end', number, id: null };
  return { ok: true, entries: number, lastHash: previousHash };
}

function faultOf(entry: AuditEntry, number: number, previousHash: string) {
  if (entry.number !== number) return 'missing';
  if (entry.hash !== hashOfEntry(entry)) return 'changed';
  return entry.previousHash === previousHash ? null : 'unlinked';
}

async function readEnd(em: Em): Promise<{ number: number; hash: string }> {
  const { rows } = await sql<{ number: number; hash: string }>`select number, hash from audit_head`.execute(
    em.getKysely(),
  );
  const [end] = rows;
  return end ?? { number: 0, hash: '' };
}
