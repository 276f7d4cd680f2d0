import { createHash } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { claimRetention, measureDue } from '../../src/flows/retention.ts';
import { ExternalCheckout } from '../../src/store/entities/external-checkout.ts';
import { MerchantSession } from '../../src/store/entities/merchant-session.ts';
import { OAuthState } from '../../src/store/entities/oauth-state.ts';
import { Order } from '../../src/store/entities/order.ts';
import { UsedLaunch } from '../../src/store/entities/used-launch.ts';
import { WebhookEvent } from '../../src/store/entities/webhook-event.ts';
import { newId } from '../../src/store/new-id.ts';
import { startWorld, type World } from '../support/app.ts';
import { aNotification, anAttempt, anOrder, aWebhookEvent } from '../support/builders.ts';
import { paidOrder } from '../support/cancellation.ts';
import { look } from '../support/look.ts';

let world: World;
beforeEach(async () => {
  world = await startWorld();
});
afterEach(() => world.stop());

const day = 24 * 3_600;
const em = () => world.app.bridge.orm.em.fork();
const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');

const claim = () => claimRetention(world.app.bridge);

/** An hour passes, and everything is done that falls due in it. */
async function hour(): Promise<void> {
  await claim();
  world.clock.pass(3_600);
  for (let tasks = await claim(); tasks.length > 0; tasks = await claim()) await tasks[0]?.();
}

const due = () => measureDue(world.app.bridge);

describe('a message whose time is over', () => {
  it('loses headers and bodies; who, what, when, how it ended and the hashes stay', async () => {
    const placed = await paidOrder(world);
    const before = await look(world).messages();
    world.clock.pass(90 * day + 1);
    await hour();
    const after = await look(world).messages();
    expect(after.length).toBe(before.length);
    expect(before.some(({ body }) => body !== null) && before.some(({ responseBody }) => responseBody !== null)).toBe(
      true,
    );
    for (const [index, event] of before.entries()) {
      const { body, responseBody, ...facts } = { ...event };
      expect({ ...after[index] }).toEqual({
        ...facts,
        headers: [],
        body: null,
        responseBody: null,
        bodyRemovedAt: expect.any(Date),
        removedBodySha256: body == null ? null : sha256(body),
        removedResponseSha256: responseBody == null ? null : sha256(responseBody),
      });
    }
    expect(await look(world).order(placed.mallId, placed.orderNumber)).toMatchObject({
      status: 'PAID',
      buyerId: 'demo-buyer',
      extraData: expect.stringContaining('LogKey'),
    });
    expect(await look(world).deliveries(placed)).toHaveLength(1);
    expect((await look(world).history(placed)).length).toBeGreaterThan(2);
    const [notification] = await look(world).notifications(placed);
    expect(notification?.content).toContain(placed.orderNumber);
  });

  it('keeps them to the last second of the 90 days', async () => {
    const { id } = await aWebhookEvent(em(), { receivedAt: world.clock.now() });
    world.clock.pass(90 * day);
    expect((await due())['message-bodies']?.rows).toBe(0);
    world.clock.pass(1);
    expect((await due())['message-bodies']?.rows).toBe(1);
    await hour();
    expect(await em().findOneOrFail(WebhookEvent, id)).toMatchObject({ body: null });
  });

  it('goes in batches, until all are gone', async () => {
    const writing = em();
    for (let count = 0; count < 450; count++) {
      writing.create(WebhookEvent, { ...plain(), id: newId(world.clock.now()), receivedAt: world.clock.now() });
    }
    await writing.flush();
    world.clock.pass(91 * day);
    await hour();
    expect(await em().count(WebhookEvent, { bodyRemovedAt: null })).toBe(0);
  });
});

const plain = () => ({
  direction: 'INBOUND' as const,
  kind: 'PAYMENT_REQUEST' as const,
  verdict: 'REJECTED' as const,
  requestId: 'request',
  method: 'POST',
  path: '/',
  headers: [],
  body: 'body',
  ...{ reason: null, reasonParams: null, mallId: null, order: null, remoteAddress: null, bodySha256: null },
  ...{ httpStatus: 400, failureKind: null, responseBody: '{}', durationMs: 1, dedupeKey: null, duplicateOf: null },
});

describe('the buyer of an order that ended without money', () => {
  const old = () => ({ createdAt: world.clock.now(), buyerId: 'nena', extraData: '{"LogKey":"PGPy"}' });
  const read = async ({ id }: Order) => {
    const { buyerId, extraData } = await em().findOneOrFail(Order, id);
    return { buyerId, extraData };
  };
  const gone = { buyerId: null, extraData: '{}' };
  const kept = { buyerId: 'nena', extraData: '{"LogKey":"PGPy"}' };

  it.each(['EXPIRED', 'CANCELLED', 'FAILED'] as const)('is forgotten: %s', async (status) => {
    const order = await anOrder(em(), { ...old(), status });
    world.clock.pass(90 * day + 1);
    await hour();
    expect(await read(order)).toEqual(gone);
  });

  it.each(['REQUESTED', 'UNKNOWN', 'PENDING', 'AUTHORIZED', 'PAID', 'REFUNDED'] as const)(
    'is kept while money may come or has come: %s',
    async (status) => {
      const order = await anOrder(em(), { ...old(), status });
      world.clock.pass(900 * day);
      await hour();
      expect(await read(order)).toEqual(kept);
    },
  );

  it('is kept when money came late, and while Cafe24 is still to be told', async () => {
    const late = await anOrder(em(), { ...old(), status: 'EXPIRED', paidMinor: 39_000n });
    const untold = await anOrder(em(), { ...old(), status: 'FAILED' });
    const nextAttemptAt = new Date(world.clock.now().getTime() + 9_000 * day * 1_000);
    await aNotification(em(), { order: em().getReference(Order, untold.id), mallId: 'hanokmall', nextAttemptAt });
    world.clock.pass(90 * day + 1);
    await hour();
    expect([await read(late), await read(untold)]).toEqual([kept, kept]);
  });
});

it('a basket of external checkout is emptied', async () => {
  const writing = em();
  const attempt = await anAttempt(writing, { order: await anOrder(writing), number: 2 });
  const line = { productNo: 1, variantCode: 'P', quantity: 1, productPrice: '1', optionPrice: '0', optionId: null };
  const checkout = writing.create(ExternalCheckout, {
    id: newId(world.clock.now()),
    attempt,
    isGuest: false,
    shippingType: 'A',
    lines: [{ ...line, prepaidShippingFee: 'P', name: '망고', option: '' }],
    pgSignature: null,
    payMinor: null,
    payUrl: null,
    createdAt: world.clock.now(),
  });
  await writing.flush();
  world.clock.pass(90 * day + 1);
  await hour();
  expect(await em().findOneOrFail(ExternalCheckout, checkout.id)).toMatchObject({ lines: [] });
});

describe('what lets nobody in any more', () => {
  async function write(expiresAt: Date): Promise<void> {
    const [name] = [expiresAt.toISOString()];
    const who = { mallId: 'tindahan', userId: 'nena', language: 'ko_KR', expiresAt };
    await em().insert(OAuthState, { ...who, stateHash: name, browserHash: name, verifierSealed: name });
    await em().insert(MerchantSession, { ...who, tokenHash: name });
    await em().insert(UsedLaunch, { hmacHash: name, expiresAt });
    const run = (sql: string, params: unknown[]) => em().getConnection().execute(sql, params);
    const iso = expiresAt.toISOString();
    await run(
      `insert into operators (id, name, email, "emailVerified", "createdAt", "updatedAt") values (?, 'n', ?, false, ?, ?)`,
      [name, name, iso, iso],
    );
    await run(
      `insert into operator_sessions (id, "expiresAt", token, "createdAt", "updatedAt", "userId") values (?, ?, ?, ?, ?, ?)`,
      [name, iso, name, iso, iso, name],
    );
    await run(
      `insert into operator_verifications (id, identifier, value, "expiresAt", "createdAt", "updatedAt") values (?, 'i', 'v', ?, ?, ?)`,
      [name, iso, iso, iso],
    );
    await run(`insert into operator_rate_limits (id, key, count, "lastRequest") values (?, ?, 1, ?)`, [
      name,
      name,
      expiresAt.getTime(),
    ]);
  }

  const tables = ['oauth_states', 'merchant_sessions', 'used_launches', 'operator_sessions', 'operator_verifications'];

  it('goes, whatever the setting; what still lets somebody in stays', async () => {
    world.app.bridge.settings.retentionDays = 0;
    const now = world.clock.now().getTime();
    await write(new Date(now + 60_000));
    await write(new Date(now + 2 * day * 1_000));
    world.clock.pass(2 * 3_600);
    await hour();
    for (const table of [...tables, 'operator_rate_limits']) {
      const rows = await em().getConnection().execute(`select count(*) as count from ${table}`);
      expect({ [table]: Number(rows[0]?.count) }).toEqual({ [table]: 1 });
    }
    expect(await em().getConnection().execute('select id from operators')).toHaveLength(2);
  });
});

describe('the setting 0', () => {
  it('keeps every body', async () => {
    world.app.bridge.settings.retentionDays = 0;
    await aWebhookEvent(em(), { receivedAt: world.clock.now() });
    world.clock.pass(9_000 * day);
    await hour();
    expect(await em().count(WebhookEvent, { bodyRemovedAt: null })).toBe(1);
  });
});

describe('the hourly turn', () => {
  it('is had by the timed work of the server', async () => {
    await aWebhookEvent(em(), { receivedAt: world.clock.now() });
    await claim();
    world.clock.pass(91 * day);
    await world.app.runner.runDue();
    expect(await em().count(WebhookEvent, { bodyRemovedAt: null })).toBe(0);
  });

  it('is had by one of several processes, and again an hour after it was done', async () => {
    await claim();
    world.clock.pass(600);
    const claimed = (await Promise.all([claim(), claim(), claim()])).flat();
    expect(claimed).toHaveLength(1);
    await claimed[0]?.();
    world.clock.pass(3_599);
    expect(await claim()).toEqual([]);
    world.clock.pass(1);
    expect(await claim()).toHaveLength(1);
  });

  it('is taken up again ten minutes after its process died', async () => {
    await claim();
    world.clock.pass(600);
    expect(await claim()).toHaveLength(1);
    world.clock.pass(599);
    expect(await claim()).toEqual([]);
    world.clock.pass(1);
    expect(await claim()).toHaveLength(1);
  });
});
