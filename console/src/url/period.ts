import { kstDayBefore, kstDayEnd, kstDayStart } from '../wording/time.ts';
import { choice, day, type Field } from './url-codec.ts';

export const periods = ['today', '7d', '30d', 'all', 'custom'] as const;
export type Period = (typeof periods)[number];

/** A span of Korean calendar days: a named one, or `from` and `to`. */
export type PeriodState = { period: Period; from: string; to: string };

export function periodFields(otherwise: Period): { [K in keyof PeriodState]: Field<PeriodState[K]> } {
  return { period: choice(periods, otherwise), from: day(), to: day() };
}

/** A link with dates and no named period means these dates. */
export function settlePeriod<S extends PeriodState>(state: S): S {
  if (state.from || state.to) return { ...state, period: 'custom' };
  return state;
}

const daysBack: Partial<Record<Period, number>> = { today: 0, '7d': 6, '30d': 29 };

export type Span = { from?: string; to?: string };

/** The span as ISO 8601 UTC. Whole days, so that a reload within the day asks the same. */
export function spanOf({ period, from, to }: PeriodState, now: Date): Span {
  if (period === 'custom') {
    return { from: from ? kstDayStart(from) : undefined, to: to ? kstDayEnd(to) : undefined };
  }
  const back = daysBack[period];
  return back === undefined ? {} : { from: kstDayStart(kstDayBefore(now, back)) };
}
