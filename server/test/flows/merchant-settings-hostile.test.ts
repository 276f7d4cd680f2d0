import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startWorld, type World } from '../support/app.ts';
import { stateOf } from '../support/refused.ts';

let world: World;
let merchant: ReturnType<World['sandbox']['mall']['merchant']>;
beforeAll(async () => {
  world = await startWorld();
  merchant = world.sandbox.mall.merchant('tindahan');
  await merchant.openApp();
});
afterAll(() => world.stop());

const nested = `${'['.repeat(10_000)}${']'.repeat(10_000)}`;
const bodies = [
  '',
  'null',
  '[]',
  '{',
  '\u0000',
  '\ufeff',
  '1e9',
  nested,
  `{"shop_no":1,"action":"disable","public_key":"pk","secret_key":"sk","extra":${nested}}`,
  '{"__proto__":{"shop_no":1,"action":"disable","public_key":"pk","secret_key":"sk"}}',
  '__proto__[shop_no]=1&__proto__[action]=disable&__proto__[public_key]=pk&__proto__[secret_key]=sk',
  'shop_no=1&shop_no=1&action=disable&action=disable&public_key=a&public_key=a&secret_key=b&secret_key=b',
];

describe('a merchant who is signed in and posts to the settings', () => {
  it.each(['/admin/link', '/admin/shop/toggle'])(
    '%s a body that is none is told so, and nothing changes',
    async (path) => {
      const before = await stateOf(world);
      for (const body of bodies) {
        const { status, body: said } = await merchant.post(path, body);
        expect([status, said], body.slice(0, 60)).toEqual([
          400,
          expect.objectContaining({ code: path === '/admin/link' ? 'KEYS_MALFORMED' : 'ACTION_UNKNOWN' }),
        ]);
      }
      expect(await stateOf(world)).toBe(before);
    },
  );

  it.each(['/admin/link', '/admin/unlink', '/admin/shop/toggle'])('%s more than any body has: 413', async (path) => {
    const before = await stateOf(world);
    expect((await merchant.post(path, 'x'.repeat(300_000))).status).toBe(413);
    expect(await stateOf(world)).toBe(before);
  });

  it.each([
    ...['1e0', '0x1', ' 1', '１', '-1', '1.0', '1\u0000', '9'.repeat(20), '', '__proto__', '0'],
    ...[-1, 0, 1.5, 1e21, 2_147_483_648, 9_007_199_254_740_991],
    ...[null, true, [1], { valueOf: 1 }],
  ])('%j is no number of a shop', async (shop_no) => {
    const { status, body } = await merchant.post('/admin/shop/toggle', { shop_no, action: 'disable' });
    expect([status, body]).toEqual([400, expect.objectContaining({ code: 'ACTION_UNKNOWN' })]);
  });

  it.each(['Disable', 'disable ', 'disable\n', '__proto__', 'constructor', '', ['disable'], null, 1])(
    '%j is nothing to do with a shop',
    async (action) => {
      const { status, body } = await merchant.post('/admin/shop/toggle', { shop_no: 1, action });
      expect([status, body]).toEqual([400, expect.objectContaining({ code: 'ACTION_UNKNOWN' })]);
    },
  );

  it.each(['a\r\nX-Header: b', 'a:b', 'a b', 'a\u0000', '\ud800', '키', '', 'x'.repeat(201), ['a'], { a: 1 }, null])(
    '%j is no key, and the PG is not asked',
    async (public_key) => {
      const { status, body } = await merchant.post('/admin/link', { public_key, secret_key: 'sk' });
      expect([status, body]).toEqual([400, expect.objectContaining({ code: 'KEYS_MALFORMED' })]);
    },
  );
});
