import { createHash } from 'node:crypto';
import { Approval } from './entities/approval.ts';
import { AuditEntry } from './entities/audit-entry.ts';
import type { Em } from './orm.config.ts';

/** What a second person agrees to, and what they trust to be unchanged. */
type Agreed = Pick<Approval, 'amountMinor' | 'balanceMinor' | 'reasonCode' | 'refundReference'> & {
  order: { id: string };
  note?: string | null;
};

/** Names exactly these arguments and this balance. */
export function argumentsHashOf(agreed: Agreed): string {
  const { order, amountMinor, balanceMinor, reasonCode, note, refundReference } = agreed;
  const said = [order.id, `${amountMinor}`, `${balanceMinor}`, reasonCode, note ?? null, refundReference];
  return createHash('sha256').update(JSON.stringify(said)).digest('hex');
}

/** Those that somebody may still decide. */
export function whereWaiting(now: Date) {
  return { status: 'WAITING', expiresAt: { $gt: now } } as const;
}

/** The order's approval that somebody may still decide. */
export function findWaitingApproval(em: Em, orderId: string, now: Date): Promise<Approval | null> {
  return em.findOne(Approval, { order: orderId, ...whereWaiting(now) });
}

/** Keys can be issued with keys; more of them in a row are nobody's. */
const longestChain = 20;

/**
 * The person who asked: themselves, or whoever issued the key, or the key that issued it. The audit log knows.
 * @returns null when a person of the staff can't be named: the key was made at the command line
 */
export async function personBehind(em: Em, asker: { kind: string; id: string | null }): Promise<string | null> {
  let { kind, id } = asker;
  for (let step = 0; step < longestChain && kind === 'API_KEY' && id; step++) {
    const issued = await em.findOne(AuditEntry, { action: 'API_KEY_ISSUED', subjectId: id });
    kind = issued?.actorKind ?? 'NOBODY';
    id = issued?.actorId ?? null;
  }
  return kind === 'OPERATOR' ? id : null;
}
