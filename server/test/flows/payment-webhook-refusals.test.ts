import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { Mall } from '../../src/store/entities/mall.ts';
import { startWorld, type World } from '../support/app.ts';
import { look } from '../support/look.ts';
import { outcomeOf, type PlacedOrder, placeOrder, read } from '../support/place-order.ts';
import { digestOf, type Fields, type PartnerAnswer, paymentWebhook, wire } from '../support/wire.ts';

let world: World;
let placed: PlacedOrder;
beforeAll(async () => {
  world = await startWorld();
  placed = await placeOrder(world);
});
afterAll(() => world.stop());
// Of one address only 60 rejected messages a minute are kept.
beforeEach(() => world.clock.pass(60));

const webhook = (given: Fields = {}) =>
  paymentWebhook({ reference_id: placed.reference, order_code: placed.code, ...given });

/** Nothing happened, the answer says only the safe words, and staff find the message with its reason. */
async function expectRefused(answer: PartnerAnswer, status: number, message: string, reason: string, field?: string) {
  expect(answer).toMatchObject({ status, body: { message } });
  expect(Object.keys(answer.body as object)).toEqual(['message']);
  await world.settle();
  expect(outcomeOf(await read(world, placed))).toEqual({ status: 'REQUESTED', paidMinor: 0n, refundedMinor: 0n });
  expect(world.sandbox.mall.notifications('tindahan', placed.orderNumber)).toEqual([]);
  const [stored] = (await look(world).messages({ kind: 'PG_PAYMENT_WEBHOOK' })).slice(-1);
  expect(stored).toMatchObject({
    verdict: 'REJECTED',
    reason,
    requestId: answer.requestId,
    httpStatus: status,
    dedupeKey: null,
    ...(field && { reasonParams: { field } }),
  });
  expect(JSON.stringify(stored)).not.toContain('sk_demo');
  return stored;
}

const faults: [field: string, reason: string, values: unknown[]][] = [
  ['order_code', 'MISSING_FIELD', [undefined]],
  ['order_code', 'BAD_FORMAT', ['', null, {}, 'a:b', 'a b', 'a\u0000', 'x'.repeat(101)]],
  ['status', 'MISSING_FIELD', [undefined]],
  ['status', 'BAD_FORMAT', ['', null, 's', 'PAID', 'RP', 'RX', 'S ', ['S']]],
  ['amount', 'MISSING_FIELD', [undefined]],
  ['amount', 'BAD_FORMAT', ['', null, {}, '-3065.00', '3065,00', '3.065e3', 'NaN', '3065.001', '9'.repeat(16)]],
  ['currency', 'MISSING_FIELD', [undefined]],
  ['currency', 'BAD_FORMAT', ['', null, 'php', 'PESO', 608]],
  ['currency', 'CURRENCY_NOT_SUPPORTED', ['XYZ']],
  ['digest', 'BAD_FORMAT', ['', null, 5, 'x'.repeat(40), 'a'.repeat(39), 'a'.repeat(64)]],
];
const table = faults.flatMap(([field, reason, values]) => values.map((value) => [field, value, reason] as const));

describe('a payment webhook with a fault in one field', () => {
  it.each(table)('is refused, though rightly signed: %s = %o is %s', async (field, value, reason) => {
    const answer = await wire(world).webhook(webhook({ [field]: value }));
    const expectedField = reason === 'CURRENCY_NOT_SUPPORTED' ? undefined : field;
    const stored = await expectRefused(answer, 400, wordsOf(reason), reason, expectedField);
    expect(stored?.order?.id).toBe(placed.id);
  });

  it('without a digest is refused', async () => {
    const { digest: _, ...bare } = webhook();
    await expectRefused(await wire(world).webhook(bare), 400, 'Invalid request', 'MISSING_FIELD', 'digest');
  });
});

function wordsOf(reason: string): string {
  return reason === 'CURRENCY_NOT_SUPPORTED' ? 'Currency is not supported' : 'Invalid request';
}

describe('a payment webhook whose digest is not the PG’s', () => {
  const signedBy = (secret: string, texts: (placed: PlacedOrder) => string[]) => () => digestOf(secret, texts(placed));
  const facts = ({ reference, code }: PlacedOrder) => [reference, code, 'S', '3065.00', 'PHP'];
  it.each<[string, () => string]>([
    ['is of nothing', () => '0'.repeat(40)],
    ['is made with another mall’s secret', signedBy('hanokmall', facts)],
    ['is made with no secret', signedBy('no such mall', facts)],
    ['is made for another status', signedBy('tindahan', (order) => facts(order).with(2, 'P'))],
    ['is made for another amount', signedBy('tindahan', (order) => facts(order).with(3, '3065'))],
    ['is made for another currency', signedBy('tindahan', (order) => facts(order).with(4, 'USD'))],
    ['is the one of a callback', signedBy('tindahan', (order) => facts(order).slice(0, 3))],
  ])('which %s, is refused and stands in the order’s history', async (_how, digest) => {
    const fields = webhook({ digest: digest() });
    const stored = await expectRefused(await wire(world).webhook(fields), 400, 'Invalid request', 'BAD_DIGEST');
    expect((await look(world).history(placed)).at(-1)).toBe('MESSAGE_REJECTED');
    expect(JSON.stringify(stored)).not.toContain(fields.digest);
  });

  it('counts when it is written in capitals', async () => {
    const other = await placeOrder(world);
    const fields = paymentWebhook({ reference_id: other.reference, order_code: other.code });
    const answer = await wire(world).webhook({ ...fields, digest: String(fields.digest).toUpperCase() });
    expect(answer.status).toBe(200);
    expect((await read(world, other)).status).toBe('PAID');
  });

  it('does not count once the mall’s PG keys are gone', async () => {
    const em = world.app.bridge.orm.em.fork();
    const mall = await em.findOneOrFail(Mall, 'tindahan');
    const sealed = mall.pgSecretKeySealed;
    mall.pgSecretKeySealed = null;
    await em.flush();
    const answer = await wire(world).webhook(webhook());
    mall.pgSecretKeySealed = sealed;
    await em.flush();
    await expectRefused(answer, 400, 'Payment gateway is not enabled on this shop', 'PG_KEYS_MISSING');
  });
});

describe('a payment webhook about no payment of ours', () => {
  it.each<[string, number, string, string, Fields]>([
    ['an unknown reference', 404, 'Failed webhook', 'UNKNOWN_REFERENCE', { reference_id: 'NOBODY' }],
    ['an order number', 404, 'Failed webhook', 'UNKNOWN_REFERENCE', { reference_id: '20260519-0000001' }],
    ['no reference', 400, 'Invalid request', 'MISSING_FIELD', { reference_id: undefined }],
    ['an empty reference', 400, 'Invalid request', 'BAD_FORMAT', { reference_id: '' }],
    ['a list of references', 400, 'Invalid request', 'BAD_FORMAT', { reference_id: ['a'] }],
    ['a zero character', 400, 'Invalid request', 'BAD_FORMAT', { reference_id: 'a\u0000' }],
    [
      'the reference under its other name',
      400,
      'Invalid request',
      'MISSING_FIELD',
      { reference_id: undefined, reference_no: 'A' },
    ],
  ])('but %s is answered %s %s and kept as %s', async (_what, status, message, reason, given) => {
    if ('reference_no' in given) given.reference_no = placed.reference;
    const stored = await expectRefused(await wire(world).webhook(webhook(given)), status, message, reason);
    expect(stored?.mallId).toBe('reference_no' in given ? 'tindahan' : null);
  });

  it.each([
    ['empty', ''],
    ['a list', '[]'],
    ['cut off', '{"reference_id":"A'],
    ['nested without end', `{"message":${'['.repeat(100_000)}`],
  ])('but a body that is %s is kept as MALFORMED_BODY', async (_how, body) => {
    await expectRefused(await wire(world).webhook(body), 400, 'Invalid request', 'MALFORMED_BODY');
  });

  it('but a body larger than any message is answered 413', async () => {
    const answer = await wire(world).webhook({ message: 'x'.repeat(300_000) });
    await expectRefused(answer, 413, 'Invalid request', 'BODY_TOO_LARGE');
  });
});
