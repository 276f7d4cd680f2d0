import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { startWorld, type World } from '../support/app.ts';
import { cancelUnheard, paidOrder } from '../support/cancellation.ts';
import { type PlacedOrder, placeOrder } from '../support/place-order.ts';
import { type Asker, ask, cancelOrder, keyOf } from '../support/staff.ts';
import { refundCalls } from '../support/untold.ts';

let world: World;
let key: Asker;
beforeAll(async () => {
  world = await startWorld();
  key = await keyOf(world, 'operator');
});
afterAll(() => world.stop());

const rules = { deadline: null, needsAccount: null, arrivesWithinDays: null };
afterEach(() => {
  world.app.bridge.pg.refundRules = () => rules;
});

async function termsOf({ id }: PlacedOrder) {
  const query = `query ($id: ID!) { order(id: $id) {
    paidAmount refundedAmount reservedAmount cancellableAmount
    cancelTerms {
      partial endsAtOnce deadline needsAccount arrivesWithinDays limit tellingWhole tellingPart isOpen
    }
    allowedActions { action reason params }
  } }`;
  const { data } = await ask(world, key, query, { id });
  const { order } = data as unknown as {
    order: { cancelTerms: object; allowedActions: { action: string }[]; [amount: string]: unknown };
  };
  const { cancelTerms, allowedActions, ...amounts } = order;
  return { amounts, terms: cancelTerms, cancel: allowedActions.find(({ action }) => action === 'CANCEL') };
}

describe('what is known before anybody says how much', () => {
  it('of a paid order: how Cafe24 learns of it, the limit, and nothing that the PG does not tell', async () => {
    const { terms, amounts } = await termsOf(await paidOrder(world));
    expect(terms).toEqual({
      ...rules,
      partial: true,
      endsAtOnce: true,
      limit: '20000.00',
      tellingWhole: 'ADMIN_API',
      tellingPart: 'BY_HAND',
      isOpen: false,
    });
    expect(amounts).toMatchObject({ paidAmount: '3065.00', reservedAmount: '0.00', cancellableAmount: '3065.00' });
  });

  it('of one that waits for the PG’s word: that it does', async () => {
    expect((await termsOf(await placeOrder(world))).terms).toMatchObject({ isOpen: true, tellingWhole: 'NONE' });
    const placed = await paidOrder(world);
    await cancelUnheard(world, placed, '1000.00');
    const { terms, amounts } = await termsOf(placed);
    expect(terms).toMatchObject({ isOpen: true });
    expect(amounts).toMatchObject({ reservedAmount: '1000.00', cancellableAmount: '2065.00' });
  });
});

describe('what the PG’s rules forbid', () => {
  it.each([
    ['after its deadline', { ...rules, deadline: new Date('2026-05-18T15:00:00Z') }, 'DEADLINE_PASSED'],
    ['without the buyer’s account', { ...rules, needsAccount: true }, 'REFUND_ACCOUNT_REQUIRED'],
  ])('%s is said beforehand, and is not done', async (_when, given, code) => {
    const placed = await paidOrder(world);
    world.app.bridge.pg.refundRules = () => given;
    expect((await termsOf(placed)).cancel).toMatchObject({ reason: code });
    expect(await cancelOrder(world, key, placed, { dryRun: true })).toMatchObject({ code });
    expect(await cancelOrder(world, key, placed)).toMatchObject({ __typename: 'StateRefusal', code });
    expect(await refundCalls(world, placed)).toBe(0);
  });
});

it('one approval is found by its id, with what would have been left', async () => {
  const placed = await paidOrder(world, { amount: '60000.00' });
  const large = { amount: '50000.00', expectedCancellableAmount: '60000.00' };
  const { approval } = await cancelOrder(world, key, placed, large);
  const query = 'query ($id: ID!) { approval(id: $id) { id requestedByKind amount balance left } }';
  const found = { id: approval?.id, requestedByKind: 'API_KEY' };
  const amounts = { amount: '50000.00', balance: '60000.00', left: '10000.00' };
  expect((await ask(world, key, query, { id: approval?.id })).data).toEqual({ approval: { ...found, ...amounts } });
  expect((await ask(world, key, query, { id: 'none' })).data).toEqual({ approval: null });
});
