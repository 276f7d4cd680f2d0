import { timelineKinds } from '@pgbridge/shared/words';
import { describe, expect, it } from 'vitest';
import { groupOf, timelineGroups, timelineRows } from './timeline-view.ts';

const story = [
  { kind: 'STATUS_CHANGED', at: '2026-05-19T05:04:02Z' },
  { kind: 'PAYMENT_REQUESTED', at: '2026-05-19T05:03:27Z' },
  { kind: 'NOTIFICATION_CREATED', at: '2026-05-19T05:04:03Z' },
] as const;

describe('the lines of a timeline', () => {
  it('begin with the newest and count the time since the line before', () => {
    expect(timelineRows([...story], { show: 'all', order: 'desc' })).toEqual([
      { item: story[2], sinceMs: 1000, gap: false },
      { item: story[0], sinceMs: 35_000, gap: true },
      { item: story[1], sinceMs: 0, gap: false },
    ]);
  });

  it('can be told from the beginning', () => {
    const kinds = timelineRows([...story], { show: 'all', order: 'asc' }).map(({ item }) => item.kind);
    expect(kinds).toEqual(['PAYMENT_REQUESTED', 'STATUS_CHANGED', 'NOTIFICATION_CREATED']);
  });

  it('can be of one group only', () => {
    const rows = timelineRows([...story], { show: 'status', order: 'desc' });
    expect(rows).toEqual([{ item: story[0], sinceMs: 0, gap: false }]);
  });

  it('all belong to a group that can be chosen', () => {
    for (const kind of timelineKinds) expect(timelineGroups).toContain(groupOf[kind]);
  });
});
