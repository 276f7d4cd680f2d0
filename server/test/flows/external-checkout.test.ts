import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startWorld, type World } from '../support/app.ts';
import { externalBuyer, mangoes, withTokens } from '../support/external-buyer.ts';
import { look } from '../support/look.ts';
import { digestOf } from '../support/wire.ts';

let world: World;
beforeAll(async () => {
  world = await startWorld();
  await withTokens(world);
});
afterAll(() => world.stop());

const orderOf = (orderNumber: string) => look(world).order('tindahan', orderNumber);
const signedReturn = (reference: string, code: string, status: string) =>
  `${new URLSearchParams({ reference_no: reference, order_code: code, status, digest: digestOf('tindahan', [reference, code, status]) })}`;

/** Confirms the amount that the review page shows. */
async function confirm(token: string, amount = '6280.00') {
  return externalBuyer(world).pay({ token, amount, action: 'pay' });
}

describe('a buyer who pays by the button', () => {
  it('goes from the reservation through review to paid; Cafe24 hears it before the buyer is home', async () => {
    const buyer = externalBuyer(world);
    const { orderNumber, reference, code, reviewUrl, token } = await buyer.arriveAtReview();
    expect(await orderOf(orderNumber)).toMatchObject({ flow: 'EXTERNAL_CHECKOUT', amountText: '6130.00' });

    const page = await buyer.review(reviewUrl);
    expect(page.status).toBe(200);
    for (const words of ['Dried mangoes', 'wrapping=plain', '6,130.00 PHP', '150.00 PHP', '6,280.00 PHP']) {
      expect(page.text).toContain(words);
    }
    const pressed = await confirm(token);
    expect([pressed.status, pressed.headers.get('location')]).toEqual([303, `${world.sandbox.pgUrl}/pay/${code}`]);
    world.sandbox.pg.act(code, 'approve');
    await world.sandbox.settled();
    const home = await buyer.callback(signedReturn(reference, code, 'S'));
    expect([home.status, home.headers.get('location')]).toEqual([
      302,
      `${world.sandbox.mallUrl}/api/shop/pgsuccess?order_id=${orderNumber}&sync_type=async`,
    ]);
    expect(await orderOf(orderNumber)).toMatchObject({ status: 'PAID', paidMinor: 628_000n, amountText: '6280.00' });
    const told = world.sandbox.mall.notifications('tindahan', orderNumber);
    expect(told).toMatchObject([
      {
        verdict: 'ok',
        fields: {
          request_type: 'payment',
          partner_id: 'tindahan:1:p3x8d1',
          tid: code,
          amount: '6280.00',
          currency: 'PHP',
          payed_tf: 'T',
          result_code: '0000',
        },
      },
    ]);
    expect(await look(world).notifications({ id: (await orderOf(orderNumber)).id })).toMatchObject([
      { kind: 'EXTERNAL', status: 'DELIVERED' },
    ]);
    expect((await buyer.review(reviewUrl)).text).toContain('already paid');
  });

  it('who comes home unpaid, with a signed "paid" in the address, is believed by the word of the PG alone (contract.md §12-B7)', async () => {
    const buyer = externalBuyer(world);
    const { orderNumber, reference, code } = await buyer.arriveAtReview();
    const home = await buyer.callback(signedReturn(reference, code, 'S'));
    expect(home.headers.get('location')).toContain('/api/shop/pg_fail?');
    expect(await orderOf(orderNumber)).toMatchObject({ paidMinor: 0n });
  });

  it('and declines goes to pg_fail, and Cafe24 hears of zero in the currency', async () => {
    const buyer = externalBuyer(world);
    const { orderNumber, reference, code, token } = await buyer.arriveAtReview();
    await confirm(token);
    world.sandbox.pg.act(code, 'decline');
    const home = await buyer.callback(`reference_no=${reference}`);
    expect(home.headers.get('location')).toContain(`/api/shop/pg_fail?order_id=${orderNumber}&sync_type=async`);
    expect(world.sandbox.mall.notifications('tindahan', orderNumber)).toMatchObject([
      { verdict: 'ok', fields: { amount: '0.00', payed_tf: 'F', result_code: '9999' } },
    ]);
  });

  it('whose payment Cafe24 refuses to hear of goes to pg_fail with sync, stays paid, and a person is called', async () => {
    const buyer = externalBuyer(world);
    const { orderNumber, reference, code, token } = await buyer.arriveAtReview();
    await confirm(token);
    world.sandbox.mall.answerNotifications({ mode: 'refuse' });
    world.sandbox.pg.act(code, 'approve');
    const home = await buyer.callback(signedReturn(reference, code, 'S'));
    world.sandbox.mall.backToNormal();
    expect(home.headers.get('location')).toContain(`/api/shop/pg_fail?order_id=${orderNumber}&sync_type=sync`);
    const order = await orderOf(orderNumber);
    expect(order.status).toBe('PAID');
    expect(await look(world).attentions(order)).toEqual(['MALL_REFUSED']);
  });

  it('whose mall does not answer is sent to pgsuccess after five seconds, and delivery goes on', async () => {
    const buyer = externalBuyer(world);
    const { orderNumber, reference, code, token } = await buyer.arriveAtReview();
    await confirm(token);
    world.sandbox.mall.answerNotifications({ mode: 'slow', seconds: 7 });
    world.sandbox.pg.act(code, 'approve');
    const began = performance.now();
    const home = await buyer.callback(signedReturn(reference, code, 'S'));
    expect(performance.now() - began).toBeLessThan(6_800);
    world.sandbox.mall.backToNormal();
    expect(home.headers.get('location')).toContain('/api/shop/pgsuccess?');
    await expect
      .poll(async () => (await look(world).notifications(await orderOf(orderNumber)))[0]?.status, { timeout: 10_000 })
      .toBe('DELIVERED');
  });

  it('and leaves from the review page goes to pg_fail; nothing is paid', async () => {
    const buyer = externalBuyer(world);
    const { orderNumber, token } = await buyer.arriveAtReview();
    const left = await buyer.pay({ token, amount: '6280.00', action: 'cancel' });
    expect([left.status, left.headers.get('location')]).toEqual([
      303,
      `${world.sandbox.mallUrl}/api/shop/pg_fail?order_id=${orderNumber}&sync_type=async`,
    ]);
    expect(await look(world).history(await orderOf(orderNumber))).toContain('BUYER_CANCELLED_REVIEW');
  });
});

describe('the review page', () => {
  it('takes what Cafe24 reckons at that moment, and says so when it has changed', async () => {
    const buyer = externalBuyer(world);
    const { token, orderNumber } = await buyer.arriveAtReview();
    world.sandbox.mall.chargeShipping('tindahan', '175.50');
    const pressed = await confirm(token);
    expect([pressed.status, pressed.text.includes('The amount has changed')]).toEqual([409, true]);
    const lied = await confirm(token, '1.00');
    expect(lied.status).toBe(409);
    expect((await confirm(token, '6305.50')).status).toBe(303);
    world.sandbox.mall.chargeShipping('tindahan', '150.00');
    expect(await orderOf(orderNumber)).toMatchObject({ amountText: '6305.50', requestedMinor: 630_550n });
  });

  it('pressed twice asks the PG for one payment', async () => {
    const buyer = externalBuyer(world);
    const { token, orderNumber } = await buyer.arriveAtReview();
    const both = await Promise.all([confirm(token), confirm(token)]);
    expect(new Set(both.map(({ headers }) => headers.get('location'))).size).toBe(1);
    expect((await confirm(token)).status).toBe(303);
    const history = await look(world).history(await orderOf(orderNumber));
    expect(history.filter((kind) => kind === 'REVIEW_CONFIRMED')).toHaveLength(1);
  });

  it('when the PG’s answer is lost tells the buyer not to pay again, and the PG’s own word ends it', async () => {
    const buyer = externalBuyer(world);
    const { token, code, orderNumber } = await buyer.arriveAtReview();
    world.sandbox.mall.chargeShipping('tindahan', '14.00'); // an amount that ends in 44 makes the PG lose its answer
    const pressed = await confirm(token, '6144.00');
    world.sandbox.mall.chargeShipping('tindahan', '150.00');
    expect([pressed.status, pressed.text.includes('do not pay again')]).toEqual([200, true]);
    expect(await orderOf(orderNumber)).toMatchObject({ status: 'UNKNOWN', amountText: '6144.00' });
    expect(await look(world).history(await orderOf(orderNumber))).toContain('PG_CALL_LOST');
    world.sandbox.pg.act(code, 'approve');
    await world.settle();
    expect(await orderOf(orderNumber)).toMatchObject({ status: 'PAID', paidMinor: 614_400n });
  });

  it.each([
    ['ko', '결제하기'],
    ['en', 'Pay 6,280.00'],
    ['ja', '支払う'],
    ['zh-TW', '支付'],
    ['de', 'Pay 6,280.00'],
  ])('reads in %s', async (language, words) => {
    const buyer = externalBuyer(world);
    const { reviewUrl } = await buyer.arriveAtReview();
    const page = await buyer.review(reviewUrl, language);
    expect(page.text).toContain(words);
    expect(page.text).not.toContain('<script');
    expect(page.headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(page.headers.get('cache-control')).toBe('no-store');
  });

  it('is a form for the door that takes it, with nothing of the merchant’s in it (contract.md §11-26)', async () => {
    const buyer = externalBuyer(world);
    const { reviewUrl, code } = await buyer.arriveAtReview();
    const { text } = await buyer.review(reviewUrl);
    expect(text).not.toMatch(/pk_demo|sk_demo|secret|public_key/);
    const action = /<form method="post" action="([^"]+)"/.exec(text)?.[1] ?? '';
    const hidden = [...text.matchAll(/<input type="hidden" name="(\w+)" value="([^"]*)"/g)];
    const body = new URLSearchParams([...hidden.map(([, name = '', value = '']) => [name, value]), ['action', 'pay']]);
    const pressed = await fetch(new URL(action, reviewUrl), { method: 'POST', body, redirect: 'manual' });
    expect([pressed.status, pressed.headers.get('location')]).toEqual([303, `${world.sandbox.pgUrl}/pay/${code}`]);
  });

  it('opens with its own token only, and for an hour (contract.md §12-E)', async () => {
    const buyer = externalBuyer(world);
    const { reviewUrl, token, reference } = await buyer.arriveAtReview();
    const [, until = '', signature = ''] = token.split('.');
    for (const forged of ['', reference, `${reference}.${until}`, `${reference}.${Number(until) + 60}.${signature}`]) {
      expect((await buyer.call(`/order/review?token=${forged}`)).status).toBe(404);
      expect((await buyer.pay({ token: forged, amount: '6280.00', action: 'pay' })).status).toBe(404);
    }
    expect((await buyer.call('/order/review?mall_id=tindahan&order_id=20260519-0000001')).status).toBe(404);
    world.clock.pass(3_601);
    expect((await buyer.review(reviewUrl)).text).toContain('has expired');
    expect((await confirm(token)).status).toBe(410);
  });
});

it('a repeated payload gets the same answer; another basket of another price is a new attempt', async () => {
  const buyer = externalBuyer(world);
  const reserved = await buyer.reserve();
  const [first, again] = [await buyer.payload(reserved), await buyer.payload(reserved)];
  expect(again.body).toEqual(first.body);
  expect(first.body).toEqual({
    bResult: true,
    mData: {
      code: 200,
      redirect_uri: expect.stringContaining(world.sandbox.pgUrl),
      reference_no: expect.any(String),
      order_status: 'P',
      signature: expect.any(String),
      pubic_key: 'pk_demo_tindahan',
    },
  });
  const stored = await look(world).messages({ kind: 'EXTERNAL_PAYLOAD' });
  expect(stored.slice(-2).map(({ verdict }) => verdict)).toEqual(['ACCEPTED', 'DUPLICATE']);
  expect(await buyer.arriveAtReview([{ ...mangoes, variant_code: 'P0000101000B' }])).toBeDefined();
});
