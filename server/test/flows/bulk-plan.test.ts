import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { claimDeliveries } from '../../src/flows/notification-delivery.ts';
import { AuditEntry } from '../../src/store/entities/audit-entry.ts';
import { Notification } from '../../src/store/entities/notification.ts';
import { startWorld, type World } from '../support/app.ts';
import { anAttention } from '../support/builders.ts';
import { bulkBy, noticesOf, type Told } from '../support/bulk.ts';
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
afterEach(() => receiver.answerWith({}));

const failing = (count: number, mallId?: string) => noticesOf(world, { url: receiver.url, count, mallId });

const of = (orders: { id: string }[]) => ({ orderIds: orders.map(({ id }) => id) });
const leftOutOf = (answer: { run: { plan: { leftOut: { reason: string; count: number }[] } } }) =>
  Object.fromEntries(answer.run.plan.leftOut.map(({ reason, count }) => [reason, count]));

describe('a plan', () => {
  it('says exactly what would be sent, by kind and mall, with a sample and the time, and sends nothing', async () => {
    const orders = [...(await failing(12)), ...(await failing(3, 'hanokmall'))];
    const { received } = receiver;
    const before = received.length;
    const planned = await bulk.plan(of(orders));
    expect(planned).toMatchObject({ __typename: 'BulkRunSuccess', run: { status: 'PLANNED', startedBy: null } });
    expect(planned.run.plan).toMatchObject({
      total: 15,
      seconds: 3,
      kinds: [{ kind: 'PAYMENT', count: 15 }],
      malls: [
        { mallId: 'tindahan', count: 12 },
        { mallId: 'hanokmall', count: 3 },
      ],
      leftOut: [],
    });
    const sample = new Set(planned.run.plan.sample.map(({ id }) => id));
    expect(sample.size).toBe(10);
    await world.settle();
    expect(received).toHaveLength(before);
    expect(await bulk.run(planned.run.id)).toEqual(planned.run);
  });

  it('says what it leaves out, and why', async () => {
    const [waiting, sending, delivered, skipped] = await failing(4);
    receiver.answerWith({});
    await world.app.bridge.orm.em
      .fork()
      .nativeUpdate(Notification, { order: skipped?.id }, { status: 'SKIPPED', nextAttemptAt: null });
    world.clock.pass(600);
    const [sent] = await claimDeliveries(world.app.bridge, 1, delivered?.id);
    await sent?.();
    const [slow] = await claimDeliveries(world.app.bridge, 1, sending?.id);
    const chosen = [waiting, sending, delivered, skipped].map((placed) => placed?.id ?? '');
    const planned = await bulk.plan({ orderIds: chosen });
    // The first is due by itself at this very moment.
    expect([planned.run.plan.total, leftOutOf(planned)]).toEqual([0, { SEND_IN_FLIGHT: 2, DELIVERED: 1, SKIPPED: 1 }]);
    expect(await bulk.start(planned.run.id, 0)).toMatchObject({ code: 'BULK_EMPTY' });
    await slow?.();
    await world.settle();
  });

  it('takes the notifications of one order together, in their order, and none without those before it', async () => {
    const orders = await noticesOf(world, { url: receiver.url, count: 1, two: true });
    const [first = '', second = ''] = (await look(world).notifications(orders[0] as Told)).map(({ id }) => id);
    expect(leftOutOf(await bulk.plan({ notificationIds: [second] }))).toEqual({ EARLIER_NOT_DELIVERED: 1 });
    const { run } = await bulk.plan({ notificationIds: [second, first] });
    expect(run.plan).toMatchObject({ total: 2, kinds: [{ kind: 'PAYMENT' }, { kind: 'TRANSFER' }] });
  });

  it('leaves out what is too old, what nobody knows, and what goes to an address we may not call', async () => {
    const [old, good] = await failing(2);
    const em = world.app.bridge.orm.em.fork();
    const longAgo = new Date(world.clock.now().getTime() - 15 * 86_400_000);
    await em.nativeUpdate(Notification, { order: old?.id }, { createdAt: longAgo });
    const ids = (await em.find(Notification, { order: { $in: [old?.id ?? '', good?.id ?? ''] } })).map(({ id }) => id);
    const { bridge } = world.app;
    const { policy } = bridge;
    bridge.policy = { allow: [] };
    const planned = await bulk.plan({ notificationIds: [...ids, 'none', '019e3ddd-0000-7000-8000-000000000000'] });
    bridge.policy = policy;
    expect(leftOutOf(planned)).toEqual({ TOO_OLD: 1, UNKNOWN: 2, ADDRESS_BLOCKED: 1 });
  });

  it('takes what a filter names, and what needs a person for one cause', async () => {
    const [one, two] = await failing(2, 'kawaii');
    const filter = { mallIds: ['kawaii'], statuses: ['PENDING'] };
    expect((await bulk.plan({ filter })).run.plan.total).toBe(2);
    const em = world.app.bridge.orm.em.fork();
    await anAttention(em, { order: one?.id ?? '', cause: 'NOTIFY_EXHAUSTED' });
    const cause = { attentionCause: 'NOTIFY_EXHAUSTED', filter: { mallIds: ['kawaii'] } };
    const { run } = await bulk.plan(cause);
    expect(run.plan.total).toBe(1);
    expect((await bulk.plan({ ...cause, ...of([two as Told]) })).run.plan.total).toBe(0);
  });

  it.each([
    ['nothing at all', {}, { __typename: 'InputRefusal', code: 'BULK_NOTHING_CHOSEN' }],
    [
      'what was written more than 14 days ago',
      { filter: { from: '2026-05-01T00:00:00Z' } },
      { __typename: 'InputRefusal', code: 'BULK_TOO_OLD', params: { days: 14 } },
    ],
    [
      'more than 1,000 by name',
      { notificationIds: Array.from({ length: 1001 }, (_, n) => `${n}`) },
      { __typename: 'StateRefusal', code: 'BULK_TOO_MANY', params: { max: 1000, found: 1001 } },
    ],
  ])('is not made of %s', async (_what, input, refusal) => {
    expect(await bulk.plan(input)).toMatchObject(refusal);
  });

  it('is for operators and admins, and a key bound to malls finds its own only, and nobody else sees its plan', async () => {
    const [mine, other] = [...(await failing(1, 'kawaii')), ...(await failing(1))];
    const support = bulkBy(await askerOf(world, 'support'));
    await expect(support.plan(of([mine as Told]))).rejects.toThrow('FORBIDDEN');
    const bound = bulkBy(await askerOf(world, 'operator', ['kawaii']));
    const { run } = await bound.plan(of([mine, other] as Told[]));
    expect(run.plan.malls).toEqual([{ mallId: 'kawaii', count: 1 }]);
    expect(await bound.run(run.id)).toMatchObject({ id: run.id });
    const stranger = bulkBy(await askerOf(world, 'operator', ['hanokmall']));
    expect(await stranger.run(run.id)).toBeNull();
    expect(await stranger.start(run.id, 1)).toMatchObject({ code: 'UNKNOWN_BULK_RUN' });
    const unbound = (await bulk.plan(of([mine, other] as Told[]))).run;
    expect(await bound.run(unbound.id)).toBeNull();
  });
});

describe('starting a plan', () => {
  it('needs a reason and the number that the plan says, once, and the audit log has it', async () => {
    const orders = await failing(2);
    const { run } = await bulk.plan(of(orders));
    expect(await bulk.start(run.id, 3)).toMatchObject({ code: 'BULK_COUNT_WRONG', params: { count: 3 } });
    expect(await bulk.start(run.id, 2, { reason: ' ' })).toMatchObject({ code: 'REASON_REQUIRED' });
    expect(await bulk.pause(run.id)).toMatchObject({ code: 'BULK_NOT_STARTED' });
    const idempotencyKey = `start-${run.id}`;
    const [once, twice] = await Promise.all([
      bulk.start(run.id, 2, { idempotencyKey }),
      bulk.start(run.id, 2, { idempotencyKey }),
    ]);
    for (const started of [once, twice]) {
      expect(started).toMatchObject({ run: { status: 'RUNNING', startedBy: 'script of a operator' } });
    }
    expect(await bulk.start(run.id, 2)).toMatchObject({ code: 'BULK_ALREADY_STARTED' });
    const entries = await world.app.bridge.orm.em.fork().find(AuditEntry, { subjectId: run.id });
    expect(entries).toMatchObject([
      {
        action: 'BULK_RUN_STARTED',
        subjectKind: 'BULK_RUN',
        mallId: 'tindahan',
        reason: 'receiver mended',
        after: JSON.stringify({ status: 'RUNNING', count: 2, malls: { tindahan: 2 } }),
      },
    ]);
    receiver.answerWith({});
    await world.settle();
    expect((await bulk.run(run.id)).counts).toMatchObject({ accepted: 2, left: 0 });
  });

  it('is refused with what changed, when some of it can no longer be sent', async () => {
    const orders = await failing(3);
    const { run } = await bulk.plan(of(orders));
    receiver.answerWith({});
    world.clock.pass(600);
    const [task] = await claimDeliveries(world.app.bridge, 1, orders[0]?.id);
    await task?.();
    const changed = { code: 'BULK_PLAN_CHANGED', params: { gone: 1, reasons: ['DELIVERED'] } };
    expect(await bulk.start(run.id, 3)).toMatchObject(changed);
    expect(await bulk.run(run.id)).toMatchObject({ status: 'PLANNED' });
    await world.settle();
  });

  it('makes its notifications its own: of two plans of the same, started at once, one is refused', async () => {
    const orders = await failing(3);
    const plans = await Promise.all([bulk.plan(of(orders)), bulk.plan(of(orders))]);
    const answers = await Promise.all(plans.map(({ run }) => bulk.start(run.id, 3)));
    expect(answers.map(({ __typename }) => __typename).sort()).toEqual(['BulkRunSuccess', 'StateRefusal']);
    const refused = answers.find(({ code }) => code);
    expect(refused).toMatchObject({ code: 'BULK_PLAN_CHANGED', params: { gone: 3, reasons: ['OTHER_RUN'] } });
    expect(leftOutOf(await bulk.plan(of(orders)))).toEqual({ OTHER_RUN: 3 });
    receiver.answerWith({});
    const before = receiver.received.length;
    await world.settle();
    expect(receiver.received).toHaveLength(before + 3);
  });
});
