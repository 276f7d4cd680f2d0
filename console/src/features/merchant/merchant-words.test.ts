import { describe, expect, it } from 'vitest';
import { merchantWords, outcomeWords } from './merchant-words.ts';

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
