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

type Word = { status: string; eventId?: string; amount?: string };

/** Lets the PG say these words, one after another, and everything that follows happen. */
async function hear(placed: PlacedOrder, words: (string | Word)[]) {
  for (const word of words) {
    const webhook = typeof word === 'string' ? { status: word } : word;
    const { answer } = await world.sandbox.pg.sendWebhook(placed.code, webhook);
    expect(answer).toMatchObject({ status: 200, body: { message: 'Success webhook' } });
  }
  await world.settle();
}

/** What the mall was told, in the order it was told: kind, paid or not, code, amount. */
function told({ mallId, orderNumber }: PlacedOrder) {
  return world.sandbox.mall.notifications(mallId, orderNumber).map(({ verdict, fields }) => {
    expect(verdict).toBe('ok');
    return [fields?.request_type, fields?.payed_tf, fields?.result_code, fields?.amount].join(' ');
  });
}

const pending = 'payment F 0000 3065.00';
const failed = 'payment F 9999 0';
const paid = 'payment T 0000 3065.00';
const transferred = 'notification T 0000 3065.00';

describe('what the PG reports', () => {
  it.each<[words: string, status: string, paidMinor: bigint, refundedMinor: bigint, told: string[]]>([
    ['S', 'PAID', 306_500n, 0n, [paid]],
    ['P', 'PENDING', 0n, 0n, [pending]],
    ['P S', 'PAID', 306_500n, 0n, [pending, transferred]],
    ['S P', 'PAID', 306_500n, 0n, [paid]],
    ['P P S S', 'PAID', 306_500n, 0n, [pending, transferred]],
    ['A', 'AUTHORIZED', 0n, 0n, []],
    ['A S', 'PAID', 306_500n, 0n, [paid]],
    ['P A S', 'PAID', 306_500n, 0n, [pending, transferred]],
    ['S A', 'PAID', 306_500n, 0n, [paid]],
    ['F', 'FAILED', 0n, 0n, [failed]],
    ['C', 'CANCELLED', 0n, 0n, [failed]],
    ['E', 'EXPIRED', 0n, 0n, [failed]],
    ['P F', 'FAILED', 0n, 0n, [pending, failed]],
    ['P E', 'EXPIRED', 0n, 0n, [pending, failed]],
    ['E P', 'EXPIRED', 0n, 0n, [failed]],
    ['E C F', 'FAILED', 0n, 0n, [failed]],
    ['S F', 'PAID', 306_500n, 0n, [paid]],
    ['S R', 'REFUNDED', 306_500n, 306_500n, [paid]],
    ['R', 'REFUNDED', 306_500n, 306_500n, []],
    ['R S', 'REFUNDED', 306_500n, 306_500n, []],
  ])('%s: the order is %s, paid %s, given back %s, and Cafe24 is told %s', async (...row) => {
    const [words, status, paidMinor, refundedMinor, messages] = row;
    const placed = await placeOrder(world);
    await hear(placed, words.split(' '));
    const order = await read(world, placed);
    expect(outcomeOf(order)).toEqual({ status, paidMinor, refundedMinor });
    expect(order.attempts[0]?.status).toBe(status);
    expect(told(placed)).toEqual(messages);
  });

  it('may have a message that is no text: the money counts', async () => {
    const cutInHalf = `${'x'.repeat(999)}🎉`;
    for (const message of [
      null,
      5,
      {},
      'x'.repeat(9_000),
      cutInHalf,
      'half a character: \ud83c',
      'a\u0000b',
      undefined,
    ]) {
      const { reference, code, ...placed } = await placeOrder(world);
      const webhook = paymentWebhook({ reference_id: reference, order_code: code, message });
      expect(await wire(world).webhook(webhook)).toMatchObject({ status: 200 });
      expect((await read(world, placed)).status).toBe('PAID');
    }
  });

  it('tells Cafe24 in the PG’s words, with extra data, transaction and flags as the contract lists them (contract.md §11-20)', async () => {
    const placed = await placeOrder(world, { overrides: { extra_data: { LogKey: '로그', list: [1, { a: null }] } } });
    await world.sandbox.pg.sendWebhook(placed.code, { status: 'S', message: '입금 완료' });
    await world.settle();
    const [received] = world.sandbox.mall.notifications('tindahan', placed.orderNumber);
    expect(Object.keys(received?.fields ?? {})).toEqual([
      ...['request_type', 'partner_id', 'paymethod', 'tid', 'amount', 'order_id', 'all_cancel_tf', 'part_cancel_tf'],
      ...['escrow_tf', 'currency', 'payed_tf', 'easypay', 'hash_data', 'extra_data', 'result_code', 'result_message'],
    ]);
    expect(received).toMatchObject({
      headers: { 'content-type': 'application/json; charset=utf-8' },
      fields: {
        partner_id: 'tindahan:1:p3x8d1',
        paymethod: 'etc',
        tid: placed.code,
        order_id: placed.orderNumber,
        ...{ all_cancel_tf: 'T', part_cancel_tf: 'T', escrow_tf: 'F', easypay: 'F' },
        extra_data: { LogKey: '로그', list: [1, { a: null }] },
        result_message: '입금 완료',
      },
    });
  });

  it('is taken as a form too, and its amount in any spelling', async () => {
    const { reference, code, ...placed } = await placeOrder(world);
    const fields = paymentWebhook({ reference_id: reference, order_code: code, amount: '3065.0' });
    const body = new URLSearchParams(Object.entries(fields).map(([name, value]) => [name, String(value)]));
    const answer = await wire(world).webhook(body, 'application/x-www-form-urlencoded');
    expect(answer).toMatchObject({ status: 200, body: { message: 'Success webhook' } });
    expect(await read(world, placed)).toMatchObject({ status: 'PAID', paidMinor: 306_500n });
  });
});

describe('the same event again', () => {
  it('gets the first answer, is kept as a duplicate of the first, and nobody is told twice (contract.md §12-B3, §12-D)', async () => {
    const placed = await placeOrder(world);
    const word = { status: 'S', eventId: `EV-${placed.code}` };
    await hear(placed, [word, word]);
    const between = await look(world).history(placed);
    await hear(placed, [word]);

    expect(told(placed)).toEqual([paid]);
    expect(outcomeOf(await read(world, placed))).toMatchObject({ status: 'PAID', paidMinor: 306_500n });
    const webhooks = (await look(world).messages({ kind: 'PG_PAYMENT_WEBHOOK' })).slice(-3);
    expect(webhooks.map(({ verdict }) => verdict)).toEqual(['ACCEPTED', 'DUPLICATE', 'DUPLICATE']);
    expect(webhooks.map(({ duplicateOf }) => duplicateOf?.id)).toEqual([undefined, webhooks[0]?.id, webhooks[0]?.id]);
    expect(webhooks.map(({ responseBody }) => responseBody)).toEqual(Array(3).fill('{"message":"Success webhook"}'));
    expect(await look(world).history(placed)).toEqual([...between, 'DUPLICATE_RECEIVED']);
  });

  it('ten times at once has one effect', async () => {
    const { reference, code, ...placed } = await placeOrder(world);
    const webhook = paymentWebhook({ reference_id: reference, order_code: code });
    const answers = await Promise.all(Array.from({ length: 10 }, () => wire(world).webhook(webhook)));
    expect(answers.map(({ status }) => status)).toEqual(Array(10).fill(200));
    await world.settle();

    const history = await look(world).history(placed);
    for (const once of ['PG_REPORTED', 'STATUS_CHANGED', 'NOTIFICATION_CREATED']) {
      expect(history.filter((kind) => kind === once)).toHaveLength(1);
    }
    expect(history.filter((kind) => kind === 'DUPLICATE_RECEIVED')).toHaveLength(9);
    expect(told({ ...placed, reference, code })).toEqual([paid]);
  });

  it('different words at once end the same way, and each news is told once', async () => {
    const { reference, code, ...placed } = await placeOrder(world);
    const words = ['P', 'S', 'A', 'S', 'P', 'F'].map((status) =>
      wire(world).webhook(paymentWebhook({ reference_id: reference, order_code: code, status })),
    );
    expect((await Promise.all(words)).map(({ status }) => status)).toEqual(Array(6).fill(200));
    await world.settle();
    expect(outcomeOf(await read(world, placed))).toMatchObject({ status: 'PAID', paidMinor: 306_500n });
    const messages = told({ ...placed, reference, code });
    expect(new Set(messages).size).toBe(messages.length);
    expect(messages.at(-1)).toMatch(/ T 0000 /);
  });
});

describe('the PG’s scenarios', () => {
  it.each([
    ['3012.00', 'PAID', ['payment F 0000 3012.00', 'notification T 0000 3012.00']],
    ['3013.00', 'PENDING', ['payment F 0000 3013.00']],
    ['3021.00', 'PAID', ['payment T 0000 3021.00']],
    ['3022.00', 'PAID', ['payment T 0000 3022.00']],
    ['3011.00', 'FAILED', ['payment F 9999 0']],
  ])('%s ends %s', async (amount, status, messages) => {
    const placed = await placeOrder(world, { amount });
    world.sandbox.pg.act(placed.code, 'approve');
    await world.settle();
    expect((await read(world, placed)).status).toBe(status);
    expect(told(placed)).toEqual(messages);
  });
});
