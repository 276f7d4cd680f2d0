import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startWorld, type World } from '../support/app.ts';
import { look } from '../support/look.ts';
import { hashOf, newOrderNumber, paymentRequest, wire } from '../support/wire.ts';

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.stop());
// Of one address only 60 rejected messages a minute are kept.
beforeEach(() => world.clock.pass(60));

const refused = (result_message: string) => ({
  status: 400,
  body: { result_code: '9999', result_message, payment_url: '' },
});

async function storedAs(requestId: string) {
  const messages = await look(world).messages({ kind: 'PAYMENT_REQUEST' });
  return messages.find((message) => message.requestId === requestId);
}

const missing: unknown[] = [undefined, ''];

const faults: [field: string, code: string, values: unknown[]][] = [
  ['amount', 'MISSING_FIELD', missing],
  [
    'amount',
    'BAD_FORMAT',
    [
      null,
      true,
      {},
      [],
      '-1.00',
      '+5',
      '1e3',
      '1,000',
      '12.',
      '.5',
      ' 5',
      '0x10',
      '１２',
      '1'.repeat(17),
      '1'.repeat(16),
    ],
  ],
  ['amount', 'BAD_FORMAT', ['3065.001', '3065.123456789']],
  ['amount', 'AMOUNT_NOT_POSITIVE', ['0', '0.00', '000']],
  ['currency', 'MISSING_FIELD', missing],
  ['currency', 'BAD_FORMAT', [null, 608, 'php', 'PH', 'PESO', 'PHP ', ['PHP']]],
  ['currency', 'CURRENCY_NOT_SUPPORTED', ['XYZ', 'EUR', 'VND']],
  ['order_id', 'MISSING_FIELD', missing],
  [
    'order_id',
    'BAD_FORMAT',
    [
      null,
      20260519,
      '20260519',
      '20260519-000001',
      '2026051-90000001',
      "20260519-0000001' or 1=1",
      '20260519-0000001\n',
    ],
  ],
  ['partner_id', 'MISSING_FIELD', missing],
  ['partner_id', 'BAD_FORMAT', [null, {}, 'tindahan 1', 'tindahan:1:p3x8d1\n', '한옥:1:k7q2m9', 'x'.repeat(51)]],
  ['partner_id', 'UNKNOWN_PARTNER', ['tindahan:1', 'tindahan:1:P3X8D1', 'tindahan:2:p3x8d1', 'x'.repeat(50)]],
  ['buyer_id', 'BAD_FORMAT', [true, {}, ['nena'], 'x'.repeat(256)]],
  ['return_url', 'MISSING_FIELD', missing],
  [
    'return_url',
    'BAD_FORMAT',
    [null, 5, 'tindahan.cafe24shop.com', '/return', `https://x.cafe24.com/${'x'.repeat(2_000)}`],
  ],
  ['return_noty_url', 'MISSING_FIELD', missing],
  ['return_noty_url', 'BAD_FORMAT', [null, [], 'PayReceiveNoty.php', 'https://']],
  ['extra_data', 'BAD_FORMAT', [true, 'not JSON', '"text"', '5']],
];

const table = faults.flatMap(([field, code, values]) => values.map((value) => ({ field, code, value })));

const words: Record<string, string> = {
  UNKNOWN_PARTNER: 'Mall does not exist',
  CURRENCY_NOT_SUPPORTED: 'Currency is not supported',
};

describe('a payment request with a fault in one field', () => {
  it.each(table)('is refused, though rightly signed: $field = $value is $code', async ({ field, code, value }) => {
    const fields = paymentRequest(world, { [field]: value });
    const answer = await wire(world).requestPayment(fields);

    expect(answer).toMatchObject(refused(words[code] ?? 'Invalid request'));
    const stored = await storedAs(answer.requestId);
    expect(stored).toMatchObject({ verdict: 'REJECTED', reason: code, httpStatus: 400 });
    if (code === 'BAD_FORMAT' || code === 'MISSING_FIELD') expect(stored?.reasonParams).toEqual({ field });
    expect(JSON.stringify(stored)).not.toContain(fields.hash_data);
  });

  it.each([
    ['hanokmall', 1, '39000.5'],
    ['kawaii', 1, '1200.01'],
  ])('is refused when %s asks for a part of a currency without parts: %s', async (mallId, shopNo, amount) => {
    const { answer, paymentUrl } = await world.sandbox.mall.placeOrder({ mallId, shopNo, amount });
    expect({ answer, paymentUrl }).toMatchObject({ answer: refused('Invalid request'), paymentUrl: null });
  });

  it('makes no order, no checkout at the PG, and tells nobody', async () => {
    const fields = paymentRequest(world, { return_url: 'nowhere' });
    await wire(world).requestPayment(fields);
    await world.settle();
    expect(await look(world).orders()).toEqual([]);
    expect(world.sandbox.pg.orders()).toEqual([]);
    expect(world.sandbox.mall.notifications()).toEqual([]);
  });
});

describe('the hash of a payment request', () => {
  const order = paymentRequestFacts();
  const right = hashOf(order, 'demo-service-key-opens-nothing');
  it.each([
    ['MISSING_FIELD', 'is missing', undefined],
    ['BAD_FORMAT', 'is not text', 12],
    ['BAD_FORMAT', 'is in hex', Buffer.from(right, 'base64').toString('hex')],
    ['BAD_FORMAT', 'lost its padding', right.slice(0, -1)],
    ['BAD_FORMAT', 'is in the alphabet for addresses', `${'-_'.repeat(21)}A=`],
    ['BAD_HASH', 'is made with another key', hashOf(order, 'another-key')],
    ['BAD_HASH', 'is made with an empty key', hashOf(order, '')],
    [
      'BAD_HASH',
      'is made over a re-written amount',
      hashOf({ ...order, amount: '3065' }, 'demo-service-key-opens-nothing'),
    ],
    [
      'BAD_HASH',
      'belongs to another order',
      hashOf({ ...order, order_id: newOrderNumber() }, 'demo-service-key-opens-nothing'),
    ],
  ])('%s: %s', async (reason, _how, hash_data) => {
    const fields = { ...paymentRequest(world, order), hash_data };
    const answer = await wire(world).requestPayment(fields);
    expect(answer).toMatchObject(refused(reason === 'BAD_HASH' ? 'Invalid Hmac' : 'Invalid request'));
    const stored = await storedAs(answer.requestId);
    expect(stored).toMatchObject({ verdict: 'REJECTED', reason });
    if (typeof hash_data === 'string') expect(JSON.stringify(stored)).not.toContain(hash_data);
  });

  it('is refused when a field borrows characters of its neighbour, the joined text being the same (contract.md §12-B5)', async () => {
    const fields = paymentRequest(world, order);
    const shifted = { ...fields, amount: '3065.00P', currency: 'HP' };
    expect(await wire(world).requestPayment(shifted)).toMatchObject(refused('Invalid request'));
  });
});

function paymentRequestFacts() {
  return { amount: '3065.00', currency: 'PHP', order_id: '20260517-0000001', partner_id: 'tindahan:1:p3x8d1' };
}
