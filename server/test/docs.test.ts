import { existsSync, globSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { messageKinds } from '@pgbridge/shared/words';
import { describe, expect, test } from 'vitest';
import packageJson from '../../package.json' with { type: 'json' };
import { settingNames } from '../src/config-environment.ts';
import { answerTo, cancelAnswerTo, type RefusalCode } from '../src/domain/refusal.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const pages = [
  'README.md',
  'CONTRIBUTING.md',
  'CHANGELOG.md',
  'SECURITY.md',
  ...globSync('docs/**/*.md', { cwd: root }),
];
const read = (page: string) => readFileSync(join(root, page), 'utf8');

describe.each(pages)('%s', (page) => {
  const text = read(page);
  const prose = text.replace(/^```.*?^```/gms, '');

  test('links lead to a file, and to a heading of it', () => {
    const links = [...prose.matchAll(/\]\((?!https?:)([^)#\s]*)(?:#([^)\s]+))?\)/g)];
    const broken = links.filter(([, path, heading]) => {
      const file = path ? join(dirname(page), path) : page;
      return !existsSync(join(root, file)) || (heading !== undefined && !headings(read(file)).includes(heading));
    });
    expect(broken.map(([link]) => link)).toEqual([]);
  });

  test('commands are scripts of package.json', () => {
    const called = [...text.matchAll(/npx --yes pnpm@12 ([\w:-]+)/g)].map(([, script = '']) => script);
    expect(called.filter((script) => !(script in packageJson.scripts))).toEqual([]);
  });

  test('files that are named are there', () => {
    const named = [...prose.matchAll(/`((?:server|console|shared|sandbox|scripts|docs)\/[\w./-]+)`/g)];
    expect(named.map(([, path = '']) => path).filter((path) => !existsSync(join(root, path)))).toEqual([]);
  });
});

test('the table of faults names tests that are there', () => {
  const faults = read('docs/operating.md').split('## When something fails')[1]?.split('\n## ')[0] ?? '';
  const rows = [...faults.matchAll(/^\|(?! fault| -).*\| ([^|]+?) *\|$/gm)];
  expect(rows.length).toBeGreaterThan(30);
  const tests = globSync('server/{src,test}/**/*.test.ts', { cwd: root }).map((path) => basename(path, '.test.ts'));
  const named = rows.flatMap(([, names = '']) => names.split(', ')).filter((name) => name !== '–');
  expect(named.filter((name) => !tests.includes(name))).toEqual([]);
});

test('docs/operating.md describes every setting', () => {
  const rows = [...read('docs/operating.md').matchAll(/^\| `([A-Z0-9_]+)` +\|/gm)].map(([, name]) => name);
  expect(rows).toEqual(expect.arrayContaining([...settingNames]));
});

test('docs/operating.md tells the defaults that .env.example has, which are those of the server', () => {
  const told = new Map(
    [...read('docs/operating.md').matchAll(/^\| `([A-Z0-9_]+)` +\| (`([^`]*)`|empty|none) +\|/gm)].map(
      ([, name, , value = '']) => [name, value],
    ),
  );
  const defaults = [...read('.env.example').matchAll(/^# ([A-Z][A-Z0-9_]+)=(.*)$/gm)];
  expect(defaults.length).toBeGreaterThan(25);
  for (const [, name = '', value] of defaults) expect(told.get(name), name).toBe(value);
});

test('docs/messages.md names every door, and none that is not there', () => {
  const routes = [...read('server/src/http/routes.ts').matchAll(/app\.(?:get|post)\('([^']+)'/g)].map(
    ([, path]) => path,
  );
  const named = [...read('docs/messages.md').matchAll(/`(?:GET|POST) (\/[^`]*)`/g)].map(([, path]) => path);
  expect(routes.length).toBeGreaterThan(25);
  expect(new Set(named)).toEqual(new Set(routes));
});

test('docs/messages.md knows the kinds of messages by their names', () => {
  const named = [...read('docs/messages.md').matchAll(/`([A-Z0-9]+_[A-Z0-9_]+)`/g)].map(([, kind]) => kind);
  expect(new Set(named)).toEqual(new Set(messageKinds));
});

test.each([
  ['docs/flows/async-checkout.md', 19],
  ['docs/flows/sync-checkout.md', 6],
])('%s: refusals are answered as the page says', (page, count) => {
  const rows = [...read(page).matchAll(/^\| `([A-Z_]+)` +\| (\d{3}) +\| (\S.*\S) +\| (yes|no) +\|$/gm)];
  expect(rows).toHaveLength(count);
  for (const [, code, status, message, later] of rows) {
    const said = { status: Number(status), message, senderShouldRetry: later === 'yes' };
    expect(answerTo({ code: code as RefusalCode, params: {} }), code).toEqual(said);
  }
});

test('the refusals of a cancel request are answered as their page says', () => {
  const rows = [...read('docs/flows/sync-cancellation.md').matchAll(/^\| `([A-Z_]+)` +\| (\d{3}) +\| (\S.*\S) +\|$/gm)];
  expect(rows.length).toBeGreaterThan(15);
  for (const [, code, status, message] of rows) {
    const answer = cancelAnswerTo({ code: code as RefusalCode, params: {} });
    expect([answer.status, answer.message], code).toEqual([Number(status), message]);
  }
});

/** The names that a heading is linked by. */
function headings(text: string): string[] {
  return [...text.matchAll(/^#+ (.+)$/gm)].map(([, title = '']) =>
    title
      .toLowerCase()
      .replace(/[^\p{L}\p{N} -]/gu, '')
      .replaceAll(' ', '-'),
  );
}
