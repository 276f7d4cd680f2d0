import { spawn } from 'node:child_process';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openOrm } from '../../src/store/orm.config.ts';
import { aWebhookEvent } from '../support/builders.ts';
import { type FreshDatabase, freshDatabase } from '../support/database.ts';

const entry = fileURLToPath(new URL('../../src/cli/pgbridge.ts', import.meta.url));
const server = fileURLToPath(new URL('../..', import.meta.url));

let database: FreshDatabase;
beforeAll(async () => {
  database = await freshDatabase();
});
afterAll(() => database.drop());

/** Runs the command as a person does, with the password on standard input. */
async function pgbridge(args: string[], { input = '', url = database.url } = {}) {
  const child = spawn(process.execPath, ['--import', 'tsx', entry, ...args], {
    cwd: server,
    env: { ...process.env, DATABASE_URL: url },
  });
  child.stdin.end(input);
  const ended = new Promise((resolve) => child.once('exit', resolve));
  const [code, out, err] = await Promise.all([ended, text(child.stdout), text(child.stderr)]);
  return { code, out, err };
}

const hana = [
  'operator',
  'add',
  '--email',
  'hana@pgbridge.example',
  '--name',
  '김하나',
  '--role',
  'support',
  '--password-stdin',
];

test('adds an operator once, and refuses a second one of the same address', async () => {
  const input = 'correct horse battery\n';
  const added = await pgbridge([...hana, '--json'], { input });
  expect(added).toMatchObject({ code: 0, err: '' });
  expect(JSON.parse(added.out)).toEqual({
    ok: true,
    operator: { id: expect.any(String), email: 'hana@pgbridge.example', name: '김하나', role: 'support' },
  });
  expect(await pgbridge(hana, { input })).toEqual({
    code: 1,
    out: '',
    err: 'pgbridge: there is an operator with this e-mail address already\n',
  });
});

test('says in one line what is wrong with a setting', async () => {
  const err = 'pgbridge: DATABASE_URL must be sqlite:<file> or postgresql://…\n';
  expect(await pgbridge(['migrate'], { url: 'mysql://x' })).toEqual({ code: 1, out: '', err });
});

test('retention tells what would go, removes it, and says how much that was', async () => {
  const orm = await openOrm(database.url);
  const receivedAt = new Date('2020-01-01T00:00:00Z');
  await aWebhookEvent(orm.em.fork(), { receivedAt, headers: [], body: '1234', responseBody: '56' });
  await aWebhookEvent(orm.em.fork(), { receivedAt: new Date() });
  await orm.close();
  const nothing = { rows: 0, bytes: 0, oldest: null };
  const kinds = ['buyers-of-unpaid-orders', 'baskets', 'oauth-states', 'used-launches', 'merchant-sessions'];
  const moreKinds = ['operator-sessions', 'operator-verifications', 'sign-in-counters'];
  const others = (value: unknown) => Object.fromEntries([...kinds, ...moreKinds].map((kind) => [kind, value]));
  const dryRun = await pgbridge(['retention', '--dry-run', '--json']);
  expect(dryRun).toMatchObject({ code: 0, err: '' });
  const due = { 'message-bodies': { rows: 1, bytes: 8, oldest: receivedAt.toISOString() }, ...others(nothing) };
  expect(JSON.parse(dryRun.out)).toEqual({ ok: true, days: 90, due });

  const run = await pgbridge(['retention', '--json']);
  expect(JSON.parse(run.out)).toEqual({ ok: true, days: 90, removed: { 'message-bodies': 1, ...others(0) } });
}, 60_000);

test('migrating what is the newest already does nothing', async () => {
  expect(await pgbridge(['migrate', '--json'])).toEqual({ code: 0, out: '{"ok":true,"migrations":[]}\n', err: '' });
});
