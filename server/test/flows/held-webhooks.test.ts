import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startWorld, type World } from '../support/app.ts';
import { look } from '../support/look.ts';
import { outcomeOf, type PlacedOrder, placeOrder, read } from '../support/place-order.ts';
import { type Fields, paymentWebhook, wire } from '../support/wire.ts';

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.stop());

const report = ({ reference, code }: PlacedOrder, given: Fields) =>
  wire(world).webhook(paymentWebhook({ reference_id: reference, order_code: code, ...given }));

const told = ({ mallId, orderNumber }: PlacedOrder) => world.sandbox.mall.notifications(mallId, orderNumber);

describe('a rightly signed webhook that does not fit the order (contract.md §12-D)', () => {
  it.each<[string, Fields, string, object]>([
    ['less money', { amount: '3064.99' }, 'AMOUNT_MISMATCH', { ours: '3065.00 PHP', theirs: '3064.99 PHP' }],
    ['more money', { amount: '4000' }, 'AMOUNT_MISMATCH', { ours: '3065.00 PHP', theirs: '4000.00 PHP' }],
    ['no money', { amount: '0.00' }, 'AMOUNT_MISMATCH', { ours: '3065.00 PHP', theirs: '0.00 PHP' }],
    ['other money', { currency: 'USD' }, 'CURRENCY_MISMATCH', { ours: '3065.00 PHP', theirs: '3065.00 USD' }],
    ['another payment of the PG', { order_code: 'PG-OTHER' }, 'ORDER_CODE_MISMATCH', { theirs: 'PG-OTHER' }],
    ['a deposit of another amount', { status: 'P', amount: '1.00' }, 'AMOUNT_MISMATCH', { theirs: '1.00 PHP' }],
  ])('about %s is answered 200 and held: staff must look, Cafe24 is not told', async (_what, given, reason, params) => {
    const placed = await placeOrder(world);
    expect(await report(placed, given)).toMatchObject({ status: 200, body: { message: 'Success webhook' } });
    await world.settle();

    const order = await read(world, placed);
    expect(outcomeOf(order)).toEqual({ status: 'REQUESTED', paidMinor: 0n, refundedMinor: 0n });
    expect(order.attempts[0]?.status).toBe('REQUESTED');
    expect(await look(world).attentions(placed)).toEqual(['HELD_MISMATCH']);
    expect((await look(world).history(placed)).slice(-2)).toEqual(['MESSAGE_HELD', 'ATTENTION_RAISED']);
    expect(told(placed)).toEqual([]);
    const [stored] = (await look(world).messages({ verdict: 'HELD' })).slice(-1);
    expect(stored).toMatchObject({ reason, reasonParams: params, httpStatus: 200, mallId: 'tindahan' });
  });

  it('held again as the same event is a duplicate; as another event it is held without a second attention', async () => {
    const placed = await placeOrder(world);
    const wrong = { amount: '1.00', event_id: 'EV-HELD' };
    await report(placed, wrong);
    await report(placed, wrong);
    await report(placed, { amount: '1.00', event_id: 'EV-HELD-2' });
    expect(await look(world).attentions(placed)).toEqual(['HELD_MISMATCH']);
    const verdicts = (await look(world).messages({ kind: 'PG_PAYMENT_WEBHOOK' })).slice(-3);
    expect(verdicts.map(({ verdict }) => verdict)).toEqual(['HELD', 'DUPLICATE', 'HELD']);
  });

  it('two that differ are two things to look at', async () => {
    const placed = await placeOrder(world);
    await report(placed, { amount: '1.00' });
    await report(placed, { amount: '2.00' });
    expect(await look(world).attentions(placed)).toEqual(['HELD_MISMATCH', 'HELD_MISMATCH']);
  });

  it('does not keep the right word from counting', async () => {
    const placed = await placeOrder(world);
    await report(placed, { amount: '1.00' });
    await report(placed, {});
    await world.settle();
    expect(outcomeOf(await read(world, placed))).toMatchObject({ status: 'PAID', paidMinor: 306_500n });
    expect(await look(world).attentions(placed)).toEqual(['HELD_MISMATCH']);
    expect(told(placed)).toHaveLength(1);
  });

  it('changes nothing of an order that is paid', async () => {
    const placed = await placeOrder(world);
    await report(placed, {});
    await report(placed, { status: 'R', amount: '1.00' });
    await report(placed, { status: 'S', amount: '9999.00' });
    expect(outcomeOf(await read(world, placed))).toEqual({ status: 'PAID', paidMinor: 306_500n, refundedMinor: 0n });
  });

  it.each([
    ['3023.00', ['HELD_MISMATCH'], 'HELD'],
    ['3024.00', [], 'REJECTED'],
  ])('is what the PG’s scenario %s sends', async (amount, attentions, verdict) => {
    const placed = await placeOrder(world, { amount });
    world.sandbox.pg.act(placed.code, 'approve');
    await world.settle();
    expect((await read(world, placed)).status).toBe('REQUESTED');
    expect(await look(world).attentions(placed)).toEqual(attentions);
    const [stored] = (await look(world).messages({ kind: 'PG_PAYMENT_WEBHOOK' })).slice(-1);
    expect(stored?.verdict).toBe(verdict);
    expect(told(placed)).toEqual([]);
  });
});
