import type { Language } from '../../i18n/languages.ts';
import { clockOrDay, kstDay } from '../../wording/time.ts';
import type { Chart, ChartPoint } from './overview-query.ts';

/** "05-12 (Tue)", or "05-06 – 05-12" of more than one Korean day. */
export function daysText(from: string, to: string, language: Language): string {
  const [first, last] = [kstDay(new Date(from)), kstDay(new Date(Date.parse(to) - 1))];
  if (first === last) return `${first.slice(5)} (${weekday(from, language)})`;
  return `${first.slice(5)} – ${last.slice(5)}`;
}

function weekday(at: string, language: Language): string {
  return new Intl.DateTimeFormat(language, { weekday: 'short', timeZone: 'Asia/Seoul' }).format(new Date(at));
}

/** "13:00–14:00", with the day when it is not today's; of a day its date. */
export function pointText({ from, to }: Pick<ChartPoint, 'from' | 'to'>, unit: Chart['unit'], now: Date): string {
  const [begin, end] = [new Date(from), new Date(to)];
  if (unit === 'DAY') return kstDay(begin).slice(5);
  return `${clockOrDay(begin, now)}–${clockOrDay(end, end)}`;
}
