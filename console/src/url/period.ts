import { kstDay, kstDayBefore, kstDayEnd, kstDayStart, kstMoment } from '../wording/time.ts';
import { choice, type Field, moment } from './url-codec.ts';

export const periods = ['today', '7d', '30d', 'all', 'custom'] as const;
export type Period = (typeof periods)[number];

/** A span of Korean calendar days: a named one, or `from` and `to`. With an hour these are moments, and `to` is not part of it. */
export type PeriodState = { period: Period; from: string; to: string };

export function periodFields(otherwise: Period): { [K in keyof PeriodState]: Field<PeriodState[K]> } {
  return { period: choice(periods, otherwise), from: moment(), to: moment() };
}

/** A link with dates and no named period means these dates. */
export function settlePeriod<S extends PeriodState>(state: S): S {
  if (state.from || state.to) return { ...state, period: 'custom' };
  return state;
}

const daysBack: Partial<Record<Period, number>> = { today: 0, '7d': 6, '30d': 29 };

export type Span = { from?: string; to?: string };

/** The span as ISO 8601 UTC. Whole days unless it says hours, so that a reload within the day asks the same. */
export function spanOf({ period, from, to }: PeriodState, now: Date): Span {
  if (period === 'custom') {
    return { from: from ? beginOf(from) : undefined, to: to ? endOf(to) : undefined };
  }
  const back = daysBack[period];
  return back === undefined ? {} : { from: kstDayStart(kstDayBefore(now, back)) };
}

export const hasHours = (text: string): boolean => text.includes('T');

const beginOf = (text: string) => (hasHours(text) ? instant(text) : kstDayStart(text));
const endOf = (text: string) => (hasHours(text) ? instant(text) : kstDayEnd(text));
const instant = (text: string) => new Date(`${text}+09:00`).toISOString();

/** A span as it stands in the address; days where it begins and ends with them. */
export function periodOf({ from, to }: Span): Pick<PeriodState, 'from' | 'to'> {
  return { from: written(from, kstDayStart), to: written(to, kstDayEnd) };
}

function written(iso: string | undefined, edge: (day: string) => string): string {
  if (!iso) return '';
  const at = new Date(iso);
  return edge(kstDay(at)) === at.toISOString() ? kstDay(at) : kstMoment(at);
}
