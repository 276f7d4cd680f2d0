import { describe, expect, it } from 'vitest';
import { callPg, checkoutBody, merchant, openCheckout, otherMerchant, paidOrder } from './support/pg-client.ts';
import { startStage } from './support/stage.ts';

describe('authentication', () => {
  it('tells a merchant its public key and the currencies of the PG', async () => {
    const stage = await startStage();
    expect(await callPg(stage, '/v1/account')).toEqual({
      status: 200,
      body: { code: 200, public_key: merchant.publicKey, currencies: ['JPY', 'PHP', 'USD', 'KRW'] },
    });
  });

  it.each([
    ['no keys', ''],
    ['a wrong secret key', `Basic ${Buffer.from(`${merchant.publicKey}:nonsense`).toString('base64')}`],
    ['an unknown merchant', `Basic ${Buffer.from('nobody:nothing').toString('base64')}`],
    ['no Basic scheme', 'Bearer abc'],
  ])('answers 401 to %s', async (_name, authorization) => {
    const stage = await startStage();
    for (const path of ['/v1/account', '/v1/orders/PG1', '/v1/orders?reference_no=1']) {
      expect(await callPg(stage, path, { headers: { authorization } })).toEqual({
        status: 401,
        body: { code: 401, message: 'Invalid credentials' },
      });
    }
  });
});

describe('checkouts', () => {
  it('opens a pending payment and says where to send the buyer', async () => {
    const stage = await startStage();
    const body = checkoutBody(stage);
    const answer = await callPg(stage, '/v1/checkouts', { body, key: 'k1' });
    expect(answer).toMatchObject({
      status: 200,
      body: { code: 200, reference_no: body.reference_no, order_status: 'P', public_key: merchant.publicKey },
    });
    expect(answer.body.redirect_uri).toBe(`${stage.pgUrl}/pay/${answer.body.order_code}`);
    expect(answer.body.signature).toMatch(/^[0-9a-f]{64}$/);
  });

  it.each([
    ['a missing reference', { reference_no: undefined }],
    ['an amount that is no number', { amount: '39,000' }],
    ['an amount of nothing', { amount: '0' }],
    ['decimals the currency does not have', { amount: '390.50' }],
    ['a currency the PG does not take', { currency: 'TWD' }],
    ['a callback address that is no web address', { callback_url: 'javascript:alert(1)' }],
    ['an amount that is not text', { amount: 39000 }],
  ])('refuses %s with 400 and a reason', async (_name, wrong) => {
    const stage = await startStage();
    const { status, body } = await callPg(stage, '/v1/checkouts', { body: checkoutBody(stage, wrong), key: 'k1' });
    expect(status).toBe(400);
    expect(body).toEqual({ code: 400, message: expect.stringMatching(/\w/) });
    expect(stage.pg.orders()).toEqual([]);
  });

  it('refuses a reference used before under another key', async () => {
    const stage = await startStage();
    const body = checkoutBody(stage);
    await callPg(stage, '/v1/checkouts', { body, key: 'k1' });
    expect((await callPg(stage, '/v1/checkouts', { body, key: 'k2' })).status).toBe(409);
  });
});

describe('idempotency', () => {
  it('repeats the first answer to the same key and makes one order', async () => {
    const stage = await startStage();
    const body = checkoutBody(stage);
    const first = await callPg(stage, '/v1/checkouts', { body, key: 'k1' });
    const reordered = Object.fromEntries(Object.entries(body).reverse());
    expect(await callPg(stage, '/v1/checkouts', { body: reordered, key: 'k1' })).toEqual(first);
    expect(stage.pg.orders()).toHaveLength(1);
  });

  it('answers 409 to the same key with another body', async () => {
    const stage = await startStage();
    await callPg(stage, '/v1/checkouts', { body: checkoutBody(stage), key: 'k1' });
    const answer = await callPg(stage, '/v1/checkouts', { body: checkoutBody(stage), key: 'k1' });
    expect(answer).toMatchObject({ status: 409, body: { code: 409 } });
  });

  it('keeps the keys of two merchants apart', async () => {
    const stage = await startStage();
    await callPg(stage, '/v1/checkouts', { body: checkoutBody(stage), key: 'k1' });
    const other = await callPg(stage, '/v1/checkouts', { body: checkoutBody(stage), key: 'k1', as: otherMerchant });
    expect(other.status).toBe(200);
  });

  it('forgets a key after 15 days', async () => {
    let now = new Date('2026-01-01T00:00:00Z');
    const stage = await startStage({ now: () => now });
    await callPg(stage, '/v1/checkouts', { body: checkoutBody(stage), key: 'k1' });
    now = new Date('2026-01-16T00:00:01Z');
    expect((await callPg(stage, '/v1/checkouts', { body: checkoutBody(stage), key: 'k1' })).status).toBe(200);
  });

  it('wants a key on every POST', async () => {
    const stage = await startStage();
    expect((await callPg(stage, '/v1/checkouts', { body: checkoutBody(stage) })).status).toBe(400);
  });
});

describe('orders', () => {
  it('tells an order by its code and by our reference', async () => {
    const stage = await startStage({ now: () => new Date('2026-05-19T05:03:27Z') });
    const orderCode = await paidOrder(stage, { reference_no: 'mine', amount: '3065.00', currency: 'PHP' });
    const byCode = await callPg(stage, `/v1/orders/${orderCode}`);
    expect(byCode).toMatchObject({
      status: 200,
      body: {
        code: 200,
        order_code: orderCode,
        reference_no: 'mine',
        order_status: 'S',
        payment_status: 'S',
        amount: '3065.00',
        paid_amount: '3065.00',
        currency: 'PHP',
        preference: 'card',
        refunds: [],
        created_at: '2026-05-19T05:03:27.000Z',
      },
    });
    expect(await callPg(stage, '/v1/orders?reference_no=mine')).toEqual(byCode);
  });

  it('answers 404 to what it never saw, and to what belongs to another merchant', async () => {
    const stage = await startStage();
    const orderCode = await openCheckout(stage, { reference_no: 'mine' });
    expect((await callPg(stage, '/v1/orders/PG9')).status).toBe(404);
    expect((await callPg(stage, '/v1/orders?reference_no=never')).status).toBe(404);
    expect((await callPg(stage, `/v1/orders/${orderCode}`, { as: otherMerchant })).status).toBe(404);
    expect((await callPg(stage, '/v1/orders?reference_no=mine', { as: otherMerchant })).status).toBe(404);
  });
});

describe('external checkout', () => {
  it('sends the buyer to the review page, takes the final amount, and then back', async () => {
    const stage = await startStage();
    const orderCode = await openCheckout(stage, { review_url: `${stage.app.url}/review?token=1` });
    expect(stage.pg.act(orderCode, 'approve').browserGoesTo).toBe(`${stage.app.url}/review?token=1`);
    const authorised = await callPg(stage, `/v1/orders/${orderCode}`);
    expect(authorised.body).toMatchObject({ order_status: 'P', payment_status: 'A' });

    const body = { payment_reference_no: 'pay-1', amount: '42000', redirect_url: `${stage.app.url}/done` };
    const pay = await callPg(stage, `/v1/orders/${orderCode}/pay`, { body, key: 'k-pay' });
    expect(pay).toEqual({
      status: 200,
      body: {
        code: 200,
        payment_reference_no: 'pay-1',
        order_status: 'P',
        redirect_url: `${stage.pgUrl}/pay/${orderCode}`,
      },
    });

    const { browserGoesTo } = stage.pg.act(orderCode, 'approve');
    expect(browserGoesTo).toContain(`${stage.app.url}/done?`);
    expect((await callPg(stage, `/v1/orders/${orderCode}`)).body).toMatchObject({
      order_status: 'S',
      payment_status: 'S',
      paid_amount: '42000',
    });
  });

  it('refuses to pay what the buyer has not authorised', async () => {
    const stage = await startStage();
    const orderCode = await openCheckout(stage);
    const body = { payment_reference_no: 'pay-1', amount: '42000' };
    expect((await callPg(stage, `/v1/orders/${orderCode}/pay`, { body, key: 'k-pay' })).status).toBe(409);
  });
});
