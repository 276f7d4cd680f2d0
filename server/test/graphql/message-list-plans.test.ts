import { PostgreSqlDriver } from '@mikro-orm/postgresql';
import { CompiledQuery } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { aMall, anOrder } from '../support/builders.ts';
import { type GraphqlServer, startGraphqlServer } from '../support/graphql-server.ts';
import { fullReads, planOf, readsAll, sortsAll, statementsOf } from '../support/plans.ts';

/* Both lists of the webhook history. Of an index that is read in its order, the first rows are there at once, however many follow. */

let server: GraphqlServer;
beforeAll(async () => {
  server = await startGraphqlServer();
});
afterAll(() => server.stop());

async function plansOf(list: 'notifications' | 'webhookEvents', filter: object): Promise<string[]> {
  const type = list === 'notifications' ? 'NotificationFilter' : 'WebhookEventFilter';
  const table = list === 'notifications' ? 'notifications' : 'webhook_events';
  const asked = await statementsOf(server.orm, async () => {
    const { errors } = await server.ask(`query ($f: ${type}) { ${list}(filter: $f) { edges { node { id } } } }`, {
      f: filter,
    });
    expect(errors).toBeUndefined();
  });
  const ofList = asked.filter(({ sql }) => sql.includes(`from "${table}"`) || sql.includes(`from \`${table}\``));
  return Promise.all(ofList.map((one) => planOf(server.orm, one, ['bitmapscan', 'sort', 'incremental_sort'])));
}

const from = '2026-05-12T00:00:00Z';

test.each<['notifications' | 'webhookEvents', object, RegExp]>([
  ['webhookEvents', {}, /webhook_events_received_at_id_index/],
  ['webhookEvents', { from }, /webhook_events_received_at_id_index/],
  ['webhookEvents', { kinds: ['CANCEL_REQUEST'] }, /webhook_events_kind_received_at_id_index/],
  [
    'webhookEvents',
    { kinds: ['PG_PAYMENT_WEBHOOK', 'PAYMENT_REQUEST'], from },
    /webhook_events_kind_received_at_id_index/,
  ],
  ['webhookEvents', { mallIds: ['hanok'] }, /webhook_events_mall_id_received_at_id_index/],
  ['webhookEvents', { verdicts: ['HELD'] }, /webhook_events_not_accepted/],
  ['webhookEvents', { verdicts: ['REJECTED', 'HELD'], mallIds: ['hanok'] }, /webhook_events_not_accepted/],
  ['webhookEvents', { orderId: '019e3e9e-1118-7000-8000-0770dae7cb38' }, /webhook_events_order_id_received_at_index/],
  ['notifications', {}, /notifications_created_at_id_index/],
  ['notifications', { statuses: ['DELIVERED'] }, /notifications_status_created_at_id_index/],
  ['notifications', { mallIds: ['hanok'] }, /notifications_mall_id_status_created_at_id_index/],
  [
    'notifications',
    { mallIds: ['hanok'], statuses: ['PENDING'], from },
    /notifications_mall_id_status_created_at_id_index/,
  ],
  ['notifications', { kinds: ['EXTERNAL'] }, /notifications_kind_created_at_id_index/],
  ['notifications', { receivers: ['hanok.example:443'] }, /notifications_receiver_created_at_id_index/],
  ['notifications', { failureKinds: ['TLS'] }, /notifications_failing|notifications_created_at_id_index/],
])('%s with %j are read off an index, in its order', async (list, filter, index) => {
  const plans = await plansOf(list, filter);
  expect(plans).not.toEqual([]);
  for (const plan of plans) {
    // Of an empty table PostgreSQL may take the index of one column as well.
    if (!isPostgres()) expect(plan).toMatch(index);
    expect(plan).not.toMatch(readsAll);
    // The few of an order are sorted once found.
    if (!('orderId' in filter)) expect(plan).not.toMatch(sortsAll);
  }
});

test.each([
  ['an order by its number', '{ orderByNumber(mallId: "hanok", orderNumber: "20260519-0000029") { ...page } }'],
  [
    'an id of any kind',
    '{ find(q: "20260519-0000029 019e3e9e-1118-7000-8000-0770dae7cb38") { hits { as order { id } } } }',
  ],
  [
    'messages that an id leads to',
    '{ webhookEvents(filter: { search: "20260519-0000029" }) { edges { node { id } } } }',
  ],
  ['what needs a person', '{ attentionGroups { cause orderCount } }'],
  [
    'figures',
    '{ overview { requested waitingNotifications { count } unknownPayments { count } needsPerson { count } } }',
  ],
])('%s is found without reading all of a table', async (_name, query) => {
  const order = await anOrder(server.em(), {
    mall: await aMall(server.em(), { id: `mall${++malls}` }),
  });
  const { asked, full } = await fullReads(server.orm, async () => {
    const named = query
      .replace('"hanok"', `"${order.mall.id}"`)
      .replace('"20260519-0000029"', `"${order.orderNumber}"`);
    const { errors } = await server.ask(`${named}${named.includes('...page') ? page : ''}`);
    expect(errors).toBeUndefined();
  });
  expect(full).toEqual([]);
  expect(asked).toBeGreaterThan(0);
});

test.each([
  ['notifications', `order_id = $1 and status = 'PENDING'`],
  ['notifications', `order_id = $1 and status = 'PENDING' and mall_id = 'hanok'`],
  ['notifications', `order_id = $1 and kind = 'PAYMENT' order by created_at desc limit 1`],
  ['webhook_events', `order_id = $1 and kind = 'PG_LOOK_UP' order by received_at desc limit 1`],
  ['webhook_events', `order_id = $1 and mall_id = 'hanok' order by received_at desc, id desc limit 20`],
])('of %s, those with %s are found by their order', async (table, condition) => {
  const place = isPostgres() ? '$1' : '?';
  const statement = `select id from ${table} where ${condition.replace('$1', place)}`;
  const plan = await planOf(server.orm, CompiledQuery.raw(statement, ['019e3e9e-1118-7000-8000-0770dae7cb38']), [
    'bitmapscan',
  ]);
  // PostgreSQL has no figures of an empty table, but keeps its own of one that grows.
  if (!isPostgres()) expect(plan).toMatch(/_order_id_\w+ \(order_id=/);
  expect(plan).not.toMatch(readsAll);
});

let malls = 0;
const isPostgres = () => server.orm.driver instanceof PostgreSqlDriver;

const page = ` fragment page on Order { situation { code } allowedActions { action } attempts { id } cancellations { id }
  notifications { id deliveries { id } } notes { id } needsAttention
  webhookEvents(first: 20) { edges { node { id } } } timeline(first: 100) { edges { node { id } } } }`;
