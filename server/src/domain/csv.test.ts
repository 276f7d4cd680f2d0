import { expect, test } from 'vitest';
import { type CsvCell, csvLine, csvStart } from './csv.ts';

const cells: [string, CsvCell, string][] = [
  ['text as it is', '한옥마을 상점', '한옥마을 상점'],
  ['nothing for what is not there', null, ''],
  ['a time in UTC', new Date('2026-05-19T05:03:27Z'), '2026-05-19T05:03:27.000Z'],
  ['a number', 39_000, '39000'],
  ['a large number in full', 12_345_678_901_234_567_890n, '12345678901234567890'],
  ['a comma in quotes', 'a,b', '"a,b"'],
  ['a quote doubled', 'say "ok"', '"say ""ok"""'],
  ['a line break in quotes', 'a\nb', '"a\nb"'],
  ['a semicolon in quotes, which some countries separate by', 'a;b', '"a;b"'],
  ['a formula as text', '=HYPERLINK("https://evil.example")', `"'=HYPERLINK(""https://evil.example"")"`],
  ['a formula with a plus', '+1+cmd', "'+1+cmd"],
  ['a formula with a minus', '-1+cmd', "'-1+cmd"],
  ['a formula with an at sign', '@SUM(A1)', "'@SUM(A1)"],
  ['a formula in full-width letters', '＝1+1', "'＝1+1"],
  ['a formula behind spaces', '  =1+1', "'  =1+1"],
  ['a formula behind a tab', '\t=1+1', `"'\t=1+1"`],
  ['a negative amount as a number', '-10000.50', '-10000.50'],
  ['a hyphen inside', '20260519-0000029', '20260519-0000029'],
];

test.each(cells)('a cell holds %s', (_what, cell, text) => {
  expect(csvLine([cell])).toBe(`${text}\r\n`);
});

test('cells are separated by commas, a line ends as the format says, and the file says that it is UTF-8', () => {
  expect(csvLine(['order', 2, null, 'x'])).toBe('order,2,,x\r\n');
  expect(Buffer.from(csvStart)).toEqual(Buffer.from([0xef, 0xbb, 0xbf]));
});
