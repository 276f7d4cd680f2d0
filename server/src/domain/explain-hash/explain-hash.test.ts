import { cpuUsage } from 'node:process';
import { expect, test } from 'vitest';
import {
  cancelRequests,
  paymentRequests,
  reservationAnswers,
  reservationRequests,
} from '../../../test/vectors/wrongly-signed/cafe24-corpus.ts';
import { type Case, keys } from '../../../test/vectors/wrongly-signed/corpus.ts';
import { launches } from '../../../test/vectors/wrongly-signed/launch-corpus.ts';
import { pgRefundWebhooks, pgWebhooks } from '../../../test/vectors/wrongly-signed/pg-corpus.ts';
import { explainHash, mostHashes, type SignedMessage } from './explain-hash.ts';
import { sentenceOf } from './sentence.ts';

const recipes = {
  'payment request (H1)': paymentRequests,
  'cancel request (H5)': cancelRequests,
  'reservation, asked for (H7)': reservationRequests,
  'reservation, answered (H8)': reservationAnswers,
  'launch (H10)': launches,
  'webhook of the PG': pgWebhooks,
  'refund webhook of the PG': pgRefundWebhooks,
};

const messageOf = ({ kind, fields, query }: Case): SignedMessage =>
  kind === 'launch' ? { kind, query: query ?? '' } : { kind, fields: fields ?? {} };

test.each(Object.entries(recipes))('%s: at least 95 of 100 mistakes are named', (_recipe, cases) => {
  expect(cases.filter(({ wants }) => wants !== 'ok').length).toBeGreaterThanOrEqual(30);
  const wrong = cases
    .map((one) => ({ ...one, found: explainHash(messageOf(one), keys) }))
    .filter(({ wants, field, found }) => found.cause !== wants || (field !== undefined && found.field !== field))
    .map(
      ({ name, wants, field, found }) => `${name}: ${wants} ${field ?? ''} was called ${found.cause} ${found.field}`,
    );
  expect(wrong.length / cases.length, wrong.join('\n')).toBeLessThanOrEqual(0.05);
  // Nothing of what is known to be missed may come to be more without being seen.
  expect(wrong).toEqual([]);
});

const every = Object.values(recipes).flat();

test('no explanation shows a key, or the right signature', () => {
  const secrets = [...keys.serviceKeys, keys.clientSecret, keys.webhookKey, keys.pg.secretKey, ...keys.otherPgSecrets];
  const rights = every
    .filter(({ wants }) => wants === 'ok')
    .map(({ fields, query }) => {
      return String(fields?.hash_data ?? fields?.hmac ?? fields?.digest ?? query?.split('hmac=')[1]);
    });
  for (const one of every) {
    const found = explainHash(messageOf(one), keys);
    const told = JSON.stringify([found, sentenceOf(found)]);
    for (const secret of [...secrets, ...rights]) expect(told).not.toContain(secret);
  }
});

test('every cause has a sentence of its own', () => {
  const sentences = new Set(every.map((one) => sentenceOf(explainHash(messageOf(one), keys))));
  expect(sentences.size).toBeGreaterThan(30);
  for (const sentence of sentences) expect(sentence).toMatch(/^[A-Za-z].*\.$/);
});

test('what fits nothing is not explained away', () => {
  const [right] = paymentRequests;
  const fields = { ...right?.fields, hash_data: Buffer.alloc(32, 7).toString('base64') };
  expect(explainHash({ kind: 'payment-request', fields }, keys).cause).toBe('unknown');
});

test('without any key nothing is right', () => {
  const none = {
    ...keys,
    serviceKeys: [],
    clientSecret: '',
    webhookKey: '',
    pg: null,
    otherPgSecrets: [],
    clientId: '',
  };
  for (const one of every) expect(explainHash(messageOf(one), none).cause).not.toBe('ok');
});

test('a message made to be costly costs no more than any other', () => {
  const many = Object.fromEntries(Array.from({ length: 2_000 }, (_, at) => [`field${at}`, `${at}`.repeat(100)]));
  const long = Object.fromEntries(Object.keys(paymentRequests[0]?.fields ?? {}).map((name) => [name, 'x'.repeat(499)]));
  const query = Array.from({ length: 2_000 }, (_, at) => `f${at}=${'%41'.repeat(40)}`).join('&');
  const messages: SignedMessage[] = [
    { kind: 'payment-request', fields: { ...long, ...many, hash_data: 'A'.repeat(100_000) } },
    { kind: 'pg-refund-webhook', fields: { ...many, digest: 'a'.repeat(100_000) } },
    { kind: 'reservation', fields: { ...many, order: Array(10_000).fill({ quantity: 9 }), hmac: 'x' } },
    { kind: 'launch', query: `${query}&hmac=${'%25'.repeat(10_000)}` },
  ];
  for (const message of messages) {
    const before = cpuUsage();
    expect(explainHash(message, keys).cause).not.toBe('ok');
    const { user } = cpuUsage(before);
    expect(user / 1_000, message.kind).toBeLessThan(250);
  }
  expect(mostHashes).toBeLessThanOrEqual(2_500);
});
