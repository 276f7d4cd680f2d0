import { expect, it } from 'vitest';
import { chosenLanguage } from './languages.ts';

it.each([
  [null, 'ko-KR', 'ko'],
  [null, 'ja-JP', 'ja'],
  [null, 'zh-TW', 'en'],
  ['en', 'ja', 'en'],
  [null, 'en-GB', 'en'],
  ['en', 'ko-KR', 'en'],
  ['ko', 'en-GB', 'ko'],
  ['tlh', 'ko', 'ko'],
])('with %j stored and a browser in %s the console speaks %s', (stored, browser, language) => {
  expect(chosenLanguage(stored, browser)).toBe(language);
});
