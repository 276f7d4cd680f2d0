import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { claimDeliveries } from '../../src/flows/notification-delivery.ts';
import { type NotificationAction, resendNotification, skipNotification } from '../../src/flows/operator-actions.ts';
import type { Doer } from '../../src/store/audit.ts';
import type { Notification } from '../../src/store/entities/notification.ts';
import { inTransaction } from '../../src/store/transaction.ts';
import { startWorld, type World } from '../support/app.ts';
import { look } from '../support/look.ts';
import { type PlacedOrder, placeOrder } from '../support/place-order.ts';
import { startReceiver } from '../support/receiver.ts';

let world: World;
let receiver: Awaited<ReturnType<typeof startReceiver>>;
beforeAll(async () => {
  receiver = await startReceiver();
  world = await startWorld({ OUTBOUND_ALLOW: '127.0.0.1', RETRY_SCHEDULE: '0,10,60' });
});
afterAll(async () => {
  await world.stop();
  await receiver.stop();
});
afterEach(() => {
  receiver.answerWith({});
  receiver.received.length = 0;
});

const refusing = { body: '{"result":"NO"}' };
const hana: Doer = { kind: 'OPERATOR', id: 'op-1', name: 'Hana', role: 'support', address: null, requestId: null };

/** An order whose notifications have been tried once, in vain. */
async function refused(...actions: ('approve' | 'pay_later' | 'deposit')[]): Promise<PlacedOrder> {
  receiver.answerWith(refusing);
  const placed = await placeOrder(world, { overrides: { return_noty_url: receiver.url } });
  for (const action of actions.length > 0 ? actions : (['approve'] as const)) {
    world.sandbox.pg.act(placed.code, action);
    await world.settle();
  }
  return placed;
}

async function givenUp(...actions: ('approve' | 'pay_later' | 'deposit')[]): Promise<PlacedOrder> {
  const placed = await refused(...actions);
  await pass(10);
  await pass(60);
  expect((await the(placed)).status).toBe('EXHAUSTED');
  return placed;
}

async function pass(seconds: number): Promise<void> {
  world.clock.pass(seconds);
  await world.settle();
}

async function the(placed: PlacedOrder, sequence = 1): Promise<Notification> {
  const found = (await look(world).notifications(placed)).find((notification) => notification.sequence === sequence);
  if (!found) throw new Error(`no notification ${sequence}`);
  return found;
}

async function act(
  flow: typeof resendNotification,
  placed: PlacedOrder,
  given: Partial<NotificationAction> & { sequence?: number } = {},
) {
  const { sequence, ...action } = given;
  const { id } = await the(placed, sequence);
  const { bridge } = world.app;
  const whole = { notificationId: id, reason: 'receiver mended', doer: hana, ...action };
  const result = await inTransaction(bridge.orm, (em) => flow(bridge, em, whole));
  return result.refusal?.code ?? 'done';
}

const resend = (...args: Parameters<typeof act> extends [unknown, ...infer Rest] ? Rest : never) =>
  act(resendNotification, ...args);
const skip = (...args: Parameters<typeof act> extends [unknown, ...infer Rest] ? Rest : never) =>
  act(skipNotification, ...args);

const tries = async (placed: PlacedOrder) =>
  (await look(world).deliveries(placed)).map(({ trigger, failureKind }) => `${trigger} ${failureKind ?? 'DELIVERED'}`);

const lastLine = async (placed: PlacedOrder, kind: string) =>
  (await look(world).lines(placed)).filter((line) => line.kind === kind).at(-1);

describe('a person sends a notification again', () => {
  it('at once, in place of the planned try: its own try, with name and reason in the history', async () => {
    const placed = await refused();
    receiver.answerWith({});
    expect(await resend(placed, { reason: ' receiver mended ' })).toBe('done');
    await world.settle();
    expect(await the(placed)).toMatchObject({ status: 'DELIVERED', deliveryCount: 2, nextAttemptAt: null });
    expect(await tries(placed)).toEqual(['AUTOMATIC NOT_OK', 'MANUAL DELIVERED']);
    expect(await lastLine(placed, 'RESEND_REQUESTED')).toMatchObject({
      actor: 'OPERATOR',
      params: { notificationKind: 'PAYMENT', by: 'Hana', operatorId: 'op-1', reason: 'receiver mended' },
      notification: { id: (await the(placed)).id },
    });
    await pass(86_400);
    expect(receiver.received).toHaveLength(2);
  });

  it('in vain: the schedule goes on from there, and no try of it is used up', async () => {
    const placed = await refused();
    for (let press = 0; press < 3; press++) {
      world.clock.pass(1);
      expect(await resend(placed)).toBe('done');
      await world.settle();
      const nextAt = new Date(world.clock.now().getTime() + 10_000);
      expect(await the(placed)).toMatchObject({ status: 'PENDING', nextAttemptAt: nextAt });
    }
    await pass(9);
    expect(receiver.received).toHaveLength(4);
    await pass(1);
    await pass(60);
    expect(await the(placed)).toMatchObject({ status: 'EXHAUSTED', deliveryCount: 6 });
    expect((await tries(placed)).filter((line) => line.startsWith('MANUAL'))).toHaveLength(3);
  });

  it('after it was given up, and nobody is needed any more', async () => {
    const placed = await givenUp();
    receiver.answerWith({});
    expect(await look(world).attentions(placed)).toEqual(['NOTIFY_EXHAUSTED']);
    expect(await resend(placed)).toBe('done');
    await world.settle();
    expect(await the(placed)).toMatchObject({ status: 'DELIVERED', deliveryCount: 4 });
    expect(await look(world).attentions(placed)).toEqual([]);
  });

  it('after it was given up, in vain: it stays given up, and one reason to look is open', async () => {
    const placed = await givenUp();
    expect(await resend(placed)).toBe('done');
    await world.settle();
    expect(await the(placed)).toMatchObject({ status: 'EXHAUSTED', deliveryCount: 4, nextAttemptAt: null });
    expect(await look(world).attentions(placed)).toEqual(['NOTIFY_EXHAUSTED']);
  });

  it('that Cafe24 took already: once more, and it stays delivered whatever comes of it', async () => {
    const placed = await placeOrder(world, { overrides: { return_noty_url: receiver.url } });
    world.sandbox.pg.act(placed.code, 'approve');
    await world.settle();
    const { deliveredAt } = await the(placed);
    receiver.answerWith(refusing);
    world.clock.pass(5);
    expect(await resend(placed)).toBe('done');
    await world.settle();
    expect(await tries(placed)).toEqual(['AUTOMATIC DELIVERED', 'MANUAL NOT_OK']);
    expect(await the(placed)).toMatchObject({ status: 'DELIVERED', deliveredAt, nextAttemptAt: null });
    expect(await look(world).attentions(placed)).toEqual([]);
    expect(new Set(receiver.received.map(({ body }) => body)).size).toBe(1);
  });

  it('together with another person: it is sent once', async () => {
    const placed = await refused();
    receiver.answerWith({});
    const results = await Promise.all([resend(placed), resend(placed), resend(placed)]);
    expect(results.toSorted()).toEqual(['SEND_IN_FLIGHT', 'SEND_IN_FLIGHT', 'done']);
    await Promise.all([world.settle(), world.settle()]);
    expect(await tries(placed)).toEqual(['AUTOMATIC NOT_OK', 'MANUAL DELIVERED']);
  });

  it('while a planned try is on its way: refused, and nothing is sent twice', async () => {
    const placed = await refused();
    receiver.answerWith({});
    world.clock.pass(10);
    const [task] = await claimDeliveries(world.app.bridge, 10, placed.id);
    expect(await resend(placed)).toBe('SEND_IN_FLIGHT');
    expect(await skip(placed)).toBe('SEND_IN_FLIGHT');
    await task?.();
    await pass(86_400);
    expect(await tries(placed)).toEqual(['AUTOMATIC NOT_OK', 'AUTOMATIC DELIVERED']);
  });

  it('whose process dies on the way: it is sent by the next that looks', async () => {
    const placed = await refused();
    receiver.answerWith({});
    expect(await resend(placed)).toBe('done');
    expect(await claimDeliveries(world.app.bridge, 10, placed.id)).toHaveLength(1);
    await pass(60);
    expect(await tries(placed)).toEqual(['AUTOMATIC NOT_OK', 'MANUAL INTERRUPTED', 'AUTOMATIC DELIVERED']);
  });

  it('only after the earlier ones of its order, and not behind a later one’s back', async () => {
    const placed = await refused('pay_later', 'deposit');
    expect(await resend(placed, { sequence: 2 })).toBe('EARLIER_NOT_DELIVERED');
    expect(await skip(placed, { sequence: 2 })).toBe('EARLIER_NOT_DELIVERED');
    receiver.answerWith({});
    await pass(10);
    expect(await the(placed, 2)).toMatchObject({ status: 'DELIVERED' });
    expect(await resend(placed)).toBe('LATER_ALREADY_SENT');
  });

  it('that Cafe24 took already, and news made meanwhile waits until it is through', async () => {
    const placed = await placeOrder(world, { overrides: { return_noty_url: receiver.url } });
    world.sandbox.pg.act(placed.code, 'pay_later');
    await world.settle();
    expect(await resend(placed)).toBe('done');
    world.sandbox.pg.act(placed.code, 'deposit');
    await world.sandbox.settled();
    const [again, ...tooEarly] = await claimDeliveries(world.app.bridge, 10, placed.id);
    expect(tooEarly).toEqual([]);
    expect(await claimDeliveries(world.app.bridge, 10, placed.id)).toEqual([]);
    await again?.();
    await world.settle();
    const told = receiver.received.map(({ body }) => JSON.parse(body).request_type);
    expect(told).toEqual(['payment', 'payment', 'notification']);
  });

  it('to a receiver that is paused: it goes all the same', async () => {
    const down = await startReceiver();
    down.answerWith({ status: 502 });
    const orders: PlacedOrder[] = [];
    for (let count = 0; count < 10; count++) {
      const placed = await placeOrder(world, { overrides: { return_noty_url: down.url } });
      world.sandbox.pg.act(placed.code, 'approve');
      orders.push(placed);
    }
    await world.settle();
    expect(down.received).toHaveLength(10);
    await pass(10);
    expect(down.received).toHaveLength(10);
    const [first] = orders as [PlacedOrder];
    expect(await resend(first)).toBe('done');
    await world.settle();
    expect(down.received).toHaveLength(11);
    await down.stop();
  });

  it.each([
    ['', 'REASON_REQUIRED'],
    ['  ', 'REASON_REQUIRED'],
    ['x'.repeat(201), 'REASON_TOO_LONG'],
  ])('not without a reason that can be read: %j', async (reason, code) => {
    const placed = await refused();
    expect(await resend(placed, { reason })).toBe(code);
    expect(await skip(placed, { reason })).toBe(code);
    expect(await lastLine(placed, 'RESEND_REQUESTED')).toBeUndefined();
  });

  it('but not one that does not exist', async () => {
    const notificationId = '019e3e9e-1118-7000-8003-000000000000';
    expect(await resend(await refused(), { notificationId })).toBe('UNKNOWN_NOTIFICATION');
  });

  it('and a card number in the reason is not kept', async () => {
    const placed = await refused();
    expect(await resend(placed, { reason: 'buyer says 4111 1111 1111 1111' })).toBe('done');
    expect((await lastLine(placed, 'RESEND_REQUESTED'))?.params.reason).toBe('buyer says [masked]');
  });
});

describe('a person skips a notification that nobody takes', () => {
  it('and the later ones of its order go on; the reason is in the history and nobody is needed any more', async () => {
    const placed = await givenUp('pay_later', 'deposit');
    receiver.answerWith({});
    expect((await the(placed, 2)).deliveryCount).toBe(0);
    expect(await skip(placed, { reason: 'told by telephone' })).toBe('done');
    await world.settle();
    expect(await the(placed)).toMatchObject({ status: 'SKIPPED', nextAttemptAt: null });
    expect(await the(placed, 2)).toMatchObject({ status: 'DELIVERED' });
    expect(await look(world).attentions(placed)).toEqual([]);
    expect(await lastLine(placed, 'NOTIFICATION_SKIPPED')).toMatchObject({
      actor: 'OPERATOR',
      params: { notificationKind: 'PAYMENT', by: 'Hana', reason: 'told by telephone' },
    });
    expect(await skip(placed)).toBe('NOT_STUCK');
  });

  it('before it was given up, and it is not sent any more', async () => {
    const placed = await refused();
    expect(await skip(placed)).toBe('done');
    await pass(86_400);
    expect(receiver.received).toHaveLength(1);
  });

  it('together with a person who sends it again: one of them is told that the other was first', async () => {
    const placed = await refused();
    receiver.answerWith({});
    const results = await Promise.all([skip(placed), skip(placed)]);
    expect(results.toSorted()).toEqual(['NOT_STUCK', 'done']);
    expect(await resend(placed)).toBe('done');
    await world.settle();
    expect(await the(placed)).toMatchObject({ status: 'DELIVERED' });
  });

  it('not one that Cafe24 took, nor one that was never tried', async () => {
    const taken = await placeOrder(world, { overrides: { return_noty_url: receiver.url } });
    world.sandbox.pg.act(taken.code, 'approve');
    await world.sandbox.settled();
    expect(await skip(taken)).toBe('NOT_STUCK');
    await world.settle();
    expect(await skip(taken)).toBe('NOT_STUCK');
  });
});
