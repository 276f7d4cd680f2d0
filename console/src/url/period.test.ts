import { describe, expect, it } from 'vitest';
import { periodOf, settlePeriod, spanOf } from './period.ts';

const now = new Date('2026-05-19T03:00:00Z');
const bare = { from: '', to: '' };

describe('a period', () => {
  it.each([
    [{ ...bare, period: 'today' }, { from: '2026-05-18T15:00:00.000Z' }],
    [{ ...bare, period: '7d' }, { from: '2026-05-12T15:00:00.000Z' }],
    [{ ...bare, period: '30d' }, { from: '2026-04-19T15:00:00.000Z' }],
    [{ ...bare, period: 'all' }, {}],
    [
      { period: 'custom', from: '2026-05-01', to: '2026-05-03' },
      { from: '2026-04-30T15:00:00.000Z', to: '2026-05-03T14:59:59.999Z' },
    ],
    [
      { period: 'custom', from: '', to: '2026-05-03' },
      { from: undefined, to: '2026-05-03T14:59:59.999Z' },
    ],
    [
      { period: 'custom', from: '2026-05-01T14:00', to: '2026-05-01T15:00' },
      { from: '2026-05-01T05:00:00.000Z', to: '2026-05-01T06:00:00.000Z' },
    ],
  ] as const)('%j spans %j', (state, span) => {
    expect(spanOf(state, now)).toEqual(span);
  });

  it('is what the dates of a link say', () => {
    expect(settlePeriod({ period: '7d', from: '2026-05-01', to: '' }).period).toBe('custom');
    expect(settlePeriod({ ...bare, period: '7d' }).period).toBe('7d');
  });

  it.each([
    { from: '2026-05-01', to: '2026-05-03' },
    { from: '2026-05-01T14:00', to: '2026-05-02T00:00' },
    { from: '2026-05-01T14:03:27', to: '' },
  ])('is written as it was read: %j', (texts) => {
    expect(periodOf(spanOf({ period: 'custom', ...texts }, now))).toEqual(texts);
  });
});
