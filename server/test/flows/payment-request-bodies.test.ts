import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startWorld, type World } from '../support/app.ts';
import { look } from '../support/look.ts';
import { paymentRequest, wire } from '../support/wire.ts';

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.stop());

const refused = { result_code: '9999', result_message: 'Invalid request', payment_url: '' };
const form = 'application/x-www-form-urlencoded';
const signature = 'hash_data=8jDGEkUfnFlDL92mnxTAg28hCKE15srxwuIqTfp5WU0%3D';

async function storedAs(requestId: string) {
  const messages = await look(world).messages({ kind: 'PAYMENT_REQUEST' });
  return messages.find((message) => message.requestId === requestId);
}

/** A request whose JSON is cut off inside the signature. */
function cutOff() {
  const text = JSON.stringify(paymentRequest(world));
  return text.slice(0, -10);
}

describe('a body that holds no payment request', () => {
  it.each<[why: string, reason: string, body: () => BodyInit, contentType?: string]>([
    ['is empty', 'MALFORMED_BODY', () => ''],
    ['is only space', 'MISSING_FIELD', () => '   '],
    ['is a list', 'MALFORMED_BODY', () => JSON.stringify([paymentRequest(world)])],
    ['is a text', 'MALFORMED_BODY', () => '"pay"'],
    ['is an empty object', 'MISSING_FIELD', () => '{}'],
    ['is a number', 'MISSING_FIELD', () => '3065'],
    ['is nothing but null', 'MISSING_FIELD', () => 'null'],
    ['is cut off inside the signature', 'MALFORMED_BODY', cutOff],
    ['has a comma too many', 'MALFORMED_BODY', () => '{"amount":"3065.00",}'],
    ['is XML', 'MISSING_FIELD', () => '<amount>3065.00</amount>', 'application/xml'],
    ['is nested without end', 'MALFORMED_BODY', () => `{"extra_data":${'['.repeat(100_000)}`],
    ['is a form of which the field comes too late', 'MISSING_FIELD', () => `${'a=1&'.repeat(300)}amount=5`, form],
    ['is bytes that are no text', 'MISSING_FIELD', () => new Uint8Array([0xff, 0xfe, 0x00, 0x80])],
    ['says a prototype instead of fields', 'MISSING_FIELD', () => '{"__proto__":{"amount":"3065.00"}}'],
    ['is the same as a form', 'MISSING_FIELD', () => `__proto__[amount]=5&${signature}`, form],
  ])('which %s, is refused and kept: %s', async (_why, reason, body, contentType) => {
    const answer = await wire(world).requestPayment(body(), contentType);
    expect(answer).toMatchObject({ status: 400, body: refused });
    expect(await storedAs(answer.requestId)).toMatchObject({
      verdict: 'REJECTED',
      reason,
      mallId: null,
      httpStatus: 400,
    });
  });

  it('which is cut off inside the signature, is kept without what there is of it', async () => {
    const body = cutOff();
    const { requestId } = await wire(world).requestPayment(body);
    const begun = body.split('"hash_data":"')[1];
    const stored = await storedAs(requestId);
    expect(begun).toHaveLength(36);
    expect(stored?.body).toContain('"order_id"');
    expect(JSON.stringify(stored)).not.toContain(begun);
  });

  it('which is packed in an unknown way, is refused and kept', async () => {
    const response = await fetch(`${world.app.url}/api/asynchronous-checkout/checkout`, {
      method: 'POST',
      body: '{}',
      headers: { 'content-encoding': 'compress' },
    });
    expect([response.status, await response.json()]).toEqual([400, refused]);
    expect(await storedAs(String(response.headers.get('x-request-id')))).toMatchObject({
      reason: 'MALFORMED_BODY',
      reasonParams: { why: 'unreadable' },
    });
  });

  it('which is larger than any message, is refused with 413 and kept without itself', async () => {
    for (const body of [JSON.stringify({ a: 'x'.repeat(300_000) }), `a=${'x'.repeat(300_000)}`]) {
      const answer = await wire(world).requestPayment(body);
      expect(answer).toMatchObject({ status: 413, body: refused });
      expect(await storedAs(answer.requestId)).toMatchObject({ reason: 'BODY_TOO_LARGE', body: null, httpStatus: 413 });
    }
  });

  it('which unpacks into more than any message, is refused with 413', async () => {
    const response = await fetch(`${world.app.url}/api/asynchronous-checkout/checkout`, {
      method: 'POST',
      body: gzipSync(`a=${'x'.repeat(5_000_000)}`),
      headers: { 'content-encoding': 'gzip' },
    });
    expect([response.status, await response.json()]).toEqual([413, refused]);
  });
});

describe('a character that not every database can keep', () => {
  it.each(['buyer_id', 'return_url', 'return_noty_url'])('a zero in %s is refused and kept', async (field) => {
    const fields = paymentRequest(world, { [field]: `${world.sandbox.mallUrl}/\u0000` });
    const answer = await wire(world).requestPayment(fields);
    expect(answer).toMatchObject({ status: 400, body: refused });
    expect(await storedAs(answer.requestId)).toMatchObject({ reason: 'BAD_FORMAT', reasonParams: { field } });
  });

  it('a zero in a form is refused and kept', async () => {
    const answer = await wire(world).requestPayment('amount=%00', form);
    expect(answer).toMatchObject({ status: 400, body: refused });
    expect(await storedAs(answer.requestId)).toMatchObject({ reason: 'BAD_FORMAT', reasonParams: { field: 'amount' } });
  });

  it('a zero in what is Cafe24’s own, or in fields we do not use, is no reason to lose a payment', async () => {
    const extra_data = { 'a\u0000': 'b\u0000c' };
    const fields = paymentRequest(world, { extra_data, product: '\u0000' });
    expect(await wire(world).requestPayment(fields)).toMatchObject({ status: 200 });
    const order = await look(world).order('tindahan', String(fields.order_id));
    expect(JSON.parse(order.extraData)).toEqual(extra_data);
  });

  it('half a character is kept as a sign for it', async () => {
    const fields = paymentRequest(world, { buyer_id: 'nena\ud800' });
    expect(await wire(world).requestPayment(fields)).toMatchObject({ status: 200 });
    expect((await look(world).order('tindahan', String(fields.order_id))).buyerId).toMatch(/^nena/);
  });
});

describe('a flood of rejected messages', () => {
  it('is kept up to 60 a minute, and answered always', async () => {
    world.clock.pass(60);
    const count = async () => (await look(world).messages({ verdict: 'REJECTED' })).length;
    const before = await count();
    for (let sent = 0; sent < 65; sent++) expect(await wire(world).requestPayment('{}')).toMatchObject({ status: 400 });
    expect((await count()) - before).toBe(60);
    world.clock.pass(60);
    await wire(world).requestPayment('{}');
    expect((await count()) - before).toBe(61);
  });
});
