import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { aMall, aNotification, anOrder, aPaidOrder } from '../support/builders.ts';
import { type GraphqlServer, startGraphqlServer } from '../support/graphql-server.ts';
import { type Language, runScript } from '../support/run-script.ts';

/* The scripts of docs/graphql are run as a reader would run them: by a shell, by Node, by Python. */

const page = readFileSync(new URL('../../../docs/graphql/reading.md', import.meta.url), 'utf8');
const sections = page.split(/^## /m).slice(1);
/** As the page calls them, and how each reads a script from stdin. */
const languages: Record<string, [Language, ...string[]]> = {
  sh: ['sh'],
  js: ['js', '--input-type=module'],
  python: ['py', '-'],
};

const scripts = sections.flatMap((section) => {
  const [title = ''] = section.split('\n');
  const blocks = [...section.matchAll(/^```(sh|js|python)\n(.*?)^```/gms)];
  return blocks.map(([, language = '', script = '']) => [title, language, script] as const);
});

let server: GraphqlServer;
let key: string;
beforeAll(async () => {
  server = await startGraphqlServer();
  key = await server.key('viewer');
  const em = server.orm.em.fork();
  const mall = await aMall(em, { id: 'hanok' });
  const order = await aPaidOrder(em, { mall, orderNumber: '20260518-0000029', notificationCount: 1 });
  for (let count = 0; count < 120; count++) await anOrder(em, { mall });
  // Noon of yesterday, by the clock of whoever runs the script.
  const today = new Date().toISOString().slice(0, 10);
  const createdAt = new Date(Date.parse(`${today}T12:00:00Z`) - 86_400_000);
  await aNotification(em, { order, status: 'EXHAUSTED', createdAt, nextAttemptAt: null });
});
afterAll(() => server.stop());

async function run(name: string, script: string) {
  const [language, ...args] = languages[name] ?? ['sh'];
  const { code, out, err } = await runScript(language, {
    args,
    env: { PGBRIDGE_URL: server.url, PGBRIDGE_KEY: key },
    stdin: script,
  });
  return { code, out: out.join('\n'), err };
}

/** What each section's scripts must find. */
const expected: Record<string, (out: string) => void> = {
  "Yesterday's failed notifications": (out) => {
    expect(out).toContain('20260518-0000029');
    expect(out).toContain('https://hanok.example/notify');
  },
  'One order by its number': (out) => expect(out).toMatch(/20260518-0000029.*PAID.*39000/),
  'All orders, page by page': (out) => {
    const numbers = out.match(/\d{8}-\d{7}/g) ?? [];
    expect([numbers.length, new Set(numbers).size]).toEqual([121, 121]);
  },
};

test('every section has a script for each of the three', () => {
  expect(sections.map((section) => section.split('\n')[0])).toEqual(Object.keys(expected));
  expect(scripts.map(([, language]) => language)).toEqual(sections.flatMap(() => ['sh', 'js', 'python']));
});

describe.each(scripts)('%s, %s', (title, language, script) => {
  test('runs, and finds what it should', { timeout: 60_000 }, async () => {
    const { code, out, err } = await run(language, script);
    expect([code, err]).toEqual([0, '']);
    expected[title]?.(out);
  });
});
