import { describe, expect, it } from 'vitest';
import { refundDigest } from '../src/pg/digests.ts';
import { callPg, merchant, openCheckout, paidOrder } from './support/pg-client.ts';
import { type Stage, startStage } from './support/stage.ts';

let refunds = 0;

function refund(stage: Stage, orderCode: string, overrides: object = {}) {
  refunds += 1;
  const body = {
    reference_no: stage.pg.order(orderCode)?.referenceNo,
    refund_reference: `RR${refunds}`,
    refund_amount: '10000',
    currency: 'KRW',
    reason: 'BUYER_REQUEST',
    mode: 'sync',
    webhook_url: `${stage.app.url}/webhook`,
    ...overrides,
  };
  const key = `refund ${body.refund_reference}`;
  return callPg(stage, `/v1/orders/${orderCode}/refunds`, { body, key });
}

describe('refunds in sync mode', () => {
  it('are done at once, and the order is refunded when nothing is left', async () => {
    const stage = await startStage();
    const orderCode = await paidOrder(stage);
    expect(await refund(stage, orderCode)).toMatchObject({
      status: 200,
      body: {
        code: 200,
        refund_status: 'R',
        request_refund_amount: '10000',
        refunded_amount: '10000',
        currency: 'KRW',
      },
    });
    expect((await callPg(stage, `/v1/orders/${orderCode}`)).body.order_status).toBe('S');
    await refund(stage, orderCode, { refund_amount: '29000' });
    const order = (await callPg(stage, `/v1/orders/${orderCode}`)).body;
    expect(order.order_status).toBe('R');
    expect(order.refunds).toMatchObject([{ refund_amount: '10000' }, { refund_amount: '29000' }]);
  });

  it('beyond what is left are refused with 409, pending ones counted', async () => {
    const stage = await startStage();
    const orderCode = await paidOrder(stage, { order_name: 'scenario:32' });
    expect((await refund(stage, orderCode, { refund_amount: '30000', mode: 'async' })).body.refund_status).toBe('RP');
    expect(await refund(stage, orderCode)).toMatchObject({ status: 409, body: { code: 409 } });
    expect((await refund(stage, orderCode, { refund_amount: '9000' })).status).toBe(200);
  });

  it('of an order that is not paid are refused with 409', async () => {
    const stage = await startStage();
    expect((await refund(stage, await openCheckout(stage))).status).toBe(409);
  });

  it.each([
    ['another reference', { reference_no: 'other' }, 400],
    ['another currency', { currency: 'USD' }, 400],
    ['nothing', { refund_amount: '0' }, 400],
    ['an unknown mode', { mode: 'later' }, 400],
  ])('with %s are refused', async (_name, wrong, status) => {
    const stage = await startStage();
    expect((await refund(stage, await paidOrder(stage), wrong)).status).toBe(status);
  });

  it('are rejected by scenario 31', async () => {
    const stage = await startStage();
    const orderCode = await paidOrder(stage, { amount: '39031' });
    expect((await refund(stage, orderCode)).body).toMatchObject({ refund_status: 'RX', refunded_amount: '0' });
    expect(stage.pg.order(orderCode)?.status).toBe('S');
  });
});

describe('refunds in async mode', () => {
  it('are promised first and told by a signed webhook later', async () => {
    const stage = await startStage();
    const orderCode = await paidOrder(stage);
    const promised = await refund(stage, orderCode, { mode: 'async', refund_reference: 'mine' });
    expect(promised.body).toMatchObject({ refund_status: 'RP', refunded_amount: '0' });
    await stage.pg.settled();

    const { digest, ...told } = stage.app.webhooks().at(-1);
    expect(told).toMatchObject({
      order_code: orderCode,
      refund_reference: 'mine',
      refund_status: 'R',
      refund_amount: '10000',
    });
    const facts = {
      referenceNo: told.reference_no,
      refundCode: told.refund_code,
      status: 'R',
      amount: '10000',
      currency: 'KRW',
    };
    expect(digest).toBe(refundDigest(facts, merchant.secretKey));
  });

  it.each([
    ['31', 'RX'],
    ['32', 'R'],
    ['33', 'RX'],
  ])('end by scenario %s in %s', async (scenario, outcome) => {
    const stage = await startStage();
    const orderCode = await paidOrder(stage, { order_name: `scenario:${scenario}` });
    await refund(stage, orderCode, { mode: 'async', refund_reference: 'mine' });
    await stage.pg.settled();
    expect(stage.app.webhooks().at(-1)).toMatchObject({ refund_status: outcome });
    const looked = await callPg(stage, `/v1/orders/${orderCode}/refunds/mine`);
    expect(looked).toMatchObject({ status: 200, body: { refund_reference: 'mine', refund_status: outcome } });
  });

  it('that the PG never got are unknown to it', async () => {
    const stage = await startStage();
    const orderCode = await paidOrder(stage);
    expect((await callPg(stage, `/v1/orders/${orderCode}/refunds/never`)).status).toBe(404);
  });
});
