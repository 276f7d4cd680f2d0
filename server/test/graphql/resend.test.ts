import { createHash } from 'node:crypto';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { claimDeliveries } from '../../src/flows/notification-delivery.ts';
import { AuditEntry } from '../../src/store/entities/audit-entry.ts';
import { startWorld, type World } from '../support/app.ts';
import { look } from '../support/look.ts';
import { type PlacedOrder, placeOrder } from '../support/place-order.ts';
import { startReceiver } from '../support/receiver.ts';
import { type Asker, askerOf } from '../support/world-asker.ts';

let world: World;
let receiver: Awaited<ReturnType<typeof startReceiver>>;
let support: Asker;
beforeAll(async () => {
  receiver = await startReceiver();
  world = await startWorld({ OUTBOUND_ALLOW: '127.0.0.1', RETRY_SCHEDULE: '0,10,60' });
  support = await askerOf(world, 'support');
});
afterAll(async () => {
  await world.stop();
  await receiver.stop();
});
afterEach(() => {
  receiver.answerWith({});
  receiver.received.length = 0;
});

const preview = `preview {
  method url headers { name value } body bodyBytes bodySha256
  effect { replaces nextIfFails }
  signature { field keyId covered { name value } }
  last { delivery { number requestBody } isSameKey differences { field before after } }
}`;
const answer = `__typename ... on Refusal { code message params }
  ... on ResendNotificationSuccess { notification { id status attemptCount nextAttemptAt } ${preview} }`;
const resend = (input: object, asker = support) =>
  asker.change('resendNotification', 'ResendNotificationInput', input, answer);
const skip = (input: object, asker = support) =>
  asker.change(
    'skipNotification',
    'SkipNotificationInput',
    input,
    '__typename ... on Refusal { code params } ... on SkipNotificationSuccess { notification { id status } }',
  );

/** A paid order whose notification was tried once, in vain, or until it was given up. */
async function refused({ tries = 1 } = {}): Promise<PlacedOrder & { noticeId: string }> {
  receiver.answerWith({ body: '{"result":"NO"}' });
  const placed = await placeOrder(world, { overrides: { return_noty_url: receiver.url } });
  world.sandbox.pg.act(placed.code, 'approve');
  await world.settle();
  for (const seconds of [10, 60].slice(0, tries - 1)) {
    world.clock.pass(seconds);
    await world.settle();
  }
  receiver.answerWith({});
  const [notice] = await look(world).notifications(placed);
  return { ...placed, noticeId: notice?.id ?? '' };
}

const tries = async (placed: PlacedOrder) =>
  (await look(world).deliveries(placed)).map(({ trigger, succeeded }) => `${trigger} ${succeeded}`);
const lines = async (placed: PlacedOrder, kind: string) =>
  (await look(world).lines(placed)).filter((line) => line.kind === kind);
const audited = (subjectId: string) => world.app.bridge.orm.em.fork().find(AuditEntry, { subjectId });
const maskHash = (body: string) => body.replace(/("hash_data":")[^"]+/, '$1[masked]');

describe('a dry run', () => {
  it('tells to the byte what the mall then receives, the signature masked', async () => {
    const placed = await refused();
    const dry = await resend({ notificationId: placed.noticeId, dryRun: true });
    expect(dry).toMatchObject({ __typename: 'ResendNotificationSuccess', notification: { attemptCount: 1 } });
    expect(receiver.received).toHaveLength(1);
    await resend({ notificationId: placed.noticeId, reason: 'receiver mended' });
    await world.settle();
    const [, got] = receiver.received;
    const { body = '', headers = {} } = got ?? {};
    expect(dry.preview).toMatchObject({
      method: 'POST',
      url: receiver.url,
      body: maskHash(body),
      bodyBytes: Buffer.byteLength(body),
      bodySha256: createHash('sha256').update(body).digest('hex'),
    });
    const { hash_data } = JSON.parse(body);
    expect(JSON.stringify(dry)).not.toContain(hash_data);
    for (const { name, value } of dry.preview.headers) expect(headers[name]).toBe(value);
    const [, shown] = await support.deliveriesOf(placed.noticeId);
    expect(shown?.requestBody).toBe(dry.preview.body);
  });

  it('names what is hashed, in order, and the key by a name that is not the key', async () => {
    const placed = await refused();
    const { preview: told } = await resend({ notificationId: placed.noticeId, dryRun: true });
    const sent = JSON.parse(receiver.received[0]?.body ?? '');
    const names = ['amount', 'currency', 'order_id', 'partner_id', 'tid'];
    expect(told.signature).toMatchObject({
      field: 'hash_data',
      keyId: expect.stringMatching(/^[0-9a-f]{8}$/),
      covered: names.map((name) => ({ name, value: sent[name] })),
    });
    expect(JSON.stringify(told)).not.toContain(world.app.bridge.serviceKeys[0]);
  });

  it('compares with the last try: nothing differs, until the key is another', async () => {
    const placed = await refused();
    const compare = async () => (await resend({ notificationId: placed.noticeId, dryRun: true })).preview.last;
    expect(await compare()).toMatchObject({ delivery: { number: 1 }, differences: [], isSameKey: true });
    const { bridge } = world.app;
    const { serviceKeys } = bridge;
    bridge.serviceKeys = ['another key of thirty-two letters', ...serviceKeys];
    expect(await compare()).toMatchObject({ differences: [], isSameKey: false });
    bridge.serviceKeys = serviceKeys;
  });

  it('tells which planned try it replaces, and about when the next follows if it fails', async () => {
    const placed = await refused();
    const now = world.clock.now().getTime();
    const { preview: told } = await resend({ notificationId: placed.noticeId, dryRun: true });
    const { replaces, nextIfFails } = told.effect;
    expect([replaces, nextIfFails].map((at) => Date.parse(at ?? '') - now)).toEqual([10_000, 10_000]);
    const givenUp = await refused({ tries: 3 });
    const { preview: last } = await resend({ notificationId: givenUp.noticeId, dryRun: true });
    expect(last.effect).toEqual({ replaces: null, nextIfFails: null });
  });

  it('changes nothing: no line, no entry, no try, and needs no reason', async () => {
    const placed = await refused();
    const before = await look(world).lines(placed);
    const key = `dry-${placed.noticeId}`;
    await resend({ notificationId: placed.noticeId, dryRun: true, idempotencyKey: key });
    await world.settle();
    expect(await look(world).lines(placed)).toHaveLength(before.length);
    expect(await audited(placed.noticeId)).toEqual([]);
    const real = await resend({ notificationId: placed.noticeId, reason: 'now for real', idempotencyKey: key });
    expect(real).toMatchObject({ __typename: 'ResendNotificationSuccess', preview: null });
  });

  it('says why nothing would be sent', async () => {
    const placed = await refused();
    await resend({ notificationId: placed.noticeId, reason: 'receiver mended' });
    const dry = await resend({ notificationId: placed.noticeId, dryRun: true });
    expect(dry).toMatchObject({ __typename: 'StateRefusal', code: 'SEND_IN_FLIGHT' });
  });
});

describe('sending again', () => {
  it('is audited and written into the history, with who and why', async () => {
    const placed = await refused();
    const done = await resend({ notificationId: placed.noticeId, reason: ' receiver mended ' });
    expect(done).toMatchObject({ notification: { id: placed.noticeId, status: 'PENDING' }, preview: null });
    expect(await lines(placed, 'RESEND_REQUESTED')).toMatchObject([
      { actor: 'OPERATOR', params: { by: support.name, reason: 'receiver mended' } },
    ]);
    expect(await audited(placed.noticeId)).toMatchObject([
      {
        action: 'NOTIFICATION_RESENT',
        actorName: support.name,
        subjectKind: 'NOTIFICATION',
        subjectName: placed.orderNumber,
        mallId: placed.mallId,
        reason: 'receiver mended',
      },
    ]);
    await world.settle();
    expect(await tries(placed)).toEqual(['AUTOMATIC false', 'MANUAL true']);
  });

  it('leaves a try that says who had it sent, and which key signed it', async () => {
    const placed = await refused();
    await resend({ notificationId: placed.noticeId, reason: 'merchant asked' });
    await world.settle();
    const query = `query ($id: ID!) { notification(id: $id) { deliveries { trigger askedBy keyId } } }`;
    const { notification } = await support.ask<{ notification: { deliveries: object[] } }>(query, {
      id: placed.noticeId,
    });
    const keyId = expect.stringMatching(/^[0-9a-f]{8}$/);
    expect(notification.deliveries).toEqual([
      { trigger: 'AUTOMATIC', askedBy: null, keyId },
      { trigger: 'MANUAL', askedBy: support.name, keyId },
    ]);
  });

  it('works after all tries were used up', async () => {
    const placed = await refused({ tries: 3 });
    expect((await look(world).notifications(placed))[0]?.status).toBe('EXHAUSTED');
    expect(await resend({ notificationId: placed.noticeId, reason: 'receiver mended' })).toMatchObject({
      notification: { status: 'PENDING' },
    });
    await world.settle();
    expect((await look(world).notifications(placed))[0]?.status).toBe('DELIVERED');
  });

  it('has one effect under one key, later and at once', async () => {
    const placed = await refused();
    const input = { notificationId: placed.noticeId, reason: 'receiver mended', idempotencyKey: `key-${placed.id}` };
    const all = await Promise.all([resend(input), resend(input), resend(input)]);
    expect(all.map(({ __typename }) => __typename)).toEqual(Array(3).fill('ResendNotificationSuccess'));
    await world.settle();
    expect(await resend(input)).toMatchObject({ notification: { status: 'DELIVERED' } });
    await world.settle();
    expect(await tries(placed)).toEqual(['AUTOMATIC false', 'MANUAL true']);
    expect(await lines(placed, 'RESEND_REQUESTED')).toHaveLength(1);
    expect(await audited(placed.noticeId)).toHaveLength(1);
    expect(await resend({ ...input, reason: 'another' })).toMatchObject({
      code: 'KEY_REUSED',
      params: { fields: ['reason'] },
    });
  });

  it('is refused while a planned try is on its way', async () => {
    const placed = await refused();
    world.clock.pass(10);
    const [task] = await claimDeliveries(world.app.bridge, 10, placed.id);
    expect(await resend({ notificationId: placed.noticeId, reason: 'impatient' })).toMatchObject({
      __typename: 'StateRefusal',
      code: 'SEND_IN_FLIGHT',
    });
    await task?.();
    expect(await audited(placed.noticeId)).toEqual([]);
  });

  it('is refused where the address is none that we may call, and says which', async () => {
    const placed = await refused();
    const { bridge } = world.app;
    const { policy } = bridge;
    bridge.policy = { allow: [] };
    const answered = await resend({ notificationId: placed.noticeId, dryRun: true });
    bridge.policy = policy;
    expect(answered).toMatchObject({ code: 'ADDRESS_BLOCKED', params: { host: receiver.host } });
  });

  it.each([
    ['', 'REASON_REQUIRED'],
    ['x'.repeat(201), 'REASON_TOO_LONG'],
  ])('needs a reason that can be read', async (reason, code) => {
    const { noticeId } = await refused();
    expect(await resend({ notificationId: noticeId, reason })).toMatchObject({ __typename: 'InputRefusal', code });
  });

  it('is not for what another mall has, nor for what is not there', async () => {
    const { noticeId, mallId } = await refused();
    const own = await askerOf(world, 'support', [mallId]);
    const other = await askerOf(world, 'support', ['hanokmall']);
    const unknown = { __typename: 'NotFoundRefusal', code: 'UNKNOWN_NOTIFICATION' };
    for (const dryRun of [true, false]) {
      expect(await resend({ notificationId: noticeId, reason: 'curious', dryRun }, other)).toMatchObject(unknown);
      expect(await resend({ notificationId: 'none', reason: 'curious', dryRun })).toMatchObject(unknown);
    }
    expect(await skip({ notificationId: noticeId, reason: 'curious' }, other)).toMatchObject(unknown);
    expect(await resend({ notificationId: noticeId, dryRun: true }, own)).toMatchObject({
      __typename: 'ResendNotificationSuccess',
    });
  });

  it('is not for those who only read', async () => {
    const { noticeId } = await refused();
    const viewer = await askerOf(world, 'viewer');
    await expect(resend({ notificationId: noticeId, dryRun: true }, viewer)).rejects.toThrow('FORBIDDEN');
    await expect(skip({ notificationId: noticeId, reason: 'x' }, viewer)).rejects.toThrow('FORBIDDEN');
  });
});

describe('skipping', () => {
  it('gives one up that was tried in vain, once for its key, and the audit log has it', async () => {
    const placed = await refused();
    const input = { notificationId: placed.noticeId, reason: 'told by telephone', idempotencyKey: `skip-${placed.id}` };
    const all = await Promise.all([skip(input), skip(input)]);
    const skipped = { __typename: 'SkipNotificationSuccess', notification: { id: placed.noticeId, status: 'SKIPPED' } };
    expect(all).toEqual([skipped, skipped]);
    expect(await lines(placed, 'NOTIFICATION_SKIPPED')).toHaveLength(1);
    expect(await audited(placed.noticeId)).toMatchObject([
      { action: 'NOTIFICATION_SKIPPED', reason: 'told by telephone', before: '{"status":"PENDING"}' },
    ]);
    expect(await skip({ ...input, idempotencyKey: null })).toMatchObject({ code: 'NOT_STUCK' });
  });
});
