import { demoSecrets } from '@pgbridge/shared/demo';
import { describe, expect, it } from 'vitest';
import { hashData } from '../src/cafe24/signing.ts';
import { parseForm } from '../src/web/message.ts';
import { opened } from './support/mall-client.ts';
import { startStage } from './support/stage.ts';

const order = { mallId: 'hanokmall', shopNo: 1, amount: '39000' };
const now = () => new Date('2026-05-19T15:30:00Z');

describe('a payment request', () => {
  it('is signed, carries the addresses of its mall and leads to the payment page', async () => {
    const stage = await startStage({ now });
    stage.app.answerNext(200, opened);
    const placed = await stage.mall.placeOrder(order);
    // 15:30 in London is half past midnight in Seoul.
    expect(placed).toMatchObject({ orderNumber: '20260520-0000001', paymentUrl: 'http://pg.example/pay/1' });

    const [call] = stage.app.calls;
    expect(call?.path).toBe('/api/asynchronous-checkout/checkout');
    const receiver = `${stage.mallUrl}/malls/hanokmall/Pay/Recv/openpg`;
    expect(JSON.parse(call?.body ?? '')).toMatchObject({
      amount: '39000',
      currency: 'KRW',
      order_id: '20260520-0000001',
      partner_id: 'hanokmall:1:k7q2m9',
      shop_no: '1',
      return_url: `${receiver}/PayReceiveRtnPage.php`,
      return_noty_url: `${receiver}/PayReceiveNoty.php`,
      extra_data: { pgName: 'pgbridge-demo', orderId: '20260520-0000001' },
      hash_data: hashData(
        { amount: '39000', currency: 'KRW', orderId: '20260520-0000001', partnerId: 'hanokmall:1:k7q2m9' },
        demoSecrets.serviceKey,
      ),
    });
  });

  it('can be a form with nested extra data', async () => {
    const stage = await startStage();
    const { orderNumber } = await stage.mall.placeOrder({ ...order, format: 'form' });
    const [call] = stage.app.calls;
    expect(call?.headers['content-type']).toBe('application/x-www-form-urlencoded');
    expect(parseForm(call?.body ?? '')).toMatchObject({ shop_no: '1', extra_data: { orderId: orderNumber } });
  });

  it('signs overrides, leaves out what is null, and does not sign what is tampered with', async () => {
    const stage = await startStage();
    const overrides = { partner_id: 'nobody', buyer_id: null };
    await stage.mall.placeOrder({ ...order, orderNumber: '20260101-0000001', overrides, tamper: { amount: '1' } });
    const body = JSON.parse(stage.app.calls[0]?.body ?? '');
    expect(body).toMatchObject({ partner_id: 'nobody', amount: '1' });
    expect(body).not.toHaveProperty('buyer_id');
    const signed = { amount: '39000', currency: 'KRW', orderId: '20260101-0000001', partnerId: 'nobody' };
    expect(body.hash_data).toBe(hashData(signed, demoSecrets.serviceKey));
  });

  it('that is refused leaves a refused order and no payment page', async () => {
    const stage = await startStage();
    stage.app.answerNext(400, { result_code: '9999', result_message: 'Invalid Hmac', payment_url: '' });
    const { orderNumber, answer, paymentUrl } = await stage.mall.placeOrder(order);
    expect([answer.status, paymentUrl]).toEqual([400, null]);
    expect(stage.mall.order('hanokmall', orderNumber)?.status).toBe('refused');
  });

  it('that nobody answers is reported, not thrown', async () => {
    const stage = await startStage({ appUrl: 'http://127.0.0.1:1' });
    const { answer } = await stage.mall.placeOrder(order);
    expect(answer).toMatchObject({ status: null, error: expect.stringMatching(/\w/) });
  });

  it('goes to the address the app has told last', async () => {
    const stage = await startStage({ appUrl: '' });
    stage.sandbox.setAppUrl(stage.app.url);
    await stage.mall.placeOrder(order);
    expect(stage.app.calls).toHaveLength(1);
  });

  it('counts order numbers per mall, so that two malls can have the same', async () => {
    const stage = await startStage({ now });
    const numbers = [];
    for (const mallId of ['hanokmall', 'hanokmall', 'kawaii']) {
      numbers.push((await stage.mall.placeOrder({ ...order, mallId })).orderNumber);
    }
    expect(numbers).toEqual(['20260520-0000001', '20260520-0000002', '20260520-0000001']);
  });
});
