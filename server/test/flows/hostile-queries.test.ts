import { createHmac } from 'node:crypto';
import { connect } from 'node:net';
import { text as textOf } from 'node:stream/consumers';
import { demoSecrets } from '@pgbridge/shared/demo';
import type { MessageKind } from '@pgbridge/shared/words';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startWorld, type World } from '../support/app.ts';
import { withTokens } from '../support/external-buyer.ts';
import { type PlacedOrder, placeOrder } from '../support/place-order.ts';
import { expectRefused, messageOf, stateOf } from '../support/refused.ts';
import { placeSyncOrder } from '../support/sync-order.ts';

let world: World;
let orders: Record<string, PlacedOrder>;
let before: string;
beforeAll(async () => {
  world = await startWorld();
  await withTokens(world);
  orders = { asynchronous: await placeOrder(world), synchronous: await placeSyncOrder(world) };
});
afterAll(() => world.stop());
// Of one address only 60 rejected messages a minute are kept, and 60 signatures given out.
beforeEach(async () => {
  world.clock.pass(60);
  before = await stateOf(world);
});

const get = (path: string, headers: Record<string, string> = {}) =>
  fetch(`${world.app.url}${path}`, { headers, redirect: 'manual' });

/** A value as it stands in an address. */
const values = [
  '%0d%0aSet-Cookie:%20a=b',
  '%00',
  'a%00b',
  '%ED%A0%80',
  '%E0%A4%A',
  '%',
  '%C0%AF',
  '%EA%B0%80',
  '１０００',
  '1e9',
  '-1',
  '0x10',
  '99999999999999999999',
  '__proto__',
  'constructor',
  '../../etc/passwd',
  '%22%3E%3Cscript%3Ealert(1)%3C/script%3E',
  "'%20or%201=1--",
  'x'.repeat(8_000),
  '',
];
/** How a field may be given otherwise than once. */
const shapesOf = (field: string) => [
  `${field}=a&${field}=b`,
  `${field}[]=a`,
  `${field}[a]=b`,
  `${field}[__proto__][a]=b`,
  `__proto__=a`,
  `constructor[prototype][${field}]=a`,
  `&&&===&`,
  `${field}`,
];
const queriesOf = (field: string) => [...values.map((value) => `${field}=${value}`), ...shapesOf(field)];

const refusing: [path: string, field: string, kind: MessageKind, rest: string][] = [
  ['/api/asynchronous-checkout/checkout/callback', 'reference_no', 'BUYER_CALLBACK', 'status=S'],
  ['/api/synchronous-checkout/checkout/callback', 'reference_no', 'BUYER_CALLBACK', 'status=S'],
  ['/api/external-checkout/order/callback', 'reference_no', 'BUYER_CALLBACK', 'status=S'],
  ['/api/external-checkout/script/hmac', 'mall_id', 'EXTERNAL_HMAC', 'member_id=nena'],
  ['/auth/token', 'state', 'CAFE24_AUTHORISED', 'code=abc'],
  ['/auth/token', 'code', 'CAFE24_AUTHORISED', 'state=abc'],
  ['/auth/token', 'error', 'CAFE24_AUTHORISED', 'state=abc'],
  ['/', 'hmac', 'CAFE24_LAUNCH', 'mall_id=tindahan'],
  ['/', 'mall_id', 'CAFE24_LAUNCH', 'hmac=x'],
];

describe('an address with a hostile query', () => {
  it.each(refusing)('%s: whatever %s is, it is refused and kept', async (path, field, kind, rest) => {
    for (const query of queriesOf(field)) {
      world.clock.pass(1);
      const kept = await expectRefused(world, await get(`${path}?${rest}&${query}`), query.slice(0, 60));
      expect(kept?.kind).toBe(kind);
    }
    expect(await stateOf(world)).toBe(before);
  });

  it.each(['member_id'])('the signature of a reservation: %s must be a name', async (field) => {
    const origin = new URL(world.sandbox.mallUrl).origin;
    for (const query of queriesOf(field).filter((each) => !/=(1e9|-1|0x10|9+|__proto__|constructor)$/.test(each))) {
      world.clock.pass(1);
      const answer = await get(`/api/external-checkout/script/hmac?mall_id=tindahan&${query}`, { origin });
      await expectRefused(world, answer, query.slice(0, 60));
    }
  });

  it.each(['mall_id', 'shop_no', 'token', 'part', 'v'])('pages and scripts bear whatever %s is', async (field) => {
    for (const query of queriesOf(field)) {
      for (const path of ['script', 'script/data', 'order/review']) {
        const answer = await get(`/api/external-checkout/${path}?${query}`);
        expect(answer.status, query).toBe(path === 'order/review' ? 404 : 200);
        expect(answer.headers.get('set-cookie')).toBeNull();
        expect(await answer.text()).not.toMatch(/<script>alert|"bResult":true/);
      }
    }
  });
});

describe('a launch that Cafe24 signed, with a hostile value', () => {
  const launch = (given: Record<string, string>, twice = '') => {
    const timestamp = String(Math.floor(world.clock.now().getTime() / 1_000));
    const fields = { lang: 'ko_KR', mall_id: 'tindahan', timestamp, user_id: 'seller', user_type: 'P', ...given };
    const query = `${new URLSearchParams(fields)}${twice}`;
    const hmac = createHmac('sha256', demoSecrets.clientSecret).update(query).digest('base64');
    return get(`/?${query}&hmac=${encodeURIComponent(hmac)}`);
  };

  it.each(['mall_id', 'user_id', 'user_type', 'timestamp'])('in %s is refused and kept', async (field) => {
    const hostile = ['a\r\nSet-Cookie: a=b', '\u0000', '가', '1e9', '-1', '0x10', '１０００', ' 1', '9'.repeat(20), ''];
    for (const value of hostile.filter((each) => !isInForm(field, each))) {
      const answer = await launch({ [field]: value });
      await expectRefused(world, answer, value);
      expect(answer.headers.getSetCookie()).toEqual([]);
    }
    await expectRefused(world, await launch({}, `&${field}=x`), `${field} twice`);
  });

  /** Odd, and nobody's fault. */
  const isInForm = (field: string, value: string) =>
    (field === 'user_id' && /^[\x21-\x7e]+$/.test(value)) || (field === 'mall_id' && /^[a-z0-9]{4,20}$/.test(value));

  it.each(['tindahan.admin', 'tindahan[admin]', 'evil.example/x?', 'TINDAHAN'])(
    'in the name of the mall, "%s", opens no mall’s settings (contract.md §12-A2, §12-A6)',
    async (mall_id) => {
      const answer = await launch({ mall_id });
      await expectRefused(world, answer, mall_id);
      expect(answer.headers.getSetCookie()).toEqual([]);
      expect((await get('/admin/settings')).status).toBe(401);
    },
  );

  it('in what only decorates it opens the page all the same', async () => {
    for (const lang of ['\r\nSet-Cookie: a=b', '__proto__', '\u0000']) {
      const answer = await launch({ lang, user_name: lang, auth_config: lang });
      expect([answer.status, answer.headers.get('location')]).toEqual([302, '/admin/display']);
    }
  });
});

describe('a buyer who comes back with a hostile address', () => {
  const parts = ['asynchronous', 'synchronous'].flatMap((checkout) =>
    ['status', 'order_code', 'digest', 'key'].map((field): [string, string] => [checkout, field]),
  );

  it.each(parts)('goes home, and nowhere else: %s, %s', async (checkout, field) => {
    const placed = orders[checkout] as PlacedOrder;
    for (const query of queriesOf(field)) {
      world.clock.pass(1);
      const answer = await get(`/api/${checkout}-checkout/checkout/callback?reference_no=${placed.reference}&${query}`);
      expect(answer.status, query).toBe(302);
      const home = new URL(answer.headers.get('location') ?? '');
      expect(home.origin).toBe(new URL(world.sandbox.mallUrl).origin);
      expect(home.pathname).toBe('/malls/tindahan/Pay/Recv/openpg/PayReceiveRtnPage.php');
      expect(home.searchParams.get('result_code')).toBe('9999');
      expect(answer.headers.get('set-cookie')).toBeNull();
      const kept = await messageOf(world, answer);
      expect(kept).toMatchObject({ kind: 'BUYER_CALLBACK', verdict: 'REJECTED', reason: expect.stringMatching(/./) });
    }
    expect(await stateOf(world)).toBe(before);
  });
});

describe('a request line that no client of ours writes', () => {
  it.each([
    'GET /api/asynchronous-checkout/checkout/callback?reference_no=\xff\xfe\x80 HTTP/1.1',
    'GET /api/external-checkout/script/data?mall_id=\x80 HTTP/1.1',
    'GET //evil.example/..%2f..%2f HTTP/1.1',
    'GET /%E0%A4%A HTTP/1.1',
    'GET /api/%00/%0d%0a HTTP/1.1',
    'POST http://evil.example/api/cafe24/events HTTP/1.1',
    'OPTIONS * HTTP/1.1',
    'TRACE /api/cafe24/events HTTP/1.1',
    'GET /\x00 HTTP/1.1',
  ])('%j is answered with a refusal or a page, and the server lives', async (line) => {
    const { hostname, port } = new URL(world.app.url);
    const socket = connect(Number(port), hostname);
    socket.write(Buffer.from(`${line}\r\nHost: x\r\nContent-Length: 0\r\nConnection: close\r\n\r\n`, 'latin1'));
    const answer = await textOf(socket);
    expect(answer).toMatch(/^HTTP\/1\.1 [234]\d\d /);
    expect(answer).not.toMatch(/node:|node_modules|\.ts:\d/);
    expect((await get('/livez')).status).toBe(200);
  });
});
