import { describe, expect, it } from 'vitest';
import { translator } from './test-support/translator.ts';
import {
  durationText,
  kstDay,
  kstDayBefore,
  kstDayEnd,
  kstDayStart,
  kstFull,
  kstShort,
  milliseconds,
  planned,
  upcoming,
  utcBeside,
  utcFull,
} from './time.ts';

const at = new Date('2026-05-19T05:03:27.311Z');
const en = translator('en');
const ko = translator('ko');
const ja = translator('ja');

describe('instants', () => {
  it('stand on the Korean clock', () => {
    expect(kstFull(at)).toBe('2026-05-19 14:03:27');
    expect(milliseconds(at)).toBe('.311');
    expect(utcFull(at)).toBe('2026-05-19 05:03:27 UTC');
    expect(utcBeside(at)).toBe('05:03:27 UTC');
    expect(utcBeside(new Date('2026-05-18T15:00:00Z'))).toBe('05-18 15:00:00 UTC');
  });

  it('drop the year while it is this one, by the Korean calendar', () => {
    expect(kstShort(at, new Date('2026-12-31T14:59:59Z'))).toBe('05-19 14:03:27');
    expect(kstShort(at, new Date('2026-12-31T15:00:00Z'))).toBe('2026-05-19 14:03:27');
  });

  it('belong to Korean days', () => {
    expect(kstDay(new Date('2026-05-18T15:00:00Z'))).toBe('2026-05-19');
    expect(kstDayBefore(at, 6)).toBe('2026-05-13');
    expect(kstDayStart('2026-05-19')).toBe('2026-05-18T15:00:00.000Z');
    expect(kstDayEnd('2026-05-19')).toBe('2026-05-19T14:59:59.999Z');
  });
});

describe('durations', () => {
  it.each([
    [812, '812 ms', '812 ms', '812 ms'],
    [35_000, '35 s', '35초', '35秒'],
    [552_000, '9 min 12 s', '9분 12초', '9分12秒'],
    [42_780_000, '11 h 53 min', '11시간 53분', '11時間53分'],
    [86_400_000, '1 d', '1일', '1日'],
  ])('%d ms is %s, %s, %s', (ms, english, korean, japanese) => {
    expect(durationText(ms, en)).toBe(english);
    expect(durationText(ms, ko)).toBe(korean);
    expect(durationText(ms, ja)).toBe(japanese);
  });
});

describe('what comes next', () => {
  const now = new Date('2026-05-19T05:17:00Z');

  it.each([
    ['2026-05-19T05:17:20Z', '14:17 (in about 20 s)', '14:17 (약 20초 후)'],
    ['2026-05-19T05:26:10Z', '14:26 (in about 9 min)', '14:26 (약 9분 후)'],
    ['2026-05-19T16:26:10Z', '05-20 01:26 (in about 11 h)', '05-20 01:26 (약 11시간 후)'],
    ['2026-05-22T05:17:00Z', '05-22 14:17 (in about 3 d)', '05-22 14:17 (약 3일 후)'],
    ['2026-05-19T05:16:59Z', '14:16 (due now)', '14:16 (곧)'],
  ])('%s reads %s', (iso, english, korean) => {
    expect(upcoming(iso, now, en)).toBe(english);
    expect(upcoming(iso, now, ko)).toBe(korean);
  });

  it('is a bare time once it is history', () => {
    expect(planned('2026-05-19T05:16:59Z', now, en)).toBe('14:16');
  });
});
