import { demoMalls } from '@pgbridge/shared/demo';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { Mall } from '../../src/store/entities/mall.ts';
import { MallToken } from '../../src/store/entities/mall-token.ts';
import { Shop } from '../../src/store/entities/shop.ts';
import { WebhookEvent } from '../../src/store/entities/webhook-event.ts';
import { startWorld, type World } from '../support/app.ts';

let world: World;
beforeEach(async () => {
  world = await startWorld({}, {}, 'none');
});
afterEach(() => world.stop());

const em = () => world.app.bridge.orm.em.fork();
const [hanok] = demoMalls;
const keys = { public_key: hanok?.pgPublicKey, secret_key: hanok?.pgSecretKey };

test('a merchant installs the app, links, switches a shop on, sells, switches off and unlinks', async () => {
  const merchant = world.sandbox.mall.merchant('hanokmall');
  expect(await merchant.openApp()).toMatchObject({ status: 302, location: `${world.app.url}/admin/display` });
  const settings = (await merchant.get(`${world.app.url}/admin/settings`)).body;
  expect(settings).toEqual({
    csrfToken: expect.stringMatching(/^[0-9a-f]{64}$/),
    mall_id: 'hanokmall',
    mall_name: '한옥마을 상점',
    language: 'ko_KR',
    linked: false,
    public_key: null,
    expired: false,
    help_contact: null,
    setup: [
      { code: 'RIGHTS', state: 'OK', params: {} },
      { code: 'PG_KEYS', state: 'BAD', params: {} },
      { code: 'CURRENCY', state: 'OK', params: { currencies: '' } },
      { code: 'REGISTRATION', state: 'BAD', params: { count: '0' } },
      { code: 'DOMAINS', state: 'OK', params: { at: world.clock.now().toISOString() } },
    ],
    shops: [
      { shop_no: 1, name: '한옥마을 상점', currency: 'KRW', supported: true, enabled: false },
      { shop_no: 2, name: 'Hanok Village (US)', currency: 'USD', supported: true, enabled: false },
    ],
  });

  expect((await merchant.post('/admin/shop/toggle', { shop_no: 1, action: 'enable' })).body).toMatchObject({
    code: 'NOT_LINKED',
  });
  expect(await merchant.post('/admin/link', { ...keys, mall_id: 'tindahan' })).toMatchObject({
    status: 200,
    body: { message: 'Linked' },
  });
  expect(await merchant.post('/admin/shop/toggle', { shop_no: 1, action: 'enable' })).toMatchObject({ status: 200 });
  const [gateway] = world.sandbox.mall.app('hanokmall').gateways;
  expect(gateway?.partnerId).toMatch(/^hanokmall:1:[0-9a-z]{10}$/);

  const order = { mallId: 'hanokmall', shopNo: 1, amount: '39000' };
  expect((await world.sandbox.mall.placeOrder(order)).paymentUrl).not.toBeNull();

  expect(await merchant.post('/admin/shop/toggle', { shop_no: 1, action: 'disable' })).toMatchObject({ status: 200 });
  expect(world.sandbox.mall.app('hanokmall').gateways).toEqual([]);
  expect((await world.sandbox.mall.placeOrder(order)).paymentUrl).toBeNull();

  await merchant.post('/admin/shop/toggle', { shop_no: '2', action: 'enable' });
  expect(await merchant.post('/admin/unlink', {})).toMatchObject({ status: 200, body: { message: 'Unlinked' } });
  expect(world.sandbox.mall.app('hanokmall').gateways).toEqual([]);
  const mall = await em().findOneOrFail(Mall, 'hanokmall');
  // A payment is open, so its keys stay, sealed; the merchant sees them gone.
  expect(mall.pgSecretKeySealed).not.toBeNull();
  expect((await merchant.get(`${world.app.url}/admin/settings`)).body).toMatchObject({
    linked: false,
    public_key: null,
  });
  expect(await em().find(Shop, { enabled: true })).toEqual([]);
});

test('what is stored of it has no secret in clear, and no answer has one (contract.md §12-A7)', async () => {
  const merchant = world.sandbox.mall.merchant('hanokmall');
  await merchant.openApp();
  const answers = [
    await merchant.post('/admin/link', keys),
    await merchant.post('/admin/shop/toggle', { shop_no: 1, action: 'enable' }),
    await merchant.get(`${world.app.url}/admin/settings`),
  ];
  const [pair] = world.sandbox.mall.app('hanokmall').tokens;
  const stored = JSON.stringify([
    await em().find(WebhookEvent, {}),
    await em().find(MallToken, {}),
    await em().find(Mall, {}),
  ]);
  for (const secret of [keys.secret_key, pair?.accessToken, pair?.refreshToken]) {
    expect(secret).toBeTruthy();
    expect(stored).not.toContain(secret);
    expect(JSON.stringify(answers)).not.toContain(secret);
  }
});

test('the domains of all shops are what outgoing URLs may lie on', async () => {
  await world.sandbox.mall.merchant('hanokmall').openApp();
  const { domains } = await em().findOneOrFail(Mall, 'hanokmall');
  expect(domains.toSorted()).toEqual([
    'hanokmall.cafe24shop.com',
    'hanokmall.example',
    'shop2.hanokmall.cafe24shop.com',
    'www.hanokmall.example',
  ]);
});

test('a sub-operator of a mall with tokens gets in, of one without is told what to do', async () => {
  const sub = world.sandbox.mall.merchant('hanokmall', 'ko');
  const first = await sub.openApp({ userType: 'A', userId: 'helper' });
  expect(first.status).toBe(403);
  expect(first.body).toContain('대표 운영자가 한 번 승인해야 합니다');
  await world.sandbox.mall.merchant('hanokmall').openApp();
  world.clock.pass(1);
  expect(await sub.openApp({ userType: 'A', userId: 'helper' })).toMatchObject({ status: 302 });
});

test('a mall that unlinks without an open payment has no PG keys left', async () => {
  const merchant = world.sandbox.mall.merchant('hanokmall');
  await merchant.openApp();
  await merchant.post('/admin/link', keys);
  await merchant.post('/admin/unlink', {});
  expect(await em().findOneOrFail(Mall, 'hanokmall')).toMatchObject({ pgPublicKey: null, pgSecretKeySealed: null });
});

test('keys that the PG does not take are not stored', async () => {
  const merchant = world.sandbox.mall.merchant('hanokmall');
  await merchant.openApp();
  const refused = await merchant.post('/admin/link', { ...keys, secret_key: 'wrong' });
  expect(refused).toMatchObject({ status: 400, body: { code: 'KEYS_REFUSED' } });
  expect(await merchant.post('/admin/link', { public_key: 'a:b', secret_key: 'c' })).toMatchObject({
    body: { code: 'KEYS_MALFORMED' },
  });
  expect(await em().findOneOrFail(Mall, 'hanokmall')).toMatchObject({ pgSecretKeySealed: null });
});
