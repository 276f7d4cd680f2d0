import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Mall } from '../../src/store/entities/mall.ts';
import { startWorld, type World } from '../support/app.ts';
import { cancellations, cancelRequest, paidOrder, refusedAs, sendCancel, takenOn } from '../support/cancellation.ts';
import { externalBuyer, withTokens } from '../support/external-buyer.ts';
import { look } from '../support/look.ts';

let world: World;
beforeEach(async () => {
  world = await startWorld();
  await withTokens(world);
  await forgetDomains();
  pass(60);
});
afterEach(() => world.stop());

const em = () => world.app.bridge.orm.em.fork();
/** As if the merchant had given the mall a domain since we looked last. */
const forgetDomains = () => em().nativeUpdate(Mall, { id: 'tindahan' }, { domains: [], domainsAskedAt: null });
const pass = (minutes: number) => world.clock.pass(minutes * 60);
const fresh = 'https://tindahan.example';
const readings = async () =>
  (await look(world).messages({ kind: 'CAFE24_ADMIN' })).filter(({ path }) => path.endsWith('/shops')).length;

/** How often `act` made us ask Cafe24 for domains. */
async function readingsBy(act: () => Promise<unknown>): Promise<number> {
  const before = await readings();
  await act();
  return (await readings()) - before;
}

describe('the address for the result of a cancellation', () => {
  const noty = `${fresh}/Pay/Recv/openpg/PayReceiveCancelNoty.php`;

  it('on a domain that the mall has since today is taken, after Cafe24 was asked', async () => {
    const placed = await paidOrder(world);
    const request = cancelRequest(world, placed, { cancel_noty_url: noty });
    expect(await readingsBy(async () => expect(await sendCancel(world, 'async', request)).toMatchObject(takenOn))).toBe(
      1,
    );
    expect(await cancellations(world, placed)).toHaveLength(1);
  });

  it('on a foreign one is refused, and Cafe24 asked once a minute, however often it comes', async () => {
    const placed = await paidOrder(world);
    const request = cancelRequest(world, placed, { cancel_noty_url: 'https://evil.example/noty' });
    const refuse = async () =>
      expect(await sendCancel(world, 'async', request)).toMatchObject(refusedAs(400, 'Invalid request'));
    expect(await readingsBy(async () => Promise.all([refuse(), refuse(), refuse()]))).toBe(1);
    expect(await readingsBy(refuse)).toBe(0);
    pass(1);
    expect(await readingsBy(refuse)).toBe(1);
    expect(await cancellations(world, placed)).toEqual([]);
  });

  it('is not asked about again when Cafe24 does not answer', async () => {
    const placed = await paidOrder(world);
    world.sandbox.mall.failAdmin({ mallId: 'tindahan', call: 'shops', mode: '503' });
    const request = cancelRequest(world, placed, { cancel_noty_url: noty });
    const refuse = async () =>
      expect((await sendCancel(world, 'async', request)).body).toMatchObject({ result_code: '9999' });
    expect(await readingsBy(refuse)).toBe(1);
    world.clock.pass(10);
    expect(await readingsBy(refuse)).toBe(0);
  });
});

describe('external checkout', () => {
  it('takes a page on a domain that the mall has since today for its own', async () => {
    const page = externalBuyer(world, fresh);
    const data = await page.shopData('mall_id=tindahan&shop_no=1');
    expect(data.headers.get('access-control-allow-origin')).toBe(fresh);
    await forgetDomains();
    pass(10);
    expect((await page.hmac('mall_id=tindahan&member_id=nena')).status).toBe(200);
  });

  it('takes its addresses for the result and the way back', async () => {
    const buyer = externalBuyer(world);
    const honest = await buyer.reserve();
    const changed = { ...honest, return_url_base: `${fresh}/shop1`, order_id: honest.order_id };
    expect(await readingsBy(async () => expect((await buyer.payload(changed)).status).toBe(200))).toBe(1);
  });

  it('lets nobody make us ask Cafe24 more than once in ten minutes: no page and no payload', async () => {
    const evil = externalBuyer(world, 'https://evil.example');
    const honest = await externalBuyer(world).reserve();
    const flood = async () => {
      for (const shop of [1, 1, 1]) await evil.shopData(`mall_id=tindahan&shop_no=${shop}`);
      await evil.hmac('mall_id=tindahan&member_id=nena');
      await evil.payload(honest);
      await externalBuyer(world).payload({ ...honest, return_url_base: 'https://evil.example' });
    };
    expect(await readingsBy(flood)).toBe(1);
    pass(9);
    expect(await readingsBy(flood)).toBe(0);
    pass(1);
    expect(await readingsBy(flood)).toBe(1);
  });

  it.each([
    'http://evil.example:8080',
    'https://user@evil.example',
    'null',
    'file://evil.example',
    'https://evil.example:8443',
  ])('asks nobody about %s, which can be no mall’s', async (origin) => {
    const page = externalBuyer(world, origin);
    expect(await readingsBy(() => page.shopData('mall_id=tindahan&shop_no=1'))).toBe(0);
  });

  it('of a mall that is not there asks nobody', async () => {
    const page = externalBuyer(world, 'https://evil.example');
    expect(await readingsBy(() => page.shopData('mall_id=victim&shop_no=1'))).toBe(0);
  });
});
