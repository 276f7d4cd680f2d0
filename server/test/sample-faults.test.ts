import { globSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

/* docs/sample-faults.md and the tests it names. The lists of faults themselves are not in the project, only how far they go. */

const root = fileURLToPath(new URL('../..', import.meta.url));
const read = (path: string) => readFileSync(join(root, path), 'utf8');

const range = (prefix: string, last: number) => Array.from({ length: last }, (_, index) => `${prefix}${index + 1}`);
const numbers = [...range('§11-', 30), ...range('§12-A', 8), ...range('§12-B', 7), '§12-C', '§12-D', '§12-E'];

type Row = { number: string; tests: { path: string; title: string }[] };

const rows: Row[] = [...read('docs/sample-faults.md').matchAll(/^\| (§\S+) +\|.+?\| (\[.+) +\|$/gm)].map(
  ([, number = '', cell = '']) => ({
    number,
    tests: [...cell.matchAll(/\]\(\.\.\/([^)]+)\): “([^”]+)”/g)].map(([, path = '', title = '']) => ({ path, title })),
  }),
);

/** Every title that names numbers, as `path: title` beside the numbers. */
const tagged = globSync('{server/{src,test},console/{src,e2e}}/**/*.test.{ts,tsx}', { cwd: root }).flatMap((path) =>
  [...read(path).matchAll(/(['"`])((?:(?!\1).)+) \(contract\.md (§1[12]-[^)]+)\)\1/g)].map(
    ([, , title = '', given = '']) => ({ at: `${path.split(sep).join('/')}: ${title}`, numbers: given.split(', ') }),
  ),
);

test('the page lists every number once, in order', () => {
  expect(rows.map(({ number }) => number)).toEqual(numbers);
});

describe.each(rows)('$number', ({ number, tests }) => {
  test('is held by the tests that the page names, and by no others', () => {
    const named = tests.map(({ path, title }) => `${path}: ${title}`);
    const carry = tagged.filter((each) => each.numbers.includes(number)).map(({ at }) => at);
    expect(named.toSorted()).toEqual(carry.toSorted());
    expect(named.length).toBeGreaterThan(0);
  });
});

test('no title names a number that there is not', () => {
  const named = tagged.flatMap((each) => each.numbers);
  expect(named.filter((number) => !numbers.includes(number))).toEqual([]);
});
