import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { checkLedger } from '../../src/flows/ledger-check.ts';
import { type Orm, openOrm } from '../../src/store/orm.config.ts';
import { startWorld, type World } from '../support/app.ts';
import { aMall, aPaidOrder, aShop } from '../support/builders.ts';
import { cancel, cancelUnheard, paidOrder } from '../support/cancellation.ts';
import { type FreshDatabase, freshDatabase } from '../support/database.ts';
import { type PlacedOrder, placeOrder } from '../support/place-order.ts';
import { patient, runPgbridge } from '../support/run-pgbridge.ts';

let world: World;
let halfBack: PlacedOrder;
beforeAll(async () => {
  world = await startWorld();
  await placeOrder(world);
  halfBack = await paidOrder(world);
  await cancel(world, 'sync', halfBack, '1000.00');
  const all = await paidOrder(world);
  await cancel(world, 'async', all, '3065.00');
  await world.settle();
  await cancelUnheard(world, await paidOrder(world));
  const again = await placeOrder(world);
  world.sandbox.pg.act(again.code, 'decline');
  await world.settle();
});
afterAll(() => world.stop());

/** Somebody changes a row behind our back. */
const tamper = (sql: string, values: unknown[]) => world.app.bridge.orm.em.fork().execute(sql, values);

test('the books of orders that went every common way agree', async () => {
  const { orders, broken, list } = await checkLedger(world.app.bridge.orm);
  expect(list).toEqual([]);
  expect([orders, broken]).toEqual([5, 0]);
});

describe('a change behind our back is found', () => {
  test.each<[rules: string[], change: string, back: string]>([
    [['refunded', 'history-refunded'], 'refunded_minor = 250000', 'refunded_minor = 100000'],
    [['status-and-money', 'history-status'], "status = 'PAID'", "status = 'PARTIALLY_REFUNDED'"],
    [['reserved', 'history-reserved'], 'reserved_minor = 5', 'reserved_minor = 0'],
    [['attempts'], 'attempt_count = 2', 'attempt_count = 1'],
    [['notification-order'], 'notification_count = 9', 'notification_count = 1'],
    [['history-paid'], 'paid_minor = 306600', 'paid_minor = 306500'],
  ])('%j', async (rules, change, back) => {
    await tamper(`update orders set ${change} where id = ?`, [halfBack.id]);
    const { broken, list } = await checkLedger(world.app.bridge.orm);
    await tamper(`update orders set ${back} where id = ?`, [halfBack.id]);
    const found = list.flatMap(({ faults }) => faults.map(({ rule }) => rule));
    expect([broken, list[0]?.orderNumber, found]).toEqual([1, halfBack.orderNumber, rules]);
    expect((await checkLedger(world.app.bridge.orm)).broken).toBe(0);
  });
});

describe('the command', patient, () => {
  let database: FreshDatabase;
  let orm: Orm;
  beforeAll(async () => {
    database = await freshDatabase();
    orm = await openOrm(database.url);
  });
  afterAll(async () => {
    await orm.close();
    await database.drop();
  });

  test('ends well for sound books, and with a list and 1 for others', async () => {
    const sound = await runPgbridge(['ledger', 'check', '--json'], { url: database.url });
    expect(sound).toEqual({ code: 0, out: '{"ok":true,"orders":0}\n', err: '' });
    const em = orm.em.fork();
    const mall = await aMall(em);
    await aShop(em, { mall });
    // Written without its history.
    const order = await aPaidOrder(em, { mall });
    const found = await runPgbridge(['ledger', 'check', '--json'], { url: database.url });
    expect(found).toMatchObject({ code: 1, err: '' });
    expect(JSON.parse(found.out)).toMatchObject({
      ok: false,
      orders: 1,
      broken: 1,
      list: [
        {
          orderNumber: order.orderNumber,
          faults: expect.arrayContaining([expect.objectContaining({ rule: 'history-status' })]),
        },
      ],
    });
    const plain = await runPgbridge(['ledger', 'check'], { url: database.url });
    expect(plain.code).toBe(1);
    expect(plain.out).toContain(`${order.orderNumber}\thistory-status\tis PAID, should be REQUESTED\n`);
    expect(plain.err).toBe('pgbridge: the books of 1 of 1 orders do not agree\n');
  });
});
