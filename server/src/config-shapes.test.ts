import { expect, test } from 'vitest';
import { approvalLimits, limitOfEach } from './config-shapes.ts';

test('limits are read in minor units of their currency; what is not named has none to go by', () => {
  const read = approvalLimits.parse('KRW:1000, USD:0.50');
  expect(read).toEqual({ KRW: 1_000n, USD: 50n });
  expect(limitOfEach(read)).toMatchObject({ KRW: 1_000n, USD: 50n, JPY: 0n });
});

test.each(['KRW', 'KRW:0.5', 'XXX:5', 'KRW:5,KRW:6', 'KRW:-1', 'toString:1'])('%s is no list of limits', (text) => {
  const { error } = approvalLimits.safeParse(text);
  expect(error?.issues.map(({ message }) => message)).toEqual([
    'must be currency:amount with commas between, such as KRW:500000,USD:500',
  ]);
});
