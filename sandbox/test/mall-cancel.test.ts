import { demoSecrets } from '@pgbridge/shared/demo';
import { describe, expect, it } from 'vitest';
import { hashData } from '../src/cafe24/signing.ts';
import { cancellation, notification, notify, placedOrder } from './support/mall-client.ts';
import { type Stage, startStage } from './support/stage.ts';

const refunded = { result_code: '0000', result_message: 'Refund success' };

/** A paid order of hanokmall over KRW 39,000. */
async function paidOrder(stage: Stage) {
  const orderNumber = await placedOrder(stage);
  await notify(stage, notification(orderNumber));
  return { mallId: 'hanokmall', orderNumber };
}

describe('a cancel request of the mall', () => {
  it('is signed over the amount to give back and names the payment', async () => {
    const stage = await startStage();
    const order = await paidOrder(stage);
    stage.app.answerNext(200, refunded);
    const made = await stage.mall.cancelOrder({ ...order, amount: '10000', mode: 'sync' });
    expect(made).toMatchObject({ amount: '10000', mode: 'sync', answer: { status: 200, body: refunded } });
    const call = stage.app.calls.at(-1);
    expect(call?.path).toBe('/api/synchronous-refund/cancel');
    const partnerId = 'hanokmall:1:k7q2m9';
    const signed = { amount: '10000', currency: 'KRW', orderId: order.orderNumber, partnerId, tid: 'PG1' };
    expect(JSON.parse(call?.body ?? '')).toEqual({
      order_id: order.orderNumber,
      partner_id: partnerId,
      amount: '39000',
      cancel_amount: '10000',
      currency: 'KRW',
      tid: 'PG1',
      cancel_noty_url: `${stage.mallUrl}/malls/hanokmall/Pay/Recv/openpg/PayReceiveCancelNoty.php`,
      hash_data: hashData(signed, demoSecrets.serviceKey),
    });
  });

  it('that is synchronous is done with its answer; without an amount it asks for all that is left', async () => {
    const stage = await startStage();
    const order = await paidOrder(stage);
    for (const amount of ['10000', undefined]) {
      stage.app.answerNext(200, refunded);
      await stage.mall.cancelOrder({ ...order, amount, mode: 'sync' });
    }
    expect(stage.mall.order('hanokmall', order.orderNumber)).toMatchObject({
      status: 'cancelled',
      cancelled: ['10000', '29000'],
    });
  });

  it('that is refused changes nothing', async () => {
    const stage = await startStage();
    const order = await paidOrder(stage);
    stage.app.answerNext(404, { result_code: '9999', result_message: 'Refund request failed' });
    await stage.mall.cancelOrder({ ...order, mode: 'sync' });
    expect(stage.mall.order('hanokmall', order.orderNumber)).toMatchObject({ status: 'paid', cancelled: [] });
  });

  it('that is asynchronous waits for its notification', async () => {
    const stage = await startStage();
    const order = await paidOrder(stage);
    stage.app.answerNext(200, { result_code: '0000', result_message: 'Refund requested' });
    await stage.mall.cancelOrder({ ...order, amount: '10000', mode: 'async', format: 'form' });
    expect(stage.app.calls.at(-1)).toMatchObject({ path: '/api/asynchronous-refund/cancel' });
    expect(stage.mall.order('hanokmall', order.orderNumber)).toMatchObject({ status: 'paid' });
    const told = cancellation(order.orderNumber, { cancel_amount: '10000' });
    await notify(stage, told, { page: 'PayReceiveCancelNoty.php' });
    expect(stage.mall.order('hanokmall', order.orderNumber)).toMatchObject({ status: 'partly_cancelled' });
  });

  it('can be made by the control, overridden before and after signing', async () => {
    const stage = await startStage();
    const { orderNumber } = await paidOrder(stage);
    const call = (path: string, body: object) =>
      fetch(`${stage.mallUrl}${path}`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(body),
      });
    const path = `/control/orders/hanokmall/${orderNumber}/cancel`;
    const answer = await call(path, { mode: 'async', overrides: { tid: null }, tamper: { currency: 'USD' } });
    expect(await answer.json()).toMatchObject({ mode: 'async', request: { currency: 'USD' } });
    expect(JSON.parse(stage.app.calls.at(-1)?.body ?? '')).not.toHaveProperty('tid');
    expect((await call('/control/orders/hanokmall/none/cancel', {})).status).toBe(404);
  });

  it('can be made by a person on the order’s page, who sees what the app answered', async () => {
    const stage = await startStage();
    const { orderNumber } = await paidOrder(stage);
    stage.app.answerNext(200, refunded);
    const body = new URLSearchParams({ amount: '9000', mode: 'sync', back: `/malls/hanokmall/orders/${orderNumber}` });
    const page = await fetch(`${stage.mallUrl}/control/orders/hanokmall/${orderNumber}/cancel`, {
      method: 'POST',
      body,
    });
    expect(page.url).toBe(`${stage.mallUrl}/malls/hanokmall/orders/${orderNumber}`);
    const text = await page.text();
    expect(text).toContain('주문 취소');
    expect(text).toContain('Refund success');
    expect(text).toContain('30000');
  });
});
