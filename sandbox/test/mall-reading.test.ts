import { demoSecrets } from '@pgbridge/shared/demo';
import { describe, expect, it } from 'vitest';
import { hashData } from '../src/cafe24/signing.ts';
import { opened } from './support/mall-client.ts';
import { type Stage, startStage } from './support/stage.ts';

const key = 'Jx3u0mVfQ9oYp2bTJx3u0mVf';
const order = { mallId: 'hanokmall', shopNo: 1, amount: '39000', flow: 'sync' as const };

async function placed({ app, mall }: Stage): Promise<string> {
  app.answerNext(200, { ...opened, payment_url: `http://pg.example/pay/1?key=${key}` });
  return (await mall.placeOrder(order)).orderNumber;
}

/** The app's answer to the reading, rightly signed; overrides come before signing. */
function result(orderNumber: string, overrides: Record<string, string> = {}): Record<string, string> {
  const fields = {
    partner_id: 'hanokmall:1:k7q2m9',
    paymethod: 'card',
    tid: 'PG1',
    amount: '39000',
    order_id: orderNumber,
    currency: 'KRW',
    payed_tf: 'T',
    result_code: '0000',
    ...overrides,
  };
  const { amount, currency, order_id: orderId, partner_id: partnerId, tid } = fields;
  return { ...fields, hash_data: hashData({ amount, currency, orderId, partnerId, tid }, demoSecrets.serviceKey) };
}

describe('a mall with synchronous checkout', () => {
  it('asks at the other door and gives no address to be told at', async () => {
    const stage = await startStage();
    await placed(stage);
    expect(stage.app.calls[0]?.path).toBe('/api/synchronous-checkout/checkout');
    expect(JSON.parse(stage.app.calls[0]?.body ?? '')).not.toHaveProperty('return_noty_url');
  });

  it.each<[what: string, overrides: Record<string, string>, verdict: string, status: string]>([
    ['paid', {}, 'paid', 'paid'],
    ['not paid', { amount: '0', tid: '', payed_tf: 'F', result_code: '1400' }, 'unpaid', 'failed'],
    ['paid, but another amount', { amount: '1000' }, 'wrong_facts', 'requested'],
    ['paid, but another order', { order_id: '20260101-0000001' }, 'wrong_facts', 'requested'],
    ['paid, but without a tid', { tid: '' }, 'wrong_facts', 'requested'],
  ])('reads a result that is %s', async (_what, overrides, verdict, status) => {
    const stage = await startStage();
    const orderNumber = await placed(stage);
    stage.app.answerNext(200, result(orderNumber, overrides));
    expect(await stage.mall.readResult('hanokmall', orderNumber, key)).toMatchObject({ status: 200, verdict });
    expect(stage.app.calls[1]).toMatchObject({
      path: '/api/synchronous-checkout/checkout/status',
      body: JSON.stringify({ key }),
    });
    expect(stage.mall.order('hanokmall', orderNumber)?.status).toBe(status);
  });

  it('believes no wrong hash and no refusal, and does not ask with a foreign key', async () => {
    const stage = await startStage();
    const orderNumber = await placed(stage);
    stage.app.answerNext(200, { ...result(orderNumber), hash_data: 'x' });
    expect(await stage.mall.readResult('hanokmall', orderNumber, key)).toMatchObject({ verdict: 'bad_hash' });
    stage.app.answerNext(404, { result_code: '9999', result_message: 'Order not found' });
    expect(await stage.mall.readResult('hanokmall', orderNumber, key)).toMatchObject({ verdict: 'refused' });
    const asked = stage.app.calls.length;
    expect(await stage.mall.readResult('hanokmall', orderNumber, 'another')).toMatchObject({ verdict: 'wrong_key' });
    expect(stage.app.calls).toHaveLength(asked);
    expect(stage.mall.order('hanokmall', orderNumber)).toMatchObject({ status: 'requested', payedTf: null });
  });
});
