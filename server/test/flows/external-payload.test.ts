import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startWorld, type World } from '../support/app.ts';
import { externalBuyer, mangoes, signPayload, withTokens } from '../support/external-buyer.ts';
import { look } from '../support/look.ts';
import { type Fields, paymentRequest, wire } from '../support/wire.ts';

let world: World;
beforeAll(async () => {
  world = await startWorld();
  await withTokens(world);
});
afterAll(() => world.stop());

const lastPayload = async () => (await look(world).messages({ kind: 'EXTERNAL_PAYLOAD' })).at(-1);

/** Sends what a browser made of an honest reservation, signed anew as anybody can. */
async function sendForged(change: (payload: Fields & { order: Fields[] }) => Fields, total = '6130') {
  const buyer = externalBuyer(world);
  const honest = await buyer.reserve();
  const forged = signPayload(change({ ...honest, order: honest.order.map((line) => ({ ...line })) }), total);
  const before = world.sandbox.pg.orders().length;
  const answer = await buyer.payload(forged);
  return { answer, asked: world.sandbox.pg.orders().length - before, stored: await lastPayload() };
}

const withLine = (change: Fields) => (payload: Fields & { order: Fields[] }) => ({
  ...payload,
  order: payload.order.map((line) => ({ ...line, ...change })),
});

describe('a payload is believed in nothing (contract.md §12-B4)', () => {
  it.each<[what: string, change: Fields, total: string]>([
    ['a cheaper product', { product_price: '1.00' }, '2'],
    ['a free one', { product_price: '0', option_price: '0' }, '0'],
    ['a discount as option', { option_price: '-3000.00' }, '130'],
    ['another product’s variant', { variant_code: 'P0000102000A' }, '6130'],
    ['a product that is not there', { product_no: 999 }, '6130'],
    ['a bundle, whose parts have no price', { product_bundle: 'T' }, '6130'],
  ])('%s is refused, and the PG hears nothing', async (_what, change, total) => {
    const { answer, asked, stored } = await sendForged(withLine(change), total);
    expect([answer.status, answer.body]).toEqual([400, { mData: 'The price has changed', bResult: false }]);
    expect(asked).toBe(0);
    expect(stored).toMatchObject({ verdict: 'REJECTED', reason: 'PRICE_DIFFERS', mallId: 'tindahan' });
  });

  it.each<[reason: string, change: Fields]>([
    ['CURRENCY_DIFFERS', { currency: 'KRW' }],
    ['CURRENCY_NOT_SUPPORTED', { currency: 'XXX' }],
    ['UNKNOWN_SHOP', { mall_id: 'victim' }],
    ['URL_NOT_ALLOWED', { return_notification_url: 'https://evil.example/noty' }],
    ['URL_NOT_ALLOWED', { return_notification_url: 'https://evil.cafe24shop.com/noty' }],
    ['URL_NOT_ALLOWED', { return_notification_url: 'http://169.254.169.254/latest' }],
    ['URL_NOT_ALLOWED', { return_url_base: 'https://evil.example' }],
    ['BAD_FORMAT', { return_url_base: 'javascript:alert(1)' }],
    ['BAD_FORMAT', { return_url_base: 'https://tindahan.cafe24shop.com/?x=' }],
    ['BAD_FORMAT', { return_notification_url: 'https://tindahan.cafe24shop.com\\@evil.example/' }],
    ['BAD_FORMAT', { order_id: '20260519-0000001x' }],
    ['BAD_FORMAT', { member_id: 'a b' }],
    ['BAD_FORMAT', { mall_id: 'Victim/x?' }],
    ['BAD_FORMAT', { response_time: '1e9' }],
    ['BAD_FORMAT', { order: [] }],
    ['BAD_FORMAT', { order: 'x' }],
    ['BAD_FORMAT', { order: Array.from({ length: 51 }, () => mangoes) }],
    ['MISSING_FIELD', { order: undefined }],
    ['MISSING_FIELD', { mall_id: '' }],
  ])('%s: %j', async (reason, change) => {
    const { answer, asked, stored } = await sendForged((payload) => ({ ...payload, ...change }));
    expect([answer.status, answer.body.bResult, asked]).toEqual([400, false, 0]);
    expect(stored).toMatchObject({ verdict: 'REJECTED', reason });
  });

  it.each([
    { product_price: '1e3' },
    { product_price: '3,065.00' },
    { product_price: '99999999999999.00' },
    { product_price: null },
    { option_price: 'NaN' },
    { quantity: 0 },
    { quantity: -1 },
    { quantity: 1.5 },
    { quantity: '10000' },
    { shop_no: 0 },
    { product_no: '1/../../shops' },
    { variant_code: 'x?shop_no=2' },
  ])('a line with %j is no line', async (change) => {
    const { answer, asked, stored } = await sendForged(withLine(change));
    expect([answer.status, asked, stored?.reason]).toEqual([400, 0, 'BAD_FORMAT']);
  });

  it('a basket of two shops is refused: none of them could be told which order is its own (contract.md §11-23)', async () => {
    const { answer, asked, stored } = await sendForged(({ order: [line], ...payload }) => ({
      ...payload,
      order: [line, { ...line, shop_no: 2 }],
    }));
    expect([answer.status, asked, stored?.reasonParams]).toEqual([400, 0, { field: 'order' }]);
  });

  it('a signature that does not fit is refused', async () => {
    const buyer = externalBuyer(world);
    const honest = await buyer.reserve();
    const answer = await buyer.payload({ ...honest, response_time: '1652440840' });
    expect([answer.status, answer.body]).toEqual([400, { mData: 'Invalid Hmac', bResult: false }]);
  });

  it.each(['https://evil.example', null])('a page that is not the mall’s may not bring one: %s', async (origin) => {
    const honest = await externalBuyer(world).reserve();
    const answer = await externalBuyer(world, origin).payload(honest);
    expect([answer.status, answer.headers.get('access-control-allow-origin')]).toEqual([403, null]);
  });

  it.each(['', '[]', 'null', '{', '{"order":[', `{"a":${'['.repeat(5_000)}`, '\u0000'])(
    '%j is no payload',
    async (body) => {
      const response = await fetch(`${world.app.url}/api/external-checkout/payload`, { method: 'POST', body });
      expect(response.status).toBe(400);
    },
  );

  it('one that is too large is refused and kept without its body', async () => {
    const body = `{"order":"${'x'.repeat(300_000)}"}`;
    const response = await fetch(`${world.app.url}/api/external-checkout/payload`, { method: 'POST', body });
    expect(response.status).toBe(413);
  });
});

describe('an order number that is paid in another way', () => {
  it('can not be taken over by a browser, while what Cafe24 signed replaces what a browser claimed', async () => {
    const buyer = externalBuyer(world);
    const request = paymentRequest(world);
    await wire(world).requestPayment(request);
    const honest = await buyer.reserve();
    const stolen = signPayload({ ...honest, order_id: request.order_id }, '6130');
    expect((await buyer.payload(stolen)).status).toBe(400);
    expect(await lastPayload()).toMatchObject({ reason: 'OTHER_FLOW' });
    expect(await look(world).order('tindahan', String(request.order_id))).toMatchObject({ flow: 'ASYNC_CHECKOUT' });

    const squatted = await buyer.payload(honest);
    expect(squatted.status).toBe(200);
    await wire(world).requestPayment(paymentRequest(world, { order_id: honest.order_id }));
    expect(await look(world).order('tindahan', honest.order_id)).toMatchObject({
      flow: 'ASYNC_CHECKOUT',
      amountText: '3065.00',
    });
  });
});

describe('when Cafe24 or its prices can not be had', () => {
  it.each(['503', 'unreadable', '429', '403'] as const)('%s: nothing is opened', async (mode) => {
    world.sandbox.mall.failAdmin({ mallId: 'tindahan', call: 'products', mode, times: 1 });
    const { answer, asked, stored } = await sendForged((payload) => payload);
    expect([answer.status, asked, stored?.reason]).toEqual([400, 0, 'CALCULATION_FAILED']);
    world.clock.pass(60);
  });

  it('nor without the calculation', async () => {
    world.sandbox.mall.failAdmin({ mallId: 'tindahan', call: 'orders', mode: '503', times: 1 });
    const { asked, stored } = await sendForged((payload) => payload);
    expect([asked, stored?.reason]).toEqual([0, 'CALCULATION_FAILED']);
  });
});

describe('with EXTERNAL_PRICE_CHECK=report', () => {
  it('another price passes, and a person is called', async () => {
    const lenient = await startWorld({ EXTERNAL_PRICE_CHECK: 'report' });
    await withTokens(lenient);
    const buyer = externalBuyer(lenient);
    const honest = await buyer.reserve();
    const order = honest.order.map((line) => ({ ...line, product_price: '3000.00' }));
    expect((await buyer.payload(signPayload({ ...honest, order }, '6000'))).status).toBe(200);
    const stored = await look(lenient).order('tindahan', honest.order_id);
    expect(stored).toMatchObject({ amountText: '6000.00' });
    expect(await look(lenient).attentions(stored)).toEqual(['PRICE_DIFFERS']);
    await lenient.stop();
  });
});
