import { describe, expect, it } from 'vitest';
import { scenarioOf } from '../src/pg/scenarios.ts';
import { basic, callPg, checkoutBody, openCheckout } from './support/pg-client.ts';
import { startStage } from './support/stage.ts';

describe('a scenario is chosen', () => {
  it.each([
    ['by the last two digits of a whole amount', undefined, '39011', '11'],
    ['by the digits before the decimal point', undefined, '3011.00', '11'],
    ['not by the decimals', undefined, '3065.11', null],
    ['not by digits that mean nothing', undefined, '39000', null],
    ['by the order name, which wins', 'Tea scenario:24', '39011', '24'],
    ['not by an order number in the name', '20260519-0000011', '39000', null],
  ])('%s', (_name, orderName, amount, expected) => {
    expect(scenarioOf(orderName, amount)).toBe(expected);
  });
});

describe('a scenario decides by itself when the payment page is opened', () => {
  it.each([
    ['11', 'F', ['F']],
    ['12', 'P', ['P', 'S']],
    ['13', 'P', ['P']],
    ['21', 'S', ['S', 'S']],
    ['22', 'S', ['S', 'P']],
    ['23', 'S', ['S']],
    ['24', 'S', ['S']],
  ])('%s: the buyer comes back with %s, the webhooks are %j', async (digits, status, webhooks) => {
    const stage = await startStage();
    const orderCode = await openCheckout(stage, { amount: `390${digits}` });
    const page = await fetch(`${stage.pgUrl}/pay/${orderCode}`, { redirect: 'manual' });
    const callback = new URL(page.headers.get('location') ?? '');
    expect([page.status, callback.searchParams.get('status')]).toEqual([303, status]);
    await stage.pg.settled();
    expect(stage.app.webhooks().map((webhook) => webhook.status)).toEqual(webhooks);
  });
});

describe('lost answers', () => {
  it('41: the checkout answers 503 every time and makes nothing', async () => {
    const stage = await startStage();
    const body = checkoutBody(stage, { amount: '39041' });
    for (const _try of [1, 2]) {
      expect((await callPg(stage, '/v1/checkouts', { body, key: 'k1' })).status).toBe(503);
    }
    expect((await callPg(stage, `/v1/orders?reference_no=${body.reference_no}`)).status).toBe(404);
  });

  it('42: the checkout is there at once though its answer is late, and a repeat is answered at once', async () => {
    const stage = await startStage({ delays: { afterTimeoutMs: 60_000 } });
    const body = checkoutBody(stage, { amount: '39042' });
    const giveUp = new AbortController();
    const late = fetch(`${stage.pgUrl}/v1/checkouts`, {
      method: 'POST',
      headers: { authorization: basic(), 'idempotency-key': 'k1' },
      body: JSON.stringify(body),
      signal: giveUp.signal,
    });
    const path = `/v1/orders?reference_no=${body.reference_no}`;
    await expect.poll(async () => (await callPg(stage, path)).status).toBe(200);
    giveUp.abort();
    await expect(late).rejects.toThrow();
    expect((await callPg(stage, '/v1/checkouts', { body, key: 'k1' })).status).toBe(200);
    expect(stage.pg.orders()).toHaveLength(1);
  });

  it('44: the first answer is an empty 200, the checkout is made', async () => {
    const stage = await startStage();
    const body = checkoutBody(stage, { amount: '39044' });
    expect(await callPg(stage, '/v1/checkouts', { body, key: 'k1' })).toEqual({ status: 200, body: '' });
    expect((await callPg(stage, '/v1/checkouts', { body, key: 'k1' })).body.order_status).toBe('P');
  });

  it('45: the connection is reset and nothing is made, a repeat works', async () => {
    const stage = await startStage();
    const body = checkoutBody(stage, { amount: '39045' });
    await expect(callPg(stage, '/v1/checkouts', { body, key: 'k1' })).rejects.toThrow('fetch failed');
    expect(stage.pg.orders()).toEqual([]);
    expect((await callPg(stage, '/v1/checkouts', { body, key: 'k1' })).status).toBe(200);
  });
});
