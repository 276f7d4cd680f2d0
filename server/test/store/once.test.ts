import { spawn } from 'node:child_process';
import { once as onEvent } from 'node:events';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { verifyAudit } from '../../src/store/audit-verify.ts';
import { Mall } from '../../src/store/entities/mall.ts';
import { once, type Work } from '../../src/store/once.ts';
import { type Em, type Orm, openOrm } from '../../src/store/orm.config.ts';
import { aMall, someTime } from '../support/builders.ts';
import { type FreshDatabase, freshDatabase } from '../support/database.ts';
import { onceEach } from '../support/once-each.ts';

const script = fileURLToPath(new URL('../support/once-each.ts', import.meta.url));

let database: FreshDatabase;
let here: Orm;
let there: Orm;
beforeAll(async () => {
  database = await freshDatabase();
  here = await openOrm(database.url);
  // Two SQLite connections in one process would wait for each other for ever: its driver blocks the whole process.
  there = database.url.startsWith('postgresql') ? await openOrm(database.url) : here;
});
afterAll(async () => {
  await here.close();
  if (there !== here) await there.close();
  await database.drop();
});

const request = (key: string | null, given: Record<string, unknown> = {}) => ({
  actor: 'OPERATOR:hana',
  key,
  mutation: 'makeMall',
  arguments: given,
  now: someTime,
});

const makeMall = async (em: Em): Promise<Work<'taken', string>> => {
  const { id } = await aMall(em);
  return { done: id, result: { mall: id } };
};

const count = () => here.em.fork().count(Mall);

it('the same key has one effect, also when several come at once', async () => {
  const before = await count();
  const all = await Promise.all([here, there, here, there].map((orm) => once(orm, request('at-once'), makeMall)));
  expect(all.map(({ kind }) => kind).sort()).toEqual(['first', 'repeat', 'repeat', 'repeat']);
  expect(await count()).toBe(before + 1);
  const ids = all.map((each) => (each.kind === 'first' ? each.outcome : each.kind === 'repeat' && each.result.mall));
  expect(new Set(ids).size).toBe(1);
});

it('one that comes at once is a repeat even where the first one’s effect would refuse it', async () => {
  const oneOnly = async (em: Em): Promise<Work<'taken', string>> => {
    if (await em.findOne(Mall, { id: 'theonlyone' })) return { refused: 'taken' };
    return { done: (await aMall(em, { id: 'theonlyone' })).id, result: { mall: 'theonlyone' } };
  };
  const all = await Promise.all([here, there].map((orm) => once(orm, request('only-one'), oneOnly)));
  expect(all.map(({ kind }) => kind).sort()).toEqual(['first', 'repeat']);
  expect(all).not.toContainEqual({ kind: 'first', outcome: 'taken' });
});

it('another content under the same key is told apart, by name', async () => {
  await once(here, request('content', { amount: '10', note: null }), makeMall);
  const other = request('content', { amount: '20', reason: 'x' });
  expect(await once(there, other, makeMall)).toEqual({ kind: 'reused', fields: ['amount', 'reason'] });
  expect(await once(there, request('content', { amount: '10' }), makeMall)).toMatchObject({ kind: 'repeat' });
  const another = { ...request('content', { amount: '10' }), mutation: 'removeMall' };
  expect(await once(there, another, makeMall)).toEqual({ kind: 'reused', fields: ['mutation'] });
});

it('what was refused or failed leaves the key free', async () => {
  const key = request('free');
  expect(await once(here, key, async () => ({ refused: 'taken' }))).toEqual({ kind: 'first', outcome: 'taken' });
  const broken = once(here, key, async () => {
    throw new Error('broken');
  });
  await expect(broken).rejects.toThrow('broken');
  expect(await once(there, key, makeMall)).toMatchObject({ kind: 'first' });
});

it('without a key every request counts', async () => {
  const before = await count();
  await once(here, request(null), makeMall);
  await once(here, request(null), makeMall);
  expect(await count()).toBe(before + 2);
});

it('two processes that send the same requests at once have each effect once, and one whole audit log', {
  timeout: 60_000,
}, async () => {
  const keys = Array.from({ length: 20 }, (_, place) => `mall-of-key-${place}`);
  const elsewhere = spawn(process.execPath, ['--import', 'tsx', script, database.url, keys.join()], {
    // `tsx` is looked up from the working folder.
    cwd: dirname(script),
  });
  const ended = onEvent(elsewhere, 'close');
  let said = '';
  elsewhere.stderr.on('data', (chunk: Buffer) => {
    said += chunk.toString();
  });
  while (elsewhere.exitCode === null && (await here.em.fork().count(Mall, { id: keys[0] ?? '' })) === 0) {
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
  await onceEach(here, keys);
  expect(await ended, said).toEqual([0, null]);
  expect(await here.em.fork().count(Mall, { id: { $in: keys } })).toBe(20);
  expect(await verifyAudit(here.em.fork())).toMatchObject({ ok: true, entries: 20 });
});
