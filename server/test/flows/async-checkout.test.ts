import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startWorld, type World } from '../support/app.ts';
import { look } from '../support/look.ts';

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.stop());

const order = { mallId: 'tindahan', shopNo: 1, amount: '3065.00' };

async function placed(overrides: object = {}) {
  const { orderNumber, paymentUrl, answer } = await world.sandbox.mall.placeOrder({ ...order, ...overrides });
  if (!paymentUrl) throw new Error(`refused: ${JSON.stringify(answer)}`);
  const known = await look(world).order(order.mallId, orderNumber);
  return { orderNumber, paymentUrl, id: known.id, code: String(known.attempts[0]?.orderCode) };
}

describe('a buyer pays at once', () => {
  it('answers Cafe24 with the payment page, then tells it "paid" with the text of its own amount', async () => {
    const { orderNumber, code } = await placed();
    world.sandbox.pg.act(code, 'approve');
    await world.settle();

    expect(world.sandbox.mall.order('tindahan', orderNumber)).toMatchObject({
      status: 'paid',
      payedTf: 'T',
      tid: code,
    });
    const [received] = world.sandbox.mall.notifications('tindahan', orderNumber);
    expect(received).toMatchObject({
      verdict: 'ok',
      fields: { request_type: 'payment', amount: '3065.00', payed_tf: 'T', result_code: '0000', tid: code },
    });
  });

  it('keeps the whole story: every message, every move, the money', async () => {
    const { orderNumber, code } = await placed();
    world.sandbox.pg.act(code, 'approve');
    await world.settle();

    const paid = await look(world).order('tindahan', orderNumber);
    expect(paid).toMatchObject({ status: 'PAID', paidMinor: 306500n, refundedMinor: 0n, pgTransactionId: code });
    expect(await look(world).history(paid)).toEqual([
      'PAYMENT_REQUESTED',
      'CHECKOUT_OPENED',
      'PG_REPORTED',
      'STATUS_CHANGED',
      'NOTIFICATION_CREATED',
      'DELIVERY_SUCCEEDED',
    ]);
  });
});
