import { describe, expect, it } from 'vitest';
import { admin, granted } from './support/admin-client.ts';
import { notification, notify, placedOrder } from './support/mall-client.ts';
import { type Stage, startStage } from './support/stage.ts';

const done = { refund_status: 'P', partial_cancel: 'F', response_code: '0000', response_message: 'Refunded' };

/** A paid order of hanokmall, and a token that may change it. */
async function paidOrder() {
  const stage = await startStage();
  const orderNumber = await placedOrder(stage);
  await notify(stage, notification(orderNumber));
  const { access_token: token } = (await granted(stage, 'mall.write_order')).body;
  return { stage, orderNumber, token };
}

const put = (stage: Stage, token: string | undefined, requests: unknown, shop_no = 1) =>
  admin(stage, token, 'PUT', 'payments', { shop_no, requests });
const cancelOf = (order_id: string, cancel_request: object = done) => ({
  order_id,
  status: 'canceled',
  cancel_request,
});
const refusal = (code: number, message: string) => ({
  status: code,
  body: { error: { code, message, more_info: {} } },
});

describe('PUT admin/payments', () => {
  it('cancels a paid order; its page says what the app changed', async () => {
    const { stage, orderNumber, token } = await paidOrder();
    expect(await put(stage, token, [cancelOf(orderNumber)])).toMatchObject({
      status: 200,
      body: {
        payments: [{ shop_no: 1, order_id: orderNumber, status: 'canceled', payment_no: null, cancel_request: done }],
      },
    });
    expect(stage.mall.order('hanokmall', orderNumber)).toMatchObject({ status: 'cancelled', cancelled: ['39000'] });
    const page = await (await fetch(`${stage.mallUrl}/malls/hanokmall/orders/${orderNumber}`)).text();
    expect(page).toContain('앱이 Admin API로 바꾼 것');
    expect(page).toContain('<code>canceled</code>');
  });

  it('cancels what is left of an order that is cancelled in part', async () => {
    const { stage, orderNumber, token } = await paidOrder();
    const order = stage.mall.order('hanokmall', orderNumber);
    order?.cancelled.push('9000');
    await put(stage, token, [cancelOf(orderNumber)]);
    expect(order).toMatchObject({ status: 'cancelled', cancelled: ['9000', '30000'] });
  });

  it('has nothing to change the second time', async () => {
    const { stage, orderNumber, token } = await paidOrder();
    await put(stage, token, [cancelOf(orderNumber)]);
    expect(await put(stage, token, [cancelOf(orderNumber)])).toMatchObject(refusal(409, 'Nothing to change'));
    expect(stage.mall.order('hanokmall', orderNumber)?.cancelled).toEqual(['39000']);
  });

  it('keeps an order whose money did not go back', async () => {
    const { stage, orderNumber, token } = await paidOrder();
    expect((await put(stage, token, [cancelOf(orderNumber, { refund_status: 'F' })])).status).toBe(200);
    expect(stage.mall.order('hanokmall', orderNumber)).toMatchObject({ status: 'paid', cancelled: [] });
  });

  it.each<[string, (orderNumber: string) => unknown, number, string]>([
    ['nothing', () => undefined, 422, 'requests is required, 10 items at most'],
    ['eleven items', (order) => Array(11).fill(cancelOf(order)), 422, 'requests is required, 10 items at most'],
    ['an unknown order', () => [cancelOf('20260519-9999999')], 404, 'The order does not exist'],
    ['what is no item', () => [null], 404, 'The order does not exist'],
    ['another status', (order_id) => [{ order_id, status: 'gone' }], 422, 'status must be paid, unpaid or canceled'],
    [
      'a part',
      (order) => [cancelOf(order, { ...done, partial_cancel: 'T' })],
      422,
      'partial_cancel is not possible here',
    ],
    ['one bad item of two', (order) => [cancelOf(order), cancelOf('x')], 404, 'The order does not exist'],
  ])('refuses %s and changes nothing', async (_, requests, code, message) => {
    const { stage, orderNumber, token } = await paidOrder();
    expect(await put(stage, token, requests(orderNumber))).toMatchObject(refusal(code, message));
    expect(stage.mall.order('hanokmall', orderNumber)).toMatchObject({ status: 'paid' });
  });

  it('refuses an order of another shop, an unpaid one, and a token without the scope', async () => {
    const { stage, orderNumber, token } = await paidOrder();
    expect(await put(stage, token, [cancelOf(orderNumber)], 2)).toMatchObject(refusal(404, 'The order does not exist'));
    const unpaid = await placedOrder(stage);
    expect(await put(stage, token, [cancelOf(unpaid)])).toMatchObject(refusal(422, 'The order is not paid'));
    const { access_token: reader } = (await granted(stage, 'mall.read_order')).body;
    expect(await put(stage, reader, [cancelOf(orderNumber)])).toMatchObject(
      refusal(403, 'The scope mall.write_order is missing'),
    );
  });

  it('marks an order paid and unpaid', async () => {
    const { stage, orderNumber, token } = await paidOrder();
    const mark = (status: string) => put(stage, token, [{ order_id: orderNumber, status }]);
    expect((await mark('paid')).status).toBe(409);
    expect((await mark('unpaid')).status).toBe(200);
    expect(stage.mall.order('hanokmall', orderNumber)).toMatchObject({ status: 'waiting', payedTf: 'F' });
    expect((await mark('paid')).status).toBe(200);
    expect(stage.mall.order('hanokmall', orderNumber)).toMatchObject({ status: 'paid', payedTf: 'T' });
  });
});
