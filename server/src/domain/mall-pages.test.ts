import { describe, expect, test } from 'vitest';
import { isMallOrigin, mallAddress } from './mall-pages.ts';

const mall = { mallId: 'tindahan', domains: ['Tindahan.ph', 'shop.tindahan.ph'] };
const strict = { allow: [] };

describe('an address in an unsigned message lies on this very mall', () => {
  test.each<[given: string, used: string | null]>([
    ['https://tindahan.ph/a?b=c', 'https://tindahan.ph/a?b=c'],
    ['http://tindahan.ph/a', 'https://tindahan.ph/a'],
    ['http://tindahan.ph:80/a', 'https://tindahan.ph/a'],
    ['http://tindahan.ph:8080/a', null],
    ['https://tindahan.ph:8443/', null],
    ['https://tindahan.cafe24.com/', 'https://tindahan.cafe24.com/'],
    ['https://tindahan.cafe24shop.com', 'https://tindahan.cafe24shop.com/'],
    ['https://evil.cafe24shop.com/', null],
    ['https://cafe24.com/', null],
    ['https://tindahan.ph.evil.example/', null],
    ['https://user@tindahan.ph/', null],
    ['https://127.0.0.1/', null],
    ['ftp://tindahan.ph/', null],
    ['javascript:alert(1)', null],
    ['//tindahan.ph/', null],
    ['', null],
  ])('%s: %s', (given, used) => {
    expect(mallAddress(given, mall, strict)).toBe(used);
  });

  test('what a setting allows stays as it is', () => {
    expect(mallAddress('http://127.0.0.1:3100/x', mall, { allow: ['127.0.0.1:3100'] })).toBe('http://127.0.0.1:3100/x');
  });
});

describe('an origin', () => {
  test.each([
    ['https://tindahan.ph', true],
    ['http://tindahan.ph', true],
    ['https://tindahan.cafe24.com', true],
    ['https://other.cafe24.com', false],
    ['https://tindahan.ph/', false],
    ['https://TINDAHAN.ph', false],
    ['null', false],
    ['', false],
  ])('%s: %s', (origin, is) => {
    expect(isMallOrigin(origin, mall, strict)).toBe(is);
  });
});
