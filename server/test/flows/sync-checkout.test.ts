import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startWorld, type World } from '../support/app.ts';
import { look } from '../support/look.ts';
import { outcomeOf, read } from '../support/place-order.ts';
import { callBack, comeBack, placeSyncOrder, resultHash } from '../support/sync-order.ts';
import { type Fields, newOrderNumber, paymentRequest, wire } from '../support/wire.ts';

let world: World;
beforeAll(async () => {
  world = await startWorld();
  // What the callback and the reading find out, they find out by asking.
  world.sandbox.pg.webhookMode('hold');
});
afterAll(() => world.stop());

const readBy = async (key: string) => (await wire(world, 'synchronous').readResult({ key })).body as Fields;

describe('a buyer who pays', () => {
  it('is paid by the PG’s own word, and Cafe24 reads exactly what is stored', async () => {
    const placed = await placeSyncOrder(world);
    const { status, location, said, headers } = await comeBack(world, placed, 'approve');
    expect(status).toBe(302);
    expect(location.href).toContain(
      `${world.sandbox.mallUrl}/malls/tindahan/Pay/Recv/openpg/PayReceiveRtnPage.php?result_code=0000&result_message=Order+paid&key=${placed.key}&extra_data=%7B`,
    );
    expect(headers.get('referrer-policy')).toBe('no-referrer');
    const order = await read(world, placed);
    expect(outcomeOf(order)).toEqual({ status: 'PAID', paidMinor: 306_500n, refundedMinor: 0n });
    expect(JSON.parse(said.extra_data ?? '')).toEqual(JSON.parse(order.extraData));

    const answer = await wire(world, 'synchronous').readResult({ key: placed.key });
    expect(answer.status).toBe(200);
    const body = answer.body as Fields;
    expect(body).toEqual({
      partner_id: 'tindahan:1:p3x8d1',
      paymethod: 'etc',
      tid: placed.code,
      amount: '3065.00',
      order_id: placed.orderNumber,
      cancel_mode: 'sync',
      all_cancel_tf: 'T',
      part_cancel_tf: 'T',
      escrow_tf: 'F',
      currency: 'PHP',
      payed_tf: 'T',
      easy_pay: 'F',
      hash_data: resultHash(body),
      extra_data: JSON.parse(order.extraData),
      result_code: '0000',
      result_message: 'Order paid',
    });
    expect(await look(world).history(order)).toEqual([
      'PAYMENT_REQUESTED',
      'CHECKOUT_OPENED',
      'PG_REPORTED',
      'STATUS_CHANGED',
      'BUYER_RETURNED',
      'RESULT_READ',
    ]);
    expect(await read(world, placed)).toMatchObject({ mallReadPaid: true });
    await world.settle();
    expect(await look(world).notifications(order)).toEqual([]);
  });

  it('may come back again and again: asked once, paid once', async () => {
    const placed = await placeSyncOrder(world);
    const { location } = await comeBack(world, placed, 'approve');
    const query = new URL(
      world.sandbox.pg.orders().find(({ orderCode }) => orderCode === placed.code)?.callbackUrl ?? '',
    );
    query.searchParams.set('reference_no', placed.reference);
    for (let again = 0; again < 3; again++) {
      expect((await callBack(world, query.search)).location.href).toBe(location.href);
    }
    const order = await read(world, placed);
    expect(outcomeOf(order)).toEqual({ status: 'PAID', paidMinor: 306_500n, refundedMinor: 0n });
    const asked = (await look(world).messages({ kind: 'PG_LOOK_UP' })).filter(({ order: of }) => of?.id === order.id);
    expect(asked).toHaveLength(1);
  });

  it('at several doors at once is paid once', async () => {
    const placed = await placeSyncOrder(world);
    world.sandbox.pg.act(placed.code, 'approve');
    const query = `?reference_no=${placed.reference}&key=${placed.key}`;
    const results = await Promise.all([
      ...Array.from({ length: 4 }, async () => (await callBack(world, query)).said.result_code),
      ...Array.from({ length: 4 }, async () => (await readBy(placed.key)).result_code),
      wire(world)
        .webhook('{}')
        .then(() => '0000'),
    ]);
    expect(new Set(results)).toEqual(new Set(['0000']));
    const order = await read(world, placed);
    expect(outcomeOf(order)).toEqual({ status: 'PAID', paidMinor: 306_500n, refundedMinor: 0n });
    expect((await look(world).history(order)).filter((kind) => kind === 'STATUS_CHANGED')).toHaveLength(1);
  });

  it('by a form POST comes home as well', async () => {
    const placed = await placeSyncOrder(world);
    const { browserGoesTo } = world.sandbox.pg.act(placed.code, 'approve');
    const fields = Object.fromEntries(new URL(browserGoesTo).searchParams);
    const { status, headers } = await wire(world, 'synchronous').callbackByForm(fields);
    expect(status).toBe(302);
    expect(headers.get('location')).toContain(`result_code=0000&result_message=Order+paid&key=${placed.key}`);
  });

  it('and closes the window: the PG’s webhook finds the order, and Cafe24 has yet to read it', async () => {
    const placed = await placeSyncOrder(world);
    await world.sandbox.pg.sendWebhook(placed.code, { status: 'S' });
    await world.settle();
    const order = await read(world, placed);
    expect(order).toMatchObject({ status: 'PAID', mallReadAt: null });
    expect(await look(world).notifications(order)).toEqual([]);
    expect(await readBy(placed.key)).toMatchObject({ payed_tf: 'T', tid: placed.code });
  });

  it('and is asked about first by Cafe24’s reading: the PG is asked then', async () => {
    const placed = await placeSyncOrder(world);
    world.sandbox.pg.act(placed.code, 'approve');
    expect(await readBy(placed.key)).toMatchObject({ payed_tf: 'T', result_code: '0000', tid: placed.code });
    expect(await read(world, placed)).toMatchObject({ status: 'PAID', mallReadPaid: true });
  });
});

describe('a buyer who does not pay', () => {
  it.each([
    ['decline', 'FAILED'],
    ['cancel', 'CANCELLED'],
    ['expire', 'EXPIRED'],
    ['pay_later', 'PENDING'],
  ] as const)('%s: the order is %s, and Cafe24 reads "not paid"', async (action, status) => {
    const placed = await placeSyncOrder(world);
    const { said } = await comeBack(world, placed, action);
    expect(said).toMatchObject({ result_code: '9999', result_message: 'Order Not Successful', key: placed.key });
    const body = await readBy(placed.key);
    expect(body).toMatchObject({
      amount: '0.00',
      tid: placed.code,
      payed_tf: 'F',
      result_code: '1400',
      result_message: 'Order failed',
      hash_data: resultHash(body),
    });
    const order = await read(world, placed);
    expect(order).toMatchObject({ status, paidMinor: 0n, mallReadPaid: false });
    expect(await look(world).notifications(order)).toEqual([]);
  });

  it('has not decided yet: nothing changes, and "not paid" has the digits of the currency', async () => {
    const placed = await placeSyncOrder(world, { mallId: 'hanokmall', amount: '39000' });
    const { said } = await callBack(world, `?reference_no=${placed.reference}&key=${placed.key}`);
    expect(said).toMatchObject({ result_code: '9999' });
    expect(await readBy(placed.key)).toMatchObject({ amount: '0', currency: 'KRW', payed_tf: 'F' });
    expect(await read(world, placed)).toMatchObject({ status: 'REQUESTED' });
  });

  it('pays at the second try, under another key', async () => {
    const first = await placeSyncOrder(world);
    await comeBack(world, first, 'decline');
    expect(await readBy(first.key)).toMatchObject({ payed_tf: 'F' });
    const second = await placeSyncOrder(world, { orderNumber: first.orderNumber });
    expect(second.key).not.toBe(first.key);
    expect(await read(world, second)).toMatchObject({ attemptCount: 2, mallReadAt: null, mallReadPaid: null });
    await comeBack(world, second, 'approve');
    expect(await readBy(second.key)).toMatchObject({ payed_tf: 'T', tid: second.code });
    expect(await look(world).attentions(second)).toEqual([]);
    expect((await wire(world, 'synchronous').readResult({ key: first.key })).status).toBe(404);
  });
});

describe('the payment request', () => {
  const request = (fields: Fields) => wire(world, 'synchronous').requestPayment(fields);

  it('repeated gets the same page and the same key', async () => {
    const fields = paymentRequest(world, { return_noty_url: undefined });
    const first = await request(fields);
    const key = new URL(String((first.body as Fields).payment_url)).searchParams.get('key') ?? '';
    expect(key).toMatch(/^[\w-]{32}$/);
    expect((await request(fields)).body).toEqual(first.body);
  });

  it('repeated after a lost answer asks the PG the very same, and gets one checkout', async () => {
    world.sandbox.pg.fail({ call: 'checkouts', mode: 'empty', times: 1 });
    const fields = paymentRequest(world, { return_noty_url: '' });
    expect(await request(fields)).toMatchObject({ status: 400, body: { result_code: '9999' } });
    expect(await request(fields)).toMatchObject({ status: 200, body: { result_code: '0000' } });
    const made = world.sandbox.pg.orders().filter(({ orderName }) => orderName === fields.order_id);
    expect(made).toHaveLength(1);
  });

  it('of the same order by the other way of paying starts another attempt', async () => {
    const fields = paymentRequest(world, { order_id: newOrderNumber() });
    await wire(world).requestPayment(fields);
    const { body } = await request(fields);
    expect((body as Fields).payment_url).toContain('key=');
    const order = await look(world).order('tindahan', String(fields.order_id));
    expect(order).toMatchObject({ flow: 'SYNC_CHECKOUT', attemptCount: 2 });
  });

  it.each([
    ['https://evil.example/noty', 'URL_NOT_ALLOWED'],
    ['no address', 'BAD_FORMAT'],
  ])('with the address %s to be told at is refused: %s', async (return_noty_url, reason) => {
    const answer = await request(paymentRequest(world, { return_noty_url }));
    expect(answer).toMatchObject({ status: 400, body: { result_code: '9999', payment_url: '' } });
    expect((await look(world).messages({ kind: 'PAYMENT_REQUEST' })).at(-1)).toMatchObject({ reason });
  });

  it('with a hash of another amount is refused', async () => {
    const answer = await request({ ...paymentRequest(world), amount: '1.00' });
    expect(answer).toMatchObject({ status: 400, body: { result_message: 'Invalid Hmac', payment_url: '' } });
  });
});
