const dayMs = 24 * 3_600_000;

/** What may be let go: everything older than `olderThan` (null: nothing of it), and what expired before `now`. */
export type Limits = { now: Date; olderThan: Date | null };

/** @param days how long bodies are kept; 0 keeps them for good */
export function retentionLimits(now: Date, days: number): Limits {
  return { now, olderThan: days === 0 ? null : new Date(now.getTime() - days * dayMs) };
}

/** How much of a kind is due to go, and the time of the oldest. */
export type Due = { rows: number; bytes: number; oldest: Date | null };

export const nothingDue: Due = { rows: 0, bytes: 0, oldest: null };
