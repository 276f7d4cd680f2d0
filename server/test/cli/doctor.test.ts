import { createServer } from 'node:http';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { loadConfig } from '../../src/config.ts';
import { examine } from '../../src/flows/doctor.ts';
import { openOrm } from '../../src/store/orm.config.ts';
import { startWorld, type World } from '../support/app.ts';
import { freshDatabase } from '../support/database.ts';
import { patient, runPgbridge } from '../support/run-pgbridge.ts';

let world: World;
let url: string;
let drop: () => Promise<void>;
beforeAll(async () => {
  world = await startWorld();
  const database = await freshDatabase();
  ({ url, drop } = database);
});
afterAll(async () => {
  await world.stop();
  await drop();
});

const settings = () => ({
  APP_URL: 'http://127.0.0.1',
  CAFE24_CLIENT_ID: 'an-id-of-cafe24',
  CAFE24_CLIENT_SECRET: 'a-secret-of-cafe24',
  CAFE24_WEBHOOK_KEY: 'a-webhook-key',
  CAFE24_SERVICE_KEY: 'a-service-key',
  CAFE24_API_URL: `${world.sandbox.mallUrl}/cafe24/{mall_id}`,
  PG_API_URL: world.sandbox.pgUrl,
  ENCRYPTION_KEYS: `test:${Buffer.alloc(32, 7).toString('base64')}`,
  AUTH_SECRET: 'x'.repeat(40),
});

/** What is wrong, with what mends it, on the database of the world unless told otherwise. */
async function wrongWith(changed: Record<string, string> = {}, clock: { now(): Date } = { now: () => new Date() }) {
  const databaseUrl = world.app.bridge.orm.config.get('clientUrl') ?? '';
  const { config, faults } = loadConfig({ ...settings(), ...changed });
  if (!config) throw new Error(faults.join());
  const dbName = world.app.bridge.orm.config.get('dbName') ?? '';
  const findings = await examine(
    { ...config, databaseUrl: changed.DATABASE_URL ?? (databaseUrl || `sqlite:${dbName}`) },
    clock,
  );
  return findings.filter(({ ok }) => !ok).map(({ check, mend }) => [check, mend]);
}

test('a sound installation has nothing to mend', async () => {
  expect(await wrongWith()).toEqual([]);
});

describe('what is wrong is named with what mends it', () => {
  test.each<[check: string, mend: RegExp, changed: Record<string, string>]>([
    ['pg', /^check PG_API_URL/, { PG_API_URL: 'http://127.0.0.1:9' }],
    ['cafe24', /^check CAFE24_API_URL/, { CAFE24_API_URL: 'http://127.0.0.1:9/{mall_id}' }],
    ['keys', /"test" back into ENCRYPTION_KEYS/, { ENCRYPTION_KEYS: `new:${Buffer.alloc(32).toString('base64')}` }],
    ['database', /^check DATABASE_URL/, { DATABASE_URL: 'postgresql://nobody@127.0.0.1:9/none' }],
  ])('%s: %s', async (check, mend, changed) => {
    const wrong = await wrongWith(changed);
    expect(wrong[0]).toEqual([check, expect.stringMatching(mend)]);
  });

  test('a clock that is off by 90 s', async () => {
    const late = { now: () => new Date(Date.now() - 90_000) };
    expect(await wrongWith({}, late)).toEqual([['clock', "set this machine's clock by NTP"]]);
  });

  test('a PG that refuses the keys of a mall', async () => {
    const server = createServer((_request, response) => response.writeHead(401).end('{"message":"no"}'));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    onTestFinished(() => void server.close());
    const { port } = server.address() as { port: number };
    expect(await wrongWith({ PG_API_URL: `http://127.0.0.1:${port}` })).toEqual([
      ['pg account', expect.stringMatching(/^the merchant must link/)],
    ]);
  });
});

describe('the command', patient, () => {
  test('ends well on an empty database, and with 1 and every fault of the settings', async () => {
    const orm = await openOrm(url);
    await orm.close();
    const sound = await runPgbridge(['doctor', '--json'], { url, env: settings() });
    expect([sound.code, JSON.parse(sound.out).ok], sound.out).toEqual([0, true]);
    const bad = await runPgbridge(['doctor'], { url, env: { ...settings(), AUTH_SECRET: 'short', PG_API_URL: '' } });
    expect(bad.code).toBe(1);
    expect(bad.out).toContain('FAIL settings: AUTH_SECRET must have 32 characters');
    expect(bad.out).toContain('FAIL settings: PG_API_URL is missing');
    expect(bad.out + bad.err).not.toContain('a-secret-of-cafe24');
    expect(bad.err).toBe('pgbridge: 2 of 2 need mending\n');
  });
});
