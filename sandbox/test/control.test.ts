import { describe, expect, it } from 'vitest';
import { opened } from './support/mall-client.ts';
import { callPg, checkoutBody, openCheckout } from './support/pg-client.ts';
import { startStage } from './support/stage.ts';

async function tell(url: string, body?: object) {
  const response = await fetch(url, { method: body ? 'POST' : 'GET', body: body && JSON.stringify(body) });
  return { status: response.status, body: await response.json() };
}

describe("the malls' control", () => {
  it('presses Pay and tells the mall’s view of the order', async () => {
    const stage = await startStage();
    stage.app.answerNext(200, opened);
    const placed = await tell(`${stage.mallUrl}/control/orders`, { mallId: 'tindahan', shopNo: 1, amount: '3065.00' });
    expect(placed).toMatchObject({
      status: 200,
      body: { answer: { status: 200, body: opened }, paymentUrl: opened.payment_url },
    });
    const path = `/control/orders/tindahan/${placed.body.orderNumber}`;
    expect((await tell(`${stage.mallUrl}${path}`)).body).toMatchObject({
      amount: '3065.00',
      currency: 'PHP',
      status: 'requested',
      notifications: [],
    });
  });

  it.each([
    ['/control/orders', { mallId: 'hanokmall', shopNo: 1 }, 400],
    ['/control/orders', { mallId: 'nowhere', shopNo: 1, amount: '1' }, 404],
    ['/control/notifications', { mode: 'explode' }, 400],
    ['/control/notifications', { mode: 'slow', mallId: 'nowhere' }, 404],
  ])('refuses %s %j with %i and a reason', async (path, body, status) => {
    const stage = await startStage();
    expect(await tell(`${stage.mallUrl}${path}`, body)).toEqual({ status, body: { error: expect.any(String) } });
  });

  it('tells its state: malls, rules, orders, notifications', async () => {
    const stage = await startStage();
    await tell(`${stage.mallUrl}/control/notifications`, { mallId: 'kawaii', mode: 'slow', seconds: 3, times: 2 });
    const { body } = await tell(`${stage.mallUrl}/control/state`);
    expect(body).toMatchObject({
      rules: { kawaii: { mode: 'slow', seconds: 3, times: 2 } },
      orders: [],
      notifications: [],
    });
    expect(JSON.stringify(body)).not.toContain('sk_demo');
  });
});

describe("the PG's control", () => {
  it('acts for the buyer and says where the browser goes', async () => {
    const stage = await startStage();
    const orderCode = await openCheckout(stage);
    const url = `${stage.pgUrl}/control/orders/${orderCode}/act`;
    const { status, body } = await tell(url, { action: 'approve' });
    expect([status, body.order.order_status]).toEqual([200, 'S']);
    expect(body.browserGoesTo).toContain(`${stage.app.url}/callback?lang=ko&reference_no=`);
    expect(await tell(url, { action: 'approve' })).toMatchObject({ status: 409 });
    expect(await tell(url, { action: 'dance' })).toMatchObject({ status: 400 });
    expect(await tell(`${stage.pgUrl}/control/orders/PG0/act`, { action: 'approve' })).toMatchObject({ status: 404 });
  });

  it('sends a webhook by hand and returns the app’s answer', async () => {
    const stage = await startStage();
    const orderCode = await openCheckout(stage);
    stage.app.answerNext(409, { message: 'no' });
    const { body } = await tell(`${stage.pgUrl}/control/orders/${orderCode}/webhook`, { status: 'S', currency: 'USD' });
    expect(body).toMatchObject({
      sent: { status: 'S', currency: 'USD' },
      answer: { status: 409, body: { message: 'no' } },
    });
  });

  it('makes the next calls fail and then stops', async () => {
    const stage = await startStage();
    await tell(`${stage.pgUrl}/control/failures`, { call: 'checkouts', mode: 'http503', times: 2 });
    const statuses = [];
    for (const _try of [1, 2, 3]) {
      statuses.push((await callPg(stage, '/v1/checkouts', { body: checkoutBody(stage), key: `k${_try}` })).status);
    }
    expect(statuses).toEqual([503, 503, 200]);
  });

  it.each([
    ['timeout', 0],
    ['reset', 0],
    ['empty', 1],
    ['after_timeout', 1],
  ])('"%s" loses the answer and leaves %i orders', async (mode, orders) => {
    const stage = await startStage({ delays: { afterTimeoutMs: 10 } });
    await tell(`${stage.pgUrl}/control/failures`, { call: 'checkouts', mode, times: 1 });
    await callPg(stage, '/v1/checkouts', { body: checkoutBody(stage), key: 'k1' }).catch(() => undefined);
    expect(stage.pg.orders()).toHaveLength(orders);
  });

  it('ends every fault with "normal"', async () => {
    const stage = await startStage();
    await tell(`${stage.pgUrl}/control/failures`, { call: 'all', mode: 'http503' });
    await tell(`${stage.pgUrl}/control/webhooks`, { mode: 'twice' });
    await tell(`${stage.pgUrl}/control/normal`, {});
    const { body } = await tell(`${stage.pgUrl}/control/state`);
    expect(body).toMatchObject({ webhookMode: 'normal', failures: {} });
  });
});
