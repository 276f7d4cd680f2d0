import { wrap } from '@mikro-orm/core';
import { demoMalls } from '@pgbridge/shared/demo';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { Mall } from '../../src/store/entities/mall.ts';
import { MallToken } from '../../src/store/entities/mall-token.ts';
import { MerchantSession } from '../../src/store/entities/merchant-session.ts';
import { startWorld, type World } from '../support/app.ts';
import { look } from '../support/look.ts';

let world: World;
let merchant: ReturnType<World['sandbox']['mall']['merchant']>;
const [hanok] = demoMalls;
beforeEach(async () => {
  world = await startWorld({}, {}, 'none');
  merchant = world.sandbox.mall.merchant('hanokmall');
  await merchant.openApp();
  await merchant.post('/admin/link', { public_key: hanok?.pgPublicKey, secret_key: hanok?.pgSecretKey });
  await merchant.post('/admin/shop/toggle', { shop_no: 1, action: 'enable' });
});
afterEach(() => world.stop());

const em = () => world.app.bridge.orm.em.fork();
const mall = () => em().findOneOrFail(Mall, 'hanokmall');
const order = { mallId: 'hanokmall', shopNo: 1, amount: '39000' };
const [deleted, expired, renewed] = [90077, 90078, 90079];
const send = (eventNo: number, given: object = {}) =>
  world.sandbox.mall.sendEvent({ mallId: 'hanokmall', eventNo, ...given });
const days = (count: number) => world.clock.pass(count * 24 * 3_600);

describe('the app deleted', () => {
  test('drops tokens and sessions at once; nothing open, so the PG keys go too (contract.md §12-E)', async () => {
    expect(await send(deleted)).toMatchObject({ status: 200 });
    expect(await mall()).toMatchObject({
      uninstalledAt: world.clock.now(),
      pgPublicKey: null,
      pgSecretKeySealed: null,
    });
    expect(await em().count(MallToken)).toBe(0);
    expect(await em().count(MerchantSession)).toBe(0);
    expect((await world.sandbox.mall.placeOrder(order)).paymentUrl).toBeNull();
    expect((await merchant.get(`${world.app.url}/admin/settings`)).status).toBe(401);
  });

  test('with a payment open: its webhook is still taken, the mall told, and the keys go when it is over', async () => {
    const { orderNumber } = await world.sandbox.mall.placeOrder(order);
    await send(deleted);
    const [open] = world.sandbox.pg.orders();
    world.sandbox.pg.act(open?.orderCode ?? '', 'approve');
    await world.settle();
    const paid = await look(world).order('hanokmall', orderNumber);
    expect(paid.status).toBe('PAID');
    expect(await look(world).notifications(paid)).toMatchObject([{ status: 'DELIVERED' }]);
    await world.app.runner.runDue();
    expect((await mall()).pgSecretKeySealed).not.toBeNull();
    days(181);
    await world.app.runner.runDue();
    expect(await mall()).toMatchObject({ pgSecretKeySealed: null, careDueAt: null });
  });

  test('and installed again: the merchant links anew, and a late word of the deletion changes nothing', async () => {
    const deletedDate = world.clock.now().toISOString();
    await send(deleted);
    world.clock.pass(60);
    await merchant.openApp();
    expect(await mall()).toMatchObject({ uninstalledAt: null, installedAt: world.clock.now() });
    expect((await merchant.get(`${world.app.url}/admin/settings`)).body).toMatchObject({ linked: false });
    world.clock.pass(60);
    const late = { event_no: deleted, resource: { mall_id: 'hanokmall', deleted_date: deletedDate, sent: 'again' } };
    expect((await post(late)).status).toBe(200);
    expect(await mall()).toMatchObject({ uninstalledAt: null });
  });
});

test('expired and renewed are noted and shown; what Cafe24 still asks for is sold', async () => {
  await send(expired);
  expect((await merchant.get(`${world.app.url}/admin/settings`)).body).toMatchObject({ expired: true });
  expect((await world.sandbox.mall.placeOrder(order)).paymentUrl).not.toBeNull();
  await send(renewed);
  expect((await merchant.get(`${world.app.url}/admin/settings`)).body).toMatchObject({ expired: false });
});

test('a late word that an earlier installation expired is kept and changes nothing', async () => {
  await post({ event_no: expired, resource: { mall_id: 'hanokmall', expired_date: '2026-05-18T00:00:00+09:00' } });
  expect(await mall()).toMatchObject({ expiredAt: null });
  await post({ event_no: expired, resource: { mall_id: 'hanokmall', expired_date: 'no date' } });
  expect(await mall()).toMatchObject({ expiredAt: world.clock.now() });
});

test('a repeat is known, also when several come at once, and answered as the first', async () => {
  const event = { event_no: expired, resource: { mall_id: 'hanokmall', expired_date: '2026-05-20' } };
  const answers = await Promise.all([post(event), post(event), post(event)]);
  expect(answers.map(({ status }) => status)).toEqual([200, 200, 200]);
  const kept = await look(world).messages({ kind: 'CAFE24_EVENT' });
  expect(kept.map(({ verdict }) => verdict).toSorted()).toEqual(['ACCEPTED', 'DUPLICATE', 'DUPLICATE']);
});

test('every other event is kept and changes nothing', async () => {
  const before = await mall();
  for (const eventNo of [90023, 90157, 12345]) expect(await send(eventNo)).toMatchObject({ status: 200 });
  expect(wrap(await mall()).toPOJO()).toEqual(wrap(before).toPOJO());
  expect(await look(world).messages({ kind: 'CAFE24_EVENT', verdict: 'ACCEPTED' })).toHaveLength(3);
});

describe('an event is refused and kept', () => {
  test.each(['', 'wrong', 'demo-webhook-key-opens-nothinG'])('with the key "%s"', async (apiKey) => {
    expect(await send(deleted, { apiKey })).toMatchObject({ status: 403, body: { message: 'Forbidden' } });
    expect(await mall()).toMatchObject({ uninstalledAt: null });
    const [kept] = await look(world).messages({ kind: 'CAFE24_EVENT' });
    expect(kept).toMatchObject({ verdict: 'REJECTED', reason: 'EVENT_KEY_WRONG' });
    expect(JSON.stringify(kept)).not.toContain('demo-webhook-key');
  });

  test.each([
    ['[1]', 400],
    ['{"event_no":', 400],
    ['', 400],
    ['{"event_no":"90077","resource":null}', 400],
    ['{"event_no":{"$gt":0},"resource":{}}', 400],
    ['{"event_no":90077,"resource":{"mall_id":["hanokmall"]}}', 400],
    ['{"event_no":90077,"resource":{"mall_id":"../hanokmall"}}', 400],
    ['{"event_no":90077,"resource":{"mall_id":"__proto__"}}', 400],
    ['{"event_no":90077,"resource":{"mall_id":"hanokmall","client_id":"another app"}}', 400],
    ['{"event_no":"0x15fdd","resource":{"mall_id":"hanokmall"}}', 400],
    ['{"event_no":" 90077","resource":{"mall_id":"hanokmall"}}', 400],
    ['{"event_no":9.0077e4,"resource":{"mall_id":"hanokmall"}}', 400],
    ['{"event_no":[90077],"resource":{"mall_id":"hanokmall"}}', 400],
    [`{"event_no":90077,"resource":{"x":"${'x'.repeat(300_000)}"}}`, 413],
  ])('with the body %.60s', async (body, status) => {
    expect((await post(body)).status).toBe(status);
    expect(await mall()).toMatchObject({ uninstalledAt: null });
    expect(await look(world).messages({ kind: 'CAFE24_EVENT', verdict: 'REJECTED' })).toHaveLength(1);
  });

  test('and one about a mall we don’t know changes nothing', async () => {
    expect((await post({ event_no: deleted, resource: { mall_id: 'stranger' } })).status).toBe(200);
    expect(await mall()).toMatchObject({ uninstalledAt: null });
  });
});

describe('without anybody asking', () => {
  test('domains are read again every day, and once for a URL on an unknown one', async () => {
    await em().nativeUpdate(Mall, { id: 'hanokmall' }, { domains: [] });
    days(1);
    await world.app.runner.runDue();
    expect((await mall()).domains).toContain('hanokmall.example');

    await em().nativeUpdate(Mall, { id: 'hanokmall' }, { domains: [] });
    const overrides = {
      return_url: 'https://hanokmall.example/back',
      return_noty_url: 'https://hanokmall.example/noty',
    };
    expect((await world.sandbox.mall.placeOrder({ ...order, overrides })).paymentUrl).toBeNull();
    world.clock.pass(60);
    expect((await world.sandbox.mall.placeOrder({ ...order, overrides })).paymentUrl).not.toBeNull();
    const foreign = { return_url: 'https://evil.example/' };
    world.clock.pass(60);
    expect((await world.sandbox.mall.placeOrder({ ...order, overrides: foreign })).paymentUrl).toBeNull();
  });

  test('an idle mall keeps its tokens for weeks', async () => {
    for (let day = 0; day < 30; day++) {
      days(1);
      await world.app.runner.runDue();
    }
    expect(await em().count(MallToken)).toBe(1);
    expect(await merchant.openApp()).toMatchObject({ location: `${world.app.url}/admin/display` });
  });
});

function post(body: object | string): Promise<Response> {
  return fetch(`${world.app.url}/api/cafe24/events`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-api-key': world.app.bridge.cafe24App.webhookKey },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });
}
