import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { callerWithKey } from '../../src/access/api-keys.ts';
import { type Orm, openOrm } from '../../src/store/orm.config.ts';
import { aMall, aWebhookEvent } from '../support/builders.ts';
import { type FreshDatabase, freshDatabase } from '../support/database.ts';
import { patient, runPgbridge } from '../support/run-pgbridge.ts';

let database: FreshDatabase;
let orm: Orm;
beforeAll(async () => {
  database = await freshDatabase();
  orm = await openOrm(database.url);
  await aMall(orm.em.fork(), { id: 'hanok' });
});
afterAll(async () => {
  await orm.close();
  await database.drop();
});

const pgbridge = (args: string[], { input = '', url = database.url } = {}) => runPgbridge(args, { url, input });

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

test('adds an operator once, and refuses a second one of the same address', patient, async () => {
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

describe('keys for scripts', patient, () => {
  const issue = ['apikey', 'issue', '--name', 'nightly', '--role', 'viewer'];
  const opens = (key: string) => callerWithKey(orm, `Bearer ${key}`, new Date());

  test('a key is printed alone, opens the API for its role and malls, is listed, and ends when revoked', async () => {
    const issued = await pgbridge([...issue, '--mall', 'hanok', '--days', '30']);
    expect(issued).toEqual({ code: 0, out: expect.stringMatching(/^pgb_[\w-]{43}\n$/), err: '' });
    const key = issued.out.trim();
    const caller = await opens(key);
    expect(caller).toMatchObject({ kind: 'API_KEY', name: 'nightly', role: 'viewer', malls: ['hanok'] });

    const listed = await pgbridge(['apikey', 'list', '--json']);
    expect(listed.out).not.toContain(key.slice(4, 20));
    expect(JSON.parse(listed.out)).toMatchObject({
      ok: true,
      apiKeys: [{ id: caller?.id, state: 'alive', role: 'viewer', mallIds: ['hanok'], lastFour: key.slice(-4) }],
    });

    expect(await pgbridge(['apikey', 'revoke', caller?.id ?? ''])).toMatchObject({
      code: 0,
      out: 'Revoked "nightly".\n',
    });
    expect(await opens(key)).toBeNull();
    expect((await pgbridge(['apikey', 'list'])).out).toBe(`${caller?.id}\trevoked\tviewer\thanok\tnightly\n`);
  });

  test.each([
    ['a mall that nobody knows', [...issue, '--mall', 'nowhere'], 'there is no mall nowhere'],
    ['too many days', [...issue, '--days', '366'], '--days must be a whole number from 1 to 365'],
    ['a key that is not there', ['apikey', 'revoke', 'x'], 'there is no key with this id'],
  ])('%s is refused in one line', async (_what, args, error) => {
    expect(await pgbridge(args)).toEqual({ code: 1, out: '', err: `pgbridge: ${error}\n` });
  });
});

test('the audit log is checked, and the first entry that was forged is named', patient, async () => {
  await pgbridge([...hana.map((each) => each.replace('hana@', 'audited@'))], { input: 'correct horse battery\n' });
  const whole = await pgbridge(['audit', 'verify', '--json']);
  expect(whole.code).toBe(0);
  const { ok, entries, lastHash } = JSON.parse(whole.out);
  expect([ok, entries > 0, lastHash]).toEqual([true, true, expect.stringMatching(/^[0-9a-f]{64}$/)]);

  const postgresql = database.url.startsWith('postgresql');
  const em = orm.em.fork();
  await em.execute(
    postgresql ? 'alter table audit_entries disable trigger user' : 'drop trigger audit_entries_no_update',
  );
  await em.execute("update audit_entries set actor_name = 'somebody else' where number = 1");
  const forged = await pgbridge(['audit', 'verify', '--json']);
  expect([forged.code, JSON.parse(forged.out)]).toEqual([
    1,
    {
      ok: false,
      entries: 0,
      fault: 'changed',
      number: 1,
      id: expect.any(String),
      error: expect.stringMatching(/^entry 1 \(.*\) no longer says what its hash covers$/),
    },
  ]);
});
