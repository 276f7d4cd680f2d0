import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { AuditEntry } from '../../src/store/entities/audit-entry.ts';
import { impatient, startWorld, type World } from '../support/app.ts';
import {
  cancel,
  cancellations,
  done,
  paidOrder,
  refundWebhook,
  sendRefundWebhook,
  takenOn,
} from '../support/cancellation.ts';
import type { PlacedOrder } from '../support/place-order.ts';
import { read } from '../support/place-order.ts';
import { adminNotices, atTheMall, cancelledByStaff, openCauses, refundCalls } from '../support/untold.ts';
import { type Asker, askerOf } from '../support/world-asker.ts';

let world: World;
let support: Asker;
beforeAll(async () => {
  world = await startWorld({}, impatient);
  support = await askerOf(world, 'support');
  await world.sandbox.mall.merchant('tindahan').openApp();
});
afterAll(() => world.stop());

/** A paid order of which staff gave these parts back, in minor units. */
async function partsBack(...parts: bigint[]): Promise<PlacedOrder> {
  const placed = await paidOrder(world);
  for (const minor of parts) {
    const refund_reference = await cancelledByStaff(world, placed, minor);
    const refund_amount = (Number(minor) / 100).toFixed(2);
    await sendRefundWebhook(world, refundWebhook(placed, { refund_reference, refund_amount }));
    await world.settle();
  }
  return placed;
}

const answer = `__typename ... on Refusal { code params } ... on MarkCancellationsEnteredSuccess {
  order { situation { code params actions } cancellations { mustBeEntered enteredAt enteredBy enteredByKind } }
}`;
const mark = (placed: PlacedOrder, cancellationIds: string[], more: object = {}, asker = support) => {
  const input = { orderId: placed.id, cancellationIds, ...more };
  return asker.change('markCancellationsEntered', 'MarkCancellationsEnteredInput', input, answer);
};
const idsOf = async (placed: PlacedOrder) => (await cancellations(world, placed)).map(({ id }) => id);

async function shown({ id }: PlacedOrder) {
  const query = `query ($id: ID!) { order(id: $id) {
    timeline(first: 100) { edges { node { kind actor params } } }
    allowedActions { action allowed reason params }
  } }`;
  type Line = { kind: string; actor: string; params: object };
  type Judged = { action: string; allowed: boolean; reason: string | null };
  type Shown = { order: { timeline: { edges: { node: Line }[] }; allowedActions: Judged[] } };
  const { order } = await support.ask<Shown>(query, { id });
  const lines = order.timeline.edges.map(({ node }) => node);
  return {
    line: lines.find(({ kind }) => kind === 'CANCEL_ENTERED'),
    action: order.allowedActions.find(({ action }) => action === 'MARK_ENTERED'),
  };
}

async function group(): Promise<number> {
  const query = '{ attentionGroups { cause orderCount } }';
  const { attentionGroups } = await support.ask<{ attentionGroups: { cause: string; orderCount: number }[] }>(query);
  return attentionGroups.find(({ cause }) => cause === 'CANCEL_BY_HAND')?.orderCount ?? 0;
}

describe('a cancellation that the merchant entered by hand', () => {
  it('is marked: who and when are kept, the call for a person ends, and Cafe24 itself has told nothing', async () => {
    const before = await group();
    const placed = await partsBack(100_000n);
    expect(await group()).toBe(before + 1);
    expect((await shown(placed)).action).toMatchObject({ allowed: true });
    const note = ' paid by 4111 1111 1111 1111, entered ';
    expect(await mark(placed, await idsOf(placed), { note })).toMatchObject({
      __typename: 'MarkCancellationsEnteredSuccess',
      order: {
        situation: { code: 'DONE_CANCELLED', params: { amount: '1000.00', left: '2065.00', entered: 'yes' } },
        cancellations: [
          { mustBeEntered: false, enteredAt: expect.any(String), enteredBy: support.name, enteredByKind: 'API_KEY' },
        ],
      },
    });
    expect(await group()).toBe(before);
    expect(await cancellations(world, placed)).toMatchObject([{ toldAt: null, enteredBy: support.name }]);
    const { line, action } = await shown(placed);
    const kept = {
      by: support.name,
      byKind: 'API_KEY',
      amount: '1000.00',
      currency: 'PHP',
      reason: expect.any(String),
    };
    expect(line).toMatchObject({ actor: 'OPERATOR', params: kept });
    expect(action).toMatchObject({ allowed: false, reason: 'ALREADY_ENTERED', params: { by: support.name } });
    const log = await world.app.bridge.orm.em.fork().find(AuditEntry, { subjectId: placed.id });
    expect(log).toMatchObject([{ action: 'CANCEL_ENTERED', subjectName: placed.orderNumber, mallId: 'tindahan' }]);
    expect(JSON.stringify([line, log])).not.toContain('4111 1111');
  });

  it('moves no money when Cafe24 asks for it after all; what it asks for later is a cancellation of its own', async () => {
    const placed = await partsBack(100_000n);
    await mark(placed, await idsOf(placed));
    expect(await cancel(world, 'sync', placed, '1000.00')).toMatchObject(done);
    expect(await refundCalls(world, placed)).toBe(0);
    expect(await cancellations(world, placed)).toMatchObject([{ toldAt: expect.any(Date) }]);
    world.clock.pass(61);
    expect(await cancel(world, 'async', placed, '1000.00')).toMatchObject(takenOn);
    await world.settle();
    expect(await refundCalls(world, placed)).toBe(1);
    expect((await read(world, placed)).refundedMinor).toBe(200_000n);
  });

  it('of two leaves the other to be entered', async () => {
    const placed = await partsBack(100_000n, 50_000n);
    const [first = ''] = await idsOf(placed);
    expect(await mark(placed, [first])).toMatchObject({
      order: {
        situation: {
          code: 'CANCEL_BY_HAND',
          params: { amount: '500.00', why: 'PART' },
          actions: ['COPY_TEXT', 'MARK_DONE'],
        },
        cancellations: [{ mustBeEntered: false }, { mustBeEntered: true }],
      },
    });
    expect(await openCauses(world, placed)).toEqual(['CANCEL_BY_HAND PART 500.00']);
    // All of them, or none: the first is marked already.
    expect(await mark(placed, await idsOf(placed))).toMatchObject({ code: 'ALREADY_ENTERED' });
    expect((await cancellations(world, placed))[1]).toMatchObject({ enteredAt: null });
  });

  it('is not reported any more, where the report of the whole order was waiting', async () => {
    world.sandbox.mall.failAdmin({ mallId: 'tindahan', call: 'payments', mode: '422', times: 1 });
    const placed = await paidOrder(world);
    world.sandbox.pg.act(placed.code, 'refund');
    await world.settle();
    expect(await openCauses(world, placed)).toEqual(['CANCEL_BY_HAND REFUSED 3065.00']);
    expect(await mark(placed, await idsOf(placed))).toMatchObject({
      order: { situation: { code: 'DONE_CANCELLED', params: { entered: 'yes' } } },
    });
    expect(await adminNotices(world, placed)).toEqual(['SKIPPED 1']);
    world.clock.pass(86_400);
    await world.settle();
    expect(atTheMall(world, placed)).toMatch(/ 0$/);
    expect(await openCauses(world, placed)).toEqual([]);
  });

  it('is marked once for a key, and once at all when two people do it at the same time', async () => {
    const placed = await partsBack(100_000n);
    const ids = await idsOf(placed);
    const once = { idempotencyKey: `entered ${placed.id}` };
    const both = await Promise.all([mark(placed, ids, once), mark(placed, ids, once)]);
    for (const came of both) expect(came.__typename).toBe('MarkCancellationsEnteredSuccess');
    expect(await mark(placed, ids, { ...once, note: 'other' })).toMatchObject({ code: 'KEY_REUSED' });
    const other = await partsBack(100_000n);
    const two = await Promise.all([1, 2].map(async () => mark(other, await idsOf(other))));
    expect(two.map((came) => came.code ?? 'ok').sort()).toEqual(['ALREADY_ENTERED', 'ok']);
    const log = await world.app.bridge.orm.em.fork().find(AuditEntry, { subjectId: { $in: [placed.id, other.id] } });
    expect(log).toHaveLength(2);
  });
});

describe('nothing is marked', () => {
  it.each([
    ['without a cancellation', [], {}, 'NO_CANCELLATION_CHOSEN'],
    ['for one of another order', ['019e3e5c-0000-7000-8000-000000000000'], {}, 'UNKNOWN_CANCELLATION'],
    ['for what is no id', ['x'], {}, 'UNKNOWN_CANCELLATION'],
    ['with a note that is too long', ['x'], { note: 'x'.repeat(201) }, 'NOTE_TOO_LONG'],
  ])('%s', async (_, ids, more, code) => {
    expect(await mark(await partsBack(100_000n), ids, more)).toMatchObject({ code });
  });

  it('that Cafe24 asked for itself, or that is not by hand', async () => {
    const placed = await paidOrder(world);
    await cancel(world, 'sync', placed, '1000.00');
    expect(await mark(placed, await idsOf(placed))).toMatchObject({ code: 'NOT_TO_BE_ENTERED' });
    expect((await shown(placed)).action).toMatchObject({ allowed: false, reason: 'NOT_TO_BE_ENTERED' });
  });

  it('by a viewer, or by a key of another mall', async () => {
    const placed = await partsBack(100_000n);
    const ids = await idsOf(placed);
    await expect(mark(placed, ids, {}, await askerOf(world, 'viewer'))).rejects.toThrow('FORBIDDEN');
    const stranger = await askerOf(world, 'support', ['kawaii']);
    expect(await mark(placed, ids, {}, stranger)).toMatchObject({ code: 'UNKNOWN_ORDER' });
    expect(await openCauses(world, placed)).toHaveLength(1);
  });
});
