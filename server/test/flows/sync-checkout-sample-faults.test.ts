import { createHmac } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startWorld, type World } from '../support/app.ts';
import { startFakePg } from '../support/fake-pg.ts';
import { read } from '../support/place-order.ts';
import { callBack, comeBack, placeSyncOrder, resultHash } from '../support/sync-order.ts';
import { digestOf, type Fields, paymentRequest, wire } from '../support/wire.ts';

/* What Cafe24's sample does wrong in synchronous checkout, by the numbers of contract.md §11 and §12. */

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.stop());

const callbackOf = (code: string) =>
  new URL(world.sandbox.pg.orders().find(({ orderCode }) => orderCode === code)?.callbackUrl ?? '');

describe('a query is joined with ? or & (contract.md §11-1, §11-3)', () => {
  it.each([
    ['/return', '/return?result_code='],
    ['/return?a=b', '/return?a=b&result_code='],
    ['/return?a=b#top', '/return?a=b&result_code='],
  ])('in the buyer’s way back: %s', async (path, begins) => {
    const return_url = `${world.sandbox.mallUrl}/malls/tindahan${path}`;
    const placed = await placeSyncOrder(world, { overrides: { return_url } });
    const { location } = await comeBack(world, placed, 'approve');
    expect(`${location.pathname}${location.search}`).toContain(begins);
    expect(location.searchParams.get('key')).toBe(placed.key);
  });

  it('in the payment page’s address, which the PG chooses', async () => {
    const pages = ['/pay/1', '/pay?session=2', '/pay?session=3#card'];
    const pg = await startFakePg(({ body }) => {
      const page = pages.shift() ?? '';
      return { status: 200, body: { code: 200, order_code: body.reference_no, redirect_uri: `${pg.url}${page}` } };
    });
    const other = await startWorld({ PG_API_URL: pg.url });
    try {
      const urls: string[] = [];
      for (let left = pages.length; left > 0; left--) {
        const { body } = await wire(other, 'synchronous').requestPayment(paymentRequest(other));
        urls.push(
          String((body as Fields).payment_url)
            .replace(pg.url, '')
            .replace(/key=[\w-]{32}/, 'key=…'),
        );
      }
      expect(urls).toEqual(['/pay/1?key=…', '/pay?session=2&key=…', '/pay?session=3&key=…#card']);
    } finally {
      await other.stop();
      await pg.stop();
    }
  });
});

it('the callback that the PG is given is there, for GET and for POST (contract.md §11-2, §11-4)', async () => {
  const placed = await placeSyncOrder(world);
  const url = callbackOf(placed.code);
  expect(url.origin).toBe(world.app.url);
  url.searchParams.set('reference_no', placed.reference);
  const got = await fetch(url, { redirect: 'manual' });
  const posted = await fetch(url, {
    method: 'POST',
    redirect: 'manual',
    body: new URLSearchParams({ order_code: 'x' }),
  });
  expect([got.status, posted.status]).toEqual([302, 302]);
});

it('result codes keep their zeros (contract.md §11-5)', async () => {
  const placed = await placeSyncOrder(world);
  expect((await comeBack(world, placed, 'approve')).location.search).toContain('?result_code=0000&');
});

it('the reading is signed with the service key, never with an empty one (contract.md §11-7)', async () => {
  const placed = await placeSyncOrder(world);
  await comeBack(world, placed, 'approve');
  const { body } = await wire(world, 'synchronous').readResult({ key: placed.key });
  const { amount, currency, order_id, partner_id, tid, hash_data } = body as Fields;
  const text = [amount, currency, order_id, partner_id, tid].map(String).join('');
  expect(hash_data).toBe(resultHash(body as Fields));
  expect(hash_data).not.toBe(createHmac('sha256', '').update(text).digest('base64'));
});

it('the PG knows our reference, and a failed payment keeps no reference as its tid (contract.md §11-8)', async () => {
  const placed = await placeSyncOrder(world);
  expect((await comeBack(world, placed, 'decline')).said).toMatchObject({ result_message: 'Order Not Successful' });
  expect(await read(world, placed)).toMatchObject({ status: 'FAILED', pgTransactionId: null });
  const { body } = await wire(world, 'synchronous').readResult({ key: placed.key });
  expect(body).toMatchObject({ tid: placed.code, payed_tf: 'F' });
});

describe('the handle of the result can’t be guessed (contract.md §12-B2)', () => {
  it('and differs for two orders in the same second, and for two attempts of one', async () => {
    const [one, two] = [await placeSyncOrder(world), await placeSyncOrder(world)];
    await comeBack(world, one, 'cancel');
    const again = await placeSyncOrder(world, { orderNumber: one.orderNumber });
    expect(new Set([one.key, two.key, again.key].map((key) => key.slice(0, 4))).size).toBe(3);
  });

  it.each(['sync-checkout:', ''])('the sample’s own handle opens nothing: "%s…"', async (prefix) => {
    const placed = await placeSyncOrder(world);
    const answer = await wire(world, 'synchronous').readResult({ key: `${prefix}${placed.orderNumber}` });
    expect(answer).toMatchObject({ status: 404, body: { result_code: '9999' } });
  });
});

it('a status in the browser’s address is not believed, signed or not (contract.md §12-B7)', async () => {
  const placed = await placeSyncOrder(world);
  const { reference, code, key } = placed;
  const digest = digestOf('tindahan', [reference, code, 'S']);
  for (const proof of [`digest=${digest}`, `key=${key}`]) {
    const { said } = await callBack(world, `?reference_no=${reference}&order_code=${code}&status=S&${proof}`);
    expect(said.result_code).toBe('9999');
  }
  expect(await read(world, placed)).toMatchObject({ status: 'REQUESTED', paidMinor: 0n });
});

it('Cafe24’s order number chooses no order, and another order’s key or digest none either (contract.md §12-D)', async () => {
  const [placed, other] = [await placeSyncOrder(world), await placeSyncOrder(world)];
  await comeBack(world, other, 'approve');
  const byNumber = await wire(world, 'synchronous').callback(`?reference_no=${placed.orderNumber}&key=${placed.key}`);
  expect(byNumber.status).toBe(404);
  const digest = digestOf('tindahan', [other.reference, other.code, 'S']);
  const mixed = `?reference_no=${placed.reference}&order_code=${other.code}&status=S&digest=${digest}&key=${other.key}`;
  const { said, location } = await callBack(world, mixed);
  expect(said.result_code).toBe('9999');
  expect(location.href).not.toContain('key=');
});
