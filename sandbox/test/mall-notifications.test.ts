import { describe, expect, it } from 'vitest';
import { writeForm } from '../src/web/message.ts';
import { cancellation, notification, notify, placedOrder } from './support/mall-client.ts';
import { startStage } from './support/stage.ts';

const ok = { status: 200, body: '{"result":"OK"}' };
const fail = { status: 200, body: '{"result":"FAIL"}' };
const cancelPage = { page: 'PayReceiveCancelNoty.php' };

describe('a payment notification', () => {
  it('with a right hash is taken: the order is paid', async () => {
    const stage = await startStage();
    const orderNumber = await placedOrder(stage);
    expect(await notify(stage, notification(orderNumber))).toEqual(ok);
    expect(stage.mall.order('hanokmall', orderNumber)).toMatchObject({ status: 'paid', payedTf: 'T', tid: 'PG1' });
    expect(stage.mall.notifications('hanokmall', orderNumber)).toMatchObject([{ verdict: 'ok', repeated: false }]);
  });

  it('may be a form', async () => {
    const stage = await startStage();
    const orderNumber = await placedOrder(stage);
    const contentType = 'application/x-www-form-urlencoded';
    expect(await notify(stage, writeForm(notification(orderNumber)), { contentType })).toEqual(ok);
    const [received] = stage.mall.notifications('hanokmall', orderNumber);
    expect(received?.fields).toMatchObject({ extra_data: { orderId: orderNumber } });
  });

  it('of a pending payment waits for the deposit, whose transfer notification pays it', async () => {
    const stage = await startStage();
    const orderNumber = await placedOrder(stage);
    await notify(stage, notification(orderNumber, { payed_tf: 'F' }));
    expect(stage.mall.order('hanokmall', orderNumber)?.status).toBe('waiting');
    await notify(stage, notification(orderNumber, { request_type: 'notification' }));
    expect(stage.mall.order('hanokmall', orderNumber)).toMatchObject({ status: 'paid', requestType: 'notification' });
  });

  it('of a failed payment fails the order, but never one that is paid', async () => {
    const stage = await startStage();
    const orderNumber = await placedOrder(stage);
    const failed = notification(orderNumber, { payed_tf: 'F', amount: '0', result_code: '9999' });
    await notify(stage, failed);
    expect(stage.mall.order('hanokmall', orderNumber)?.status).toBe('failed');
    await notify(stage, notification(orderNumber));
    await notify(stage, { ...failed, result_message: 'again' });
    expect(stage.mall.order('hanokmall', orderNumber)?.status).toBe('paid');
  });

  it('repeated word for word is answered OK and marked as a repeat', async () => {
    const stage = await startStage();
    const orderNumber = await placedOrder(stage);
    for (const _try of [1, 2]) expect(await notify(stage, notification(orderNumber))).toEqual(ok);
    const received = stage.mall.notifications('hanokmall', orderNumber);
    expect(received.map(({ repeated }) => repeated)).toEqual([false, true]);
  });

  it.each([
    ['bad_hash', (order: string) => ({ ...notification(order), amount: '1' })],
    ['missing_field', (order: string) => ({ ...notification(order), hash_data: undefined })],
    ['wrong_amount', (order: string) => notification(order, { amount: '38999' })],
    ['wrong_currency', (order: string) => notification(order, { currency: 'USD' })],
    ['wrong_partner', (order: string) => notification(order, { partner_id: 'kawaii:1:j5r6t2' })],
    ['unknown_order', () => notification('20260101-9999999')],
  ])('judged "%s" is answered FAIL, kept, and changes nothing', async (verdict, message) => {
    const stage = await startStage();
    const orderNumber = await placedOrder(stage);
    expect(await notify(stage, message(orderNumber))).toEqual(fail);
    expect(stage.mall.notifications().at(-1)).toMatchObject({ verdict });
    expect(stage.mall.order('hanokmall', orderNumber)?.status).toBe('requested');
  });

  it('that cannot be read is kept as it was on the wire', async () => {
    const stage = await startStage();
    expect(await notify(stage, 'payed_tf=T')).toEqual(fail);
    expect(stage.mall.notifications()).toMatchObject([{ verdict: 'unreadable', body: 'payed_tf=T' }]);
  });

  it('with the amount in other words is the same amount', async () => {
    const stage = await startStage();
    const orderNumber = await placedOrder(stage);
    expect(await notify(stage, notification(orderNumber, { amount: '39000.00' }))).toEqual(ok);
  });
});

describe('a cancel notification', () => {
  it('gives back a part, then the rest', async () => {
    const stage = await startStage();
    const orderNumber = await placedOrder(stage);
    await notify(stage, notification(orderNumber));
    expect(await notify(stage, cancellation(orderNumber, { cancel_amount: '9000' }), cancelPage)).toEqual(ok);
    expect(stage.mall.order('hanokmall', orderNumber)?.status).toBe('partly_cancelled');
    await notify(stage, cancellation(orderNumber, { cancel_amount: '30000' }), cancelPage);
    expect(stage.mall.order('hanokmall', orderNumber)?.status).toBe('cancelled');
  });

  it('that says "refused" leaves the order paid, and one for another tid is not taken', async () => {
    const stage = await startStage();
    const orderNumber = await placedOrder(stage);
    await notify(stage, notification(orderNumber));
    const refused = cancellation(orderNumber, { status: 'F', result_code: '9999' });
    expect(await notify(stage, refused, cancelPage)).toEqual(ok);
    expect(await notify(stage, cancellation(orderNumber, { tid: 'PG2' }), cancelPage)).toEqual(fail);
    expect(stage.mall.order('hanokmall', orderNumber)?.status).toBe('paid');
  });
});

describe('told to fail, the notification endpoint', () => {
  it.each([
    ['refuse', { status: 200, body: '{"result":"NO"}' }],
    ['http502', { status: 502, body: expect.stringContaining('502') }],
    ['redirect', { status: 302, body: expect.any(String) }],
    ['unreadable', { status: 200, body: expect.stringContaining('<p>') }],
  ] as const)('answers "%s", keeps the message and does not act on it', async (mode, answer) => {
    const stage = await startStage();
    const orderNumber = await placedOrder(stage);
    stage.mall.answerNotifications({ mode, times: 1 });
    expect(await notify(stage, notification(orderNumber))).toEqual(answer);
    expect(stage.mall.order('hanokmall', orderNumber)?.status).toBe('requested');
    expect(await notify(stage, notification(orderNumber))).toEqual(ok);
    const received = stage.mall.notifications('hanokmall', orderNumber);
    expect(received.map(({ repeated }) => repeated)).toEqual([false, false]);
    expect(stage.mall.order('hanokmall', orderNumber)?.status).toBe('paid');
  });

  it('drops the connection', async () => {
    const stage = await startStage();
    const orderNumber = await placedOrder(stage);
    stage.mall.answerNotifications({ mode: 'reset' });
    await expect(notify(stage, notification(orderNumber))).rejects.toThrow('fetch failed');
  });

  it('is slow, yet has understood', async () => {
    const stage = await startStage();
    const orderNumber = await placedOrder(stage);
    stage.mall.answerNotifications({ mode: 'slow', seconds: 0.05 });
    const started = performance.now();
    expect(await notify(stage, notification(orderNumber))).toEqual(ok);
    expect(performance.now() - started).toBeGreaterThan(40);
    expect(stage.mall.order('hanokmall', orderNumber)?.status).toBe('paid');
  });

  it('fails for one mall alone', async () => {
    const stage = await startStage();
    const orderNumber = await placedOrder(stage);
    stage.mall.answerNotifications({ mallId: 'kawaii', mode: 'http502' });
    expect(await notify(stage, notification(orderNumber))).toEqual(ok);
  });
});
