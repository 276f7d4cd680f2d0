import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { breaksSinceRelease, schemaBreaks } from '../../scripts/schema-breaks.ts';

const current = readFileSync(new URL('../../shared/schema.graphql', import.meta.url), 'utf8');

test.each<[what: string, from: RegExp, to: string, names: string]>([
  ['a field that is gone', /\n {2}orderNumber: String!\n/, '\n  orderNo: String!\n', 'orderNumber'],
  ['a field that may now be empty', /\n {2}orderNumber: String!\n/, '\n  orderNumber: String\n', 'orderNumber'],
  ['a word that is gone', /\n {2}EXHAUSTED\n/, '\n  WORN_OUT\n', 'EXHAUSTED'],
  ['a query that is gone', /orderByNumber\(/, 'orderByOtherNumber(', 'orderByNumber'],
])('%s breaks the scripts of users', (_what, from, to, names) => {
  const changed = current.replace(from, to);
  expect(changed).not.toBe(current);
  expect(schemaBreaks(current, changed).join('\n')).toContain(names);
});

test('what is added breaks nothing', () => {
  expect(
    schemaBreaks(current, current.replace(/\ntype Viewer /, '\ntype Visitor {\n  name: String\n}\n\ntype Viewer ')),
  ).toEqual([]);
});

test('the committed file of the last release is what counts, and before the first there is none', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'schema-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const file = join(folder, 'released.graphql');
  expect(await breaksSinceRelease('type Query { a: Int }', file)).toEqual([]);
  writeFileSync(file, 'type Query { a: Int, b: Int }');
  expect(await breaksSinceRelease('type Query { a: Int }', file)).toEqual(['Query.b was removed.']);
});
