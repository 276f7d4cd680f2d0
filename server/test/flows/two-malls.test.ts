import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { startWorld, type World } from '../support/app.ts';
import { look } from '../support/look.ts';
import { outcomeOf, type PlacedOrder, placeOrder, read } from '../support/place-order.ts';
import { digestOf, paymentWebhook, wire } from '../support/wire.ts';

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.stop());
afterEach(() => world.sandbox.mall.backToNormal());

let count = 0;

/** The same order number in two malls, each with an open attempt. */
async function twins(): Promise<[tindahan: PlacedOrder, kawaii: PlacedOrder]> {
  count += 1;
  const orderNumber = `20260516-${String(count).padStart(7, '0')}`;
  const first = await placeOrder(world, { orderNumber, mallId: 'tindahan', amount: '3065.00' });
  const second = await placeOrder(world, { orderNumber, mallId: 'kawaii', amount: '1200' });
  return [first, second];
}

const untouched = { status: 'REQUESTED', paidMinor: 0n, refundedMinor: 0n };

describe('two malls with the same order number', () => {
  it('have two orders, two references and two payments at the PG', async () => {
    const [first, second] = await twins();
    expect(first.id).not.toBe(second.id);
    expect(first.reference).not.toBe(second.reference);
    expect(world.sandbox.pg.order(first.code)).toMatchObject({ merchantKey: 'pk_demo_tindahan', currency: 'PHP' });
    expect(world.sandbox.pg.order(second.code)).toMatchObject({ merchantKey: 'pk_demo_kawaii', currency: 'JPY' });
  });

  it('are paid and told apart', async () => {
    const [first, second] = await twins();
    world.sandbox.pg.act(second.code, 'approve');
    await world.settle();
    expect(outcomeOf(await read(world, first))).toEqual(untouched);
    expect(outcomeOf(await read(world, second))).toMatchObject({ status: 'PAID', paidMinor: 1_200n });

    world.sandbox.pg.act(first.code, 'decline');
    await world.settle();
    const tids = ({ mallId, orderNumber }: PlacedOrder) =>
      world.sandbox.mall.notifications(mallId, orderNumber).map(({ verdict, fields }) => [verdict, fields?.tid]);
    expect(tids(first)).toEqual([['ok', first.code]]);
    expect(tids(second)).toEqual([['ok', second.code]]);
    expect((await read(world, second)).status).toBe('PAID');
  });

  it('repeat their requests apart: one is paid already, the other still open', async () => {
    const [first, second] = await twins();
    world.sandbox.pg.act(first.code, 'approve');
    await world.settle();
    const again = { orderNumber: first.orderNumber, shopNo: 1 };
    const [refused, repeated] = [
      await world.sandbox.mall.placeOrder({ ...again, mallId: 'tindahan', amount: '3065.00' }),
      await world.sandbox.mall.placeOrder({ ...again, mallId: 'kawaii', amount: '1200' }),
    ];
    expect(refused.answer.body).toMatchObject({ result_message: 'Order is already paid' });
    expect(repeated.paymentUrl).toBe(second.paymentUrl);
  });

  it('cannot speak for one another: a word signed by one merchant says nothing of the other’s payment (contract.md §12-D)', async () => {
    const [first, second] = await twins();
    const facts = [second.reference, second.code, 'S', '1200', 'JPY'];
    const forged = paymentWebhook({
      ...{ reference_id: second.reference, order_code: second.code, amount: '1200', currency: 'JPY' },
      digest: digestOf('tindahan', facts),
    });
    expect(await wire(world).webhook(forged)).toMatchObject({ status: 400, body: { message: 'Invalid request' } });
    expect(outcomeOf(await read(world, second))).toEqual(untouched);
    expect((await look(world).history(second)).at(-1)).toBe('MESSAGE_REJECTED');
    expect(await look(world).history(first)).not.toContain('MESSAGE_REJECTED');

    const own = { ...forged, digest: digestOf('kawaii', facts) };
    expect(await wire(world).webhook(own)).toMatchObject({ status: 200 });
    expect(outcomeOf(await read(world, second))).toMatchObject({ status: 'PAID' });
    expect(outcomeOf(await read(world, first))).toEqual(untouched);
  });

  it('send the buyer each to the own mall', async () => {
    const [first, second] = await twins();
    for (const placed of [first, second]) {
      const { browserGoesTo } = world.sandbox.pg.act(placed.code, 'cancel');
      const { headers } = await wire(world).callback(new URL(browserGoesTo).search);
      expect(headers.get('location')).toContain(`/malls/${placed.mallId}/`);
    }
  });

  it('wait for their own mall only, when one takes no notifications', async () => {
    world.sandbox.mall.answerNotifications({ mallId: 'tindahan', mode: 'http502' });
    const [first, second] = await twins();
    for (const { code } of [first, second]) world.sandbox.pg.act(code, 'approve');
    await world.settle();
    const [stuck] = await look(world).notifications(first);
    const [done] = await look(world).notifications(second);
    expect([stuck?.status, done?.status]).toEqual(['PENDING', 'DELIVERED']);
  });
});
