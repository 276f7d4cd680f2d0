import type { Translate } from '../../i18n/translate.ts';
import { absent } from '../../wording/money.ts';
import { durationText } from '../../wording/time.ts';
import { callsPath, duringPoint, endedStatuses, ordersPath } from './figure-paths.ts';
import type { Chart } from './overview-query.ts';
import type { OverviewState } from './overview-url.ts';
import { percentText } from './percent-text.ts';
import { pointText } from './span-words.ts';

/** One column of a chart, and one row of its table. `low` and `high` are shares of the chart's height; null: nothing to show. */
export type Bar = {
  key: string;
  time: string;
  /** Where it leads; null where the list would be empty. */
  to: string | null;
  low: number | null;
  high: number | null;
  /** The values as text: those of the table's further columns. */
  cells: string[];
  /** All of it in a sentence. */
  words: string;
};

export type Series = { id: 'success' | 'pg' | 'cafe24'; headers: string[]; bars: Bar[]; top: string; middle: string };

type Said = { state: OverviewState; now: Date; t: Translate };

export function successSeries({ unit, points }: Chart, { state, now, t }: Said): Series {
  const bars = points.map((point, at): Bar => {
    const time = pointText(point, unit, now);
    const { percent, succeeded, ended } = point;
    const scope = duringPoint(state, point, at === points.length - 1);
    const known = percent == null ? absent : percentText(percent);
    return {
      key: point.from,
      time,
      to: ended === 0 ? null : ordersPath(scope, { status: endedStatuses }),
      low: percent == null ? null : percent / 100,
      high: null,
      cells: [percent == null ? absent : `${known} %`, `${succeeded} / ${ended}`],
      words: t('overview.point.success', { time, percent: known, succeeded, ended }),
    };
  });
  return { id: 'success', headers: [t('overview.rate'), t('overview.paidOf')], bars, top: '100 %', middle: '50 %' };
}

export function timesSeries(id: 'pg' | 'cafe24', { unit, points }: Chart, { state, now, t }: Said): Series {
  const topMs = roundUp(Math.max(...points.map((point) => point[id].p95 ?? 0)));
  const text = (ms: number | null | undefined) => (ms == null ? absent : durationText(ms, t));
  const share = (ms: number | null | undefined) => (ms == null ? null : ms / topMs);
  const bars = points.map((point, at): Bar => {
    const time = pointText(point, unit, now);
    const { count, p50, p95 } = point[id];
    const scope = duringPoint(state, point, at === points.length - 1);
    return {
      key: point.from,
      time,
      to: count === 0 ? null : callsPath(scope, id),
      low: share(p50),
      high: share(p95),
      cells: [text(p50), text(p95), String(count)],
      words: t('overview.point.times', { time, p50: text(p50), p95: text(p95), n: count }),
    };
  });
  const headers = ['p50', 'p95', t('overview.calls')];
  return { id, headers, bars, top: durationText(topMs, t), middle: durationText(topMs / 2, t) };
}

/** The next of 1, 2, 5, 10, 20, … milliseconds, so that a scale has round ends. */
export function roundUp(ms: number): number {
  const power = 10 ** Math.floor(Math.log10(Math.max(1, ms)));
  return power * ([1, 2, 5].find((step) => step * power >= ms) ?? 10);
}

/** Every which column says its time, so that at most six do. */
export const labelStep = (columns: number): number => Math.max(1, Math.ceil(columns / 6));

export const isEmpty = ({ bars }: Series): boolean => bars.every(({ low }) => low === null);
