import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { claimBulkDeliveries } from '../../src/flows/bulk-resend.ts';
import { claimDeliveries } from '../../src/flows/notification-delivery.ts';
import { createInHand } from '../../src/flows/parts/in-hand.ts';
import { Notification } from '../../src/store/entities/notification.ts';
import { Order } from '../../src/store/entities/order.ts';
import { Receiver } from '../../src/store/entities/receiver.ts';
import { startWorld, type World } from '../support/app.ts';
import { aDelivery } from '../support/builders.ts';
import { bulkBy, noticesOf, outcomesOf, type Told, triesOf } from '../support/bulk.ts';
import { keyOf } from '../support/key-of.ts';
import { look } from '../support/look.ts';
import { startReceiver } from '../support/receiver.ts';
import { askerOf } from '../support/world-asker.ts';

let world: World;
let receiver: Awaited<ReturnType<typeof startReceiver>>;
let bulk: ReturnType<typeof bulkBy>;
beforeAll(async () => {
  receiver = await startReceiver();
  world = await startWorld({ OUTBOUND_ALLOW: '127.0.0.1', RETRY_SCHEDULE: '0,600,600' });
  bulk = bulkBy(await askerOf(world, 'operator'));
});
afterAll(async () => {
  await world.stop();
  await receiver.stop();
});
afterEach(async () => {
  receiver.answerWith({});
  world.clock.pass(3_600);
  for (let second = 0; second < 5; second++) await pass(1);
  receiver.received.length = 0;
});

const refusing = { body: '{"result":"NO"}' };

async function pass(seconds: number): Promise<void> {
  world.clock.pass(seconds);
  await world.settle();
}

const failing = (count: number, mallId?: string) => noticesOf(world, { url: receiver.url, count, mallId });

/** A run of all that these orders have to tell. */
async function started(orders: Told[], count = orders.length): Promise<string> {
  const { run } = await bulk.plan({ orderIds: orders.map(({ id }) => id) });
  expect(await bulk.start(run.id, count)).toMatchObject({ run: { status: 'RUNNING' } });
  return run.id;
}

/** Writes what an order's notification is, past every flow. */
const change = (placed: Told | undefined, values: Partial<Notification>) =>
  world.app.bridge.orm.em.fork().nativeUpdate(Notification, placed?.noticeId ?? '', values);

const quiet = { failureKind: 'NOT_OK', webhookEvent: null } as const;
const inTenMinutes = () => new Date(world.clock.now().getTime() + 600_000);

const counts = async (runId: string) => (await bulk.run(runId)).counts;

/** Each claim is another process's. */
const claim = (limit = 8) => claimBulkDeliveries({ ...world.app.bridge, inHand: createInHand() }, limit);

describe('a run', () => {
  it('sends five a second to a mall, malls side by side, each as a try of its own, and is finished', async () => {
    const orders = [...(await failing(12)), ...(await failing(3, 'hanokmall'))];
    const runId = await started(orders);
    await world.settle();
    expect(receiver.received).toHaveLength(5 + 3);
    expect(await counts(runId)).toEqual({ total: 15, sent: 8, accepted: 8, failed: 0, notSent: 0, left: 7 });
    await pass(0.5);
    expect(receiver.received).toHaveLength(8);
    await pass(0.5);
    expect(receiver.received).toHaveLength(8 + 5);
    await pass(1);
    expect(await bulk.run(runId)).toMatchObject({ status: 'FINISHED', counts: { accepted: 15, left: 0 } });
    for (const placed of orders) expect(await triesOf(world, placed)).toEqual(['AUTOMATIC NOT_OK', 'BULK OK']);
    const [first] = await look(world).deliveries(orders[0] as Told);
    const [, second] = await look(world).deliveries(orders[0] as Told);
    expect([first?.bulkRun, second?.bulkRun?.id]).toEqual([null, runId]);
    const lines = await look(world).lines(orders[0] as Told);
    expect(lines.find(({ kind }) => kind === 'RESEND_REQUESTED')).toMatchObject({
      actor: 'OPERATOR',
      params: { by: 'script of a operator', reason: 'receiver mended', runId },
    });
  });

  it('goes on with the schedule of what fails again, and sends what was given up once more', async () => {
    const [waiting, exhausted] = await failing(2);
    const givenUp = { status: 'EXHAUSTED', nextAttemptAt: null } as const;
    await aDelivery(world.app.bridge.orm.em.fork(), { notification: exhausted?.noticeId ?? '', number: 2, ...quiet });
    await aDelivery(world.app.bridge.orm.em.fork(), { notification: exhausted?.noticeId ?? '', number: 3, ...quiet });
    await change(exhausted, { ...givenUp, deliveryCount: 3 });
    receiver.answerWith(refusing);
    const runId = await started([waiting, exhausted] as Told[]);
    await world.settle();
    expect(await outcomesOf(world, runId)).toEqual(['FAILED', 'FAILED']);
    expect(await bulk.run(runId)).toMatchObject({ status: 'FINISHED', counts: { sent: 2, failed: 2, accepted: 0 } });
    expect(await look(world).notifications(exhausted as Told)).toMatchObject([givenUp]);
    const [planned] = await look(world).notifications(waiting as Told);
    expect(planned).toMatchObject({ status: 'PENDING', nextAttemptAt: inTenMinutes() });
  });

  it('keeps the order of an order: the second goes after the first was taken, and not at all when it was not', async () => {
    const good = await noticesOf(world, { url: receiver.url, count: 1, two: true });
    const runId = await started(good, 2);
    const [first, ...others] = await claim();
    expect([first === undefined, others]).toEqual([false, []]);
    expect(await claim()).toEqual([]);
    await first?.();
    await (await claim())[0]?.();
    expect(await outcomesOf(world, runId)).toEqual(['ACCEPTED', 'ACCEPTED']);

    const bad = await noticesOf(world, { url: receiver.url, count: 1, two: true });
    receiver.answerWith(refusing);
    const again = await started(bad, 2);
    await world.settle();
    expect(await outcomesOf(world, again)).toEqual(['FAILED', 'NOT_SENT EARLIER_NOT_DELIVERED']);
    expect(await bulk.run(again)).toMatchObject({ status: 'FINISHED', counts: { failed: 1, notSent: 1 } });
  });

  it('counts what Cafe24 took by itself meanwhile, and does not send it again', async () => {
    const [bySchedule, byHand, left] = await failing(3);
    const runId = await started([bySchedule, byHand, left] as Told[]);
    await bulk.pause(runId);
    world.clock.pass(600);
    for (const placed of [bySchedule, byHand]) {
      const [task] = await claimDeliveries(world.app.bridge, 1, placed?.id);
      await task?.();
    }
    await bulk.goOn(runId);
    const tasks = await claim();
    expect(tasks).toHaveLength(1);
    await Promise.all(tasks.map((task) => task()));
    expect(await outcomesOf(world, runId)).toEqual(['ACCEPTED', 'ACCEPTED', 'ACCEPTED']);
    expect(await triesOf(world, bySchedule as Told)).toEqual(['AUTOMATIC NOT_OK', 'AUTOMATIC OK']);
    expect(receiver.received).toHaveLength(3);
  });
});

describe('the result', () => {
  it('is a file for a spreadsheet, for those who may read notifications, and nobody else', async () => {
    const [first, second] = await failing(2);
    const runId = await started([first, second] as Told[]);
    await world.settle();
    const url = `${world.app.url}/graphql/export/bulk-runs/${runId}.csv`;
    const get = (key: string, at = url) => fetch(at, { headers: { authorization: `Bearer ${key}` } });
    const { orm, clock } = world.app.bridge;
    const answer = await get(await keyOf(orm, clock.now(), 'viewer'));
    expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'text/csv; charset=utf-8']);
    const bytes = Buffer.from(await answer.arrayBuffer());
    expect(bytes.subarray(0, 3)).toEqual(Buffer.from([0xef, 0xbb, 0xbf]));
    const [head, ...lines] = bytes.toString('utf8').trim().split('\r\n');
    expect(head).toContain('position,mallId,orderNumber,kind,host,outcome');
    expect(lines).toHaveLength(2);
    const { orderNumber } = await orm.em.fork().findOneOrFail(Order, first?.id ?? '');
    expect(lines[0]).toMatch(
      new RegExp(`^1,tindahan,${orderNumber},PAYMENT,${receiver.host},ACCEPTED,,2026.*,2,BULK,`),
    );
    expect((await fetch(url)).status).toBe(401);
    expect((await get(await keyOf(orm, clock.now(), 'operator', ['kawaii']))).status).toBe(404);
    expect((await get(await keyOf(orm, clock.now(), 'viewer'), url.replace(runId, 'none'))).status).toBe(404);
  });
});

describe('pausing and stopping', () => {
  it('really pauses: nothing more is sent, whatever looks, until it goes on', async () => {
    const orders = await failing(8);
    const runId = await started(orders);
    await world.settle();
    expect(await bulk.pause(runId)).toMatchObject({ run: { status: 'PAUSED' } });
    expect(await bulk.pause(runId)).toMatchObject({ run: { status: 'PAUSED' } });
    for (let second = 0; second < 10; second++) await pass(1);
    expect(receiver.received).toHaveLength(5);
    expect(await counts(runId)).toMatchObject({ accepted: 5, left: 3 });
    expect(await bulk.goOn(runId)).toMatchObject({ run: { status: 'RUNNING' } });
    await world.settle();
    expect(receiver.received).toHaveLength(8);
    expect(await bulk.run(runId)).toMatchObject({ status: 'FINISHED' });
    expect(await bulk.pause(runId)).toMatchObject({ code: 'BULK_OVER' });
  });

  it('stops: what is on its way ends, what was not sent stays as it was and may go into another run', async () => {
    const orders = await failing(7);
    const runId = await started(orders);
    const tasks = await claim();
    expect(tasks).toHaveLength(5);
    expect(await bulk.stop(runId)).toMatchObject({ run: { status: 'STOPPED', counts: { left: 5, notSent: 2 } } });
    await Promise.all(tasks.map((task) => task()));
    await pass(5);
    expect(await outcomesOf(world, runId)).toEqual([
      ...Array(5).fill('ACCEPTED'),
      ...Array(2).fill('NOT_SENT STOPPED'),
    ]);
    const [untouched] = await look(world).notifications(orders[6] as Told);
    expect(untouched).toMatchObject({ status: 'PENDING', deliveryCount: 1, nextTrigger: 'AUTOMATIC' });
    for (const change of [bulk.goOn, bulk.stop]) expect(await change(runId)).toMatchObject({ code: 'BULK_OVER' });
    expect((await bulk.plan({ orderIds: orders.map(({ id }) => id) })).run.plan).toMatchObject({
      total: 2,
      leftOut: [{ reason: 'DELIVERED', count: 5 }],
    });
  });
});

describe('several processes, and one that dies', () => {
  it('keep one pace between them and send each notification once', async () => {
    const orders = await failing(12);
    const runId = await started(orders);
    const rounds: number[] = [];
    for (let second = 0; second < 3; second++) {
      const claims = (await Promise.all([claim(), claim(), claim()])).flat();
      rounds.push(claims.length);
      await Promise.all(claims.map((task) => task()));
      world.clock.pass(1);
    }
    await world.settle();
    expect(rounds).toEqual([5, 5, 2]);
    expect(receiver.received).toHaveLength(12);
    expect(await bulk.run(runId)).toMatchObject({ status: 'FINISHED', counts: { accepted: 12 } });
  });

  it('two runs of one mall share its pace', async () => {
    const [first, second] = [await failing(4), await failing(4)];
    const runs = [await started(first), await started(second)];
    await world.settle();
    expect(receiver.received).toHaveLength(5);
    await pass(1);
    expect(receiver.received).toHaveLength(8);
    for (const runId of runs) expect(await bulk.run(runId)).toMatchObject({ status: 'FINISHED' });
  });

  it('go on after a restart in the middle; what was on its way is tried again when its lease has ended', async () => {
    const orders = await failing(7);
    const runId = await started(orders);
    expect(await claim(5)).toHaveLength(5);
    await world.restart();
    await pass(1);
    expect(receiver.received).toHaveLength(2);
    expect(await counts(runId)).toMatchObject({ accepted: 2, left: 5 });
    await pass(60);
    expect(await bulk.run(runId)).toMatchObject({ status: 'FINISHED', counts: { accepted: 7, left: 0 } });
    expect(await triesOf(world, orders[0] as Told)).toEqual(['AUTOMATIC NOT_OK', 'BULK INTERRUPTED', 'BULK OK']);
  });
});

describe('live traffic', () => {
  it('comes first: a busy receiver has room for it when bulk has its half', async () => {
    await started(await failing(10));
    const bulkTasks = await claimBulkDeliveries(world.app.bridge, 8);
    expect(bulkTasks).toHaveLength(5);
    world.clock.pass(1);
    // Five are on their way, so bulk takes no more, and what is due by itself still may.
    expect(await claimBulkDeliveries(world.app.bridge, 8)).toEqual([]);
    await noticesOf(world, { url: receiver.url, count: 3, fresh: true });
    const live = await claimDeliveries(world.app.bridge, 32);
    expect(live).toHaveLength(3);
    await Promise.all([...bulkTasks, ...live].map((task) => task()));
  });
});

describe('a run to a paused receiver', () => {
  it('sends its probe at once, and the others when that was taken', async () => {
    const orders = await failing(11);
    const now = world.clock.now();
    const probeAt = new Date(now.getTime() + 30_000);
    const em = world.app.bridge.orm.em.fork();
    await em.insert(Receiver, { host: receiver.host, pausedAt: now, resumedAt: null, probeAt });
    const isPaused = async () =>
      (await world.app.bridge.orm.em.fork().findOneOrFail(Receiver, { host: receiver.host })).probeAt !== null;
    receiver.answerWith({ status: 502 });
    const runId = await started(orders);
    await world.settle();
    expect(receiver.received).toHaveLength(1);
    expect(await bulk.run(runId)).toMatchObject({
      counts: { failed: 1, left: 10 },
      waits: [{ receiver: receiver.host, count: 10 }],
    });
    await pass(29);
    expect(receiver.received).toHaveLength(1);
    receiver.answerWith({});
    await pass(1);
    expect(await isPaused()).toBe(false);
    for (let second = 0; second < 3; second++) await pass(1);
    expect(await bulk.run(runId)).toMatchObject({
      status: 'FINISHED',
      waits: [],
      counts: { accepted: 10, failed: 1, left: 0 },
    });
    expect(receiver.received).toHaveLength(11);
  });
});

describe('a run of a mall whose notifications staff hold back', () => {
  const hold = (name: 'pauseMallNotices' | 'resumeMallNotices', type: string, input: object) =>
    askerOf(world, 'admin').then((admin) =>
      admin.change(name, type, { mallId: 'tindahan', ...input }, '__typename ... on Refusal { code }'),
    );

  it('waits for that mall alone, goes on when they are let go, and keeps its pace', async () => {
    const orders = [...(await failing(9)), ...(await failing(2, 'hanokmall'))];
    const runId = await started(orders);
    await world.settle();
    expect(receiver.received).toHaveLength(5 + 2);
    await hold('pauseMallNotices', 'PauseMallNoticesInput', { reason: 'moves its server' });
    for (let second = 0; second < 5; second++) await pass(1);
    expect(receiver.received).toHaveLength(5 + 2);
    expect(await bulk.run(runId)).toMatchObject({ status: 'RUNNING', counts: { accepted: 7, left: 4, notSent: 0 } });
    await hold('resumeMallNotices', 'ResumeMallNoticesInput', {});
    await pass(1);
    expect(await bulk.run(runId)).toMatchObject({ status: 'FINISHED', counts: { accepted: 11, left: 0 } });
    expect(receiver.received).toHaveLength(11);
    for (const placed of orders) expect(await triesOf(world, placed)).toEqual(['AUTOMATIC NOT_OK', 'BULK OK']);
  });

  it('that was started while they were held back sends nothing to it, and a probe of its receiver neither', async () => {
    await hold('pauseMallNotices', 'PauseMallNoticesInput', { reason: 'moves its server' });
    const orders = await failing(3);
    const now = world.clock.now();
    const em = world.app.bridge.orm.em.fork();
    await em.upsert(Receiver, { host: receiver.host, pausedAt: now, resumedAt: null, probeAt: now });
    const runId = await started(orders);
    for (let second = 0; second < 40; second += 10) await pass(10);
    expect(receiver.received).toEqual([]);
    expect(await bulk.run(runId)).toMatchObject({ status: 'RUNNING', counts: { left: 3 } });
    await hold('resumeMallNotices', 'ResumeMallNoticesInput', {});
    for (let second = 0; second < 40; second += 10) await pass(10);
    expect(await bulk.run(runId)).toMatchObject({ status: 'FINISHED', counts: { accepted: 3 } });
  });
});
