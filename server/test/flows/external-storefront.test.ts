import { createHash, createHmac } from 'node:crypto';
import { demoClientId, demoSecrets } from '@pgbridge/shared/demo';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Shop } from '../../src/store/entities/shop.ts';
import { startWorld, type World } from '../support/app.ts';
import { externalBuyer, withTokens } from '../support/external-buyer.ts';
import { look } from '../support/look.ts';

let world: World;
beforeAll(async () => {
  world = await startWorld();
  await withTokens(world);
});
afterAll(() => world.stop());

const script = (query: string) => fetch(`${world.app.url}/api/external-checkout/script${query}`);

describe('the script that malls load', () => {
  it('is what its checksum says, and so is the button that it names (contract.md §12-E)', async () => {
    const { src, integrity } = world.app.bridge.external.scriptTag;
    const loader = await fetch(src);
    const bytes = Buffer.from(await loader.arrayBuffer());
    expect(`sha384-${createHash('sha384').update(bytes).digest('base64')}`).toBe(integrity);
    expect(loader.headers.get('content-type')).toContain('application/javascript');
    expect(loader.headers.get('access-control-allow-origin')).toBe('*');
    expect(loader.headers.get('cache-control')).toBe('public, max-age=86400');

    const [, path = ''] = /`(\/api\/external-checkout\/script\?part=button[^`]+)`/.exec(bytes.toString()) ?? [];
    const button = Buffer.from(await (await fetch(`${world.app.url}${path}`)).arrayBuffer());
    expect(bytes.toString()).toContain(`sha384-${createHash('sha384').update(button).digest('base64')}`);
  });

  it('is small, holds no secret and no other host', async () => {
    for (const query of ['', '?part=button']) {
      const text = await (await script(query)).text();
      expect(text.length).toBeLessThan(8_000);
      expect(text).not.toMatch(/https?:\/\/[a-z]/i);
      for (const secret of Object.values(demoSecrets)) expect(text).not.toContain(secret);
    }
  });

  it('without the version of its bytes is not kept for a day', async () => {
    expect((await script('?v=old')).headers.get('cache-control')).toBe('no-cache');
  });
});

describe('the shop data', () => {
  it('has the key for the button and nothing secret', async () => {
    const { status, body, headers } = await externalBuyer(world).shopData('mall_id=tindahan&shop_no=1');
    expect(status).toBe(200);
    expect(body).toEqual({
      mData: { public_key: 'pk_demo_tindahan', shop_name: 'Tindahan ni Aling Nena', shop_currency: 'PHP' },
      bResult: true,
    });
    expect(headers.get('access-control-allow-origin')).toBe(world.sandbox.mallUrl);
  });

  it('is the same "no" for a mall we do not know, a shop it has not, and one that is not enabled (contract.md §11-24)', async () => {
    const no = { mData: 'Payment gateway is not enabled on this shop', bResult: false };
    const buyer = externalBuyer(world);
    const em = world.app.bridge.orm.em.fork();
    await em.nativeUpdate(Shop, { mall: 'kawaii' }, { enabled: false });
    for (const query of ['mall_id=victim&shop_no=1', 'mall_id=tindahan&shop_no=9', 'mall_id=kawaii&shop_no=1', '']) {
      expect(await buyer.shopData(query)).toMatchObject({ status: 200, body: no });
    }
    await em.nativeUpdate(Shop, { mall: 'kawaii' }, { enabled: true });
  });

  it("is for the mall's own pages: another origin may not read it", async () => {
    for (const origin of [
      'https://evil.example',
      'https://evil.cafe24shop.com',
      'https://tindahan.cafe24shop.com.evil.example',
      'null',
    ]) {
      const { headers } = await externalBuyer(world, origin).shopData('mall_id=tindahan&shop_no=1');
      expect(headers.get('access-control-allow-origin')).toBeNull();
    }
    const own = await externalBuyer(world, 'https://tindahan.cafe24shop.com').shopData('mall_id=tindahan&shop_no=1');
    expect(own.headers.get('access-control-allow-origin')).toBe('https://tindahan.cafe24shop.com');
  });
});

describe('the signature of a reservation', () => {
  it('is over the mall, our clock, our client id and the member (H7), whatever the caller sent for these', async () => {
    const sent = 'mall_id=tindahan&member_id=nena&request_time=1652440832&client_key=evil';
    const { status, body } = await externalBuyer(world).hmac(sent);
    const time = String(Math.floor(world.clock.now().getTime() / 1_000));
    const hmac_key = createHmac('sha256', demoSecrets.serviceKey)
      .update(`tindahan${time}${demoClientId}nena`)
      .digest('base64');
    expect([status, body]).toEqual([200, { hmac_key, request_time: time, client_key: demoClientId }]);
  });

  it('is not given out for the four slots that make a payment (contract.md §12-B1)', async () => {
    const [amount, orderId] = ['3065.00PHP', '20220519-0000029'];
    const [partner, tid] = ['tindahan:1:p3x8d1', 'pg-order-001'];
    const oracle = new URLSearchParams({ mall_id: amount, request_time: orderId, client_key: partner, member_id: tid });
    const wanted = createHmac('sha256', demoSecrets.serviceKey)
      .update(amount + orderId + partner + tid)
      .digest('base64');
    const { status, text } = await externalBuyer(world).call(`/script/hmac?${oracle}`);
    expect(status).toBe(400);
    expect(text).not.toContain(wanted);
  });

  it.each([
    ['no mall', 'member_id=nena'],
    ['no member', 'mall_id=tindahan'],
    ['an empty member', 'mall_id=tindahan&member_id='],
    ['a mall we do not know', 'mall_id=victim&member_id=nena'],
    ['a mall in a path', 'mall_id=tindahan%2F..&member_id=nena'],
    ['two malls', 'mall_id=tindahan&mall_id=kawaii&member_id=nena'],
    ['an object', 'mall_id[x]=tindahan&member_id=nena'],
    ['a prototype key', '__proto__[mall_id]=tindahan&member_id=nena'],
    ['two members', 'mall_id=tindahan&member_id=a&member_id=b'],
    ['a colon', 'mall_id=tindahan&member_id=a:b'],
    ['a space', 'mall_id=tindahan&member_id=a%20b'],
    ['a line end', 'mall_id=tindahan&member_id=a%0d%0ax'],
    ['a zero character', 'mall_id=tindahan&member_id=a%00'],
    ['what is not ASCII', 'mall_id=tindahan&member_id=%EB%82%98'],
    ['a slash', 'mall_id=tindahan&member_id=a%2Fb'],
    ['a very long member', `mall_id=tindahan&member_id=${'x'.repeat(65)}`],
  ])('is refused with %s, and the try is kept', async (_what, query) => {
    const { status, body } = await externalBuyer(world).hmac(query);
    expect([status, body.bResult, body.hmac_key]).toEqual([400, false, undefined]);
    const [last] = (await look(world).messages({ kind: 'EXTERNAL_HMAC' })).slice(-1);
    expect(last).toMatchObject({ verdict: 'REJECTED', httpStatus: 400 });
    world.clock.pass(2);
  });

  it.each([
    [undefined],
    ['https://evil.example'],
    ['https://evil.cafe24shop.com'],
    ['https://tindahan.cafe24shop.com:8443'],
    ['https://tindahan.cafe24shop.com/'],
    ['https://x@tindahan.cafe24shop.com'],
    ['file://tindahan.cafe24shop.com'],
    ['null'],
  ])('is refused to a page of %s', async (origin) => {
    const headers: Record<string, string> = origin ? { origin } : {};
    const url = `${world.app.url}/api/external-checkout/script/hmac?mall_id=tindahan&member_id=nena`;
    const response = await fetch(url, { headers });
    expect(response.status).toBe(403);
    expect(response.headers.get('access-control-allow-origin')).toBeNull();
    expect(await response.text()).not.toContain('hmac_key');
  });

  it('leaves no signature in what is stored', async () => {
    const { body } = await externalBuyer(world).hmac('mall_id=tindahan&member_id=nena');
    const stored = await look(world).messages({ kind: 'EXTERNAL_HMAC' });
    expect(JSON.stringify(stored)).not.toContain(body.hmac_key);
  });

  it('is given to one address sixty times a minute and no more (contract.md §11-30, §12-B1)', async () => {
    world.clock.pass(60);
    const ask = () => externalBuyer(world).hmac('mall_id=tindahan&member_id=nena');
    for (let asked = 0; asked < 60; asked++) expect((await ask()).status).toBe(200);
    const refused = await ask();
    expect([refused.status, Number(refused.headers.get('retry-after')) > 0]).toEqual([429, true]);
    world.clock.pass(60);
    expect((await ask()).status).toBe(200);
  });
});

describe('a shop that is enabled', () => {
  it('gets our script on its pages, held to its checksum; disabled, it is gone', async () => {
    const merchant = world.sandbox.mall.merchant('kawaii');
    await merchant.openApp();
    const toggle = (action: string) => merchant.post('/admin/shop/toggle', { shop_no: 1, action });
    const tags = () => world.sandbox.mall.app('kawaii').scriptTags;
    await toggle('disable');
    expect((await toggle('enable')).status).toBe(200);
    const { src, integrity } = world.app.bridge.external.scriptTag;
    expect(tags()).toMatchObject([
      { shopNo: 1, fields: { src, integrity, display_location: ['PRODUCT_DETAIL', 'ORDER_BASKET'] } },
    ]);
    expect((await toggle('disable')).status).toBe(200);
    expect(tags()).toEqual([]);
  });

  it('is not enabled when the script can not be registered, and its gateway is taken back', async () => {
    const merchant = world.sandbox.mall.merchant('kawaii');
    world.clock.pass(5); // a launch opens the app once
    world.sandbox.mall.failAdmin({ mallId: 'kawaii', call: 'scripttags', method: 'POST', mode: '422', times: 1 });
    expect((await merchant.openApp()).status).toBeLessThan(400);
    expect((await merchant.post('/admin/shop/toggle', { shop_no: 1, action: 'enable' })).status).toBeGreaterThanOrEqual(
      400,
    );
    expect(world.sandbox.mall.app('kawaii')).toMatchObject({ gateways: [], scriptTags: [] });
    expect(await world.app.bridge.orm.em.fork().findOne(Shop, { mall: 'kawaii' })).toMatchObject({ enabled: false });
  });
});
