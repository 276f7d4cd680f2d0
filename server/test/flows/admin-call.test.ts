import { afterEach, beforeEach, expect, test } from 'vitest';
import { z } from 'zod';
import { callAdmin } from '../../src/flows/parts/admin-call.ts';
import { Mall } from '../../src/store/entities/mall.ts';
import { MallToken } from '../../src/store/entities/mall-token.ts';
import { openOrm } from '../../src/store/orm.config.ts';
import { startWorld, type World } from '../support/app.ts';

let world: World;
beforeEach(async () => {
  world = await startWorld({}, {}, 'none');
  await world.sandbox.mall.merchant('hanokmall').openApp();
});
afterEach(() => world.stop());

const em = () => world.app.bridge.orm.em.fork();
const shops = { method: 'GET' as const, path: 'shops', shape: z.object({ shops: z.array(z.unknown()) }) };
const call = () => callAdmin(world.app.bridge, 'hanokmall', shops);
const refreshes = () => world.sandbox.mall.app('hanokmall').tokenCalls.refresh_token ?? 0;
const answered = { kind: 'answered', value: { shops: [expect.anything(), expect.anything()] } };

test('a token is refreshed ahead of its end, and not before', async () => {
  world.clock.pass(114 * 60);
  expect(await call()).toEqual(answered);
  expect(refreshes()).toBe(0);
  world.clock.pass(60);
  expect(await call()).toEqual(answered);
  expect(refreshes()).toBe(1);
});

test('of many calls that find the token at its end, one refreshes', async () => {
  world.clock.pass(2 * 3_600);
  expect(await Promise.all(Array.from({ length: 8 }, call))).toEqual(Array(8).fill(answered));
  expect(refreshes()).toBe(1);
});

test('two processes refresh once (contract.md §11-12)', async () => {
  world.clock.pass(2 * 3_600);
  const { bridge } = world.app;
  const url = bridge.orm.config.get('clientUrl') || `sqlite:${bridge.orm.config.get('dbName')}`;
  const orm = await openOrm(url);
  const other = callAdmin({ ...bridge, orm }, 'hanokmall', shops);
  expect(await Promise.all([call(), other])).toEqual([answered, answered]);
  await orm.close();
  expect(refreshes()).toBe(1);
});

test('a token that Cafe24 no longer takes is renewed once, and the second answer counts (contract.md §11-11)', async () => {
  for (const pair of world.sandbox.mall.app('hanokmall').tokens) pair.accessToken = 'another';
  expect(await Promise.all([call(), call()])).toEqual([answered, answered]);
  expect(refreshes()).toBe(1);
  world.sandbox.mall.failAdmin({ mallId: 'hanokmall', call: 'shops', mode: '401' });
  expect(await call()).toEqual({ kind: 'unauthorised' });
  expect(refreshes()).toBe(2);
});

test('the new pair is stored before it is used, and the old one is gone', async () => {
  const before = await em().findOneOrFail(MallToken, 'hanokmall');
  world.clock.pass(2 * 3_600);
  world.sandbox.mall.failAdmin({ mallId: 'hanokmall', call: 'shops', mode: 'reset', times: 1 });
  expect(await call()).toMatchObject({ kind: 'lost' });
  const after = await em().findOneOrFail(MallToken, 'hanokmall');
  const { vault } = world.app.bridge;
  const [pair] = world.sandbox.mall.app('hanokmall').tokens;
  expect(vault.open(after.refreshTokenSealed)).toBe(pair?.refreshToken);
  expect(after.refreshTokenSealed).not.toBe(before.refreshTokenSealed);
  expect(after.leasedUntil).toBeNull();
  expect(after.accessExpiresAt.getTime() - world.clock.now().getTime()).toBe(2 * 3_600_000);
});

test('a refresh without an answer keeps the pair, for the next call', async () => {
  world.clock.pass(2 * 3_600);
  world.sandbox.mall.failAdmin({ mallId: 'hanokmall', call: 'token', mode: '503', times: 1 });
  expect(await call()).toEqual({ kind: 'unauthorised' });
  expect(await call()).toEqual(answered);
});

test('while the old token still lives, a lost refresh does no harm', async () => {
  world.clock.pass(116 * 60);
  world.sandbox.mall.failAdmin({ mallId: 'hanokmall', call: 'token', mode: 'reset', times: 1 });
  expect(await call()).toEqual(answered);
});

test('a dead refresh token is dropped: the merchant must come again', async () => {
  world.clock.pass(15 * 24 * 3_600);
  expect(await call()).toEqual({ kind: 'unauthorised' });
  expect(await em().find(MallToken, {})).toEqual([]);
  expect(await world.sandbox.mall.merchant('hanokmall').openApp()).toMatchObject({ status: 302 });
  expect(await call()).toEqual(answered);
});

test('a process that died over a refresh holds nobody up for long', async () => {
  const leasedUntil = new Date(world.clock.now().getTime() + 2 * 3_600_000 + 60_000);
  await em().nativeUpdate(MallToken, { mallId: 'hanokmall' }, { leasedUntil });
  world.clock.pass(2 * 3_600 + 61);
  expect(await call()).toEqual(answered);
});

test('"app deleted" marks the mall, another 403 does not', async () => {
  world.sandbox.mall.failAdmin({ mallId: 'hanokmall', call: 'shops', mode: '403', times: 1 });
  expect(await call()).toMatchObject({ kind: 'forbidden', appIsGone: false });
  expect(await em().findOneOrFail(Mall, 'hanokmall')).toMatchObject({ uninstalledAt: null });
  world.sandbox.mall.failAdmin({ mallId: 'hanokmall', call: 'shops', mode: 'deleted', times: 1 });
  expect(await call()).toMatchObject({ kind: 'forbidden', appIsGone: true });
  expect(await em().findOneOrFail(Mall, 'hanokmall')).toMatchObject({ uninstalledAt: world.clock.now() });
  expect(await em().find(MallToken, {})).toEqual([]);
});

test.each([
  ['404', { kind: 'not-found' }],
  ['409', { kind: 'conflict', message: 'Told to fail' }],
  ['422', { kind: 'invalid', message: 'Told to fail' }],
  ['429', { kind: 'rate-limited', retryAfter: 3 }],
  ['503', { kind: 'lost', failure: 'HTTP_5XX' }],
  ['unreadable', { kind: 'lost', failure: 'UNREADABLE' }],
] as const)('an answer %s means %o', async (mode, meaning) => {
  world.sandbox.mall.failAdmin({ mallId: 'hanokmall', call: 'shops', mode, times: 1 });
  expect(await call()).toEqual(meaning);
});

test('a call never goes to a host that a made-up mall names', async () => {
  const { cafe24Admin } = world.app.bridge;
  await expect(cafe24Admin.call('evil.example/x?', 'token', shops)).rejects.toThrow(TypeError);
});
