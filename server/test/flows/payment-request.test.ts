import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startWorld, type World } from '../support/app.ts';
import { look } from '../support/look.ts';
import { placeOrder, read } from '../support/place-order.ts';
import { type Fields, hashOf, paymentRequest, wire } from '../support/wire.ts';

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.stop());

const form = 'application/x-www-form-urlencoded';

/** Brackets for nested fields, as PHP writes forms. */
function asForm(fields: Fields): URLSearchParams {
  const flat = Object.entries(fields).flatMap(([name, value]) =>
    typeof value === 'object' && value !== null
      ? Object.entries(value).map(([key, inner]) => [`${name}[${key}]`, String(inner)])
      : [[name, String(value)]],
  );
  return new URLSearchParams(flat);
}

const bodies: [string, string, (fields: Fields) => BodyInit][] = [
  ['JSON', 'application/json', (fields) => JSON.stringify(fields)],
  ['JSON with a byte order mark', 'application/json', (fields) => `\uFEFF${JSON.stringify(fields)}`],
  ['JSON under a wrong Content-Type', form, (fields) => JSON.stringify(fields)],
  ['a form with bracketed extra_data', form, asForm],
  ['a form under a wrong Content-Type', 'application/json', (fields) => asForm(fields).toString()],
  [
    'a form with extra_data as JSON text',
    form,
    (fields) => asForm({ ...fields, extra_data: JSON.stringify(fields.extra_data) }),
  ],
];

describe('a payment request', () => {
  it.each(bodies)('is taken as %s', async (_name, contentType, write) => {
    const fields = paymentRequest(world);
    const answer = await wire(world).requestPayment(write(fields), contentType);

    expect(answer).toMatchObject({ status: 200, body: { result_code: '0000' } });
    const order = await look(world).order('tindahan', String(fields.order_id));
    expect(order).toMatchObject({
      status: 'REQUESTED',
      flow: 'ASYNC_CHECKOUT',
      shopNo: 1,
      currency: 'PHP',
      requestedMinor: 306500n,
      amountText: '3065.00',
      buyerId: 'nena',
      returnUrl: fields.return_url,
      notificationUrl: fields.return_noty_url,
    });
    expect(JSON.parse(order.extraData)).toEqual(fields.extra_data);
  });

  it('is answered with exactly the three fields of the contract, the page being the PG’s', async () => {
    const fields = paymentRequest(world);
    const { body } = await wire(world).requestPayment(fields);
    const order = await look(world).order('tindahan', String(fields.order_id));
    expect(body).toEqual({
      result_code: '0000',
      result_message: 'Successfully created checkout',
      payment_url: `${world.sandbox.pgUrl}/pay/${order.attempts[0]?.orderCode}`,
    });
  });

  it('is hashed over the source text of an amount that comes as a bare JSON number', async () => {
    const fields = paymentRequest(world, { amount: '3065.00' });
    const body = JSON.stringify(fields).replace('"3065.00"', '3065.00');
    expect(body).toContain('"amount":3065.00,');
    expect(await wire(world).requestPayment(body)).toMatchObject({ status: 200, body: { result_code: '0000' } });
    expect((await look(world).order('tindahan', String(fields.order_id))).amountText).toBe('3065.00');
  });

  it('may come from a guest and without extra data', async () => {
    for (const buyer of [{ buyer_id: '' }, { buyer_id: null }, { buyer_id: undefined, extra_data: undefined }]) {
      const fields = paymentRequest(world, buyer);
      expect(await wire(world).requestPayment(fields)).toMatchObject({ status: 200 });
      expect((await look(world).order('tindahan', String(fields.order_id))).buyerId).toBeNull();
    }
  });

  it('keeps unknown fields in the stored message, and of the hash nothing but its place', async () => {
    const fields = paymentRequest(world, { product_name: '막걸리 잔 세트', device: { kind: 'mobile' } });
    const { requestId } = await wire(world).requestPayment(fields);
    const messages = await look(world).messages({ kind: 'PAYMENT_REQUEST' });
    const stored = messages.find((message) => message.requestId === requestId);

    expect(stored).toMatchObject({ verdict: 'ACCEPTED', mallId: 'tindahan', httpStatus: 200, reason: null });
    expect(JSON.parse(String(stored?.body))).toEqual({ ...fields, hash_data: '[masked]' });
    expect(JSON.stringify(stored)).not.toContain(hashOf(fields, 'demo-service-key-opens-nothing'));
  });

  it('tells the PG our reference, never the bare order number, and hides the keys from the stored call', async () => {
    const { reference, code, orderNumber } = await placeOrder(world);
    expect(reference).toMatch(/^[2-9A-HJ-NP-Z]{20}$/);
    expect(world.sandbox.pg.order(code)).toMatchObject({
      referenceNo: reference,
      amount: '3065.00',
      orderName: orderNumber,
      callbackUrl: `${world.app.url}/api/asynchronous-checkout/checkout/callback`,
      webhookUrl: `${world.app.url}/api/asynchronous-checkout/checkout/webhook`,
    });
    const [call] = (await look(world).messages({ kind: 'PG_OPEN_CHECKOUT' })).slice(-1);
    expect(call).toMatchObject({ direction: 'OUTBOUND', verdict: 'ACCEPTED', httpStatus: 200, failureKind: null });
    expect(JSON.stringify(call)).not.toMatch(/sk_demo|Basic |signature":"[^[]/i);
  });
});

describe('amounts of every currency the PG takes', () => {
  it.each([
    ['hanokmall', 1, 'KRW', '39000', 39_000n, '39000'],
    ['hanokmall', 1, 'KRW', '39000.00', 39_000n, '39000'],
    ['kawaii', 1, 'JPY', '1200', 1_200n, '1200'],
    ['kawaii', 1, 'JPY', '1200.0', 1_200n, '1200'],
    ['hanokmall', 2, 'USD', '18.3', 1_830n, '18.30'],
    ['tindahan', 1, 'PHP', '3065', 306_500n, '3065.00'],
    ['tindahan', 1, 'PHP', '0.50', 50n, '0.50'],
    ['tindahan', 1, 'PHP', '9999999999999.99', 999_999_999_999_999n, '9999999999999.99'],
  ])('%s shop %s: %s "%s" is %s minor units, and Cafe24 is told its own text', async (...row) => {
    const [mallId, shopNo, currency, amount, minor, atPg] = row;
    const placed = await placeOrder(world, { mallId, shopNo, amount });
    expect(world.sandbox.pg.order(placed.code)).toMatchObject({ amount: atPg, currency });
    world.sandbox.pg.act(placed.code, 'approve');
    await world.settle();

    expect(await read(world, placed)).toMatchObject({ status: 'PAID', requestedMinor: minor, paidMinor: minor });
    const [received] = world.sandbox.mall.notifications(mallId, placed.orderNumber);
    expect(received).toMatchObject({ verdict: 'ok', fields: { amount, currency, payed_tf: 'T' } });
  });
});
