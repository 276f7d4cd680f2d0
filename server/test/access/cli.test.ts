import { spawn } from 'node:child_process';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
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

test('migrating what is the newest already does nothing', async () => {
  expect(await pgbridge(['migrate', '--json'])).toEqual({ code: 0, out: '{"ok":true,"migrations":[]}\n', err: '' });
});
