import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type GraphqlServer, startGraphqlServer } from '../support/graphql-server.ts';
import { planOf, readsAll, sortsAll, statementsOf } from '../support/plans.ts';

let server: GraphqlServer;
beforeAll(async () => {
  server = await startGraphqlServer();
});
afterAll(() => server.stop());

/** What the database plans for each query on orders, one text a query. */
async function plansOf(filter: object, sort: string): Promise<string[]> {
  const query = 'query ($f: OrderFilter, $s: OrderSort) { orders(filter: $f, sort: $s) { edges { node { id } } } }';
  const asked = await statementsOf(server.orm, async () => {
    const { errors } = await server.ask(query, { f: filter, s: sort });
    expect(errors).toBeUndefined();
  });
  const ofOrders = asked.filter(({ sql }) => /from .?orders/.test(sql));
  return Promise.all(ofOrders.map((one) => planOf(server.orm, one, ['bitmapscan', 'sort', 'incremental_sort'])));
}

const from = '2026-05-12T00:00:00Z';

describe('a page is read off an index, in its order', () => {
  test.each<[string, object, string?]>([
    ['all', {}],
    ['all, the other way', {}, 'CREATED_AT_ASC'],
    ['requested within', { createdFrom: from }],
    ['requested within, as a span', { dates: { period: 'LAST_7_DAYS' } }],
    ['a status', { statuses: ['UNKNOWN'] }],
    ['statuses', { statuses: ['UNKNOWN', 'PAID', 'FAILED'], createdFrom: from }],
    ['a mall', { mallIds: ['hanok'] }],
    ['malls and statuses', { mallIds: ['hanok', 'tindahan'], statuses: ['PAID', 'FAILED'] }],
    ['a flow', { flows: ['EXTERNAL_CHECKOUT', 'SYNC_CHECKOUT'] }],
    ['currencies', { currencies: ['KRW', 'JPY'] }],
    ['last changed', {}, 'UPDATED_AT_DESC'],
    ['last paid', { dates: { basis: 'PAID', from } }, 'PAID_AT_DESC'],
    ['largest', { currencies: ['KRW'], amountMin: '1000' }, 'AMOUNT_DESC'],
    ['smallest of all', {}, 'AMOUNT_ASC'],
    ['told', { deliveryStates: ['DELIVERED'] }],
    ['nothing to tell', { deliveryStates: ['NONE'] }],
  ])('%s', async (_name, filter, sort = 'CREATED_AT_DESC') => {
    const plans = await plansOf(filter, sort);
    expect(plans).not.toEqual([]);
    for (const plan of plans) {
      expect(plan).not.toMatch(readsAll);
      expect(plan).not.toMatch(sortsAll);
    }
  });
});

describe('few orders are found from what makes them few', () => {
  test.each<[string, object]>([
    ['an id', { search: '20260519-0000029' }],
    ['many ids', { search: 'a b c d' }],
    ['an id of a row', { search: '019e3e9e-1118-7000-8000-0770dae7cb38' }],
    ['need a person', { needsAttention: true }],
    ['need a person for a cause', { attentionCauses: ['LATE_MONEY'] }],
    ['not told', { failedNotification: true }],
    ['being told', { deliveryStates: ['WAITING', 'RETRYING'] }],
    ['given up', { deliveryStates: ['EXHAUSTED'] }],
    ['a receiver', { receivers: ['hanok.example'] }],
    ['a kind of failure', { failureKinds: ['TLS'] }],
    ['given back within', { dates: { basis: 'CANCELLED', from } }],
    ['a cancellation under way', { cancellationStatuses: ['PENDING', 'UNKNOWN'] }],
    ['an amount', { currencies: ['KRW'], amountMin: '39000', amountMax: '39000' }],
  ])('%s', async (_name, filter) => {
    const plans = await plansOf(filter, 'CREATED_AT_DESC');
    expect(plans).not.toEqual([]);
    for (const plan of plans) expect(plan).not.toMatch(readsAll);
  });
});
