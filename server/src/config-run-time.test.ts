import { expect, test } from 'vitest';
import { isWithinBounds, readRunTime } from './config-run-time.ts';

test.each([
  ['RETRY_SCHEDULE', '0', true],
  ['RETRY_SCHEDULE', '0,10,604800', true],
  ['RETRY_SCHEDULE', '0,604801', false],
  ['RETRY_SCHEDULE', '0,1.5', false],
  ['RETRY_SCHEDULE', Array(20).fill('1').join(','), true],
  ['RETRY_SCHEDULE', Array(21).fill('1').join(','), false],
  ['RETRY_SCHEDULE', '', false],
  ['APPROVAL_LIMITS', 'KRW:1000000,USD:0', true],
  ['APPROVAL_LIMITS', 'KRW:-1', false],
  ['APPROVAL_LIMITS', 'KRW:1,KRW:2', false],
  ['APPROVAL_LIMITS', 'JPY:0.5', false],
  ['TWO_STEP_FOR_MONEY', 'sometimes', false],
  ['RATE_LIMIT_PER_MALL', '10001', false],
  ['RETENTION_DAYS', '0', true],
  ['RETENTION_DAYS', '6', false],
  ['RETENTION_DAYS', '7', true],
  ['RETENTION_DAYS', '3651', false],
  ['HELP_CONTACT', '', true],
  ['HELP_CONTACT', 'javascript:alert(1)', false],
  ['HELP_CONTACT', `https://help.example/${'x'.repeat(300)}`, false],
] as const)('staff may set %s to "%s": %s', (name, text, isAllowed) => {
  expect(isWithinBounds(name, text)).toBe(isAllowed);
});

test('what is left out or empty is the default', () => {
  expect(readRunTime({ RETENTION_DAYS: '', HELP_CONTACT: '' })).toEqual(readRunTime({}));
  expect(readRunTime({ RETENTION_DAYS: '30' }).retentionDays).toBe(30);
});
