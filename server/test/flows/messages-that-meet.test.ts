import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startWorld, type World } from '../support/app.ts';
import { look } from '../support/look.ts';
import { outcomeOf, type PlacedOrder, placeOrder, read } from '../support/place-order.ts';
import { paymentWebhook, wire } from '../support/wire.ts';

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.stop());

/** Several orders, so that the messages meet at every point of their way at least once. */
const orders = () => Promise.all(Array.from({ length: 8 }, () => placeOrder(world)));

const report = ({ reference, code }: PlacedOrder, status: string) =>
  wire(world).webhook(paymentWebhook({ reference_id: reference, order_code: code, status }));

const ask = ({ orderNumber }: PlacedOrder, amount: string) =>
  world.sandbox.mall.placeOrder({ mallId: 'tindahan', shopNo: 1, orderNumber, amount });

describe('messages about one order that meet', () => {
  it.each(['A', 'C', 'E'])('%s and S: the money stays', async (word) => {
    const placed = await orders();
    await Promise.all(placed.flatMap((order) => [report(order, word), report(order, 'S')]));
    for (const order of placed) {
      expect(outcomeOf(await read(world, order))).toMatchObject({ status: 'PAID', paidMinor: 306_500n });
    }
  });

  it('S and a request for another amount: either it is refused, or the money is shown to staff', async () => {
    const placed = await orders();
    await Promise.all(placed.flatMap((order) => [report(order, 'S'), ask(order, '4000.00')]));
    for (const order of placed) {
      const { status, paidMinor, attemptCount } = await read(world, order);
      const attentions = await look(world).attentions(order);
      expect([
        { status: 'PAID', paidMinor: 306_500n, attemptCount: 1, attentions: [] },
        { status: 'REQUESTED', paidMinor: 0n, attemptCount: 2, attentions: ['OLD_ATTEMPT_MONEY'] },
      ]).toContainEqual({ status, paidMinor, attemptCount, attentions });
    }
  });

  it('two requests after a failure: one new attempt, one answer', async () => {
    const placed = await orders();
    await Promise.all(placed.map((order) => report(order, 'F')));
    for (const order of placed) {
      const answers = await Promise.all([ask(order, '3065.00'), ask(order, '3065.00')]);
      expect(answers[0]?.paymentUrl).toMatch(/\/pay\//);
      expect(answers[1]?.paymentUrl).toBe(answers[0]?.paymentUrl);
      expect(await read(world, order)).toMatchObject({ status: 'REQUESTED', attemptCount: 2 });
    }
  });
});
