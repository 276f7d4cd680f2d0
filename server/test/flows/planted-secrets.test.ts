import { randomBytes } from 'node:crypto';
import { Writable } from 'node:stream';
import { demoMalls, demoSecrets } from '@pgbridge/shared/demo';
import { afterEach, expect, onTestFinished, test } from 'vitest';
import { addOperator } from '../../src/access/operators.ts';
import { createLogger } from '../../src/logger.ts';
import { MallToken } from '../../src/store/entities/mall-token.ts';
import { Notification } from '../../src/store/entities/notification.ts';
import { Order } from '../../src/store/entities/order.ts';
import { WebhookEvent } from '../../src/store/entities/webhook-event.ts';
import { startWorld, type World } from '../support/app.ts';
import {
  cancel,
  cancelRequest,
  paidOrder,
  refundWebhook,
  sendCancel,
  sendRefundWebhook,
} from '../support/cancellation.ts';
import { dumpDatabase } from '../support/dump-database.ts';
import { externalBuyer, withTokens } from '../support/external-buyer.ts';
import { findLeaks, type Place } from '../support/find-leaks.ts';
import { cookieOf, post, postSignIn } from '../support/graphql-server.ts';
import { startLoopbackServer } from '../support/loopback-server.ts';
import { placeOrder } from '../support/place-order.ts';
import { queriesForEverything } from '../support/read-everything.ts';
import { recordAnswers } from '../support/recorded-answers.ts';
import { comeBack, placeSyncOrder } from '../support/sync-order.ts';
import { digestOf, newOrderNumber, paymentRequest, paymentWebhook, wire } from '../support/wire.ts';

/*
 * Values that can be recognised are planted wherever the app has or is given a secret. Everything is done that it can do, well
 * and badly; then whatever it kept, wrote, answered and shows is searched for them.
 */

const encryptionKey = randomBytes(32).toString('base64');
/** Nobody at all may find these anywhere. */
const planted: Record<string, string> = {
  'the service key': demoSecrets.serviceKey,
  'the older service key': 'Pl4nted/older+service=key',
  'the client secret': demoSecrets.clientSecret,
  'the webhook key': demoSecrets.webhookKey,
  'the auth secret': 'Pl4nted-auth-secret-of-more-than-32-characters',
  'the encryption key': encryptionKey,
  'the password of an operator': 'Pl4nted "operator" password',
  'a wrong password': 'Pl4nted-wrong-password',
  'a PG key that the PG refuses': 'Pl4nted/wrong+pg=key',
  'a foreign secret': 'Pl4nted-foreign-secret',
  'a card number': '4111111111111111',
  'a card number in groups': '4111-1111-1111-1111',
  'a resident number': '900101-1234567',
  ...Object.fromEntries(demoMalls.map(({ mallId, pgSecretKey }) => [`the PG key of ${mallId}`, pgSecretKey])),
};

const settings = {
  CAFE24_SERVICE_KEY: `${demoSecrets.serviceKey},${planted['the older service key']}`,
  AUTH_SECRET: planted['the auth secret'] ?? '',
  ENCRYPTION_KEYS: `k1:${encryptionKey}`,
};

/** What a hostile or careless partner may write into any message. */
const careless = {
  password: planted['a foreign secret'],
  card_number: planted['a card number'],
  memo: `paid with ${planted['a card number']}, then ${planted['a card number in groups']}`,
  deep: [{ note: planted['a resident number'], more: JSON.stringify({ api_key: planted['a foreign secret'] }) }],
  packed: Buffer.from(`{"card":"${planted['a card number']}"}`).toString('base64'),
  number: Number(planted['a card number']),
};

let world: World;
let recorder: ReturnType<typeof recordAnswers>;
let log: string[] = [];
/** What must not be kept, logged or shown to staff, but rightly goes to the one it is for. */
const handedOut: Record<string, string> = {};
afterEach(async () => {
  recorder.stop();
  await world.stop();
});

async function start(more: Record<string, string> = {}) {
  log = [];
  const lines = new Writable({
    write(chunk, _encoding, done) {
      log.push(String(chunk));
      done();
    },
  });
  const logger = createLogger(
    {
      logLevel: 'trace',
      databaseUrl: 'sqlite:unused',
      cafe24ClientSecret: demoSecrets.clientSecret,
      cafe24WebhookKey: demoSecrets.webhookKey,
      serviceKeys: settings.CAFE24_SERVICE_KEY.split(','),
      encryptionKeys: [{ id: 'k1', key: Buffer.from(encryptionKey, 'base64') }],
      authSecret: settings.AUTH_SECRET,
      olderAuthSecrets: [],
      metricsToken: null,
      oidc: null,
    },
    lines,
  );
  world = await startWorld({ ...settings, ...more }, { logger });
  recorder = recordAnswers(Number(new URL(world.app.url).port));
}

const em = () => world.app.bridge.orm.em.fork();
const send = (path: string, body: string, headers: Record<string, string> = {}) =>
  fetch(`${world.app.url}${path}`, {
    method: 'POST',
    body,
    headers: { 'content-type': 'application/json', ...headers },
  });
const get = (path: string) => fetch(`${world.app.url}${path}`, { redirect: 'manual' });

/** The malls' tokens as they are now. */
async function rememberTokens(when: string): Promise<void> {
  for (const { mallId, accessTokenSealed, refreshTokenSealed } of await em().find(MallToken, {})) {
    planted[`the access token of ${mallId} ${when}`] = world.app.bridge.vault.open(accessTokenSealed);
    planted[`the refresh token of ${mallId} ${when}`] = world.app.bridge.vault.open(refreshTokenSealed);
  }
}

async function onboard(): Promise<void> {
  await withTokens(world);
  const merchant = world.sandbox.mall.merchant('hanokmall');
  await merchant.openApp();
  await rememberTokens('at first');
  const [hanok] = demoMalls;
  await merchant.post('/admin/link', {
    public_key: hanok?.pgPublicKey,
    secret_key: planted['a PG key that the PG refuses'],
  });
  const linked = await merchant.post('/admin/link', { public_key: hanok?.pgPublicKey, secret_key: hanok?.pgSecretKey });
  expect(linked.status).toBe(200);
  world.sandbox.mall.failAdmin({ mallId: 'hanokmall', call: 'paymentgateway', method: 'POST', mode: '503', times: 1 });
  for (const _ of [1, 2]) await merchant.post('/admin/shop/toggle', { shop_no: 1, action: 'enable' });
  await merchant.get(`${world.app.url}/admin/settings`);
  await world.sandbox.mall.sendEvent({ mallId: 'hanokmall', eventNo: 90078 });
  await world.sandbox.mall.sendEvent({ mallId: 'hanokmall', eventNo: 90078, apiKey: planted['a foreign secret'] });
  await get(`/auth/token?code=${planted['a foreign secret']}&state=${planted['a foreign secret']}`);
  await get(`/?mall_id=hanokmall&user_id=hanok&hmac=${planted['a foreign secret']}`);
}

async function sell(): Promise<void> {
  const paid = await paidOrder(world);
  await cancel(world, 'sync', paid);
  await cancel(world, 'async', paid, '500.00');
  await sendRefundWebhook(world, { ...refundWebhook(paid, { refund_reference: 'RF' }), ...careless });
  await wire(world).webhook(paymentWebhook({ reference_id: paid.reference, order_code: paid.code, ...careless }));
  handedOut['the digest of a webhook'] = digestOf('tindahan', [paid.reference, paid.code, 'S', '3065.00', 'PHP']);
  const sync = await placeSyncOrder(world);
  handedOut['the key of a result'] = sync.key;
  await comeBack(world, sync, 'approve');
  await wire(world, 'synchronous').readResult({ key: sync.key });
  await wire(world, 'synchronous').readResult({ key: sync.key, ...careless });
  const buyer = externalBuyer(world);
  const review = await buyer.arriveAtReview();
  handedOut['the token of a review'] = review.token;
  await buyer.review(review.reviewUrl);
  await buyer.pay({ token: review.token, amount: '6280.00', action: 'pay' });
  world.sandbox.pg.act(review.code, 'approve');
  await world.settle();
  for (const { fields } of world.sandbox.mall.notifications()) {
    if (fields?.hash_data)
      handedOut[`the signature of a notification of ${fields.order_id}`] = String(fields.hash_data);
  }
}

/** Messages that are refused, and messages that nobody can read. */
async function goWrong(): Promise<void> {
  const request = paymentRequest(world, { ...careless, order_id: newOrderNumber() });
  handedOut['the signature of a payment request'] = String(request.hash_data);
  await wire(world).requestPayment(request);
  await wire(world).requestPayment({ ...request, order_id: newOrderNumber() });
  await wire(world).requestPayment(paymentRequest(world, careless, 'nobody'));
  await wire(world).requestPayment(`${JSON.stringify({ ...careless, ...request }).slice(0, -9)}`);
  await wire(world).requestPayment(new URLSearchParams({ ...careless, deep: JSON.stringify(careless) } as never));
  await wire(world).webhook({ ...careless, digest: planted['a foreign secret'] });
  await wire(world).callback(`?order_code=1&digest=${planted['a foreign secret']}&card=${planted['a card number']}`);
  await send('/api/external-checkout/payload', JSON.stringify({ ...careless, hmac: planted['a foreign secret'] }));
  const placed = await placeOrder(world);
  await sendCancel(world, 'sync', {
    ...cancelRequest(world, placed),
    ...careless,
    hash_data: planted['a foreign secret'],
  });
  for (const mode of ['http503', 'empty', 'reset'] as const) {
    world.sandbox.pg.fail({ call: 'all', mode, times: 1 });
    await wire(world).requestPayment(paymentRequest(world, careless));
  }
  world.sandbox.pg.backToNormal();
  world.sandbox.mall.answerNotifications({ mode: 'refuse', times: 1 });
  await paidOrder(world);
}

/** Bugs and outages: what is thrown goes to the log. */
async function breakDown(): Promise<void> {
  const run = (sql: string) => em().getConnection().execute(sql);
  await run('alter table attempts rename to attempts_gone');
  const answer = await wire(world).requestPayment(paymentRequest(world, careless));
  expect(answer.status).toBe(500);
  await run('alter table attempts_gone rename to attempts');
  const sealed = `update malls set pg_secret_key_sealed = '${planted['a foreign secret']}'`;
  await run(`${sealed} where id = 'kawaii'`);
  const fields = { partner_id: 'kawaii:1:j5r6t2', currency: 'JPY', amount: '3065' };
  expect((await wire(world).requestPayment(paymentRequest(world, { ...fields, ...careless }))).status).toBe(500);
  await run(`update malls set pg_secret_key_sealed = null where id = 'kawaii'`);
}

/** An operator signs in, wrongly and rightly, and reads all there is. */
async function readEverything(): Promise<Place[]> {
  const { url, auth } = world.app;
  const email = 'hana@pgbridge.example';
  const password = planted['the password of an operator'] ?? '';
  await addOperator(auth, { email, name: 'Hana', role: 'admin', password });
  const origin = { origin: url };
  await postSignIn(url, { email, password: planted['a wrong password'] }, origin);
  await postSignIn(url, { email: `x${email}`, password }, origin);
  const signedIn = await postSignIn(url, { email, password }, origin);
  expect(signedIn.status).toBe(200);
  const headers = { ...origin, cookie: cookieOf(signedIn), 'content-type': 'application/json' };
  const idsOf = async (entity: typeof Order | typeof WebhookEvent | typeof Notification) =>
    (await em().find(entity as typeof Order, {})).map(({ id }) => id);
  const [orders, messages, notifications] = [await idsOf(Order), await idsOf(WebhookEvent), await idsOf(Notification)];
  const known: Record<string, string[]> = { order: orders, webhookEvent: messages, notification: notifications };
  const { queries, missed } = await queriesForEverything((field) => known[field] ?? ['none']);
  expect(missed).toEqual([]);
  const shown: Place[] = [];
  for (const query of queries) {
    const { text, errors } = await post(url, JSON.stringify({ query }), headers);
    expect([query, errors]).toEqual([query, undefined]);
    shown.push({ where: `GraphQL ${query.slice(0, 60)}`, text });
  }
  expect(shown.length).toBeGreaterThan(messages.length + orders.length);
  return shown;
}

async function search(): Promise<void> {
  const shown = await readEverything();
  for (const { url, cookies } of recorder.answers) {
    for (const cookie of cookies) {
      const value = decodeURIComponent(/=([^;]*)/.exec(cookie)?.[1] ?? '');
      if (value.length > 20) handedOut[`the cookie ${cookie.split('=')[0]} of ${url.slice(0, 30)}`] = value;
    }
    const code = /^\/auth\/token\?.*\bcode=([^&]+)/.exec(url)?.[1];
    if (code) handedOut[`the code ${code.slice(0, 4)}… for the tokens`] = code;
  }
  const kept = [...(await dumpDatabase(world.app.bridge.orm))].map(([table, text]) => ({
    where: `table ${table}`,
    text,
  }));
  const written = [{ where: 'the log', text: log.join('') }];
  const answered = recorder.answers.map(({ method, url, text }) => ({ where: `answer ${method} ${url}`, text }));
  // What is searched is there: or nothing would be found in it.
  expect(kept.map(({ where }) => where).join()).toContain('webhook_events');
  expect(kept.every(({ text }) => text !== '') || kept.length > 15).toBe(true);
  expect(written[0]?.text).toContain('"requestId"');
  expect(answered.length).toBeGreaterThan(shown.length);
  expect(Object.keys(handedOut).length).toBeGreaterThan(5);

  expect(findLeaks({ ...planted, ...handedOut }, [...kept, ...written, ...shown])).toEqual([]);
  expect(findLeaks(planted, answered)).toEqual([]);
}

test('what is planted in settings, messages and browsers is found nowhere', async () => {
  await start();
  await onboard();
  await sell();
  world.clock.pass(3 * 3_600);
  await world.settle();
  await rememberTokens('after their renewal');
  await goWrong();
  await breakDown();
  expect(log.join('')).toContain('request failed');
  await search();
}, 120_000);

test('partners that show our own requests in their answers bring no secret to us', async () => {
  const echo = await startLoopbackServer((request, response) => {
    const { authorization = '' } = request.headers;
    const opened = Buffer.from(authorization.split(' ')[1] ?? '', 'base64').toString();
    const received = echo.received.at(-1)?.body ?? '';
    const message = `${authorization} means ${opened}; you said ${received} ${JSON.stringify(careless)}`;
    const status = [401, 422, 500][echo.received.length % 3] ?? 400;
    response.writeHead(status, { 'content-type': 'application/json' });
    response.end(JSON.stringify({ code: status, message, error: message, error_description: message }));
  });
  onTestFinished(() => echo[Symbol.asyncDispose]());
  await start({ PG_API_URL: echo.url });
  await withTokens(world);
  await rememberTokens('as echoed');
  // A launch link works once, and one of the same second is the same link.
  world.clock.pass(1);
  const merchant = world.sandbox.mall.merchant('tindahan');
  await merchant.openApp();
  for (const _ of [1, 2, 3]) {
    await merchant.post('/admin/link', { public_key: 'pk', secret_key: planted['a PG key that the PG refuses'] });
    await wire(world).requestPayment(paymentRequest(world));
    await wire(world, 'synchronous').requestPayment(paymentRequest(world));
  }
  const refused = Buffer.from(`pk:${planted['a PG key that the PG refuses']}`).toString('base64');
  expect(echo.received.map(({ headers }) => headers.authorization)).toContain(`Basic ${refused}`);
  expect(echo.received.length).toBeGreaterThan(6);
  await search();
}, 120_000);
