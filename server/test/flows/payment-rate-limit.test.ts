import { afterEach, describe, expect, it } from 'vitest';
import { createPaymentBudget } from '../../src/flows/parts/payment-budget.ts';
import { openOrm } from '../../src/store/orm.config.ts';
import { startWorld, type World } from '../support/app.ts';
import { cancel, paidOrder } from '../support/cancellation.ts';
import { freshDatabase } from '../support/database.ts';
import { handClock } from '../support/hand-clock.ts';
import { look } from '../support/look.ts';
import { digestOf, type Fields, paymentRequest, wire } from '../support/wire.ts';

let world: World | undefined;
afterEach(async () => {
  await world?.stop();
  world = undefined;
});

async function limited(perSecond: string): Promise<World> {
  world = await startWorld({ RATE_LIMIT_PER_MALL: perSecond });
  return world;
}

async function statusesOf(at: World, count: number, given: Fields = {}): Promise<number[]> {
  const statuses: number[] = [];
  for (let left = count; left > 0; left--) {
    statuses.push((await wire(at).requestPayment(paymentRequest(at, given))).status);
  }
  return statuses;
}

describe('payment requests of one mall', () => {
  it('are taken at twice the rate at once, then refused until there is room again', async () => {
    const at = await limited('2');
    expect(await statusesOf(at, 4)).toEqual([200, 200, 200, 200]);
    const refused = await wire(at).requestPayment(paymentRequest(at));
    expect(refused).toMatchObject({
      status: 429,
      body: { result_code: '9999', result_message: 'Too many requests', payment_url: '' },
    });
    expect(refused.headers.get('retry-after')).toBe('1');
    at.clock.pass(0.5);
    expect(await statusesOf(at, 2)).toEqual([200, 429]);
    at.clock.pass(60);
    expect(await statusesOf(at, 5)).toEqual([200, 200, 200, 200, 429]);
  });

  it('are refused at the door of synchronous checkout just the same', async () => {
    const at = await limited('1');
    expect(await statusesOf(at, 2)).toEqual([200, 200]);
    const refused = await wire(at, 'synchronous').requestPayment(paymentRequest(at));
    expect([refused.status, refused.headers.get('retry-after')]).toEqual([429, '1']);
  });

  it('are kept with the reason when refused, and open no order', async () => {
    const at = await limited('1');
    const before = await statusesOf(at, 2);
    const refused = await wire(at).requestPayment(paymentRequest(at));
    expect(before).toEqual([200, 200]);
    const [stored] = await look(at).messages({ verdict: 'REJECTED' });
    expect(stored).toMatchObject({
      requestId: refused.requestId,
      mallId: 'tindahan',
      reason: 'RATE_LIMITED',
      reasonParams: { wait: 1 },
      httpStatus: 429,
    });
    expect(await look(at).orders()).toHaveLength(2);
  });

  it('leave another mall alone', async () => {
    const at = await limited('1');
    expect(await statusesOf(at, 3)).toEqual([200, 200, 429]);
    const { answer, paymentUrl } = await at.sandbox.mall.placeOrder({ mallId: 'kawaii', shopNo: 1, amount: '1200' });
    expect(answer).toMatchObject({ status: 200, body: { result_code: '0000', payment_url: paymentUrl } });
  });

  it('can’t be used up by a stranger: what Cafe24 did not sign does not count', async () => {
    const at = await limited('1');
    expect(await statusesOf(at, 20, { hash_data: 'a'.repeat(43) })).toEqual(Array(20).fill(400));
    expect(await statusesOf(at, 20, { amount: 'nonsense' })).toEqual(Array(20).fill(400));
    expect(await statusesOf(at, 3)).toEqual([200, 200, 429]);
  });

  it('have no limit at 0', async () => {
    const at = await limited('0');
    expect(await statusesOf(at, 12)).toEqual(Array(12).fill(200));
  });
});

describe('what is never limited', () => {
  it('is the PG’s word and Cafe24’s cancellations, however many come from one address', async () => {
    const at = await limited('1');
    const placed = await paidOrder(at);
    expect(await statusesOf(at, 2)).toEqual([200, 429]);
    const webhook = { reference_id: 'nobody', order_code: 'nothing', digest: digestOf('tindahan', []) };
    for (let count = 0; count < 70; count++) expect((await wire(at).webhook(webhook)).status).toBe(404);
    expect((await cancel(at, 'sync', placed)).status).toBe(200);
  });
});

describe('a budget', () => {
  it('is one for all processes that share a database', async () => {
    const database = await freshDatabase();
    const orms = await Promise.all([openOrm(database.url), openOrm(database.url)]);
    const clock = handClock('2026-05-19T05:00:00Z');
    const [first, second] = orms.map((orm) => createPaymentBudget(orm, clock, { rateLimitPerMall: 5 })) as [
      Budget,
      Budget,
    ];
    const both = await Promise.all(Array.from({ length: 20 }, (_, index) => (index % 2 ? first : second)('tindahan')));
    // One SQLite file serves one process: there each of these two counts for itself.
    const shared = database.url.startsWith('postgresql');
    expect(both.filter((wait) => wait === null)).toHaveLength(shared ? 10 : 20);
    expect(await Promise.all([first('tindahan'), second('tindahan')])).toEqual([1, 1]);
    expect(await second('kawaii')).toBeNull();
    clock.pass(0.2);
    expect([await first('tindahan'), await second('tindahan')]).toEqual(shared ? [null, 1] : [null, null]);
    clock.pass(3_600);
    expect(await second('tindahan')).toBeNull();
    for (const orm of orms) await orm.close();
    await database.drop();
  });
});

type Budget = ReturnType<typeof createPaymentBudget>;
