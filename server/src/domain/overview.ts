import type { FailureKind, OrderStatus } from '@pgbridge/shared/words';

/*
 * What the overview's figures mean. Days and hours are Korean ones; Korea has no summer time.
 */

export type Span = { from: Date; to: Date };

const hourMs = 3_600_000;
const dayMs = 24 * hourMs;
const koreaMs = 9 * hourMs;

/** More than a month is a report and not an overview. */
export const longestDays = 31;

/** From the beginning of the Korean day until now, unless told otherwise; null when it ends before it begins or is too long. */
export function readSpan(from: Date | null, to: Date | null, now: Date): Span | null {
  const end = to && to < now ? to : now;
  const begin = from ?? new Date(Math.floor((end.getTime() + koreaMs) / dayMs) * dayMs - koreaMs);
  const lengthMs = end.getTime() - begin.getTime();
  return lengthMs < 0 || lengthMs > longestDays * dayMs ? null : { from: begin, to: end };
}

/** The same hours of the same weekdays, one week before; of a longer span as many weeks before as it takes not to meet it. */
export function spanBefore({ from, to }: Span): Span {
  const weekMs = 7 * dayMs;
  const backMs = Math.max(1, Math.ceil((to.getTime() - from.getTime()) / weekMs)) * weekMs;
  return { from: new Date(from.getTime() - backMs), to: new Date(to.getTime() - backMs) };
}

export type ChartUnit = 'HOUR' | 'DAY';
const unitMs: Record<ChartUnit, number> = { HOUR: hourMs, DAY: dayMs };

/** Three days have 72 hours, which is as much as a chart can show. */
export function chartUnit({ from, to }: Span): ChartUnit {
  return to.getTime() - from.getTime() <= 3 * dayMs ? 'HOUR' : 'DAY';
}

/** Which hour or day a time lies in, counted in Korea from 1970 on. */
function bucketAt(time: Date, unit: ChartUnit): number {
  return Math.floor((time.getTime() + koreaMs) / unitMs[unit]);
}

/** The hours or days of a span, each cut where the span ends. */
export function bucketsOf(span: Span, unit: ChartUnit): (Span & { bucket: number })[] {
  if (span.to <= span.from) return [];
  const last = bucketAt(new Date(span.to.getTime() - 1), unit);
  const first = bucketAt(span.from, unit);
  return Array.from({ length: last - first + 1 }, (_, at) => {
    const begin = (first + at) * unitMs[unit] - koreaMs;
    return {
      bucket: first + at,
      from: new Date(Math.max(begin, span.from.getTime())),
      to: new Date(Math.min(begin + unitMs[unit], span.to.getTime())),
    };
  });
}

/** Money came, whatever was given back since. */
export const paidStatuses: readonly OrderStatus[] = ['PAID', 'PARTIALLY_REFUNDED', 'REFUNDED'];
/** Ended without money. */
export const unpaidStatuses: readonly OrderStatus[] = ['FAILED', 'CANCELLED', 'EXPIRED'];

/** How many payments ended, and how many of them with money; those under way don't count. */
export type Success = { succeeded: number; ended: number };

/** In per cent with one decimal; null when nothing has ended. */
export function percentOf({ succeeded, ended }: Success): number | null {
  return ended === 0 ? null : Math.round((succeeded / ended) * 1000) / 10;
}

/** Fewer say nothing when they are compared. */
const fewestToCompare = 20;

/** In percentage points; null when there is too little to compare. */
export function percentChange(now: Success, before: Success): number | null {
  if (now.ended < fewestToCompare || before.ended < fewestToCompare) return null;
  return Math.round(((percentOf(now) ?? 0) - (percentOf(before) ?? 0)) * 10) / 10;
}

/** How often each value occurs, the smallest value first. */
export type Occurrences = readonly { value: number; count: number }[];

/** The smallest value that so large a share of all does not exceed; null when there is none. */
export function quantile(occurrences: Occurrences, share: number): number | null {
  const rank = Math.ceil(share * occurrences.reduce((sum, { count }) => sum + count, 0));
  let passed = 0;
  for (const { value, count } of occurrences) {
    passed += count;
    if (passed >= rank) return rank === 0 ? null : value;
  }
  return null;
}

/** Notifications of one mall to one host that wait after a try that failed in the same way, or calls of the PG that failed so. */
export type Trouble = {
  source: 'CAFE24' | 'PG';
  failureKind: FailureKind;
  mallId: string | null;
  host: string | null;
  count: number;
  since: Date;
};

/** One or two are nobody's incident. */
const fewestForIncident = 5;

/** What stands out now: the trouble that concerns most; null when none concerns enough. */
export function incidentOf(troubles: readonly Trouble[]): Trouble | null {
  const [largest] = troubles.toSorted((one, other) => other.count - one.count || (one.since < other.since ? -1 : 1));
  return largest && largest.count >= fewestForIncident ? largest : null;
}

/** So large a share of the calls must fail before it is the PG's trouble and not that of one payment. */
const failingShare = 0.3;

/** Calls of the same kind of end; `failureKind` is null where the PG answered, and said no. */
export type PgCalls = { failureKind: FailureKind | null; isRefused: boolean; count: number; since: Date };

/** Whether the PG is in trouble: calls without an answer that counts. All that it did not do for us are counted then. */
export function pgTroubleOf(calls: readonly PgCalls[]): Trouble | null {
  const sum = (some: readonly PgCalls[]) => some.reduce((total, { count }) => total + count, 0);
  const refused = calls.filter(({ isRefused }) => isRefused);
  const [commonest] = refused
    .filter(({ failureKind }) => failureKind !== null)
    .toSorted((one, other) => other.count - one.count);
  const lost = sum(refused.filter(({ failureKind }) => failureKind !== null));
  if (!commonest?.failureKind || lost < fewestForIncident || lost < failingShare * sum(calls)) return null;
  const since = new Date(Math.min(...refused.map((some) => some.since.getTime())));
  return { source: 'PG', failureKind: commonest.failureKind, mallId: null, host: null, count: sum(refused), since };
}

/** Since when the PG's calls are looked at: the beginning of the Korean hour before this one, so that a list can show them. */
export function lately(now: Date): Date {
  return new Date(Math.floor(now.getTime() / hourMs - 1) * hourMs);
}
