import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startWorld, type World } from '../support/app.ts';
import { type CheckoutCall, startFakePg } from '../support/fake-pg.ts';
import { look } from '../support/look.ts';
import { paymentRequest, paymentWebhook, wire } from '../support/wire.ts';

type FakePg = Awaited<ReturnType<typeof startFakePg>>;
type Reply = { status: number; body: unknown };

let pg: FakePg;
let world: World;
let reply: (call: CheckoutCall) => Promise<Reply> | Reply;
beforeAll(async () => {
  pg = await startFakePg((call) => reply(call));
  world = await startWorld({ PG_API_URL: pg.url });
});
afterAll(async () => {
  await world.stop();
  await pg.stop();
});

const failed = {
  result_code: '9999',
  result_message: 'Something went wrong in requesting a checkout',
  payment_url: '',
};
const opened = (redirect_uri: string, order_code = 'PG1') => ({
  status: 200,
  body: { code: 200, order_code, order_status: 'P', redirect_uri },
});

/** Asks for a payment; @returns the answer and the order as it is then. */
async function pay() {
  const fields = paymentRequest(world);
  const answer = await wire(world).requestPayment(fields);
  const order = await look(world).order('tindahan', String(fields.order_id));
  const [stored] = (await look(world).messages({ kind: 'PAYMENT_REQUEST' })).slice(-1);
  return { fields, answer, order, stored };
}

describe('a payment page that is not the PG’s (contract.md §12-C)', () => {
  it.each([
    ['https://evil.example/pay/1', 'evil.example'],
    ['javascript:alert(1)', ''],
    ['http://127.0.0.1:9/pay', '127.0.0.1:9'],
  ])('%s is not passed on to Cafe24', async (page, host) => {
    reply = () => opened(page);
    const { answer, order, stored } = await pay();
    expect(answer).toMatchObject({ status: 400, body: failed });
    expect(order.attempts[0]).toMatchObject({ orderCode: 'PG1', paymentUrl: null });
    expect(stored).toMatchObject({ reason: 'PAYMENT_PAGE_NOT_ALLOWED', reasonParams: { host } });
  });

  it('on the PG’s own host is', async () => {
    reply = () => opened(`${pg.url}/pay/1`);
    expect((await pay()).answer).toMatchObject({ status: 200, body: { payment_url: `${pg.url}/pay/1` } });
  });
});

describe('an answer of the PG that says nothing certain', () => {
  it.each<[string, Reply, string]>([
    ['without an order code', { status: 200, body: { code: 200, redirect_uri: 'http://127.0.0.1/' } }, 'UNREADABLE'],
    ['with an order code that no digest can hold', opened('http://127.0.0.1/', 'PG:1'), 'UNREADABLE'],
    ['with a page that is no address', opened('pay/1'), 'UNREADABLE'],
    ['a list', { status: 200, body: [] }, 'UNREADABLE'],
    ['a redirect', { status: 302, body: {} }, 'HTTP_3XX'],
    ['500', { status: 500, body: opened('http://127.0.0.1/').body }, 'HTTP_5XX'],
    ['408', { status: 408, body: {} }, 'HTTP_4XX'],
    ['429', { status: 429, body: { code: 429, message: 'Slow down' } }, 'HTTP_4XX'],
    ['larger than 64 KiB', { status: 200, body: { padding: 'x'.repeat(70_000) } }, 'UNREADABLE'],
  ])('%s: UNKNOWN', async (_name, given, failure) => {
    reply = () => given;
    const { answer, order, stored } = await pay();
    expect(answer).toMatchObject({ status: 400, body: failed });
    expect(order.status).toBe('UNKNOWN');
    expect(stored).toMatchObject({ reason: 'PG_ANSWER_LOST', reasonParams: { failure } });
  });

  it.each<[string, Reply, string]>([
    ['409', { status: 409, body: { code: 409, message: 'reference_no: used before' } }, 'reference_no: used before'],
    ['400 without words', { status: 400, body: null }, 'HTTP 400'],
    ['422 with words no database can keep', { status: 422, body: { message: 'no\u0000pe' } }, 'nope'],
  ])('but %s is a decision: FAILED', async (_name, given, pgMessage) => {
    reply = () => given;
    const { answer, order, stored } = await pay();
    expect(answer).toMatchObject({ status: 400, body: failed });
    expect(order.status).toBe('FAILED');
    expect(stored).toMatchObject({ reason: 'PG_REFUSED', reasonParams: { pgMessage } });
  });
});

describe('a webhook that is faster than the answer to the checkout', () => {
  /** Lets the PG report `status` while the app still waits for the answer to its call. */
  const reporting = (status: string, answer: Reply) => async (call: CheckoutCall) => {
    const reference_id = String(call.body.reference_no);
    const webhook = paymentWebhook({ reference_id, order_code: 'PG7', status });
    expect(await wire(world).webhook(webhook)).toMatchObject({ status: 200 });
    return answer;
  };

  it.each<[string, string, Reply, string]>([
    ['S', 'the page', opened('http://127.0.0.1/x', 'PG7'), 'PAID'],
    ['S', 'nothing readable', { status: 502, body: null }, 'PAID'],
    ['S', 'a refusal', { status: 400, body: null }, 'PAID'],
    ['P', 'nothing readable', { status: 502, body: null }, 'PENDING'],
    ['A', 'the page', opened('http://127.0.0.1/x', 'PG7'), 'AUTHORIZED'],
    ['F', 'the page', opened('http://127.0.0.1/x', 'PG7'), 'FAILED'],
  ])('%s, then %s: what the PG reported stays', async (word, _answer, answer, status) => {
    reply = reporting(word, answer);
    const { order } = await pay();
    expect(order).toMatchObject({ status, paidMinor: status === 'PAID' ? 306_500n : 0n });
    expect(order.attempts[0]).toMatchObject({ status, orderCode: 'PG7' });
  });

  it('a pending payment whose page was lost gets its page by the next request', async () => {
    reply = reporting('P', { status: 502, body: null });
    const { fields } = await pay();
    reply = () => opened(`${pg.url}/pay/7`, 'PG7');
    expect(await wire(world).requestPayment(fields)).toMatchObject({ body: { payment_url: `${pg.url}/pay/7` } });
    expect(await look(world).order('tindahan', String(fields.order_id))).toMatchObject({ status: 'PENDING' });
  });
});
