import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { buildServer } from './support/build-server.ts';
import { type ServerProcess, startServerProcess } from './support/server-process.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
let folder: string;
let server: ServerProcess;

const settings = () => ({
  APP_URL: 'http://127.0.0.1:3000',
  CAFE24_CLIENT_ID: 'a-client-id',
  CAFE24_CLIENT_SECRET: 'a-client-secret',
  CAFE24_WEBHOOK_KEY: 'a-webhook-key',
  CAFE24_SERVICE_KEY: 'a-service-key',
  PG_API_URL: 'https://api.pg.example.com',
  ENCRYPTION_KEYS: `k1:${Buffer.alloc(32, 1).toString('base64')}`,
  AUTH_SECRET: 'an-auth-secret-of-enough-characters',
  DATABASE_URL: `sqlite:${join(folder, 'pgbridge.sqlite')}`,
});

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'pgbridge-built-'));
  buildServer();
  // Beside no node_modules: what is not built in is the one library that is no JavaScript.
  const place = (path: string) => join(folder, path);
  for (const path of ['server/dist', 'server/storefront/built']) {
    cpSync(join(root, path), place(path), { recursive: true });
  }
  cpSync(join(root, 'server/node_modules/better-sqlite3'), place('server/node_modules/better-sqlite3'), {
    recursive: true,
    dereference: true,
    filter: (path) => !path.endsWith('/deps'),
  });
  server = await startServerProcess(settings(), { args: ['server/dist/main.js'], cwd: folder });
}, 120_000);
afterAll(async () => {
  await server?.end('SIGKILL');
  rmSync(folder, { recursive: true, force: true });
});

it('the built server runs without any package being installed, and so do its commands', async () => {
  expect((await fetch(`${server.url}/readyz`)).status).toBe(200);
  expect((await fetch(`${server.url}/api/external-checkout/script`)).status).toBe(200);
  const asked = await fetch(`${server.url}/graphql`, { method: 'POST', body: '{}' });
  expect(await asked.json()).toMatchObject({ errors: expect.any(Array) });
  const check = execFileSync(process.execPath, ['server/dist/pgbridge.js', 'ledger', 'check', '--json'], {
    cwd: folder,
    env: { DATABASE_URL: settings().DATABASE_URL },
    encoding: 'utf8',
  });
  expect(JSON.parse(check)).toMatchObject({ ok: true, orders: 0 });
}, 30_000);

it('SIGUSR2 makes the log talkative, and once more as it was', async () => {
  const lines = (word: string) => server.log.filter((line) => line.includes(word)).length;
  await fetch(`${server.url}/livez`);
  expect(lines('"path":"/livez"')).toBe(0);
  server.child.kill('SIGUSR2');
  await vi.waitFor(() => expect(lines('the log level was switched')).toBe(1));
  await fetch(`${server.url}/livez`);
  await vi.waitFor(() => expect(lines('"path":"/livez"')).toBe(1));
  server.child.kill('SIGUSR2');
  await vi.waitFor(() => expect(lines('the log level was switched')).toBe(2));
  await fetch(`${server.url}/livez`);
  expect(await server.end('SIGTERM')).toBe(0);
  expect(lines('"path":"/livez"')).toBe(1);
}, 30_000);
