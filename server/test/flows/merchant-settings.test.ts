import { demoMalls } from '@pgbridge/shared/demo';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { register, unregister } from '../../src/flows/parts/shop-registration.ts';
import { Mall } from '../../src/store/entities/mall.ts';
import { MallToken } from '../../src/store/entities/mall-token.ts';
import { Shop } from '../../src/store/entities/shop.ts';
import { startWorld, type World } from '../support/app.ts';
import { look } from '../support/look.ts';

let world: World;
let merchant: ReturnType<World['sandbox']['mall']['merchant']>;
const [hanok] = demoMalls;
const keys = { public_key: hanok?.pgPublicKey, secret_key: hanok?.pgSecretKey };
beforeEach(async () => {
  world = await startWorld({}, {}, 'none');
  merchant = world.sandbox.mall.merchant('hanokmall');
  await merchant.openApp();
  await merchant.post('/admin/link', keys);
});
afterEach(() => world.stop());

const em = () => world.app.bridge.orm.em.fork();
const shop = () => em().findOneOrFail(Shop, { mall: 'hanokmall', shopNo: 1 });
const toggle = async (action: 'enable' | 'disable') => {
  const { status, body } = await merchant.post('/admin/shop/toggle', { shop_no: 1, action });
  return [status, (body as { code: string }).code];
};
type Call = 'paymentgateway' | 'scripttags';
const fail = (
  method: 'POST' | 'PUT' | 'DELETE',
  mode: '403' | '409' | '422' | '429' | '503' | '404',
  call: Call = 'paymentgateway',
) => world.sandbox.mall.failAdmin({ mallId: 'hanokmall', call, method, mode, times: 1 });
const setup = async () => {
  const { body } = await merchant.get(`${world.app.url}/admin/settings`);
  const { setup: lines } = body as { setup: { code: string; state: string }[] };
  return Object.fromEntries(lines.map(({ code, state }) => [code, state]));
};
const gateways = () => world.sandbox.mall.app('hanokmall').gateways;

describe('switching a shop on', () => {
  test('changes the registration that is there already, whichever status says so', async () => {
    expect(await toggle('enable')).toEqual([200, 'ENABLED']);
    expect(await toggle('enable')).toEqual([200, 'ENABLED']);
    fail('POST', '409');
    expect(await toggle('enable')).toEqual([200, 'ENABLED']);
    fail('POST', '409');
    fail('PUT', '409');
    expect(await toggle('enable')).toEqual([200, 'ENABLED']);
    expect(gateways()).toEqual([expect.objectContaining({ partnerId: (await shop()).partnerId })]);
  });

  test.each([
    ['403', 'RIGHTS_MISSING'],
    ['404', 'CAFE24_REFUSED'],
    ['429', 'CAFE24_BUSY'],
    ['503', 'CAFE24_NOT_REACHED'],
  ] as const)('that Cafe24 answers %s to leaves it off: %s (contract.md §11-13, §11-14)', async (mode, code) => {
    fail('POST', mode);
    expect(await toggle('enable')).toEqual([400, code]);
    expect(await shop()).toMatchObject({ enabled: false });
    expect(await toggle('enable')).toEqual([200, 'ENABLED']);
  });

  test('whose script Cafe24 refuses leaves it off, says so, and takes the registration back', async () => {
    fail('POST', '422', 'scripttags');
    expect(await toggle('enable')).toEqual([400, 'SCRIPT_REFUSED']);
    expect([gateways(), (await shop()).enabled]).toEqual([[], false]);
  });

  test('is undone when a later step fails, in the opposite order (contract.md §11-15)', async () => {
    const did: string[] = [];
    const step = (name: string, kind: 'answered' | 'invalid') => ({
      name,
      add: async () => {
        did.push(`+${name}`);
        return kind === 'answered' ? { kind, value: null } : { kind, message: 'no' };
      },
      remove: async () => {
        did.push(`-${name}`);
        return { kind: 'answered' as const, value: null };
      },
    });
    const steps = [step('one', 'answered'), step('two', 'answered'), step('three', 'invalid')];
    const registration = { mallId: 'hanokmall', shopNo: 1, partnerId: 'p' };
    const result = await register(world.app.bridge, registration, steps);
    expect(result).toMatchObject({ done: false, step: 'three' });
    expect(did).toEqual(['+one', '+two', '+three', '-two', '-one']);
    did.length = 0;
    expect(await unregister(world.app.bridge, registration, steps)).toEqual({ done: true });
    expect(did).toEqual(['-three', '-two', '-one']);
  });

  test('sends the shop’s number and not its place in the list (contract.md §11-9)', async () => {
    await merchant.post('/admin/shop/toggle', { shop_no: 2, action: 'enable' });
    expect(gateways()).toEqual([
      expect.objectContaining({ shopNo: 2, partnerId: expect.stringMatching(/^hanokmall:2:.{10}$/) }),
    ]);
  });

  test('writes to Cafe24 in JSON that is called JSON (contract.md §11-10)', async () => {
    await toggle('enable');
    const sent = await look(world).messages({ kind: 'CAFE24_ADMIN', direction: 'OUTBOUND' });
    const writes = sent.filter(({ method }) => method === 'POST');
    expect(writes.map(({ path }) => path?.split('/').at(-1))).toEqual(['paymentgateway', 'scripttags']);
    for (const { headers, body } of writes) {
      expect(headers.find(({ name }) => name === 'content-type')?.value).toMatch(/^application\/json/);
      expect(JSON.parse(body ?? '')).toMatchObject({ shop_no: 1, request: {} });
    }
  });

  test('of a currency that the PG does not take is refused', async () => {
    await em().nativeUpdate(Shop, { mall: 'hanokmall', shopNo: 1 }, { currency: 'VND' });
    expect(await toggle('enable')).toEqual([400, 'CURRENCY_NOT_SUPPORTED']);
    expect(gateways()).toEqual([]);
  });
});

describe('switching a shop off', () => {
  test('counts as done when Cafe24 has forgotten it already', async () => {
    await toggle('enable');
    gateways().splice(0);
    expect(await toggle('disable')).toEqual([200, 'DISABLED']);
  });

  test.each(['422', '403'] as const)('that Cafe24 answers %s to leaves it on (contract.md §11-14)', async (mode) => {
    await toggle('enable');
    fail('DELETE', mode);
    expect((await toggle('disable'))[0]).toBe(400);
    expect(await shop()).toMatchObject({ enabled: true });
  });

  test('that Cafe24 did not answer to can be tried again', async () => {
    await toggle('enable');
    fail('DELETE', '503');
    expect(await toggle('disable')).toEqual([400, 'CAFE24_NOT_REACHED']);
    expect(await shop()).toMatchObject({ enabled: true });
    expect(await toggle('disable')).toEqual([200, 'DISABLED']);
  });

  test('that Cafe24 refuses leaves it on and says so', async () => {
    await toggle('enable');
    fail('DELETE', '422', 'scripttags');
    expect(await toggle('disable')).toEqual([400, 'CAFE24_KEEPS']);
    expect(await shop()).toMatchObject({ enabled: true });
  });

  test('keeps the name it has with Cafe24 for the next time', async () => {
    await toggle('enable');
    const { partnerId } = await shop();
    await toggle('disable');
    await toggle('enable');
    expect(await shop()).toMatchObject({ partnerId, enabled: true });
  });
});

test('unlinking stops at a shop that Cafe24 will not forget, and the keys stay', async () => {
  await toggle('enable');
  fail('DELETE', '503');
  expect(await merchant.post('/admin/unlink', {})).toMatchObject({ status: 400 });
  const mall = await em().findOneOrFail(Mall, 'hanokmall');
  expect(mall).toMatchObject({ unlinkedAt: null, pgSecretKeySealed: expect.any(String) });
});

test('another PG account is refused while a payment of the present one is open; new keys of the same are taken', async () => {
  await toggle('enable');
  await world.sandbox.mall.placeOrder({ mallId: 'hanokmall', shopNo: 1, amount: '39000' });
  const other = demoMalls.find(({ mallId }) => mallId === 'kawaii');
  const refused = await merchant.post('/admin/link', {
    public_key: other?.pgPublicKey,
    secret_key: other?.pgSecretKey,
  });
  expect(refused.body).toMatchObject({ code: 'PAYMENTS_OPEN' });
  expect((await merchant.post('/admin/link', keys)).status).toBe(200);
});

describe('the setup that the merchant sees', () => {
  const good = { RIGHTS: 'OK', PG_KEYS: 'OK', CURRENCY: 'OK', REGISTRATION: 'OK', SCRIPT: 'OK', DOMAINS: 'OK' };

  test('is in order when the shop is on, and says what is not', async () => {
    await toggle('enable');
    expect(await setup()).toEqual(good);
    await em().nativeUpdate(Shop, { mall: 'hanokmall', shopNo: 1 }, { scriptIntegrity: 'sha384-old' });
    await em().nativeUpdate(Shop, { mall: 'hanokmall', shopNo: 2 }, { currency: 'VND' });
    expect(await setup()).toEqual({ ...good, SCRIPT: 'CAREFUL', CURRENCY: 'CAREFUL' });
  });

  test('says when our rights in the mall are gone', async () => {
    await em().nativeDelete(MallToken, { mallId: 'hanokmall' });
    expect(await setup()).toMatchObject({ RIGHTS: 'BAD', PG_KEYS: 'OK' });
  });
});
