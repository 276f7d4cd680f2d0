import { type Case, changedAfter, keys, type Recipe, sha, signedInstead } from './corpus.ts';

const secret = keys.pg.secretKey;
const payment: Recipe = {
  kind: 'pg-webhook',
  message: {
    reference_id: 'Ref-20220519-01',
    order_code: 'pg-order-001',
    status: 'S',
    amount: '3065.00',
    currency: 'PHP',
    message: 'paid',
    event_id: 'evt-77',
    sent_at: '2022-05-19T10:00:00Z',
  },
  signature: 'digest',
  values: {},
  text: () => `Ref-20220519-01:pg-order-001:S:3065.00:PHP:${secret}`,
  key: secret,
  olderKey: null,
};

const refund: Recipe = {
  ...payment,
  kind: 'pg-refund-webhook',
  message: {
    reference_no: 'Ref-20220519-01',
    order_code: 'pg-order-001',
    refund_code: 'pg-refund-9',
    refund_reference: 'our-refund-5',
    refund_status: 'R',
    refund_amount: '1000.00',
    currency: 'PHP',
    message: 'done',
    event_id: 'evt-78',
  },
  text: () => `Ref-20220519-01:pg-refund-9:R:1000.00:PHP:${secret}`,
};

/** Mistakes of key and spelling, where the key is the text's last part. `front`: the text before the key. */
function ofKeyAndSpelling(recipe: Recipe, front: string): Case[] {
  const right = sha(`${front}:${secret}`);
  const bytes = Buffer.from(right, 'hex');
  const sent = (name: string, wants: Case['wants'], digest: string, field?: string): Case => ({
    kind: recipe.kind,
    name,
    wants,
    field,
    fields: { ...recipe.message, digest },
  });
  return [
    sent('nothing wrong', 'ok', right),
    sent("another mall's secret", 'other-key', sha(`${front}:another-malls-secret`)),
    sent('the public key', 'other-key', sha(`${front}:${keys.pg.publicKey}`)),
    sent('the Service Key', 'other-key', sha(`${front}:${keys.serviceKeys[0]}`)),
    sent('nothing for the key', 'empty-key', sha(`${front}:`)),
    sent('an unset variable for the key', 'empty-key', sha(`${front}:undefined`)),
    sent('the key with its line end', 'whitespace', sha(`${front}:${secret}\n`)),
    sent('the key in small letters', 'case', sha(`${front}:${secret.toLowerCase()}`)),
    sent('the key in quotes', 'encoding', sha(`${front}:"${secret}"`)),
    sent('the key in base64', 'encoding', sha(`${front}:${Buffer.from(secret).toString('base64')}`)),
    sent('base64 instead of hexadecimal', 'hex', bytes.toString('base64'), 'digest'),
    sent('base64 of hexadecimal', 'hex', Buffer.from(right).toString('base64'), 'digest'),
    sent('capitals, which are taken', 'ok', right.toUpperCase()),
    sent('0x before it', 'encoding', `0x${right}`, 'digest'),
    sent('a line end behind it', 'whitespace', `${right}\n`, 'digest'),
    sent('cut off', 'encoding', right.slice(0, 32), 'digest'),
    sent('no digest', 'missing-field', '', 'digest'),
    sent('line end behind the text', 'whitespace', sha(`${front}:${secret}\n`)),
    sent('blank before the text', 'whitespace', sha(` ${front}:${secret}`)),
    sent('joined with nothing', 'encoding', sha(`${front.replaceAll(':', '')}${secret}`)),
    sent('joined with bars', 'encoding', sha(`${front.replaceAll(':', '|')}|${secret}`)),
    sent('key first', 'field-order', sha(`${secret}:${front}`)),
  ];
}

const signed = (text: string) => sha(`${text}:${secret}`);
const front = 'Ref-20220519-01:pg-order-001:S:3065.00:PHP';
const refundFront = 'Ref-20220519-01:pg-refund-9:R:1000.00:PHP';

export const pgWebhooks: Case[] = [
  ...ofKeyAndSpelling(payment, front),
  ...signedInstead(
    payment,
    [
      ['order code left out', 'missing-field', 'order_code', 'Ref-20220519-01:S:3065.00:PHP'],
      ['currency empty', 'missing-field', 'currency', 'Ref-20220519-01:pg-order-001:S:3065.00:'],
      ['event signed too', 'extra-field', 'event_id', `${front}:evt-77`],
      ['order code instead of reference', 'wrong-field', 'reference_id', 'pg-order-001:pg-order-001:S:3065.00:PHP'],
      ['status last', 'field-order', undefined, 'Ref-20220519-01:pg-order-001:3065.00:PHP:S'],
      ['amount without decimals', 'amount-format', 'amount', 'Ref-20220519-01:pg-order-001:S:3065:PHP'],
      ['amount in hundredths', 'amount-format', 'amount', 'Ref-20220519-01:pg-order-001:S:306500:PHP'],
      ['status in small letters', 'case', 'status', 'Ref-20220519-01:pg-order-001:s:3065.00:PHP'],
      ['reference in small letters', 'case', 'reference_id', 'ref-20220519-01:pg-order-001:S:3065.00:PHP'],
    ],
    signed,
  ),
  ...changedAfter(
    payment,
    [
      ['a proxy wrote the amount anew', 'amount-format', 'amount', { amount: 3065 }],
      ['the order code lost on the way', 'missing-field', 'order_code', { order_code: undefined }],
      ['a blank on the way', 'whitespace', 'reference_id', { reference_id: ' Ref-20220519-01' }],
    ],
    sha,
  ),
];

export const pgRefundWebhooks: Case[] = [
  ...ofKeyAndSpelling(refund, refundFront),
  ...signedInstead(
    refund,
    [
      ['refund code left out', 'missing-field', 'refund_code', 'Ref-20220519-01:R:1000.00:PHP'],
      ['order code signed too', 'extra-field', 'order_code', 'Ref-20220519-01:pg-order-001:pg-refund-9:R:1000.00:PHP'],
      ['our reference of the refund', 'wrong-field', 'refund_code', 'Ref-20220519-01:our-refund-5:R:1000.00:PHP'],
      ['order code instead of reference', 'wrong-field', 'reference_no', 'pg-order-001:pg-refund-9:R:1000.00:PHP'],
      ['amount before status', 'field-order', undefined, 'Ref-20220519-01:pg-refund-9:1000.00:R:PHP'],
      ['amount without decimals', 'amount-format', 'refund_amount', 'Ref-20220519-01:pg-refund-9:R:1000:PHP'],
      ['amount with a comma', 'amount-format', 'refund_amount', 'Ref-20220519-01:pg-refund-9:R:1,000.00:PHP'],
      ['currency in small letters', 'case', 'currency', 'Ref-20220519-01:pg-refund-9:R:1000.00:php'],
    ],
    signed,
  ),
  ...changedAfter(
    refund,
    [
      ['a proxy wrote the amount anew', 'amount-format', 'refund_amount', { refund_amount: '1000' }],
      ['the status lost on the way', 'missing-field', 'refund_status', { refund_status: undefined }],
    ],
    sha,
  ),
];
