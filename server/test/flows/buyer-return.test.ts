import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startWorld, type World } from '../support/app.ts';
import { look } from '../support/look.ts';
import { type PlacedOrder, placeOrder, read } from '../support/place-order.ts';
import { digestOf, wire } from '../support/wire.ts';

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.stop());

const extra_data = { pgName: 'pg demo', orderId: 'A&B=C', deep: { LogKey: 'x' }, list: ['가', '나'] };
const extraQuery =
  'extra_data%5BpgName%5D=pg+demo&extra_data%5BorderId%5D=A%26B%3DC&extra_data%5Bdeep%5D%5BLogKey%5D=x' +
  '&extra_data%5Blist%5D%5B0%5D=%EA%B0%80&extra_data%5Blist%5D%5B1%5D=%EB%82%98';

const arrive = (overrides: object = {}) => placeOrder(world, { overrides: { extra_data, ...overrides } });

/** What the PG adds to the address of our callback. */
function signed({ reference, code, mallId }: PlacedOrder, status: string) {
  const digest = digestOf(mallId, [reference, code, status]);
  return { reference_no: reference, order_code: code, status, digest };
}

const asQuery = (fields: Record<string, string>) => `?${new URLSearchParams(fields)}`;

async function lastReturn() {
  const [stored] = (await look(world).messages({ kind: 'BUYER_CALLBACK' })).slice(-1);
  return stored;
}

const rows = [
  ['S', '0000', 'Success'],
  ['P', '0000', 'Success'],
  ['F', '0001', 'Failed'],
  ['C', '9999', 'Cancelled'],
  ['E', '9999', 'Cancelled'],
  ['A', '9999', 'Cancelled'],
] as const;

describe('a buyer who comes back from the PG', () => {
  it.each(rows)('with %s goes to the mall with %s %s, and nothing changes by it', async (status, code, message) => {
    const placed = await arrive();
    const { returnUrl } = await read(world, placed);
    const expected = `${returnUrl}?result_code=${code}&result_message=${message}&${extraQuery}`;
    const { callback, callbackByForm } = wire(world);

    for (const answer of [
      await callback(asQuery(signed(placed, status))),
      await callbackByForm(signed(placed, status)),
    ]) {
      expect(answer.status).toBe(302);
      expect(answer.headers.get('location')).toBe(expected);
    }
    await world.settle();
    expect(await read(world, placed)).toMatchObject({ status: 'REQUESTED', paidMinor: 0n });
    expect(world.sandbox.mall.notifications('tindahan', placed.orderNumber)).toEqual([]);
    expect((await look(world).history(placed)).slice(-2)).toEqual(['BUYER_RETURNED', 'BUYER_RETURNED']);
    expect(await lastReturn()).toMatchObject({ verdict: 'ACCEPTED', httpStatus: 302, mallId: 'tindahan' });
  });

  it.each([
    ['…/return', '?result_code=0000&'],
    ['…/return?page=1', '?page=1&result_code=0000&'],
    ['…/return?page=1&', '?page=1&result_code=0000&'],
    ['…/return?', '?result_code=0000&'],
    ['…/return?a=%ED%95%9C+b#top', '?a=%ED%95%9C+b&result_code=0000&'],
    ['…/return#top', '?result_code=0000&'],
  ])('finds the way in an address like %s', async (template, begins) => {
    const return_url = template.replace('…', `${world.sandbox.mallUrl}/malls/tindahan`);
    const placed = await arrive({ return_url });
    const location = (await wire(world).callback(asQuery(signed(placed, 'S')))).headers.get('location') ?? '';
    const [address, fragment] = location.split('#');
    expect(address).toContain(`${return_url.split(/[?#]/)[0]}${begins}`);
    expect(address?.endsWith(extraQuery)).toBe(true);
    expect(fragment).toBe(return_url.split('#')[1]);
  });

  it.each<object>([
    { 'a\r\nSet-Cookie: b=c': 'a\r\nSet-Cookie: b=c' },
    { ['__proto__']: { a: 'b' }, constructor: { prototype: 'c' } },
    { 'a\u0000': '\ud83c', 'b&c=d#e': '?result_code=9999&' },
  ])('carries Cafe24’s own data home as data, whatever is in it: %j', async (extra_data) => {
    const placed = await placeOrder(world, { overrides: { extra_data } });
    const { headers } = await wire(world).callback(asQuery(signed(placed, 'S')));
    const home = new URL(headers.get('location') ?? '');
    expect(home.pathname).toMatch(/PayReceiveRtnPage\.php$/);
    expect(home.searchParams.getAll('result_code')).toHaveLength(1);
    expect([...home.searchParams.keys()].slice(2).every((name) => name.startsWith('extra_data['))).toBe(true);
    expect(headers.getSetCookie()).toEqual([]);
  });

  it('without the PG’s proof still gets home, with what we know ourselves', async () => {
    const placed = await arrive();
    const good = signed(placed, 'S');
    const { digest: _, ...bare } = good;
    const doubtful: [string, Record<string, string>][] = [
      ['BAD_DIGEST', { ...good, digest: '0'.repeat(40) }],
      ['BAD_DIGEST', { ...good, status: 'P' }],
      ['BAD_FORMAT', { ...good, digest: 'x' }],
      ['BAD_FORMAT', { ...good, status: 'PAID' }],
      ['MISSING_FIELD', bare],
      ['MISSING_FIELD', { reference_no: placed.reference }],
    ];
    for (const [reason, fields] of doubtful) {
      const { status, headers } = await wire(world).callback(asQuery(fields));
      expect([status, headers.get('location')]).toEqual([302, expect.stringContaining('?result_code=9999&')]);
      expect(await lastReturn()).toMatchObject({ verdict: 'REJECTED', reason });
    }
    world.sandbox.pg.act(placed.code, 'approve');
    await world.settle();
    const { headers } = await wire(world).callback(asQuery(bare));
    expect(headers.get('location')).toContain('?result_code=0000&');
  });

  it('cannot borrow the result of an order of their own for another', async () => {
    const [own, other] = [await arrive(), await arrive()];
    const { headers } = await wire(world).callback(asQuery({ ...signed(own, 'S'), reference_id: other.reference }));
    expect(headers.get('location')).toContain('?result_code=9999&');
    expect(await lastReturn()).toMatchObject({ verdict: 'REJECTED', reason: 'BAD_DIGEST' });
  });

  it('in a flood without proof is sent home always, and kept up to 60 a minute', async () => {
    world.clock.pass(60);
    const placed = await arrive();
    const query = asQuery({ ...signed(placed, 'S'), digest: '0'.repeat(40) });
    for (let sent = 0; sent < 65; sent++) expect(await wire(world).callback(query)).toMatchObject({ status: 302 });
    expect((await look(world).history(placed)).filter((kind) => kind === 'BUYER_RETURNED')).toHaveLength(60);
    world.clock.pass(60);
  });

  it('leaves no digest in what is stored', async () => {
    const placed = await arrive();
    const fields = signed(placed, 'S');
    await wire(world).callback(asQuery(fields));
    expect(JSON.stringify(await lastReturn())).not.toContain(fields.digest);
    await wire(world).callbackByForm(fields);
    expect(JSON.stringify(await lastReturn())).not.toContain(fields.digest);
  });
});

describe('a browser that names no payment of ours', () => {
  it.each([
    ['nothing', 'MISSING_FIELD', ''],
    ['an empty reference', 'BAD_FORMAT', '?reference_no='],
    ['a made-up one', 'UNKNOWN_REFERENCE', '?reference_no=NOBODY'],
    ['two at once', 'BAD_FORMAT', '?reference_no=a&reference_no=b'],
    ['a zero character', 'BAD_FORMAT', '?reference_no=%00'],
    ['an object', 'MISSING_FIELD', '?reference_no[$ne]=x'],
    ['a very long one', 'BAD_FORMAT', `?reference_no=${'x'.repeat(5_000)}`],
    ['an order number and an address', 'UNKNOWN_REFERENCE', '?reference_no=20260519-0000001&return_url=//evil.example'],
  ])('but %s (%s), sees a page and is sent nowhere', async (_what, reason, query) => {
    const answer = await wire(world).callback(query);
    expect(answer).toMatchObject({ status: 404, body: expect.stringContaining('<h1') });
    expect(answer.headers.get('location')).toBeNull();
    expect(answer.body).not.toContain('evil');
    const stored = await lastReturn();
    expect(stored).toMatchObject({ verdict: 'REJECTED', reason, requestId: answer.requestId, httpStatus: 404 });
  });

  it.each([
    ['ko-KR,ko;q=0.9', '결제 정보를 찾을 수 없습니다.'],
    ['ja', '決済情報が見つかりません。'],
    ['de', 'We cannot find this payment.'],
  ])('reads it in a language of theirs: %s', async (language, words) => {
    const url = `${world.app.url}/api/asynchronous-checkout/checkout/callback`;
    const response = await fetch(url, { headers: { 'accept-language': language } });
    expect(await response.text()).toContain(words);
  });
});
