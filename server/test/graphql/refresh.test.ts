import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { AuditEntry } from '../../src/store/entities/audit-entry.ts';
import { startWorld, type World } from '../support/app.ts';
import { cancel, cancellations, cancelUnheard, paidOrder } from '../support/cancellation.ts';
import { look } from '../support/look.ts';
import { placeOrder, read } from '../support/place-order.ts';
import { refundCalls } from '../support/untold.ts';
import { type Asker, askerOf } from '../support/world-asker.ts';

let world: World;
let support: Asker;
beforeAll(async () => {
  world = await startWorld();
  support = await askerOf(world, 'support');
});
afterAll(() => world.stop());
afterEach(() => world.sandbox.pg.backToNormal());

const answer = `__typename ... on Refusal { code message params }
  ... on RefreshFromPgSuccess {
    changed order { id status paidAmount refundedAmount attempts { status } cancellations { status } }
    pgAnswer { word failure message { kind httpStatus responseBody } }
    refundAnswers { word failure cancellation { status } message { kind } }
  }`;
const refresh = (orderId: string, asker = support) =>
  asker.change('refreshFromPg', 'RefreshFromPgInput', { orderId }, answer);

/** A payment request whose answer of the PG got lost, though the PG has the payment. */
async function lost(mode: 'empty' | 'http503') {
  world.sandbox.pg.fail({ call: 'checkouts', mode, times: 1 });
  const { orderNumber } = await world.sandbox.mall.placeOrder({ mallId: 'tindahan', shopNo: 1, amount: '3065.00' });
  const placed = { mallId: 'tindahan', orderNumber };
  const { id, status } = await read(world, placed);
  expect(status).toBe('UNKNOWN');
  return { ...placed, id };
}

const codeOf = ({ orderNumber }: { orderNumber: string }) =>
  String(world.sandbox.pg.orders().find(({ orderName }) => orderName === orderNumber)?.orderCode);
const lines = async (order: { id: string }) =>
  (await look(world).lines(order)).filter(({ kind }) => kind === 'PG_ASKED' || kind === 'PG_CHECKED');
const planOf = async (order: { mallId: string; orderNumber: string }) =>
  (await read(world, order)).attempts.getItems().map(({ nextCheckAt, checkCount }) => ({ nextCheckAt, checkCount }));

describe('asking the PG about an order', () => {
  it('finds money whose every word was lost: the order is paid, and Cafe24 is told', async () => {
    const placed = await lost('empty');
    world.sandbox.pg.webhookMode('wrong_digest');
    world.sandbox.pg.act(codeOf(placed), 'approve');
    await world.settle();
    const said = await refresh(placed.id);
    expect(said).toMatchObject({
      __typename: 'RefreshFromPgSuccess',
      changed: true,
      order: { status: 'PAID', paidAmount: '3065.00', attempts: [{ status: 'PAID' }] },
      pgAnswer: { word: 'SETTLED', failure: null, message: { kind: 'PG_LOOK_UP', httpStatus: 200 } },
      refundAnswers: [],
    });
    // What moved the order says so itself; a line that nothing is new would contradict it.
    expect(await lines(placed)).toMatchObject([{ kind: 'PG_ASKED' }]);
    await world.settle();
    expect(world.sandbox.mall.notifications('tindahan', placed.orderNumber)).toHaveLength(1);
  });

  it('is in the history with who asked, before what the PG said, and in the audit log', async () => {
    const placed = await lost('http503');
    await refresh(placed.id);
    expect(await lines(placed)).toMatchObject([
      { kind: 'PG_ASKED', actor: 'OPERATOR', params: { by: support.name } },
      { kind: 'PG_CHECKED', params: { about: 'payment', answer: 'unknown' } },
    ]);
    const entries = await world.app.bridge.orm.em.fork().find(AuditEntry, { subjectId: placed.id });
    expect(entries).toMatchObject([
      { action: 'PG_ASKED', actorName: support.name, mallId: 'tindahan', subjectName: placed.orderNumber },
    ]);
  });

  it('does not take a call for lost that may still be on its way, but does after a minute', async () => {
    const placed = await lost('http503');
    expect(await refresh(placed.id)).toMatchObject({ changed: false, order: { status: 'UNKNOWN' } });
    world.clock.pass(60);
    expect(await refresh(placed.id)).toMatchObject({
      changed: true,
      order: { status: 'FAILED' },
      pgAnswer: { word: 'UNKNOWN', message: { httpStatus: 404 } },
    });
  });

  it('finds a payment that the PG has after all, so that the buyer can go on', async () => {
    const placed = await lost('empty');
    world.clock.pass(60);
    expect(await refresh(placed.id)).toMatchObject({
      changed: true,
      order: { status: 'REQUESTED' },
      pgAnswer: { word: 'UNTOUCHED' },
    });
  });

  it('leaves the planned questions as they were', async () => {
    const placed = await placeOrder(world);
    const before = await planOf(placed);
    expect(await refresh(placed.id)).toMatchObject({ changed: false, pgAnswer: { word: 'UNTOUCHED' } });
    expect(await planOf(placed)).toEqual(before);
  });

  it('that says nothing is a refusal, and the order stays as it was', async () => {
    const placed = await lost('http503');
    const before = await planOf(placed);
    world.sandbox.pg.fail({ call: 'lookups', mode: 'http503', times: 1 });
    expect(await refresh(placed.id)).toMatchObject({
      __typename: 'StateRefusal',
      code: 'PG_SILENT',
      params: { failure: 'HTTP_5XX' },
    });
    expect((await read(world, placed)).status).toBe('UNKNOWN');
    expect(await planOf(placed)).toEqual(before);
  });

  it('says the same as we knew: nothing changed', async () => {
    const placed = await placeOrder(world);
    world.sandbox.pg.act(placed.code, 'approve');
    await world.settle();
    const said = await refresh(placed.id);
    expect(said).toMatchObject({ changed: false, order: { status: 'PAID' }, pgAnswer: { word: 'SETTLED' } });
    expect(world.sandbox.mall.notifications('tindahan', placed.orderNumber)).toHaveLength(1);
  });

  it('settles a cancellation by the PG’s word, too', async () => {
    const placed = await paidOrder(world);
    await cancelUnheard(world, placed, '1000.00');
    expect(await cancellations(world, placed)).toMatchObject([{ status: 'PENDING' }]);
    expect(await refresh(placed.id)).toMatchObject({
      changed: true,
      order: { status: 'PARTIALLY_REFUNDED', refundedAmount: '1000.00' },
      refundAnswers: [
        { word: 'SETTLED', cancellation: { status: 'COMPLETED' }, message: { kind: 'PG_LOOK_UP_REFUND' } },
      ],
    });
  });

  it('never gives money back: a refund that the PG never got is left to the recheck', async () => {
    const placed = await paidOrder(world);
    world.sandbox.pg.fail({ call: 'refunds', mode: 'http503', times: 1 });
    await cancel(world, 'sync', placed);
    const before = await refundCalls(world, placed);
    world.clock.pass(3_600);
    expect(await refresh(placed.id)).toMatchObject({
      changed: false,
      refundAnswers: [{ word: 'UNKNOWN', cancellation: { status: 'UNKNOWN' } }],
    });
    expect(await refundCalls(world, placed)).toBe(before);
  });

  it('is done once in ten seconds for an order, also by several people at once', async () => {
    const placed = await placeOrder(world);
    const asked = async () => (await look(world).messages({ kind: 'PG_LOOK_UP' })).length;
    const before = await asked();
    const all = await Promise.all([refresh(placed.id), refresh(placed.id), refresh(placed.id)]);
    expect(all.map(({ __typename }) => __typename).toSorted()).toEqual([
      'RefreshFromPgSuccess',
      'StateRefusal',
      'StateRefusal',
    ]);
    world.clock.pass(7);
    expect(await refresh(placed.id)).toMatchObject({ code: 'TOO_SOON', params: { s: 7, wait: 3 } });
    expect(await asked()).toBe(before + 1);
    world.clock.pass(3);
    expect(await refresh(placed.id)).toMatchObject({ __typename: 'RefreshFromPgSuccess' });
  });

  it('is not for another mall’s orders, nor for those who only read', async () => {
    const placed = await placeOrder(world);
    const other = await askerOf(world, 'admin', ['hanokmall']);
    const unknown = { __typename: 'NotFoundRefusal', code: 'UNKNOWN_ORDER' };
    expect(await refresh(placed.id, other)).toMatchObject(unknown);
    expect(await refresh('none')).toMatchObject(unknown);
    await expect(refresh(placed.id, await askerOf(world, 'viewer'))).rejects.toThrow('FORBIDDEN');
    expect(await lines(placed)).toEqual([]);
  });
});
