import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { verifyAudit } from '../../src/store/audit-verify.ts';
import { AuditEntry } from '../../src/store/entities/audit-entry.ts';
import { impatient, startWorld, type World } from '../support/app.ts';
import { cancellations, paidOrder } from '../support/cancellation.ts';
import { look } from '../support/look.ts';
import { ageSessions } from '../support/person.ts';
import { type PlacedOrder, read } from '../support/place-order.ts';
import { type Asker, approve, ask, cancelOrder, decline, keyOf, person } from '../support/staff.ts';
import { refundCalls } from '../support/untold.ts';

let world: World;
let hana: { id: string; asker: Asker };
let minsu: { id: string; asker: Asker };
beforeAll(async () => {
  world = await startWorld({ APPROVAL_LIMITS: 'PHP:2000' }, impatient);
  hana = await person(world);
  minsu = await person(world);
});
afterAll(() => world.stop());

const large = { amount: '2000.01' };

/** A paid order whose cancellation waits, asked for by Hana unless somebody else is given. */
async function waiting(asker: Asker = hana.asker, given: object = {}): Promise<{ placed: PlacedOrder; id: string }> {
  const placed = await paidOrder(world);
  const came = await cancelOrder(world, asker, placed, { ...large, ...given });
  return { placed, id: came.approval?.id ?? came.code };
}

const actionsOn = async ({ id }: PlacedOrder) => {
  const entries = await world.app.bridge.orm.em
    .fork()
    .find(AuditEntry, { subjectId: id }, { orderBy: { number: 'asc' } });
  return entries.map(({ action, actorName }) => `${action} ${actorName}`);
};

it('parts of one order count together for a day, whoever gives them back', async () => {
  const placed = await paidOrder(world);
  expect(await cancelOrder(world, hana.asker, placed, { amount: '1500.00' })).toMatchObject({ approval: null });
  const rest = { expectedCancellableAmount: '1565.00' };
  for (const { asker } of [hana, minsu]) {
    const { preview } = await cancelOrder(world, asker, placed, { ...rest, amount: '500.01', dryRun: true });
    expect(preview).toMatchObject({ needsApproval: true, limit: '500.00' });
  }
  expect(await cancelOrder(world, minsu.asker, placed, { ...rest, amount: '500.00' })).toMatchObject({
    approval: null,
  });
  const left = { expectedCancellableAmount: '1065.00', amount: '1.00' };
  expect(await cancelOrder(world, hana.asker, placed, left)).toMatchObject({ approval: { status: 'WAITING' } });
});

describe('a cancellation above the limit', () => {
  it('moves no money until another person agrees; then it is done as asked, and both are named', async () => {
    const placed = await paidOrder(world);
    const came = await cancelOrder(world, hana.asker, placed, { ...large, idempotencyKey: 'waits-once-1' });
    expect(came).toMatchObject({
      __typename: 'CancelOrderSuccess',
      cancellation: null,
      approval: { status: 'WAITING', amount: '2000.01', balance: '3065.00', expiresAt: '2026-05-20T05:03:27.000Z' },
      order: { status: 'PAID', cancellableAmount: '3065.00' },
    });
    const again = await cancelOrder(world, hana.asker, placed, { ...large, idempotencyKey: 'waits-once-1' });
    expect(again.approval?.id).toBe(came.approval?.id);
    expect(await refundCalls(world, placed)).toBe(0);

    const id = came.approval?.id ?? '';
    const { preview } = await approve(world, minsu.asker, id, { dryRun: true });
    expect(preview).toMatchObject({ left: '1064.99', telling: 'BY_HAND' });
    expect(await refundCalls(world, placed)).toBe(0);

    expect(await approve(world, minsu.asker, id)).toMatchObject({
      __typename: 'ApprovalSuccess',
      approval: { status: 'APPROVED' },
      cancellation: { status: 'COMPLETED', origin: 'OPERATOR' },
      order: { status: 'PARTIALLY_REFUNDED', refundedAmount: '2000.01' },
    });
    const sent = (await look(world).messages({ kind: 'PG_REFUND' })).find(({ order }) => order?.id === placed.id);
    expect(sent?.body).toBe(preview?.toPg.body);
    const [row] = await cancellations(world, placed);
    const [asked, agreed] = await actionsOn(placed);
    expect(asked).toBe(`APPROVAL_REQUESTED ${row?.requestedBy}`);
    expect(agreed).toMatch(/^APPROVAL_GRANTED Person/);
    expect(await look(world).history(placed)).toEqual(
      expect.arrayContaining(['APPROVAL_REQUESTED', 'APPROVAL_GRANTED']),
    );
    expect(await verifyAudit(world.app.bridge.orm.em.fork())).toMatchObject({ ok: true });
  });

  it('needs nobody else up to the limit itself', async () => {
    const placed = await paidOrder(world);
    const came = await cancelOrder(world, hana.asker, placed, { amount: '2000.00' });
    expect(came).toMatchObject({ approval: null, cancellation: { status: 'COMPLETED' } });
  });

  it('is given back once, however many agree at once', async () => {
    const { placed, id } = await waiting();
    const third = await person(world, 'admin');
    const askers = [minsu.asker, third.asker, minsu.asker, third.asker];
    const all = await Promise.all(askers.map((asker) => approve(world, asker, id)));
    const outcomes = all.map(({ __typename, code }) => code ?? __typename).sort();
    expect(outcomes).toEqual(['APPROVAL_DECIDED', 'APPROVAL_DECIDED', 'ApprovalSuccess', 'ApprovalSuccess']);
    expect(await refundCalls(world, placed)).toBe(1);
    expect((await read(world, placed)).refundedMinor).toBe(200_001n);
  });

  it('waits alone: a second one of the same order is refused meanwhile', async () => {
    const { placed } = await waiting();
    expect(await cancelOrder(world, minsu.asker, placed, large)).toMatchObject({ code: 'APPROVAL_WAITING' });
  });
});

describe('nobody agrees', () => {
  it('to what they asked for themselves', async () => {
    const { placed, id } = await waiting();
    expect(await approve(world, hana.asker, id)).toMatchObject({ __typename: 'StateRefusal', code: 'SELF_APPROVAL' });
    expect(await decline(world, hana.asker, id)).toMatchObject({ code: 'SELF_APPROVAL' });
    expect(await refundCalls(world, placed)).toBe(0);
  });

  it('to what a key that they issued asked for; another person does', async () => {
    const { id } = await waiting(await keyOf(world, 'operator', [], minsu));
    expect(await approve(world, minsu.asker, id)).toMatchObject({ code: 'SELF_APPROVAL' });
    expect(await approve(world, hana.asker, id)).toMatchObject({ approval: { status: 'APPROVED' } });
  });

  it('with a key', async () => {
    const { placed, id } = await waiting();
    expect(await approve(world, await keyOf(world, 'admin'), id)).toMatchObject({ code: 'ONLY_PEOPLE_DECIDE' });
    expect(await refundCalls(world, placed)).toBe(0);
  });

  it('without showing anew who they are, after 5 minutes', async () => {
    const { id } = await waiting();
    const late = await person(world);
    await ageSessions(world.app.bridge, 6);
    expect(await approve(world, late.asker, id)).toMatchObject({ code: 'STEP_UP_REQUIRED' });
    expect(await decline(world, late.asker, id)).toMatchObject({ code: 'STEP_UP_REQUIRED' });
    hana = await person(world);
    minsu = await person(world);
  });

  it('when the balance is another than the one that was seen', async () => {
    const { placed, id } = await waiting();
    await cancelOrder(world, minsu.asker, placed, { amount: '5.00' });
    const stale = { code: 'APPROVAL_STALE', params: { seen: '3065.00', now: '3060.00' } };
    expect(await approve(world, minsu.asker, id, { dryRun: true })).toMatchObject(stale);
    expect(await approve(world, minsu.asker, id)).toMatchObject(stale);
    expect(await refundCalls(world, placed)).toBe(1);
  });

  it('when what is stored is no longer what was asked for', async () => {
    const { placed, id } = await waiting();
    const kysely = world.app.bridge.orm.em.fork().getKysely();
    await sql`update approvals set amount_minor = 300000 where id = ${id}`.execute(kysely);
    expect(await approve(world, minsu.asker, id)).toMatchObject({ code: 'APPROVAL_STALE' });
    expect(await refundCalls(world, placed)).toBe(0);
  });

  it('after 24 hours; then it can be asked for anew', async () => {
    const { placed, id } = await waiting();
    world.clock.pass(24 * 60 * 60 - 1);
    expect(await approve(world, minsu.asker, id, { dryRun: true })).toMatchObject({ __typename: 'ApprovalSuccess' });
    world.clock.pass(1);
    expect(await approve(world, minsu.asker, id)).toMatchObject({ code: 'APPROVAL_EXPIRED' });
    expect(await listed(minsu.asker, placed)).toEqual(['EXPIRED']);
    expect((await cancelOrder(world, hana.asker, placed, large)).approval?.status).toBe('WAITING');
  });
});

describe('declining', () => {
  it('ends it with a reason, and no money moves', async () => {
    const { placed, id } = await waiting();
    expect(await decline(world, minsu.asker, id, ' ')).toMatchObject({
      __typename: 'InputRefusal',
      code: 'REASON_EMPTY',
    });
    expect(await decline(world, minsu.asker, id, 'wrong order')).toMatchObject({ approval: { status: 'DECLINED' } });
    expect(await approve(world, minsu.asker, id)).toMatchObject({ code: 'APPROVAL_DECIDED' });
    expect((await actionsOn(placed)).at(-1)).toMatch(/^APPROVAL_DECLINED Person/);
    const line = (await look(world).lines(placed)).find(({ kind }) => kind === 'APPROVAL_DECLINED');
    expect(line?.params).toMatchObject({ reason: 'wrong order', amount: '2000.01' });
    expect(await refundCalls(world, placed)).toBe(0);
  });
});

it('an approval says who may decide it, and the order that it waits and by whom', async () => {
  const { placed, id } = await waiting();
  const may = async (asker: Asker) => {
    const query = `query ($id: ID!) { approvals(first: 1, filter: { orderId: $id }) {
      edges { node { allowedActions { action reason } } } } }`;
    const { data } = await ask(world, asker, query, { id: placed.id });
    const { approvals } = data as unknown as {
      approvals: { edges: { node: { allowedActions: { action: string; reason: string | null }[] } }[] };
    };
    return approvals.edges[0]?.node.allowedActions.map(({ action, reason }) => `${action} ${reason}`);
  };
  expect(await may(minsu.asker)).toEqual(['APPROVE null', 'DECLINE null']);
  expect(await may(hana.asker)).toEqual(['APPROVE SELF_APPROVAL', 'DECLINE SELF_APPROVAL']);
  expect(await may(await keyOf(world, 'operator'))).toEqual([
    'APPROVE ONLY_PEOPLE_DECIDE',
    'DECLINE ONLY_PEOPLE_DECIDE',
  ]);
  expect(await may(await keyOf(world, 'viewer', ['tindahan']))).toEqual(['APPROVE FORBIDDEN', 'DECLINE FORBIDDEN']);
  const query = 'query ($id: ID!) { order(id: $id) { situation { code params } } }';
  const { data } = await ask(world, hana.asker, query, { id: placed.id });
  const by = { by: expect.stringMatching(/^Person/), byKind: 'OPERATOR', approvalId: id };
  const params = { amount: '2000.01', currency: 'PHP', ...by, expires: expect.stringMatching(/Z$/) };
  expect(data).toEqual({ order: { situation: { code: 'APPROVAL_WAITING', params } } });
  expect(await cancelOrder(world, minsu.asker, placed, { ...large, dryRun: true })).toMatchObject({
    code: 'APPROVAL_WAITING',
    params: by,
  });
  await cancelOrder(world, minsu.asker, placed, { amount: '5.00' });
  expect(await may(minsu.asker)).toEqual(['APPROVE APPROVAL_STALE', 'DECLINE null']);
});

it('the list shows what waits, and a key of another mall nothing of it', async () => {
  const { placed, id } = await waiting();
  expect(await listed(hana.asker, placed, true)).toEqual(['WAITING']);
  const stranger = await keyOf(world, 'operator', ['kawaii']);
  expect(await listed(stranger, placed)).toEqual([]);
  expect(await approve(world, stranger, id)).toMatchObject({ __typename: 'NotFoundRefusal', code: 'APPROVAL_UNKNOWN' });
});

async function listed(asker: Asker, { id: orderId }: PlacedOrder, open = false): Promise<string[]> {
  const query = `query ($filter: ApprovalFilter) {
    approvals(first: 5, filter: $filter) { edges { node { status order { id } } } }
  }`;
  const filter = { orderId, ...(open && { waiting: true }) };
  const { data } = await ask(world, asker, query, { filter });
  const { approvals } = data as unknown as { approvals: { edges: { node: { status: string } }[] } };
  return approvals.edges.map(({ node }) => node.status);
}
