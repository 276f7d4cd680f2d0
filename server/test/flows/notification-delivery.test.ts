import { createHmac } from 'node:crypto';
import { demoSecrets } from '@pgbridge/shared/demo';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { startWorld, type World } from '../support/app.ts';
import { look } from '../support/look.ts';
import { type PlacedOrder, placeOrder, read } from '../support/place-order.ts';

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.stop());
afterEach(() => world.sandbox.mall.backToNormal());

/** The waits before each try, in seconds (design: eleven tries). */
const waits = [0, 10, 60, 300, 900, 3_600, 10_800, 21_600, 43_200, 86_400, 86_400];

/** A paid order whose notification has not been tried yet. */
async function paid(given: object = {}): Promise<PlacedOrder> {
  const placed = await placeOrder(world, given);
  world.sandbox.pg.act(placed.code, 'approve');
  await world.sandbox.settled();
  return placed;
}

const received = ({ mallId, orderNumber }: PlacedOrder) => world.sandbox.mall.notifications(mallId, orderNumber);

async function only(placed: PlacedOrder) {
  const [notification, ...more] = await look(world).notifications(placed);
  expect(more).toEqual([]);
  return notification;
}

describe('a notification that Cafe24 takes', () => {
  it('is delivered at the first try, with every step in the history and the try kept', async () => {
    const placed = await paid();
    expect(await only(placed)).toMatchObject({ status: 'PENDING', deliveryCount: 0, nextAttemptAt: world.clock.now() });
    await world.settle();

    expect(await only(placed)).toMatchObject({
      status: 'DELIVERED',
      deliveryCount: 1,
      deliveredAt: world.clock.now(),
      nextAttemptAt: null,
      leasedUntil: null,
    });
    const [delivery] = await look(world).deliveries(placed);
    expect(delivery).toMatchObject({ number: 1, trigger: 'AUTOMATIC', succeeded: true, failureKind: null });
    expect((await look(world).history(placed)).at(-1)).toBe('DELIVERY_SUCCEEDED');
    expect(received(placed)).toHaveLength(1);
    world.clock.pass(86_400);
    await world.settle();
    expect(received(placed)).toHaveLength(1);
  });

  it('is kept as it went over the wire, without its signature', async () => {
    const placed = await paid();
    await world.settle();
    const [delivery] = await look(world).deliveries(placed);
    const messages = await look(world).messages({ kind: 'NOTIFICATION_PAYMENT' });
    const sent = messages.find(({ id }) => id === delivery?.webhookEvent?.id);
    expect(sent).toMatchObject({
      direction: 'OUTBOUND',
      verdict: 'ACCEPTED',
      httpStatus: 200,
      responseBody: '{"result":"OK"}',
      path: (await read(world, placed)).notificationUrl,
    });
    const [{ fields = null } = {}] = received(placed);
    expect(JSON.parse(String(sent?.body))).toEqual({ ...fields, hash_data: '[masked]' });
  });
});

describe('a notification that Cafe24 never takes', () => {
  it('is tried eleven times by the schedule, then given up and shown to staff; the money stays (contract.md §11-21, §12-D)', async () => {
    world.sandbox.mall.answerNotifications({ mode: 'refuse' });
    const placed = await paid();
    for (const [index, wait] of waits.entries()) {
      if (wait > 0) {
        world.clock.pass(wait - 1);
        await world.settle();
        expect(received(placed)).toHaveLength(index);
        world.clock.pass(1);
      }
      await world.settle();
      expect(received(placed)).toHaveLength(index + 1);
    }
    expect(await only(placed)).toMatchObject({ status: 'EXHAUSTED', deliveryCount: 11, nextAttemptAt: null });
    expect(await look(world).attentions(placed)).toEqual(['NOTIFY_EXHAUSTED']);
    expect((await look(world).history(placed)).slice(-3)).toEqual([
      'DELIVERY_FAILED',
      'NOTIFICATION_EXHAUSTED',
      'ATTENTION_RAISED',
    ]);
    expect(await read(world, placed)).toMatchObject({ status: 'PAID', paidMinor: 306_500n });

    const tries = await look(world).deliveries(placed);
    expect(tries.map(({ number, failureKind }) => `${number} ${failureKind}`)).toEqual(
      waits.map((_, index) => `${index + 1} NOT_OK`),
    );
    world.clock.pass(365 * 86_400);
    await world.settle();
    expect(received(placed)).toHaveLength(11);
  });
});

describe('a notification that is refused and then taken', () => {
  it('is sent again word for word, and delivered', async () => {
    world.sandbox.mall.answerNotifications({ mode: 'http502', times: 2 });
    const placed = await paid({ overrides: { extra_data: { b: '나', a: 1, c: [] } } });
    await world.settle();
    const [failure] = (await look(world).lines(placed)).slice(-1);
    const nextAt = new Date(world.clock.now().getTime() + 10_000).toISOString();
    expect(failure).toMatchObject({
      kind: 'DELIVERY_FAILED',
      params: { n: 1, failure: 'HTTP_5XX', httpStatus: 502, nextAt },
    });
    for (const seconds of [10, 60]) {
      world.clock.pass(seconds);
      await world.settle();
    }
    expect(await only(placed)).toMatchObject({ status: 'DELIVERED', deliveryCount: 3 });
    expect(received(placed).map(({ answered }) => answered)).toEqual(['502', '502', '200 {"result":"OK"}']);
    expect(new Set(received(placed).map(({ body }) => body)).size).toBe(1);
    expect(world.sandbox.mall.order('tindahan', placed.orderNumber)?.status).toBe('paid');
  });

  it('keeps the content of its own moment, though the order went on', async () => {
    world.sandbox.mall.answerNotifications({ mode: 'http502' });
    const placed = await placeOrder(world);
    world.sandbox.pg.act(placed.code, 'pay_later');
    await world.settle();
    world.sandbox.pg.act(placed.code, 'deposit');
    await world.settle();
    world.sandbox.mall.backToNormal();
    for (const seconds of [10, 60]) {
      world.clock.pass(seconds);
      await world.settle();
    }
    const taken = received(placed).filter(({ mode }) => mode === 'normal');
    expect(taken.map(({ fields }) => `${fields?.request_type} ${fields?.payed_tf}`)).toEqual([
      'payment F',
      'notification T',
    ]);
  });
});

describe('what a notification is signed with', () => {
  it('is the service key of the moment: an older one still opens the door but signs nothing', async () => {
    const newKey = 'a-newer-service-key';
    const rotated = await startWorld({ CAFE24_SERVICE_KEY: `${newKey},${demoSecrets.serviceKey}` });
    try {
      const placed = await placeOrder(rotated);
      rotated.sandbox.pg.act(placed.code, 'approve');
      await rotated.settle();
      const [{ fields, verdict } = {}] = rotated.sandbox.mall.notifications('tindahan', placed.orderNumber);
      expect(verdict).toBe('bad_hash');
      const text = `3065.00PHP${placed.orderNumber}tindahan:1:p3x8d1${placed.code}`;
      expect(fields?.hash_data).toBe(createHmac('sha256', newKey).update(text).digest('base64'));
    } finally {
      await rotated.stop();
    }
  });

  it('is the new key as soon as there is one: a try that waits for its turn leaves with it, otherwise unchanged', async () => {
    world.sandbox.mall.answerNotifications({ mode: 'http502', times: 1 });
    const placed = await paid();
    await world.settle();
    const { bridge } = world.app;
    const usual = bridge.serviceKeys;
    bridge.serviceKeys = ['a-newer-service-key', ...usual];
    world.clock.pass(10);
    await world.settle();
    bridge.serviceKeys = usual;
    const [first, second] = received(placed).map(({ fields }) => fields ?? {});
    const text = `3065.00PHP${placed.orderNumber}tindahan:1:p3x8d1${placed.code}`;
    const by = (key: string) => createHmac('sha256', key).update(text).digest('base64');
    expect([first?.hash_data, second?.hash_data]).toEqual([by(demoSecrets.serviceKey), by('a-newer-service-key')]);
    expect({ ...second, hash_data: '' }).toEqual({ ...first, hash_data: '' });
  });

  it('is sent as a form when the setting says so, and the mall reads the same', async () => {
    const formal = await startWorld({ NOTIFICATION_FORMAT: 'form' });
    try {
      const placed = await placeOrder(formal, { overrides: { extra_data: { LogKey: 'a+b&c', list: ['가'] } } });
      formal.sandbox.pg.act(placed.code, 'approve');
      await formal.settle();
      const [first] = formal.sandbox.mall.notifications('tindahan', placed.orderNumber);
      expect(first).toMatchObject({
        verdict: 'ok',
        headers: { 'content-type': 'application/x-www-form-urlencoded' },
        fields: { payed_tf: 'T', amount: '3065.00', extra_data: { LogKey: 'a+b&c', list: { 0: '가' } } },
      });
    } finally {
      await formal.stop();
    }
  });
});
