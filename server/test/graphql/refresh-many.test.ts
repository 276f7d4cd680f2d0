import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { AuditEntry } from '../../src/store/entities/audit-entry.ts';
import { startWorld, type World } from '../support/app.ts';
import { paidOrder } from '../support/cancellation.ts';
import { placeOrder } from '../support/place-order.ts';
import { type Asker, askerOf } from '../support/world-asker.ts';

let world: World;
let support: Asker;
beforeAll(async () => {
  world = await startWorld();
  support = await askerOf(world, 'support');
});
afterAll(() => world.stop());

const answer = `__typename ... on Refusal { code params } ... on RefreshManyFromPgSuccess { results { orderId result {
  __typename ... on Refusal { code } ... on RefreshFromPgSuccess { changed order { id status } pgAnswer { word } }
} } }`;
const refreshMany = (orderIds: string[], asker = support) =>
  asker.change('refreshManyFromPg', 'RefreshManyFromPgInput', { orderIds }, answer);

const nobodys = '019e3e5c-0000-7000-8000-000000000000';

describe('asking the PG about several orders', () => {
  it('answers for each of them what asking about it alone would, in the order in which they were named', async () => {
    const paid = await paidOrder(world);
    const open = await placeOrder(world);
    const again = await paidOrder(world);
    await refreshMany([again.id]);
    const { results } = await refreshMany([again.id, paid.id, nobodys, open.id, paid.id, 'x']);
    expect(results).toEqual([
      { orderId: again.id, result: { __typename: 'StateRefusal', code: 'TOO_SOON' } },
      {
        orderId: paid.id,
        result: {
          __typename: 'RefreshFromPgSuccess',
          changed: false,
          order: { id: paid.id, status: 'PAID' },
          pgAnswer: { word: 'SETTLED' },
        },
      },
      { orderId: nobodys, result: { __typename: 'NotFoundRefusal', code: 'UNKNOWN_ORDER' } },
      { orderId: open.id, result: expect.objectContaining({ changed: false, pgAnswer: { word: 'UNTOUCHED' } }) },
      { orderId: 'x', result: { __typename: 'NotFoundRefusal', code: 'UNKNOWN_ORDER' } },
    ]);
    const log = await world.app.bridge.orm.em.fork().find(AuditEntry, { subjectId: { $in: [paid.id, open.id] } });
    expect(log.map(({ action }) => action)).toEqual(['PG_ASKED', 'PG_ASKED']);
  });

  it('asks about a few at a time, and one that fails stops none of the others', async () => {
    const orders = [];
    for (let n = 0; n < 6; n += 1) orders.push(await placeOrder(world));
    const { pg } = world.app.bridge;
    const { lookUp } = pg;
    let [underWay, most, asked] = [0, 0, 0];
    const four = Promise.withResolvers<void>();
    pg.lookUp = async (...given) => {
      asked += 1;
      if (asked === 1) throw new Error('the adapter breaks');
      underWay += 1;
      most = Math.max(most, underWay);
      if (underWay === 4) four.resolve();
      await four.promise;
      const said = await lookUp(...given);
      underWay -= 1;
      return said;
    };
    await expect(refreshMany(orders.map(({ id }) => id))).rejects.toThrow('INTERNAL_SERVER_ERROR');
    pg.lookUp = lookUp;
    expect(asked).toBe(6);
    expect(most).toBe(4);
  });

  it('takes from 1 to 100', async () => {
    expect(await refreshMany([])).toMatchObject({ __typename: 'InputRefusal', code: 'BULK_NOTHING_CHOSEN' });
    const many = Array.from({ length: 101 }, (_, n) => `${n}`);
    const tooMany = { __typename: 'StateRefusal', code: 'BULK_TOO_MANY', params: { max: 100, found: 101 } };
    expect(await refreshMany(many)).toMatchObject(tooMany);
  });

  it('shows a key nothing of another mall, and a viewer nothing at all', async () => {
    const placed = await paidOrder(world);
    const stranger = await askerOf(world, 'support', ['kawaii']);
    expect(await refreshMany([placed.id], stranger)).toMatchObject({
      results: [{ result: { code: 'UNKNOWN_ORDER' } }],
    });
    await expect(refreshMany([placed.id], await askerOf(world, 'viewer'))).rejects.toThrow('FORBIDDEN');
  });
});
