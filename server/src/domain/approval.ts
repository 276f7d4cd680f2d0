import type { Currency } from '@pgbridge/shared/currencies';
import type { ApprovalStatus, CancellationOrigin, CancellationStatus } from '@pgbridge/shared/words';

/** Up to which amount, in minor units, one person gives money back alone. */
export type ApprovalLimits = Readonly<Record<Currency, bigint>>;

/** How long a second person has. */
export const approvalLivesMs = 24 * 60 * 60_000;

/** So long money that staff gave back counts against the limit of its order. */
const countsForMs = 24 * 60 * 60_000;

type Refund = { origin: CancellationOrigin; status: CancellationStatus; amountMinor: bigint; createdAt: Date };

/**
 * Up to which amount, in minor units, one person gives money of an order back alone: the limit, less what staff gave back of it
 * within 24 hours, whoever it was. Else several parts, or several people and their keys, would get around a second person.
 */
export function aloneUpTo(limit: bigint, earlier: readonly Refund[], now: Date): bigint {
  const counted = earlier.filter(({ origin, status, createdAt }) => {
    return origin === 'OPERATOR' && status !== 'REJECTED' && now.getTime() - createdAt.getTime() < countsForMs;
  });
  const given = counted.reduce((sum, { amountMinor }) => sum + amountMinor, 0n);
  return given < limit ? limit - given : 0n;
}

export type ApprovalRefusal = {
  code: 'ONLY_PEOPLE_DECIDE' | 'APPROVAL_DECIDED' | 'APPROVAL_EXPIRED' | 'SELF_APPROVAL';
  params: Record<string, string | number>;
};

export type WaitingApproval = {
  status: ApprovalStatus;
  expiresAt: Date;
  decidedBy: string | null;
  /** The person who asked, or whose key asked; null when no person of the staff can be named. */
  personBehind: string | null;
};

/** Where it stands at this moment: one that nobody decided in time is over. */
export function approvalStatusAt({ status, expiresAt }: Pick<WaitingApproval, 'status' | 'expiresAt'>, now: Date) {
  return status === 'WAITING' && now >= expiresAt ? 'EXPIRED' : status;
}

/** What keeps this caller from deciding; null when nothing does. A key stands for a person, so it can't be the second one. */
export function approvalObstacle(
  approval: WaitingApproval,
  decider: { kind: string; id: string | null },
  now: Date,
): ApprovalRefusal | null {
  if (decider.kind !== 'OPERATOR') return { code: 'ONLY_PEOPLE_DECIDE', params: {} };
  const status = approvalStatusAt(approval, now);
  if (status === 'EXPIRED') return { code: 'APPROVAL_EXPIRED', params: {} };
  if (status !== 'WAITING') return { code: 'APPROVAL_DECIDED', params: { status, by: approval.decidedBy ?? '' } };
  if (approval.personBehind === decider.id) return { code: 'SELF_APPROVAL', params: {} };
  return null;
}
