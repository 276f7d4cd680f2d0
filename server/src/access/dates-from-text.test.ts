import { expect, test } from 'vitest';
import { datesFromText } from './dates-from-text.ts';

const read = async (row: Record<string, unknown>) => {
  const result = { rows: [row] };
  return (await datesFromText.transformResult({ queryId: { queryId: 'q' }, result })).rows[0];
};

test.each([
  ['2026-11-22 09:30:00.123+00', '2026-11-22T09:30:00.123Z'],
  ['2026-11-22 09:30:00+09', '2026-11-22T00:30:00.000Z'],
  ['2026-11-22 09:30:00.5+05:30', '2026-11-22T04:00:00.500Z'],
  ['2026-11-22 09:30:00.123456-03', '2026-11-22T12:30:00.123Z'],
])('%s is the time %s', async (text, time) => {
  expect(await read({ expiresAt: text, token: text })).toEqual({ expiresAt: new Date(time), token: text });
});

test('what is no date is a fault and not a session without end', async () => {
  await expect(read({ expiresAt: 'infinity' })).rejects.toThrow('Not a date');
  expect(await read({ expiresAt: null, banExpires: undefined })).toEqual({ expiresAt: null, banExpires: undefined });
});
