import { describe, expect, test } from 'vitest';
import {
  bucketsOf,
  chartUnit,
  incidentOf,
  lately,
  type PgCalls,
  percentChange,
  percentOf,
  pgTroubleOf,
  quantile,
  readSpan,
  spanBefore,
  type Trouble,
} from './overview.ts';

const at = (text: string) => new Date(`2026-05-${text}+09:00`);
const now = at('19T14:03:00');

describe('the span', () => {
  test.each([
    ['nothing said', null, null, ['19T00:00:00', '19T14:03:00']],
    ['a begin', '18T09:00:00', null, ['18T09:00:00', '19T14:03:00']],
    ['an end that is ahead', '19T00:00:00', '20T00:00:00', ['19T00:00:00', '19T14:03:00']],
    ['an end: the day of it', null, '12T10:00:00', ['12T00:00:00', '12T10:00:00']],
  ])('%s', (_, from, to, [begin = '', end = '']) => {
    expect(readSpan(from === null ? null : at(from), to === null ? null : at(to), now)).toEqual({
      from: at(begin),
      to: at(end),
    });
  });

  test('may not end before it begins, nor be longer than 31 days', () => {
    expect(readSpan(at('20T00:00:00'), null, now)).toBeNull();
    expect(readSpan(new Date(now.getTime() - 32 * 86_400_000), null, now)).toBeNull();
  });

  test('is compared with the same hours of the same weekday, and of the same weekdays when it is longer than a week', () => {
    expect(spanBefore({ from: at('19T00:00:00'), to: now })).toEqual({
      from: at('12T00:00:00'),
      to: at('12T14:03:00'),
    });
    const tenDays = spanBefore({ from: at('19T00:00:00'), to: at('29T00:00:00') });
    expect(tenDays).toEqual({ from: at('05T00:00:00'), to: at('15T00:00:00') });
  });
});

describe('the points of a chart', () => {
  test('are Korean hours, the last one cut at the end', () => {
    const span = { from: at('19T00:00:00'), to: at('19T02:03:00') };
    expect(chartUnit(span)).toBe('HOUR');
    expect(bucketsOf(span, 'HOUR').map(({ from, to }) => [from, to])).toEqual([
      [at('19T00:00:00'), at('19T01:00:00')],
      [at('19T01:00:00'), at('19T02:00:00')],
      [at('19T02:00:00'), at('19T02:03:00')],
    ]);
  });

  test('are days when the span is longer than three of them', () => {
    const span = { from: at('16T12:00:00'), to: at('19T14:00:00') };
    expect(chartUnit(span)).toBe('DAY');
    expect(bucketsOf(span, 'DAY')).toHaveLength(4);
    expect(bucketsOf({ from: now, to: now }, 'HOUR')).toEqual([]);
  });
});

describe('success', () => {
  test.each([
    [{ succeeded: 0, ended: 0 }, null],
    [{ succeeded: 1204, ended: 1231 }, 97.8],
    [{ succeeded: 20, ended: 20 }, 100],
  ])('%j is %s per cent', (success, percent) => expect(percentOf(success)).toBe(percent));

  test.each([
    [{ succeeded: 90, ended: 100 }, { succeeded: 95, ended: 100 }, -5],
    [{ succeeded: 19, ended: 19 }, { succeeded: 95, ended: 100 }, null],
    [{ succeeded: 95, ended: 100 }, { succeeded: 19, ended: 19 }, null],
    [{ succeeded: 20, ended: 20 }, { succeeded: 20, ended: 20 }, 0],
  ])('%j against %j: %s points', (one, other, change) => expect(percentChange(one, other)).toBe(change));
});

test.each([
  [[], 0.5, null],
  [[{ value: 7, count: 1 }], 0.95, 7],
  [
    [
      { value: 1, count: 5 },
      { value: 9, count: 5 },
    ],
    0.5,
    1,
  ],
  [
    [
      { value: 1, count: 94 },
      { value: 9, count: 6 },
    ],
    0.95,
    9,
  ],
  [
    [
      { value: 1, count: 95 },
      { value: 9, count: 5 },
    ],
    0.95,
    1,
  ],
])('of %j no more than a share of %d lies below %s', (occurrences, share, value) => {
  expect(quantile(occurrences, share)).toBe(value);
});

describe('an incident', () => {
  const trouble = (count: number, more: Partial<Trouble> = {}): Trouble => ({
    source: 'CAFE24',
    failureKind: 'TLS',
    mallId: 'hanok',
    host: 'hanok.example:443',
    count,
    since: now,
    ...more,
  });

  test('is what concerns most, and the older of two that concern as many', () => {
    expect(incidentOf([trouble(6), trouble(73), trouble(5)])).toEqual(trouble(73));
    const older = trouble(6, { since: at('19T02:10:00') });
    expect(incidentOf([trouble(6), older])).toBe(older);
  });

  test('is none while it concerns only a few', () => {
    expect(incidentOf([])).toBeNull();
    expect(incidentOf([trouble(4)])).toBeNull();
  });

  const calls = (count: number, more: Partial<PgCalls> = {}): PgCalls => ({
    failureKind: null,
    isRefused: false,
    count,
    since: now,
    ...more,
  });
  const lost = (count: number, failureKind: PgCalls['failureKind'] = 'TIMEOUT') =>
    calls(count, { failureKind, isRefused: true, since: at('19T13:10:00') });

  test.each([
    ['a third of the calls is lost', [calls(10), lost(5)], 5],
    [
      'what the PG refuses counts along',
      [calls(8), lost(5), calls(2, { isRefused: true, since: at('19T13:05:00') })],
      7,
    ],
    ['few are lost', [calls(2), lost(4)], null],
    ['many are lost, and many more are not', [calls(100), lost(20)], null],
    ['the PG refuses, and answers', [calls(1), calls(50, { isRefused: true })], null],
  ])('of the PG: %s', (_, some, count) => expect(pgTroubleOf(some)?.count ?? null).toBe(count));

  test('of the PG is named after what most calls ended in, and looks back to the hour before', () => {
    expect(pgTroubleOf([lost(3, 'HTTP_5XX'), lost(6)])).toMatchObject({ source: 'PG', failureKind: 'TIMEOUT' });
    expect(lately(now)).toEqual(at('19T13:00:00'));
  });
});
