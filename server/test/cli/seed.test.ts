import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { checkLedger } from '../../src/flows/ledger-check.ts';
import { seed } from '../../src/seed/seed.ts';
import { verifyAudit } from '../../src/store/audit-verify.ts';
import { Mall } from '../../src/store/entities/mall.ts';
import { type Orm, openOrm } from '../../src/store/orm.config.ts';
import { type FreshDatabase, freshDatabase } from '../support/database.ts';
import { dumpDatabase } from '../support/dump-database.ts';
import { type GraphqlServer, startGraphqlServer } from '../support/graphql-server.ts';
import { patient, runPgbridge } from '../support/run-pgbridge.ts';
import { seedOptions } from '../support/seed-options.ts';

let server: GraphqlServer;
let planted: { name: string; mallId: string; orderNumber: string }[];
beforeAll(async () => {
  server = await startGraphqlServer();
  const seeded = await seed(server.orm, seedOptions(server.clock.now()));
  if ('refusal' in seeded) throw new Error('an empty database was refused');
  planted = seeded.planted;
});
afterAll(() => server.stop());

describe('a seeded database', () => {
  test('has as many orders as were asked for, in several malls and currencies, and about five messages each', async () => {
    const [facts] = await server.em().execute<Record<string, unknown>[]>(
      `select (select count(*) from orders) as orders, (select count(*) from webhook_events) as messages,
        count(distinct mall_id) as malls, count(distinct currency) as currencies from orders`,
    );
    const numbers = Object.fromEntries(Object.entries(facts ?? {}).map(([name, count]) => [name, Number(count)]));
    expect(numbers).toMatchObject({ orders: 400, malls: 7, currencies: 6 });
    expect((numbers.messages ?? 0) / 400).toBeGreaterThan(4.5);
    expect((numbers.messages ?? 0) / 400).toBeLessThan(7);
  });

  test('has books that agree, and an audit log that chains', async () => {
    expect(await checkLedger(server.orm)).toEqual({ orders: 400, broken: 0, list: [] });
    expect(await verifyAudit(server.em())).toMatchObject({ ok: true, entries: 2 });
  });

  test('has nothing that lies ahead of its end', async () => {
    const { data } = await server.ask('{ orders(first: 1) { edges { node { createdAt } } } }');
    const [newest] = (data?.orders as { edges: { node: { createdAt: string } }[] } | undefined)?.edges ?? [];
    const age = server.clock.now().getTime() - Date.parse(newest?.node.createdAt ?? '');
    expect(age).toBeGreaterThan(0);
    expect(age).toBeLessThan(3_600_000);
  });
});

describe('its planted cases', () => {
  const query = `query ($mallId: String!, $orderNumber: String!) {
    orderByNumber(mallId: $mallId, orderNumber: $orderNumber) { status situation { code moreCauses } }
  }`;

  test.each([
    ['paid-not-confirmed', 'PAID', 'NOTIFY_RETRYING'],
    ['same-number', 'PENDING', 'WAITING_DEPOSIT'],
    ['given-up', 'PAID', 'NOTIFY_EXHAUSTED'],
    ['last-digit-1', 'PAID', 'DONE_PAID'],
    ['last-digit-2', 'PAID', 'DONE_PAID'],
    ['pg-answer-lost', 'UNKNOWN', 'PG_ANSWER_LOST'],
    ['cancel-refused', 'PAID', 'DONE_PAID'],
    ['held-mismatch', 'REQUESTED', 'HELD_MISMATCH'],
    ['late-money', 'PAID', 'LATE_MONEY'],
    ['old-attempt-money', 'PAID', 'OLD_ATTEMPT_MONEY'],
    ['pending-deposit', 'PENDING', 'WAITING_DEPOSIT'],
    ['approval-waiting', 'PAID', 'APPROVAL_WAITING'],
    ['large-amount', 'PAID', 'DONE_PAID'],
    ['cancel-answer-lost', 'PAID', 'CANCEL_UNKNOWN'],
    ['resent-by-staff', 'PAID', 'DONE_PAID'],
    ['tls-since-0210', 'PAID', 'NOTIFY_RETRYING'],
  ])('%s: %s, %s', async (name, status, code) => {
    const found = planted.find((one) => one.name === name);
    const { data, errors } = await server.ask(query, found);
    expect(errors).toBeUndefined();
    expect(data?.orderByNumber).toMatchObject({ status, situation: { code } });
  });

  test('the same number lies in two malls', () => {
    const malls = planted.filter(({ orderNumber }) => orderNumber === '20260519-0000029').map(({ mallId }) => mallId);
    expect(malls).toEqual(['hanokmall', 'kawaii']);
  });

  test('73 notifications of one mall fail by TLS', async () => {
    const query = `{ notifications(first: 1, filter: { mallIds: ["kawaii"], statuses: [PENDING] }) {
      totalCount edges { node { deliveries { failureKind } } } } }`;
    const { data } = await server.ask(query);
    expect(data?.notifications).toMatchObject({
      totalCount: 73,
      edges: [{ node: { deliveries: expect.arrayContaining([{ failureKind: 'TLS' }]) } }],
    });
  });

  test('a cancellation waits for a second person, and a refused one says the field at fault', async () => {
    const { data } = await server.ask(`{
      approvals(first: 1) { edges { node { status requestedBy amount } } }
      webhookEvents(first: 1, filter: { search: "20260519-0000034", kinds: [CANCEL_REQUEST], verdicts: [REJECTED] }) {
        edges { node { reason reasonParams } } }
    }`);
    const [approval] = edgesOf(data?.approvals);
    expect(approval).toEqual({ status: 'WAITING', requestedBy: '박민수', amount: '600000' });
    const [refused] = edgesOf(data?.webhookEvents);
    expect(refused).toMatchObject({ reason: 'BAD_HASH' });
    expect(JSON.stringify(refused)).toContain('cancel_amount');
  });

  test('one mall is installed and no more: it can take no payment', async () => {
    const malls = await server.em().find(Mall, { pgSecretKeySealed: null }, { populate: ['shops'] });
    expect(malls.map(({ id, shops }) => [id, shops.getItems().some(({ enabled }) => enabled)])).toEqual([
      ['moonbakery', false],
    ]);
  });
});

const edgesOf = (connection: unknown) => (connection as { edges: { node: object }[] }).edges.map(({ node }) => node);

describe('seeding again', () => {
  test('is refused where there are orders, and adds to them when asked to', async () => {
    const now = server.clock.now();
    expect(await seed(server.orm, seedOptions(now))).toEqual({ refusal: { existing: 400 } });
    const more = await seed(server.orm, seedOptions(now, { orders: 60, intoExisting: true }));
    expect(more).toMatchObject({ orders: 60, planted: [] });
    expect(await checkLedger(server.orm)).toEqual({ orders: 460, broken: 0, list: [] });
  });

  test('makes the same rows for the same number', async () => {
    const [one, other] = await Promise.all([seededAnew(11), seededAnew(11)]);
    const third = await seededAnew(12);
    expect(one).toEqual(other);
    expect(third).not.toEqual(one);
  });
});

/** Orders and history of a database of its own, as text. */
async function seededAnew(number: number): Promise<(string | undefined)[]> {
  const database: FreshDatabase = await freshDatabase();
  const orm: Orm = await openOrm(database.url);
  await seed(orm, seedOptions(new Date('2026-05-19T05:03:27Z'), { orders: 120, seed: number }));
  const dump = await dumpDatabase(orm);
  await orm.close();
  await database.drop();
  return ['"orders"', '"order_events"', 'public.orders', 'public.order_events'].map((table) => dump.get(table));
}

test('the command says on stdout what came of it, and what it planted', patient, async () => {
  const database = await freshDatabase();
  const seeded = await runPgbridge(['seed', '--orders', '150', '--json'], { url: database.url });
  expect(seeded).toMatchObject({ code: 0 });
  expect(JSON.parse(seeded.out)).toMatchObject({
    ok: true,
    orders: 150,
    planted: expect.arrayContaining([
      { name: 'paid-not-confirmed', mallId: 'hanokmall', orderNumber: '20260519-0000029' },
    ]),
  });
  await database.drop();
});
