import { expect, it } from 'vitest';
import { groupsOfFour, secretOf } from './secret-text.ts';

it('reads the secret from the address for the telephone', () => {
  expect(secretOf('otpauth://totp/PG%20Bridge:a@b.example?secret=ABCDEFGH&issuer=PG%20Bridge')).toBe('ABCDEFGH');
  expect(secretOf('no address')).toBe('');
});

it('shows it in groups of four, the last one shorter', () => {
  expect(groupsOfFour('ABCDEFGHIJ')).toBe('ABCD EFGH IJ');
  expect(groupsOfFour('')).toBe('');
});
