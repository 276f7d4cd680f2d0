import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { Order } from '../../src/store/entities/order.ts';
import { WebhookEvent } from '../../src/store/entities/webhook-event.ts';
import { type Em, type Orm, openOrm } from '../../src/store/orm.config.ts';
import { anOrder, anOrderEvent, aPaidOrder, aWebhookEvent, someTime } from '../support/builders.ts';
import { type FreshDatabase, freshDatabase } from '../support/database.ts';

let database: FreshDatabase;
let orm: Orm;
let em: Em;
beforeAll(async () => {
  database = await freshDatabase();
  orm = await openOrm(database.url);
});
beforeEach(() => {
  em = orm.em.fork();
});
afterAll(async () => {
  await orm.close();
  await database.drop();
});

const isPostgres = () => database.url.startsWith('postgresql');
const run = (sql: string, params: unknown[] = []) => em.getConnection().execute(sql, params);
const refused = /append-only|cannot be changed/;

describe('the history of an order', () => {
  it.each([
    ['changed', 'update order_events set kind = ? where id = ?', ['PAID', null]],
    ['changed in its time', 'update order_events set at = at where id = ?', [null]],
    ['deleted', 'delete from order_events where id = ?', [null]],
  ])('cannot be %s, whoever holds the connection', async (_how, sql, params) => {
    const { id } = await anOrderEvent(em, { order: await anOrder(em) });
    const given = params.map((param) => param ?? id);
    await expect(run(sql, given)).rejects.toThrow(refused);
    expect(await run('select kind from order_events where id = ?', [id])).toMatchObject([
      { kind: 'PAYMENT_REQUESTED' },
    ]);
  });

  it('cannot be emptied at one blow', async () => {
    await anOrderEvent(em, { order: await anOrder(em) });
    // SQLite knows no TRUNCATE; a DELETE of everything is its like.
    const sql = isPostgres() ? 'truncate order_events cascade' : 'delete from order_events';
    await expect(run(sql)).rejects.toThrow(refused);
  });
});

describe('a message as it arrived', () => {
  it.each([
    ['direction', 'OUTBOUND'],
    ['kind', 'BUYER_CALLBACK'],
    ['received_at', '2020-01-01T00:00:00Z'],
    ['method', 'GET'],
    ['path', '/elsewhere'],
    ['headers', '[]'],
    ['body_sha256', 'other'],
    ['dedupe_key', 'other'],
    ['duplicate_of_id', null],
    ['request_id', 'other'],
    ['remote_address', '10.0.0.1'],
    ['mall_id', 'othermall'],
    ['order_id', null],
    ['body', 'other'],
  ])('keeps its %s', async (column, value) => {
    const { id } = await aWebhookEvent(em);
    await expect(run(`update webhook_events set ${column} = ? where id = ?`, [value, id])).rejects.toThrow(refused);
  });

  const removed = {
    headers: [],
    body: null,
    responseBody: null,
    bodyRemovedAt: new Date(someTime.getTime() + 24 * 3_600_000),
    removedBodySha256: 'b'.repeat(64),
    removedResponseSha256: 'r'.repeat(64),
  };
  const remove = (id: string, how: Partial<WebhookEvent> = {}) =>
    em.nativeUpdate(WebhookEvent, { id }, { ...removed, ...how });

  it('loses headers and bodies together, once its time is over', async () => {
    const { id } = await aWebhookEvent(em);
    await remove(id);
    expect(await orm.em.fork().findOneOrFail(WebhookEvent, id)).toMatchObject(removed);
  });

  it.each<[string, Partial<WebhookEvent>]>([
    ['on the day it came', { bodyRemovedAt: new Date(removed.bodyRemovedAt.getTime() - 1) }],
    ['with another body in its place', { body: 'other' }],
    ['with another answer in its place', { responseBody: 'other' }],
    ['with other headers in its place', { headers: [{ name: 'a', value: 'b' }] }],
    ['without a hash of the body', { removedBodySha256: null }],
    ['without a hash of the answer', { removedResponseSha256: null }],
    ['without saying so', { bodyRemovedAt: null }],
  ])('does not lose them %s', async (_how, how) => {
    const { id, body } = await aWebhookEvent(em);
    await expect(remove(id, how)).rejects.toThrow(refused);
    expect(await orm.em.fork().findOneOrFail(WebhookEvent, id)).toMatchObject({ body, bodyRemovedAt: null });
  });

  it.each<[string, Partial<WebhookEvent>]>([
    ['body', { body: 'other' }],
    ['answer', { responseBody: 'other' }],
    ['headers', { headers: [{ name: 'a', value: 'b' }] }],
    ['other hash of the body', { removedBodySha256: 'c'.repeat(64) }],
    ['other hash of the answer', { removedResponseSha256: 'c'.repeat(64) }],
    ['other time of removal', { bodyRemovedAt: null }],
  ])('gets no %s after that', async (_what, change) => {
    const { id } = await aWebhookEvent(em);
    await remove(id);
    await expect(em.nativeUpdate(WebhookEvent, { id }, change)).rejects.toThrow(refused);
  });

  it('cannot be deleted, one or all', async () => {
    const { id } = await aWebhookEvent(em);
    await expect(run('delete from webhook_events where id = ?', [id])).rejects.toThrow(refused);
    if (isPostgres()) await expect(run('truncate webhook_events cascade')).rejects.toThrow(refused);
  });

  it('takes its answer once it is known', async () => {
    const event = await aWebhookEvent(em, { httpStatus: null, responseBody: null, durationMs: null });
    Object.assign(event, { httpStatus: 200, responseBody: '{}', durationMs: 12, reason: 'PG_REFUSED' });
    await em.flush();
    const read = await run('select http_status, response_body, duration_ms from webhook_events where id = ?', [
      event.id,
    ]);
    expect(read).toEqual([{ http_status: 200, response_body: '{}', duration_ms: 12 }]);
  });

  it('goes only once under the same dedupe key', async () => {
    await aWebhookEvent(em, { dedupeKey: 'one' });
    await expect(aWebhookEvent(orm.em.fork(), { dedupeKey: 'one' })).rejects.toThrow(/unique/i);
    await aWebhookEvent(orm.em.fork(), { dedupeKey: null });
    await aWebhookEvent(orm.em.fork(), { dedupeKey: null });
  });
});

describe('the balance of an order', () => {
  const set = async (order: Order, amounts: Partial<Order>) => {
    Object.assign(order, amounts);
    await em.flush();
  };

  it.each<[string, Partial<Order>, boolean]>([
    ['all given back', { refundedMinor: 39_000n }, true],
    ['all reserved', { reservedMinor: 39_000n }, true],
    ['given back and reserved to the last', { refundedMinor: 9_000n, reservedMinor: 30_000n }, true],
    ['one more given back', { refundedMinor: 39_001n }, false],
    ['one more reserved', { reservedMinor: 39_001n }, false],
    ['one more of both together', { refundedMinor: 20_000n, reservedMinor: 19_001n }, false],
    ['less paid than given back', { paidMinor: 10n, refundedMinor: 11n }, false],
    ['a negative refund', { refundedMinor: -1n }, false],
    ['a negative reservation', { reservedMinor: -1n }, false],
    ['a negative payment', { paidMinor: -1n }, false],
  ])('of 39,000 paid: %s', async (_what, amounts, holds) => {
    const order = await aPaidOrder(em);
    if (holds) await set(order, amounts);
    else await expect(set(order, amounts)).rejects.toThrow(/check|constraint/i);
    const [row] = await run('select refunded_minor + reserved_minor <= paid_minor as ok from orders where id = ?', [
      order.id,
    ]);
    expect(Boolean(row?.ok)).toBe(true);
  });

  it('is kept to the last unit of large amounts', async () => {
    const paidMinor = 999_999_999_999_999n;
    const order = await aPaidOrder(em, { paidMinor, requestedMinor: paidMinor, refundedMinor: paidMinor - 1n });
    const read = await orm.em.fork().findOneOrFail(Order, order.id);
    expect(read).toMatchObject({ paidMinor, refundedMinor: paidMinor - 1n });
  });
});
