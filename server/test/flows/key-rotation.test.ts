import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { reseal } from '../../src/flows/key-rotation.ts';
import { MallToken } from '../../src/store/entities/mall-token.ts';
import { createVault } from '../../src/store/vault.ts';
import { startWorld, type World } from '../support/app.ts';
import { cookieOf, password, postSignIn } from '../support/graphql-server.ts';
import { aPerson, askAs } from '../support/person.ts';
import { placeOrder } from '../support/place-order.ts';
import { codeNow } from '../support/totp.ts';

const key = (id: string, fill: number) => ({ id, key: Buffer.alloc(32, fill) });
const [old, fresh] = [key('test', 7), key('fresh', 8)];

let world: World;
beforeEach(async () => {
  world = await startWorld();
});
afterEach(() => world.stop());

describe('the encryption key', () => {
  it('is replaced while payments go on: new in front, all sealed anew, old taken out', async () => {
    const { orm, clock } = world.app.bridge;
    const vault = createVault([old]);
    const tokens = { scopes: [], accessExpiresAt: clock.now(), refreshExpiresAt: clock.now() };
    const [accessTokenSealed, refreshTokenSealed] = [vault.seal('access'), vault.seal('refresh')];
    await orm.em.fork().insert(MallToken, { mallId: 'tindahan', ...tokens, accessTokenSealed, refreshTokenSealed });

    // Both processes of a rolling restart: the one with the old key in front, the one with the new.
    await placeOrder(world);
    world.app.bridge.vault = createVault([fresh, old]);
    await placeOrder(world);

    const first = await reseal(orm, [fresh, old], clock.now());
    expect(first.left).toEqual({});
    expect(first.resealed).toBeGreaterThan(3);
    expect(await reseal(orm, [fresh, old], clock.now())).toEqual({ resealed: 0, left: {} });

    world.app.bridge.vault = createVault([fresh]);
    await placeOrder(world);
    const { refreshTokenSealed: sealed } = await orm.em.fork().findOneOrFail(MallToken, { mallId: 'tindahan' });
    expect(createVault([fresh]).open(sealed)).toBe('refresh');
  });

  it('is not taken from tokens that are being renewed, nor from what it can’t open; both are told', async () => {
    const { orm, clock } = world.app.bridge;
    const tokens = { scopes: [], accessExpiresAt: clock.now(), refreshExpiresAt: clock.now() };
    const sealed = createVault([old]).seal('token');
    const leasedUntil = new Date(clock.now().getTime() + 1_000);
    const row = { ...tokens, accessTokenSealed: sealed, refreshTokenSealed: sealed, leasedUntil };
    await orm.em.fork().insert(MallToken, { mallId: 'tindahan', ...row });
    expect((await reseal(orm, [fresh, old], clock.now())).left).toEqual({ test: 2 });
    world.clock.pass(2);
    expect((await reseal(orm, [fresh, old], clock.now())).left).toEqual({});
    expect((await reseal(orm, [key('third', 9)], clock.now())).left.fresh).toBeGreaterThan(2);
  });
});

it('with the old AUTH_SECRET behind the new one people sign in again with the two steps they had', async () => {
  const first = { AUTH_SECRET: 'the-first-secret-of-enough-characters' };
  await world.stop();
  world = await startWorld(first);
  const server = () => ({ url: world.app.url, auth: world.app.auth, orm: world.app.bridge.orm });
  const { cookie, email } = await aPerson(server());
  const start = `mutation ($password: String!) {
    startTwoStep(input: { password: $password }) { ... on StartTwoStepSuccess { uri } }
  }`;
  const { data } = await askAs(server(), cookie, start, { password });
  const { uri } = (data as unknown as { startTwoStep: { uri: string } }).startTwoStep;
  const finish = 'mutation ($code: String!) { finishTwoStep(input: { code: $code }) { __typename } }';
  await askAs(server(), cookie, finish, { code: codeNow(uri) });

  await world.restart({ authSecret: 'the-second-secret-of-enough-characters', olderAuthSecrets: [first.AUTH_SECRET] });
  const viewer = '{ viewer { name } }';
  expect((await askAs(server(), cookie, viewer)).errors).toHaveLength(1);
  const halfway = cookieOf(await postSignIn(world.app.url, { email, password }));
  const second = await fetch(`${world.app.url}/api/auth/two-factor/verify-totp`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: world.app.url, cookie: halfway },
    body: JSON.stringify({ code: codeNow(uri) }),
  });
  expect(second.status).toBe(200);
  expect((await askAs(server(), cookieOf(second), viewer)).errors).toBeUndefined();
});
