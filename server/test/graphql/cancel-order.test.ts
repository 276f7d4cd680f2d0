import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { AuditEntry } from '../../src/store/entities/audit-entry.ts';
import { impatient, startWorld, type World } from '../support/app.ts';
import { cancellations, paidOrder } from '../support/cancellation.ts';
import { look } from '../support/look.ts';
import { ageSessions } from '../support/person.ts';
import { outcomeOf, type PlacedOrder, placeOrder, read } from '../support/place-order.ts';
import { after } from '../support/recheck.ts';
import { type Asker, cancelOrder, keyOf, person } from '../support/staff.ts';
import { atTheMall, openCauses, refundCalls } from '../support/untold.ts';

let world: World;
let key: Asker;
beforeAll(async () => {
  world = await startWorld({}, impatient);
  await world.sandbox.mall.merchant('tindahan').openApp();
  key = await keyOf(world, 'operator');
});
afterAll(() => world.stop());

const whole = { amount: '3065.00' };

/** What was sent to the PG for an order, last first. */
async function sentRefunds({ id }: PlacedOrder) {
  const calls = await look(world).messages({ kind: 'PG_REFUND' });
  return calls.filter(({ order }) => order?.id === id).toReversed();
}

describe('staff give money back', () => {
  it('all of it: the PG is asked once, Cafe24 is told, history and audit log name who and why', async () => {
    const placed = await paidOrder(world);
    const came = await cancelOrder(world, key, placed, { ...whole, reasonCode: 'OTHER', note: ' sold twice ' });
    expect(came).toMatchObject({
      __typename: 'CancelOrderSuccess',
      cancellation: { status: 'COMPLETED', amount: '3065.00', origin: 'OPERATOR', requestedBy: 'key of a operator' },
      order: { status: 'REFUNDED', refundedAmount: '3065.00', cancellableAmount: '0.00' },
      approval: null,
      preview: null,
    });
    expect(outcomeOf(await read(world, placed))).toEqual({
      status: 'REFUNDED',
      paidMinor: 306_500n,
      refundedMinor: 306_500n,
    });
    const [sent] = await sentRefunds(placed);
    expect(JSON.parse(sent?.body ?? '')).toMatchObject({ reason: 'OTHER: sold twice', mode: 'sync' });
    await world.settle();
    expect(atTheMall(world, placed)).toBe('cancelled 1');
    const line = (await look(world).lines(placed)).find(({ kind }) => kind === 'STAFF_CANCEL_REQUESTED');
    expect(line).toMatchObject({ actor: 'OPERATOR', params: { by: 'key of a operator', reason: 'OTHER: sold twice' } });
    const [entry] = await auditOf(placed);
    expect(entry).toMatchObject({ action: 'CANCEL_REQUESTED', actorKind: 'API_KEY', reason: 'OTHER: sold twice' });
    expect(JSON.parse(entry?.after ?? '')).toMatchObject({ amount: '3065.00', cancellationId: came.cancellation?.id });
  });

  it('in several parts, each on the balance that the one before left; a person is told what the merchant must enter', async () => {
    const placed = await paidOrder(world);
    await cancelOrder(world, key, placed);
    expect(await openCauses(world, placed)).toEqual(['CANCEL_BY_HAND PART 1000.00']);
    const second = { amount: '65.00', expectedCancellableAmount: '2065.00' };
    expect((await cancelOrder(world, key, placed, second)).order).toMatchObject({
      status: 'PARTIALLY_REFUNDED',
      cancellableAmount: '2000.00',
    });
    const third = { amount: '2000', expectedCancellableAmount: '2000' };
    expect((await cancelOrder(world, key, placed, third)).order).toMatchObject({ status: 'REFUNDED' });
    await world.settle();
    expect(atTheMall(world, placed)).toBe('cancelled 1');
    expect(await openCauses(world, placed)).toEqual([]);
  });

  it('20 at once with keys of their own: one is done, the others hear that the balance changed or one is under way', async () => {
    const placed = await paidOrder(world);
    const all = await Promise.all(
      Array.from({ length: 20 }, () => cancelOrder(world, key, placed, { amount: '2000' })),
    );
    const done = all.filter(({ __typename }) => __typename === 'CancelOrderSuccess');
    expect(done).toHaveLength(1);
    const others = new Set(all.filter((each) => !done.includes(each)).map(({ code }) => code));
    expect([...others].filter((code) => code !== 'BALANCE_CHANGED' && code !== 'CANCEL_IN_FLIGHT')).toEqual([]);
    expect(await refundCalls(world, placed)).toBe(1);
    expect((await read(world, placed)).refundedMinor).toBe(200_000n);
  });

  it('the same key at once and later: one effect, one refund, the same answer', async () => {
    const placed = await paidOrder(world);
    const same = { idempotencyKey: 'one-effect-1' };
    const all = await Promise.all(Array.from({ length: 6 }, () => cancelOrder(world, key, placed, same)));
    all.push(await cancelOrder(world, key, placed, same));
    expect(new Set(all.map(({ cancellation }) => `${cancellation?.id} ${cancellation?.status}`)).size).toBe(1);
    expect(all[0]?.cancellation?.status).toBe('COMPLETED');
    expect(await refundCalls(world, placed)).toBe(1);
    expect(await auditOf(placed)).toHaveLength(1);
    expect(await cancelOrder(world, key, placed, { ...same, amount: '10.00' })).toMatchObject({
      __typename: 'KeyReusedRefusal',
      code: 'KEY_REUSED',
      params: { fields: ['amount'] },
    });
  });

  it('the answer is lost: it says UNKNOWN, nothing more can be cancelled, and the recheck ends it by the PG’s word', async () => {
    const placed = await paidOrder(world);
    const lost = { amount: '1043.00', idempotencyKey: 'lost-answer-1' };
    expect(await cancelOrder(world, key, placed, lost)).toMatchObject({
      cancellation: { status: 'UNKNOWN' },
      order: { status: 'PAID', cancellableAmount: '2022.00' },
    });
    expect(await cancelOrder(world, key, placed, { expectedCancellableAmount: '2022.00' })).toMatchObject({
      __typename: 'StateRefusal',
      code: 'RESULT_UNKNOWN',
    });
    await after(world, 60);
    expect(await cancelOrder(world, key, placed, lost)).toMatchObject({ cancellation: { status: 'COMPLETED' } });
    expect((await read(world, placed)).refundedMinor).toBe(104_300n);
  });

  it('a call that never arrived is repeated to the byte, under the same key', async () => {
    const placed = await paidOrder(world);
    world.sandbox.pg.fail({ call: 'refunds', mode: 'http503', times: 1 });
    const came = await cancelOrder(world, key, placed, { reasonCode: 'FRAUD', note: 'stolen card' });
    expect(came.cancellation?.status).toBe('UNKNOWN');
    await after(world, 60);
    const [repeat, first] = await sentRefunds(placed);
    expect(repeat?.id).not.toBe(first?.id);
    expect(repeat?.body).toBe(first?.body);
    const keyIn = (sent: typeof first) => sent?.headers?.find(({ name }) => name === 'idempotency-key')?.value;
    expect(keyIn(repeat)).toBe(keyIn(first));
    expect(await cancellations(world, placed)).toMatchObject([{ status: 'COMPLETED' }]);
  });

  it('a process that dies while the PG is asked leaves the intention, and the recheck carries it out, once', async () => {
    const placed = await paidOrder(world);
    const { pg } = world.app.bridge;
    const { refund } = pg;
    pg.refund = () => Promise.reject(new Error('the process dies'));
    await expect(cancelOrder(world, key, placed)).rejects.toThrow('INTERNAL_SERVER_ERROR');
    pg.refund = refund;
    expect(await cancellations(world, placed)).toMatchObject([{ status: 'REQUESTED' }]);
    const { reservedMinor } = await read(world, placed);
    expect(reservedMinor).toBe(100_000n);
    await after(world, 60);
    expect(await cancellations(world, placed)).toMatchObject([{ status: 'COMPLETED' }]);
    expect(await refundCalls(world, placed)).toBe(1);
  });

  it('the PG refuses: nothing moved, the amount is free again', async () => {
    const placed = await paidOrder(world);
    expect(await cancelOrder(world, key, placed, { amount: '1031.00' })).toMatchObject({
      cancellation: { status: 'REJECTED' },
      order: { status: 'PAID', cancellableAmount: '3065.00' },
    });
    expect(await look(world).attentions(placed)).toEqual(['CANCEL_REJECTED']);
  });

  it('an order that waits for the PG is asked about first, so a payment that nobody reported can be cancelled', async () => {
    const placed = await placeOrder(world);
    world.sandbox.pg.webhookMode('wrong_digest');
    world.sandbox.pg.act(placed.code, 'approve');
    await world.sandbox.settled();
    world.sandbox.pg.webhookMode('normal');
    expect((await read(world, placed)).status).toBe('REQUESTED');
    expect(await cancelOrder(world, key, placed, whole)).toMatchObject({ order: { status: 'REFUNDED' } });
  });
});

describe('a dry run', () => {
  it('shows to the byte what is then sent to the PG and to Cafe24, without secrets, and changes nothing', async () => {
    const placed = await paidOrder(world);
    const same = { ...whole, reasonCode: 'WRONG_AMOUNT', note: 'typed twice', idempotencyKey: 'preview-then-do' };
    const before = [await look(world).history(placed), (await read(world, placed)).updatedAt];
    const { preview, cancellation } = await cancelOrder(world, key, placed, { ...same, dryRun: true });
    expect(cancellation).toBeNull();
    expect([await look(world).history(placed), (await read(world, placed)).updatedAt]).toEqual(before);
    expect([await cancellations(world, placed), await auditOf(placed)]).toEqual([[], []]);
    expect(preview).toMatchObject({ telling: 'ADMIN_API', left: '0.00', needsApproval: false });
    expect(preview?.toPg.headers.authorization).toBe('Basic [masked]');
    expect(preview?.toCafe24?.headers.authorization).toBe('Bearer [masked]');

    // What the PG says can't be foreseen, so it is not in what Cafe24 is told.
    const { pg } = world.app.bridge;
    const { refund } = pg;
    pg.refund = async (...given) => {
      const { exchange, outcome } = await refund(...given);
      return { exchange, outcome: { ...outcome, message: 'in words of its own' } };
    };
    await cancelOrder(world, key, placed, same);
    pg.refund = refund;
    await world.settle();
    const [sent] = await sentRefunds(placed);
    expect([preview?.toPg.body, preview?.toPg.url]).toEqual([sent?.body, sent?.path]);
    const headers = Object.fromEntries((sent?.headers ?? []).map(({ name, value }) => [name, value]));
    expect(headers['idempotency-key']).toBe(preview?.toPg.headers['idempotency-key']);
    const told = (await look(world).messages({ kind: 'NOTIFICATION_CANCEL' })).filter(
      ({ order }) => order?.id === placed.id,
    );
    expect(told.map(({ body, path }) => [body, path])).toEqual([[preview?.toCafe24?.body, preview?.toCafe24?.url]]);
  });

  it('of a part says that Cafe24 can’t be told', async () => {
    const placed = await paidOrder(world);
    const { preview } = await cancelOrder(world, key, placed, { dryRun: true, idempotencyKey: null });
    expect(preview).toMatchObject({ telling: 'BY_HAND', toCafe24: null, left: '2065.00' });
  });
});

describe('refused', () => {
  it.each([
    ['another balance than was seen', { expectedCancellableAmount: '3000.00' }, 'StateRefusal', 'BALANCE_CHANGED'],
    ['more than there is', { amount: '3065.01' }, 'StateRefusal', 'AMOUNT_TOO_HIGH'],
    ['nothing', { amount: '0' }, 'InputRefusal', 'AMOUNT_INVALID'],
    ['less than nothing', { amount: '-1.00' }, 'InputRefusal', 'AMOUNT_INVALID'],
    ['half a centavo', { amount: '1.005' }, 'InputRefusal', 'AMOUNT_INVALID'],
    ['OTHER without a note', { reasonCode: 'OTHER', note: '  ' }, 'InputRefusal', 'NOTE_NEEDED'],
    ['a long note', { note: 'x'.repeat(201) }, 'InputRefusal', 'REASON_TOO_LONG'],
    ['no idempotency key', { idempotencyKey: null }, 'InputRefusal', 'IDEMPOTENCY_KEY_MALFORMED'],
    ['an order that is none', { orderId: 'none' }, 'NotFoundRefusal', 'UNKNOWN_ORDER'],
  ])('%s', async (_what, given, type, code) => {
    const placed = await paidOrder(world);
    expect(await cancelOrder(world, key, placed, given)).toMatchObject({ __typename: type, code });
    expect(await cancellations(world, placed)).toEqual([]);
    expect(await refundCalls(world, placed)).toBe(0);
  });

  it('names who cancelled meanwhile', async () => {
    const placed = await paidOrder(world);
    const { asker } = await person(world);
    await cancelOrder(world, asker, placed);
    const { params } = await cancelOrder(world, key, placed);
    expect(params).toEqual({
      seen: '3065.00',
      now: '2065.00',
      currency: 'PHP',
      by: expect.stringMatching(/^Person/),
      byKind: 'OPERATOR',
    });
  });

  it('an order without money', async () => {
    const placed = await placeOrder(world);
    expect(await cancelOrder(world, key, placed)).toMatchObject({
      code: 'NOT_CANCELLABLE',
      params: { status: 'REQUESTED' },
    });
  });

  it('a key of another mall finds no order; a role without the right is forbidden', async () => {
    const placed = await paidOrder(world);
    const stranger = await keyOf(world, 'operator', ['kawaii']);
    expect(await cancelOrder(world, stranger, placed)).toMatchObject({ code: 'UNKNOWN_ORDER' });
    const support = await keyOf(world, 'support');
    await expect(cancelOrder(world, support, placed)).rejects.toThrow('FORBIDDEN');
    expect(await refundCalls(world, placed)).toBe(0);
  });

  it('a session whose person has not shown for 5 minutes who they are; a preview is still shown', async () => {
    const placed = await paidOrder(world);
    const { asker } = await person(world);
    await ageSessions(world.app.bridge, 6);
    expect(await cancelOrder(world, asker, placed)).toMatchObject({ code: 'STEP_UP_REQUIRED' });
    expect(await cancelOrder(world, asker, placed, { dryRun: true })).toMatchObject({ preview: { left: '2065.00' } });
    expect(await refundCalls(world, placed)).toBe(0);
  });
});

function auditOf({ id }: PlacedOrder): Promise<AuditEntry[]> {
  return world.app.bridge.orm.em.fork().find(AuditEntry, { subjectId: id }, { orderBy: { number: 'asc' } });
}
