import { demoMalls } from '@pgbridge/shared/demo';
import { pino } from 'pino';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { Mall } from '../../src/store/entities/mall.ts';
import { OAuthState } from '../../src/store/entities/oauth-state.ts';
import { startWorld, type World } from '../support/app.ts';
import { look } from '../support/look.ts';

let world: World;
let logged: string;
beforeEach(async () => {
  logged = '';
  const logger = pino(
    { level: 'trace' },
    {
      write(line: string) {
        logged += line;
      },
    },
  );
  world = await startWorld({}, { logger }, 'none');
});
afterEach(() => world.stop());

const em = () => world.app.bridge.orm.em.fork();
const visit = (url: string, headers: Record<string, string> = {}) => fetch(url, { headers, redirect: 'manual' });
const cookieIn = (response: Response) => response.headers.getSetCookie().at(-1)?.split(';')[0] ?? '';
const reasons = async () =>
  (await look(world).messages({ verdict: 'REJECTED', direction: 'INBOUND' })).map(({ reason }) => reason);
const [hanok] = demoMalls;
const keys = { public_key: hanok?.pgPublicKey, secret_key: hanok?.pgSecretKey };

/** Opens the app up to Cafe24's consent page. */
async function launched(mallId = 'hanokmall') {
  const response = await visit(world.sandbox.mall.launchUrl(mallId));
  return { response, cookie: cookieIn(response), consentPage: new URL(response.headers.get('location') ?? '') };
}

/** Agrees there. @returns where Cafe24 sends the browser back to. */
async function agreed(consentPage: URL): Promise<string> {
  const body = new URLSearchParams(consentPage.search);
  body.set('answer', 'agree');
  const url = `${consentPage.origin}${consentPage.pathname.replace('authorize', 'agree')}`;
  const response = await fetch(url, { method: 'POST', body, redirect: 'manual' });
  return response.headers.get('location') ?? '';
}

async function letIn(mallId = 'hanokmall') {
  const { cookie, consentPage } = await launched(mallId);
  return cookieIn(await visit(await agreed(consentPage), { cookie }));
}

async function settingsOf(cookie: string) {
  return (await (await visit(`${world.app.url}/admin/settings`, { cookie })).json()) as { csrfToken: string };
}

const change = (path: string, cookie: string, headers: Record<string, string>, body: object = {}) =>
  fetch(`${world.app.url}${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', cookie, ...headers },
    body: JSON.stringify(body),
  });

describe('the launch (contract.md §12-A1, §12-A4)', () => {
  test('unsigned, it makes no session, and the settings stay shut', async () => {
    const forged = await visit(`${world.app.url}/?mall_id=hanokmall&user_id=x&user_type=P&nation=KR`);
    expect(forged.status).toBe(403);
    expect(forged.headers.getSetCookie()).toEqual([]);
    expect((await visit(`${world.app.url}/admin/display?mall_id=hanokmall`)).status).toBe(403);
    expect((await visit(`${world.app.url}/admin/settings`)).status).toBe(401);
    expect(await reasons()).toEqual(['LAUNCH_MALFORMED']);
  });

  test('a link works once; again it opens the page only while the session of that mall lives', async () => {
    const url = world.sandbox.mall.launchUrl('hanokmall');
    const first = await visit(url);
    const back = await visit(await agreed(new URL(first.headers.get('location') ?? '')), { cookie: cookieIn(first) });
    const session = cookieIn(back);
    expect((await visit(url)).status).toBe(403);
    const again = await visit(url.replaceAll('%2B', '+').replace(/%3D$/, '='), { cookie: session });
    expect([again.status, again.headers.get('location')]).toEqual([302, '/admin/display']);
    expect((await visit(url.replaceAll('%2B', '+').replace(/%3D$/, '='))).status).toBe(403);
    const otherSession = await letIn('tindahan');
    expect((await visit(url, { cookie: otherSession })).status).toBe(403);
    world.clock.pass(2 * 3_600 + 1);
    expect((await visit(url, { cookie: session })).status).toBe(403);
  });

  test.each([
    ['HEAD', {}, 200],
    ['GET', { 'sec-purpose': 'prefetch' }, 503],
    ['GET', { 'sec-purpose': 'prefetch;prerender' }, 503],
    ['GET', { purpose: 'prefetch' }, 503],
    ['GET', { 'x-purpose': 'preview' }, 503],
    ['GET', { 'x-moz': 'prefetch' }, 503],
  ])('a link and a consent that are only looked at are not used up: %s %o', async (method, headers, status) => {
    const look = async (url: string, cookie = '') => {
      const response = await fetch(url, { method, headers: { ...headers, cookie }, redirect: 'manual' });
      expect([response.status, response.headers.getSetCookie()]).toEqual([status, []]);
      expect(response.headers.get('cache-control')).toBe('no-store');
    };
    const url = world.sandbox.mall.launchUrl('hanokmall');
    await look(url);
    const { cookie, consentPage } = await launched();
    const back = await agreed(consentPage);
    await look(back, cookie);
    expect((await visit(back, { cookie })).status).toBe(302);
    expect(await em().findOne(Mall, 'hanokmall')).not.toBeNull();
  });

  test('an old one and a changed one are refused, and an open session survives them (contract.md §12-A8)', async () => {
    const session = await letIn();
    const timestamp = Math.floor(world.clock.now().getTime() / 1_000) - 3_600;
    const old = world.sandbox.mall.launchUrl('hanokmall', { timestamp });
    expect((await visit(old, { cookie: session })).status).toBe(403);
    const changed = world.sandbox.mall.launchUrl('hanokmall').replace('mall_id=hanokmall', 'mall_id=tindahan');
    expect((await visit(changed, { cookie: session })).status).toBe(403);
    expect(await reasons()).toEqual(['LAUNCH_TOO_OLD', 'LAUNCH_BAD_HMAC']);
    expect((await visit(`${world.app.url}/admin/settings`, { cookie: session })).status).toBe(200);
  });

  test('two that come at once with one link: one gets in', async () => {
    const url = world.sandbox.mall.launchUrl('hanokmall');
    const answers = await Promise.all([visit(url), visit(url), visit(url)]);
    expect(answers.map(({ status }) => status).toSorted()).toEqual([302, 403, 403]);
  });

  test('without launch parameters the first page is the console’s', async () => {
    expect((await visit(`${world.app.url}/`)).status).not.toBe(403);
  });
});

describe('the way back from consent (contract.md §12-A2, §12-A3)', () => {
  test('the state is random, bound to the browser by a cookie no script reads, and asks with PKCE', async () => {
    const { response, consentPage } = await launched();
    const { consentPage: other } = await launched('tindahan');
    expect(consentPage.searchParams.get('state')).toMatch(/^[\w-]{43}$/);
    expect(consentPage.searchParams.get('state')).not.toBe(other.searchParams.get('state'));
    expect(consentPage.searchParams.get('code_challenge_method')).toBe('S256');
    expect(consentPage.searchParams.get('scope')).toContain('mall.write_order');
    expect(response.headers.getSetCookie()[0]).toMatch(/HttpOnly; SameSite=Lax/);
    expect(response.headers.get('cache-control')).toBe('no-store');
  });

  test('in a foreign browser it is refused, also with a consent of its own under way', async () => {
    const { consentPage } = await launched();
    const victim = await launched('tindahan');
    const back = await agreed(consentPage);
    expect((await visit(back)).status).toBe(403);
    expect((await visit(back, { cookie: victim.cookie })).status).toBe(403);
    expect(world.sandbox.mall.app('hanokmall').tokenCalls).toEqual({});
    expect(await em().find(Mall, {})).toEqual([]);
  });

  test('it works once, and for ten minutes', async () => {
    const { cookie, consentPage } = await launched();
    const back = await agreed(consentPage);
    expect((await visit(back, { cookie })).status).toBe(302);
    expect((await visit(back, { cookie })).status).toBe(403);
    const slow = await launched('tindahan');
    world.clock.pass(600);
    expect((await visit(await agreed(slow.consentPage), { cookie: slow.cookie })).status).toBe(403);
    expect(await em().count(OAuthState, { mallId: 'hanokmall' })).toBe(0);
  });

  test('a state that somebody made up leads our secret nowhere', async () => {
    const { cookie } = await launched();
    for (const mallId of ['evil.example/x?', 'hanokmall']) {
      const state = Buffer.from(JSON.stringify({ mall_id: mallId })).toString('base64');
      const url = `${world.app.url}/auth/token?code=any&state=${encodeURIComponent(state)}&mall_id=${mallId}`;
      expect((await visit(url, { cookie })).status).toBe(403);
    }
    expect(await reasons()).toEqual(['CONSENT_UNKNOWN', 'CONSENT_UNKNOWN']);
    expect(world.sandbox.mall.app('hanokmall').tokenCalls).toEqual({});
  });

  test('a code that Cafe24 does not take, or its silence, installs nothing', async () => {
    const { cookie, consentPage } = await launched();
    const made = new URL(await agreed(consentPage));
    made.searchParams.set('code', 'made-up');
    expect((await visit(made.href, { cookie })).status).toBe(403);
    const second = await launched('tindahan');
    world.sandbox.mall.failAdmin({ mallId: 'tindahan', call: 'token', mode: '503' });
    expect((await visit(await agreed(second.consentPage), { cookie: second.cookie })).status).toBe(403);
    expect(await reasons()).toEqual(['CONSENT_REFUSED', 'CONSENT_NOT_CONFIRMED']);
    expect(await em().find(Mall, {})).toEqual([]);
  });

  test('who refuses is told to agree, and stays outside', async () => {
    const { cookie, consentPage } = await launched();
    const state = consentPage.searchParams.get('state');
    const back = await visit(`${world.app.url}/auth/token?error=access_denied&state=${state}`, { cookie });
    expect(back.status).toBe(403);
    expect(back.headers.getSetCookie().join()).not.toContain('pgbridge_merchant=');
  });
});

describe('changes on the settings page (contract.md §11-30, §12-A5)', () => {
  test.each(['/admin/link', '/admin/unlink', '/admin/shop/toggle'])(
    '%s wants session, token and our own page',
    async (path) => {
      const cookie = await letIn();
      const { csrfToken } = await settingsOf(cookie);
      const other = await settingsOf(await letIn('tindahan'));
      const statuses = [];
      for (const [given, headers] of [
        ['', { 'x-csrf-token': csrfToken }],
        ['pgbridge_merchant=guessed', { 'x-csrf-token': csrfToken }],
        [cookie, {}],
        [cookie, { 'x-csrf-token': other.csrfToken }],
        [cookie, { 'x-csrf-token': csrfToken, origin: 'https://evil.example' }],
        [cookie, { 'x-csrf-token': csrfToken, origin: 'null' }],
        [cookie, { 'x-csrf-token': csrfToken, 'sec-fetch-site': 'cross-site' }],
        [`${cookie}; pgbridge_merchant=second`, { 'x-csrf-token': csrfToken }],
      ] as [string, Record<string, string>][]) {
        statuses.push((await change(path, given, headers, keys)).status);
      }
      expect(statuses).toEqual([401, 401, 403, 403, 403, 403, 403, 401]);
      expect(await em().findOneOrFail(Mall, 'hanokmall')).toMatchObject({ pgSecretKeySealed: null, unlinkedAt: null });
    },
  );

  test('the mall of the body is nobody’s: only the session’s own changes', async () => {
    const cookie = await letIn();
    await letIn('tindahan');
    const { csrfToken } = await settingsOf(cookie);
    const body = { ...keys, mall_id: 'tindahan', mallId: 'tindahan' };
    const headers = { 'x-csrf-token': csrfToken, origin: world.app.url, 'sec-fetch-site': 'same-origin' };
    expect((await change('/admin/link', cookie, headers, body)).status).toBe(200);
    expect(await em().findOneOrFail(Mall, 'tindahan')).toMatchObject({ pgSecretKeySealed: null });
    const shop = await change('/admin/shop/toggle', cookie, headers, { shop_no: 3, action: 'enable' });
    expect(await shop.json()).toMatchObject({ code: 'SHOP_UNKNOWN' });
    for (const wrong of [
      {},
      { shop_no: 1, action: 'delete' },
      { shop_no: '1;2', action: 'enable' },
      { shop_no: [1], action: 'enable' },
    ]) {
      expect((await change('/admin/shop/toggle', cookie, headers, wrong)).status).toBe(400);
    }
  });

  test('a session ends after two hours', async () => {
    const cookie = await letIn();
    world.clock.pass(7_201);
    expect((await visit(`${world.app.url}/admin/settings`, { cookie })).status).toBe(401);
    expect((await visit(`${world.app.url}/admin/display`, { cookie })).status).toBe(403);
  });
});

test('no secret gets into the log, and no code, state, token or cookie into the record (contract.md §12-A7)', async () => {
  const { cookie, consentPage } = await launched();
  const back = new URL(await agreed(consentPage));
  const session = cookieIn(await visit(back.href, { cookie }));
  const { csrfToken } = await settingsOf(session);
  await change('/admin/link', session, { 'x-csrf-token': csrfToken }, keys);
  const [pair] = world.sandbox.mall.app('hanokmall').tokens;
  const kept = JSON.stringify(await look(world).messages());
  const secrets = [
    back.searchParams.get('code'),
    back.searchParams.get('state'),
    cookie.split('=')[1],
    session.split('=')[1],
  ];
  for (const secret of [...secrets, csrfToken, keys.secret_key, pair?.accessToken, pair?.refreshToken]) {
    expect(secret).toBeTruthy();
    expect(kept).not.toContain(secret);
    expect(logged).not.toContain(secret);
  }
});
