import { createHash, randomBytes } from 'node:crypto';
import { demoSecrets } from '@pgbridge/shared/demo';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Attempt } from '../../src/store/entities/attempt.ts';
import { OrderEvent } from '../../src/store/entities/order-event.ts';
import { startWorld, type World } from '../support/app.ts';
import { look } from '../support/look.ts';
import { read } from '../support/place-order.ts';
import { comeBack, placeSyncOrder, resultHash } from '../support/sync-order.ts';
import { type Fields, hashOf, wire } from '../support/wire.ts';

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.stop());

const door = () => wire(world, 'synchronous');
const lastReading = async () => (await look(world).messages({ kind: 'PAYMENT_READ' })).at(-1);
const hour = 3_600;
const serviceKey = demoSecrets.serviceKey;

describe('a key that is not one', () => {
  it.each<[what: string, reason: string, status: number, body: string | Fields]>([
    ['made up', 'UNKNOWN_KEY', 404, { key: randomBytes(24).toString('base64url') }],
    ['the order’s number', 'UNKNOWN_KEY', 404, { key: 'sync-checkout:20260518-0000001' }],
    ['no key', 'MISSING_FIELD', 400, {}],
    ['an empty key', 'MISSING_FIELD', 400, { key: '' }],
    ['a number', 'UNKNOWN_KEY', 404, '{"key":1234567890123456}'],
    ['a list', 'BAD_FORMAT', 400, { key: ['a'] }],
    ['an object', 'BAD_FORMAT', 400, { key: { $ne: '' } }],
    ['a zero character', 'UNKNOWN_KEY', 404, { key: 'aaaaaaaaaaaaaaaa\u0000' }],
    ['a wild card', 'UNKNOWN_KEY', 404, { key: '%%%%%%%%%%%%%%%%' }],
    ['very long', 'BAD_FORMAT', 400, { key: 'x'.repeat(5_000) }],
    ['a prototype', 'MISSING_FIELD', 400, '{"__proto__":{"key":"aaaaaaaaaaaaaaaaaaaaaaaa"}}'],
    ['twice in a form', 'BAD_FORMAT', 400, 'key=aaaaaaaaaaaaaaaa&key=aaaaaaaaaaaaaaaa'],
    ['nothing', 'MALFORMED_BODY', 400, ''],
    ['no JSON', 'MALFORMED_BODY', 400, '{"key":'],
    ['deep JSON', 'MALFORMED_BODY', 400, `${'{"key":'.repeat(5_000)}1${'}'.repeat(5_000)}`],
    ['too much', 'BODY_TOO_LARGE', 413, `{"key":"${'x'.repeat(300_000)}"}`],
  ])('%s: is refused and stored (%s, %i)', async (...row) => {
    const [, reason, status, body] = row;
    const answer = await door().readResult(body);
    expect(answer.status).toBe(status);
    expect(Object.keys(answer.body as object)).toEqual(['result_code', 'result_message']);
    expect(answer.body).toMatchObject({ result_code: '9999' });
    expect(await lastReading()).toMatchObject({ verdict: 'REJECTED', reason, requestId: answer.requestId });
    world.clock.pass(60);
  });

  it('is nothing that stands in the store: neither hash nor sealed text, reference, tid nor row id opens a result', async () => {
    const placed = await placeSyncOrder(world);
    const attempt = await world.app.bridge.orm.em.fork().findOneOrFail(Attempt, { reference: placed.reference });
    expect(attempt.resultKeyHash).toBe(createHash('sha256').update(placed.key).digest('hex'));
    expect(JSON.stringify(attempt)).not.toContain(placed.key);
    for (const key of [attempt.resultKeyHash, attempt.resultKeySealed, placed.reference, placed.code, attempt.id]) {
      expect((await door().readResult({ key })).status).toBeGreaterThanOrEqual(400);
    }
  });

  it('in a flood is answered each time and kept up to 60 times a minute', async () => {
    world.clock.pass(60);
    const before = (await look(world).messages({ kind: 'PAYMENT_READ' })).length;
    for (let sent = 0; sent < 65; sent++) {
      const guess = { key: randomBytes(24).toString('base64url') };
      expect((await door().readResult(guess)).status).toBe(404);
    }
    expect((await look(world).messages({ kind: 'PAYMENT_READ' })).length - before).toBe(60);
    world.clock.pass(60);
  });
});

describe('a good key', () => {
  it('opens its own order only, by JSON and by form', async () => {
    const [one, other] = [await placeSyncOrder(world), await placeSyncOrder(world)];
    await comeBack(world, one, 'approve');
    await comeBack(world, other, 'decline');
    expect((await door().readResult({ key: other.key })).body).toMatchObject({
      order_id: other.orderNumber,
      payed_tf: 'F',
    });
    const form = await door().readResult(`key=${one.key}`, 'application/x-www-form-urlencoded');
    expect(form.body).toMatchObject({ order_id: one.orderNumber, payed_tf: 'T' });
  });

  it('has an end: 24 hours after the last change of an unpaid order', async () => {
    const placed = await placeSyncOrder(world);
    world.clock.pass(24 * hour - 1);
    expect((await door().readResult({ key: placed.key })).status).toBe(200);
    world.clock.pass(1);
    const dead = await door().readResult({ key: placed.key });
    expect(dead).toMatchObject({ status: 404, body: { result_code: '9999', result_message: 'Order not found' } });
    expect(await lastReading()).toMatchObject({ reason: 'KEY_EXPIRED', mallId: 'tindahan' });
  });

  it('has an end: 6 hours after the money came', async () => {
    const placed = await placeSyncOrder(world);
    await comeBack(world, placed, 'approve');
    world.clock.pass(6 * hour - 1);
    expect((await door().readResult({ key: placed.key })).body).toMatchObject({ payed_tf: 'T' });
    world.clock.pass(1);
    expect((await door().readResult({ key: placed.key })).status).toBe(404);
  });

  it('with a signature: Cafe24’s is taken, any other refused', async () => {
    const placed = await placeSyncOrder(world);
    const order = await read(world, placed);
    const fields = { amount: '3065.00', currency: 'PHP', order_id: placed.orderNumber, partner_id: order.partnerId };
    const { key } = placed;
    const signed = await door().readResult({ key, hash_data: hashOf(fields, serviceKey) });
    expect(signed.status).toBe(200);
    const wrong = await door().readResult({ key, hash_data: hashOf({ ...fields, amount: '1.00' }, serviceKey) });
    expect(wrong).toMatchObject({ status: 400, body: { result_code: '9999', result_message: 'Invalid Hmac' } });
    expect(wrong.body).not.toHaveProperty('hash_data');
  });

  it('says "not paid" once all the money went back', async () => {
    const placed = await placeSyncOrder(world);
    await comeBack(world, placed, 'approve');
    world.sandbox.pg.act(placed.code, 'refund');
    await world.settle();
    expect((await door().readResult({ key: placed.key })).body).toMatchObject({ amount: '0.00', payed_tf: 'F' });
  });
});

describe('what could be replayed', () => {
  it('never leaves by a browser, and neither key nor hash is stored readable', async () => {
    const placed = await placeSyncOrder(world);
    const { location } = await comeBack(world, placed, 'approve');
    const { body } = await door().readResult({ key: placed.key });
    await door().readResult(`key=${placed.key}`, 'application/x-www-form-urlencoded');
    const hash = resultHash(body as Fields);
    expect((body as Fields).hash_data).toBe(hash);
    expect(decodeURIComponent(location.href)).not.toContain(hash);
    await world.settle();
    const em = world.app.bridge.orm.em.fork();
    const kept = JSON.stringify([await look(world).messages(), await em.find(OrderEvent, {})]);
    expect(kept).toContain(placed.orderNumber);
    expect(kept).not.toContain(placed.key);
    expect(kept).not.toContain(hash);
  });
});
