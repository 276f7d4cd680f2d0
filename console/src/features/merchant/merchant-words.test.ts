import { describe, expect, it } from 'vitest';
import { merchantWords, outcomeWords } from './merchant-words.ts';
import { setupWords } from './setup-words.ts';

describe('the words of the merchant page', () => {
  it.each([
    ['ko_KR', 'ko'],
    ['ja_JP', 'ja'],
    ['en_US', 'en'],
    ['zh_TW', 'en'],
    ['', 'en'],
  ])('for %s are %s', (language, tag) => {
    expect(merchantWords(language).tag).toBe(tag);
  });

  it('have the same places to fill in every language', () => {
    const places = (language: string) =>
      Object.values(merchantWords(language).words).map((text) => text.match(/\{\w+\}/g)?.join() ?? '');
    expect(places('ko')).toEqual(places('en'));
    expect(places('ja')).toEqual(places('en'));
  });

  it('say of an unlisted code that it did not work', () => {
    const { words } = merchantWords('en');
    expect(outcomeWords('ENABLED', words)).toBe(words.ENABLED);
    for (const code of ['SHOP_UNKNOWN', 'title', 'constructor', ''])
      expect(outcomeWords(code, words)).toBe(words.FAILED);
  });
});

describe('a line of the setup', () => {
  const codes = ['RIGHTS', 'PG_KEYS', 'CURRENCY', 'REGISTRATION', 'SCRIPT', 'DOMAINS'] as const;
  const params = { currencies: 'VND', count: '2', at: '2026-05-19T05:00:00Z' };

  it.each(['ko', 'en', 'ja'] as const)('has words for every state in %s, with nothing left to fill in', (language) => {
    for (const code of codes) {
      const said = (['OK', 'CAREFUL', 'BAD'] as const).map((state) => setupWords({ code, state, params }, language));
      expect(said[0]).not.toBe(said[2]);
      for (const text of said) expect(text).toMatch(/^[^{}]{5,}$/);
    }
  });

  it('names the currencies and the day', () => {
    expect(setupWords({ code: 'CURRENCY', state: 'CAREFUL', params }, 'en')).toContain('VND');
    expect(setupWords({ code: 'DOMAINS', state: 'OK', params }, 'ko')).toContain('2026년 5월 19일');
  });
});
