import { expect, test } from 'vitest';
import { readReviewToken, reviewLifeMs, reviewToken } from './review-link.ts';

const startedAt = new Date('2026-05-19T05:03:27.250Z');
const attempt = { reference: 'REF0123456789', startedAt };
const at = (ms: number) => new Date(startedAt.getTime() + ms);
const token = reviewToken(attempt, 'key');

test('it names its attempt for an hour, and is the same whenever it is made', () => {
  expect(reviewToken(attempt, 'key')).toBe(token);
  expect(readReviewToken(token, ['key', 'older'], at(0))).toEqual({ kind: 'valid', reference: attempt.reference });
  expect(readReviewToken(token, ['key', 'older'], at(reviewLifeMs - 1_000)).kind).toBe('valid');
  expect(readReviewToken(token, ['key', 'older'], at(reviewLifeMs)).kind).toBe('expired');
});

test('nothing of it can be changed, and no other key makes it', () => {
  const [reference = '', until = '', signature = ''] = token.split('.');
  for (const forged of [
    `REF0123456780.${until}.${signature}`,
    `${reference}.${Number(until) + 1}.${signature}`,
    `${reference}.${until}.${signature.replace(/^./, '_')}`,
    `${reference}.${until}`,
    `${token}x`,
    '',
    undefined,
    [token],
    { token },
  ]) {
    expect(readReviewToken(forged, ['key'], at(0))).toEqual({ kind: 'forged' });
  }
  expect(readReviewToken(token, ['other'], at(0))).toEqual({ kind: 'forged' });
});
