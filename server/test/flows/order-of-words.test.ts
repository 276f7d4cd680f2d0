import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { money } from '../../src/domain/money.ts';
import { type SettleMessage, settleAll } from '../../src/flows/parts/settle.ts';
import { startWorld, type World } from '../support/app.ts';
import { look } from '../support/look.ts';
import { outcomeOf, type PlacedOrder, placeOrder, read } from '../support/place-order.ts';
import { paymentWebhook, wire } from '../support/wire.ts';

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.stop());

/** The PG's letters, each counting more than those before it. */
const letters = ['P', 'A', 'E', 'C', 'F', 'S', 'R'] as const;
type Letter = (typeof letters)[number];

const statuses = {
  P: 'PENDING',
  A: 'AUTHORIZED',
  E: 'EXPIRED',
  C: 'CANCELLED',
  F: 'FAILED',
  S: 'PAID',
  R: 'REFUNDED',
} as const;

const amount = 306_500n;

/** Where the order must stand once all of these were heard, in whichever order. */
function expected(words: readonly Letter[]) {
  const last = letters.findLast((letter) => words.includes(letter)) ?? 'P';
  return {
    status: statuses[last],
    paidMinor: last === 'S' || last === 'R' ? amount : 0n,
    refundedMinor: last === 'R' ? amount : 0n,
  };
}

/** Words of the PG with repeats among them, in an order of chance, some sent at once. */
const hearing = fc.uniqueArray(fc.constantFrom(...letters), { minLength: 1 }).chain((words) =>
  fc.record({
    words: fc.constant(words),
    sent: fc
      .array(fc.constantFrom(...words), { maxLength: 4 })
      .chain((repeats) => fc.shuffledSubarray([...words, ...repeats], { minLength: words.length + repeats.length })),
    atOnce: fc.integer({ min: 1, max: 4 }),
  }),
);

type Speak = (placed: PlacedOrder, words: readonly Letter[]) => Promise<void>;

/** Each word as a webhook of its own, several on their way at once. */
const byWebhook: Speak = async ({ reference, code }, words) => {
  const sent = words.map((status) =>
    paymentWebhook({ reference_id: reference, order_code: code, status, event_id: `${code}-${status}` }),
  );
  const answers = await Promise.all(sent.map((fields) => wire(world).webhook(fields)));
  expect(answers.every(({ status }) => status === 200)).toBe(true);
};

/** All words in one commit. */
const inOneCommit: Speak = async (placed, words) => {
  const { reference, code } = placed;
  const { id: orderId } = await read(world, placed);
  const messages = words.map(
    (letter): SettleMessage => ({
      fact: { reference, orderCode: code, status: statuses[letter], amount: money(amount, 'PHP'), message: letter },
      orderId,
      kind: 'PG_PAYMENT_WEBHOOK',
      dedupeKey: `${code}-${letter}`,
      answer: { status: 200, body: {} },
      message: someMessage,
    }),
  );
  await settleAll(world.app.bridge, messages);
};

const someMessage = {
  requestId: 'a request',
  receivedAt: new Date('2026-05-19T05:03:27Z'),
  remoteAddress: '127.0.0.1',
  method: 'POST',
  path: '/',
  headers: [],
  body: null,
  bodySha256: null,
};

describe('the words of the PG about one payment (contract.md §12-D)', () => {
  it.each([
    ['as webhooks', byWebhook, 6],
    ['in one commit', inOneCommit, 20],
  ] as const)('%s lead to the same end, whatever their order and repeats', async (_how, speak, numRuns) => {
    const property = fc.asyncProperty(hearing, async ({ words, sent, atOnce }) => {
      const placed = await placeOrder(world);
      for (let index = 0; index < sent.length; index += atOnce) {
        await speak(placed, sent.slice(index, index + atOnce));
        const { paidMinor, refundedMinor, reservedMinor } = await read(world, placed);
        expect(refundedMinor + reservedMinor <= paidMinor).toBe(true);
      }
      const order = await read(world, placed);
      expect(outcomeOf(order)).toEqual(expected(words));
      expect(order.attempts[0]?.status).toBe(order.status);

      const told = (await look(world).notifications(placed)).map(({ content }) => JSON.parse(content));
      const news = told.map(({ payed_tf, result_code }) => `${payed_tf} ${result_code}`);
      expect(new Set(news).size).toBe(news.length);
      expect(told.map(({ request_type }) => request_type === 'notification')).toEqual(
        told.map(({ payed_tf }, index) => payed_tf === 'T' && index > 0),
      );
      const heard = (await look(world).history(placed)).filter((kind) => kind === 'PG_REPORTED');
      expect(heard).toHaveLength(words.length);
    });
    await fc.assert(property, { numRuns });
  });
});
