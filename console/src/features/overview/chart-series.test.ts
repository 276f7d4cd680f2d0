import { expect, it } from 'vitest';
import { translator } from '../../wording/test-support/translator.ts';
import { labelStep, roundUp, successSeries, timesSeries } from './chart-series.ts';
import type { Chart } from './overview-query.ts';
import { overviewUrl } from './overview-url.ts';

const state = overviewUrl.read(new URLSearchParams());
const said = { state, now: new Date('2026-05-19T05:03:27Z'), t: translator('en') };
const silent = { count: 0, p50: null, p95: null };
const chart: Chart = {
  unit: 'HOUR',
  points: [
    {
      from: '2026-05-19T03:00:00Z',
      to: '2026-05-19T04:00:00Z',
      succeeded: 0,
      ended: 0,
      percent: null,
      pg: silent,
      cafe24: silent,
    },
    {
      from: '2026-05-19T04:00:00Z',
      to: '2026-05-19T05:00:00Z',
      succeeded: 44,
      ended: 45,
      percent: 97.8,
      pg: { count: 3, p50: 120, p95: 340 },
      cafe24: silent,
    },
    {
      from: '2026-05-19T05:00:00Z',
      to: '2026-05-19T05:03:27Z',
      succeeded: 0,
      ended: 1,
      percent: 0,
      pg: silent,
      cafe24: silent,
    },
  ],
};

it('an hour in which nothing ended has no bar and leads nowhere; one in which all failed has', () => {
  const { bars } = successSeries(chart, said);
  expect(bars.map(({ low, to }) => [low, to !== null])).toEqual([
    [null, false],
    [0.978, true],
    [0, true],
  ]);
  expect(bars.map(({ cells }) => cells[0])).toEqual(['–', '97.8 %', '0.0 %']);
  expect(bars[1]?.words).toBe('13:00–14:00: 97.8 %, 44 of 45 paid');
});

it('answer times stand on a scale with a round end', () => {
  const { bars, top, middle } = timesSeries('pg', chart, said);
  expect([top, middle]).toEqual(['500 ms', '250 ms']);
  expect([bars[1]?.low, bars[1]?.high]).toEqual([0.24, 0.68]);
  expect(bars[1]?.words).toBe('13:00–14:00: p50 120 ms, p95 340 ms, 3 calls');
});

it.each([
  [0, 1],
  [7, 10],
  [10, 10],
  [340, 500],
  [15_000, 20_000],
])('above %d ms a scale ends at %d', (ms, top) => expect(roundUp(ms)).toBe(top));

it('at most six columns say their time', () => {
  for (const columns of [1, 6, 7, 24, 31, 72]) expect(Math.ceil(columns / labelStep(columns))).toBeLessThanOrEqual(6);
});
