import { expect, it } from 'vitest';
import { readSettings } from './console-settings.ts';

const nowMs = Date.parse('2026-05-19T05:00:00Z');

it('takes the sandbox and how far the server’s clock is ahead', () => {
  const answer = { sandbox: true, signInLabel: 'Hanok ID', serverTime: '2026-05-19T05:00:02Z' };
  expect(readSettings(answer, nowMs)).toEqual({ sandbox: true, aheadMs: 2000, signInLabel: 'Hanok ID' });
});

it.each([[null], ['no'], [{}], [{ sandbox: 'true', serverTime: 'soon' }]])('takes %j for no sandbox', (answer) => {
  expect(readSettings(answer, nowMs)).toEqual({ sandbox: false, aheadMs: 0, signInLabel: null });
});
