import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { explainByStore } from '../../src/flows/hash-explanation.ts';
import { type Orm, openOrm } from '../../src/store/orm.config.ts';
import { createVault } from '../../src/store/vault.ts';
import { aMall, anAttempt, anOrder } from '../support/builders.ts';
import { type FreshDatabase, freshDatabase } from '../support/database.ts';
import { patient, runPgbridge } from '../support/run-pgbridge.ts';
import { hmac, keys, sha } from '../vectors/wrongly-signed/corpus.ts';

const sealing = { id: 'test', key: Buffer.alloc(32, 3) };
const env = {
  CAFE24_SERVICE_KEY: keys.serviceKeys.join(','),
  CAFE24_CLIENT_ID: keys.clientId,
  CAFE24_CLIENT_SECRET: keys.clientSecret,
  CAFE24_WEBHOOK_KEY: keys.webhookKey,
  ENCRYPTION_KEYS: `${sealing.id}:${sealing.key.toString('base64')}`,
};

let database: FreshDatabase;
let orm: Orm;
beforeAll(async () => {
  database = await freshDatabase();
  orm = await openOrm(database.url);
  const em = orm.em.fork();
  const vault = createVault([sealing]);
  const mall = await aMall(em, { id: 'hanok', pgSecretKeySealed: vault.seal(keys.pg.secretKey) });
  await aMall(em, { id: 'other', pgSecretKeySealed: vault.seal('another-malls-secret') });
  await anAttempt(em, { order: await anOrder(em, { mall, attemptCount: 2 }), number: 2, reference: 'Ref-1' });
});
afterAll(async () => {
  await orm.close();
  await database.drop();
});

const explain = (kind: string, message: unknown, more: string[] = [], given: Record<string, string> = env) =>
  runPgbridge(['explain-hash', '--kind', kind, '--json', ...more], {
    url: database.url,
    env: given,
    input: typeof message === 'string' ? message : JSON.stringify(message),
  });

const order = { currency: 'PHP', order_id: '20220519-0000029', partner_id: 'demomall:1:demo' };
const signed = `PHP${order.order_id}${order.partner_id}`;
const webhook = { reference_id: 'Ref-1', order_code: 'pg-1', status: 'S', amount: '10.00', currency: 'PHP' };
const digestWith = (key: string) => sha(`Ref-1:pg-1:S:10.00:PHP:${key}`);

describe('pgbridge explain-hash', patient, () => {
  test('names the cause, the field and what to do, and shows no key', async () => {
    const message = { ...order, amount: '1', cancel_amount: '3065.00', tid: 'pg-1', hash_data: hmac(`1${signed}pg-1`) };
    const { code, out, err } = await explain('cancel-request', message);
    expect([code, err]).toEqual([0, '']);
    expect(JSON.parse(out)).toEqual({
      ok: true,
      cause: 'wrong-field',
      field: 'cancel_amount',
      sentence: 'Where cancel_amount belongs, amount was signed; the sender must sign cancel_amount.',
    });
  });

  test('tells an older key from the first, and needs no database for it', async () => {
    const hash_data = hmac(`3065.00${signed}`, keys.serviceKeys[1]);
    const given = { input: JSON.stringify({ ...order, amount: '3065.00', hash_data }), env, url: 'sqlite:/nowhere/x' };
    const { out } = await runPgbridge(['explain-hash', '--kind', 'payment-request'], given);
    expect(out).toMatch(/^old-key: The signature fits with an older key/);
  });

  test.each([
    ['the mall by the reference', null, digestWith(keys.pg.secretKey), 'ok'],
    ['the mall by its name', 'hanok', digestWith(keys.pg.secretKey), 'ok'],
    ["another mall's key", null, digestWith('another-malls-secret'), 'other-key'],
    ['the wrong mall', 'other', digestWith(keys.pg.secretKey), 'other-key'],
  ])("finds the merchant's key for a message of the PG: %s", async (_how, mall, digest, cause) => {
    const message = { kind: 'pg-webhook', fields: { ...webhook, digest } } as const;
    const found = await explainByStore(orm, message, { ...keys, encryptionKeys: [sealing] }, mall);
    expect(found.cause).toBe(cause);
    expect(JSON.stringify(found)).not.toContain(keys.pg.secretKey);
  });

  test.each([
    ['payment-request', '{}', { ...env, CAFE24_SERVICE_KEY: '' }, 'CAFE24_SERVICE_KEY is missing'],
    ['pg-webhook', '{}', { ...env, ENCRYPTION_KEYS: 'x' }, expect.stringMatching(/^ENCRYPTION_KEYS /)],
  ])('ends with 1 and one sentence: %s of %s', async (kind, input, given, error) => {
    const { code, out } = await explain(kind, input, [], given);
    expect([code, JSON.parse(out)]).toEqual([1, { ok: false, error }]);
  });

  test('does not know a mall', async () => {
    const { code, out } = await explain('pg-webhook', { ...webhook, digest: digestWith('x') }, ['--mall', 'nobody']);
    expect([code, JSON.parse(out)]).toEqual([1, { ok: false, error: 'there is no mall nobody' }]);
  });
});
