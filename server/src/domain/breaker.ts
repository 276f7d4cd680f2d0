import type { FailureKind } from '@pgbridge/shared/words';

/** Who takes notifications: `host:port`, the usual port written out. Null for what is no web address. */
export function receiverOf(url: string): string | null {
  const parsed = URL.parse(url);
  if (!parsed?.hostname) return null;
  return `${parsed.hostname}:${parsed.port || (parsed.protocol === 'https:' ? '443' : '80')}`;
}

const windowMs = 5 * 60_000;
const fewestCalls = 10;
const failingShare = 0.7;
/** While a receiver is paused, one notification at a time tries whether it is back. */
const probeEveryMs = 30_000;

export type SignOfLife = 'alive' | 'dead' | 'none';

/**
 * What one try says about the receiver itself. An answer that we don't like is an answer: only silence, a broken connection and
 * its own 5xx speak against a receiver. What never reached it says nothing.
 */
export function signOfLife(failureKind: FailureKind | null): SignOfLife {
  switch (failureKind) {
    case 'DNS':
    case 'CONNECT':
    case 'TLS':
    case 'TIMEOUT':
    case 'HTTP_5XX':
      return 'dead';
    case 'BLOCKED':
    case 'NO_ACCESS':
    case 'INTERRUPTED':
      return 'none';
    default:
      return 'alive';
  }
}

export type Tally = { calls: number; failures: number };

/** Whether so many failures are a receiver's own trouble: then its notifications wait instead of failing one by one. */
export function shouldPause({ calls, failures }: Tally): boolean {
  return calls >= fewestCalls && failures >= failingShare * calls;
}

/** Since when tries count. What was before the receiver came back is forgiven. */
export function countedSince(now: Date, resumedAt: Date | null): Date {
  return new Date(Math.max(now.getTime() - windowMs, resumedAt?.getTime() ?? 0));
}

export function nextProbe(now: Date): Date {
  return new Date(now.getTime() + probeEveryMs);
}

/** `probeAt` is set while the receiver is paused. */
export type Pause = { pausedAt: Date; resumedAt?: Date | null; probeAt?: Date | null };

/** Shorter waits are our own pace and not worth a word. */
const noticeableMs = 1_000;

/** Until when staff held a notification back that was due at `dueAt`; null: they didn't. */
export function heldByStaffUntil(dueAt: Date, resumedAt: Date | null | undefined): Date | null {
  return resumedAt && resumedAt.getTime() - dueAt.getTime() >= noticeableMs ? resumedAt : null;
}

/** Since when a notification, due at `dueAt` and taken up at `now`, was held back for its receiver; null: it wasn't. */
export function heldSince(dueAt: Date, { pausedAt, resumedAt, probeAt }: Pause, now: Date): Date | null {
  const until = probeAt ? now : (resumedAt ?? pausedAt);
  const since = new Date(Math.max(dueAt.getTime(), pausedAt.getTime()));
  return until.getTime() - since.getTime() >= noticeableMs ? since : null;
}
