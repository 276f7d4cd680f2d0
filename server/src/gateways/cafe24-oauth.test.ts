import { describe, expect, test } from 'vitest';
import { brokenAnswers, partnerThatSays, type Said } from '../../test/support/gateway-client.ts';
import { createCafe24OAuth } from './cafe24-oauth.ts';

const pair = {
  access_token: 'access-1',
  refresh_token: 'refresh-1',
  mall_id: 'hanokmall',
  scopes: ['mall.read_store'],
  issued_at: '2026-01-01T09:00:00.000',
  expires_at: '2026-01-01T11:00:00.000',
  refresh_token_expires_at: '2026-01-15T09:00:00.000',
};
const hour = 3_600_000;

async function oauthOf(said: Said) {
  const { client, url, received } = await partnerThatSays(said);
  const settings = { clientId: 'client-7', clientSecret: 'secret: of ours' };
  return { oauth: createCafe24OAuth({ client, apiUrl: `${url}/{mall_id}`, ...settings }), received };
}

async function refresh(said: Said) {
  const { oauth, received } = await oauthOf(said);
  return { ...(await oauth.refresh('hanokmall', 'refresh-0')), received };
}

const granted = (given: object = {}) => ({ body: JSON.stringify({ ...pair, ...given }) });

describe('what is asked', () => {
  test('for a code: a form, and who we are; of the secrets in it nothing is kept', async () => {
    const { oauth, received } = await oauthOf(granted());
    const given = { code: 'code&1', verifier: 'verifier-1', redirectUri: 'https://pay.example/auth/token' };
    const { exchange } = await oauth.exchangeCode('hanokmall', given);
    expect(received).toMatchObject([{ method: 'POST', url: '/hanokmall/api/v2/oauth/token' }]);
    const { headers, body } = received[0] ?? { headers: {}, body: '' };
    expect(headers['content-type']).toBe('application/x-www-form-urlencoded');
    const basic = Buffer.from('client-7:secret: of ours').toString('base64');
    expect(headers.authorization).toBe(`Basic ${basic}`);
    expect(Object.fromEntries(new URLSearchParams(body))).toEqual({
      grant_type: 'authorization_code',
      code: 'code&1',
      redirect_uri: 'https://pay.example/auth/token',
      code_verifier: 'verifier-1',
    });
    expect(exchange.requestBody).toBe('grant_type=authorization_code');
    for (const secret of [basic, 'verifier-1', 'access-1', 'refresh-1', 'secret: of ours']) {
      expect(JSON.stringify(exchange)).not.toContain(secret);
    }
  });

  test('for a new pair: the old refresh token', async () => {
    const { received, exchange } = await refresh(granted());
    expect(received[0]?.body).toBe('grant_type=refresh_token&refresh_token=refresh-0');
    expect(JSON.stringify(exchange)).not.toContain('refresh-0');
  });

  test('of a browser: with state, challenge and the rights we need, at the mall’s own address', async () => {
    const { oauth } = await oauthOf({});
    const asked = { state: 's/1', challenge: 'c', redirectUri: 'https://pay.example/auth/token' };
    const url = new URL(oauth.authoriseUrl('hanokmall', asked));
    expect(url.pathname).toBe('/hanokmall/api/v2/oauth/authorize');
    expect(Object.fromEntries(url.searchParams)).toMatchObject({
      response_type: 'code',
      client_id: 'client-7',
      state: 's/1',
      redirect_uri: 'https://pay.example/auth/token',
      scope: expect.stringContaining('mall.write_store,'),
      code_challenge: 'c',
      code_challenge_method: 'S256',
    });
    expect(url.href).not.toContain('secret');
  });

  test.each(['evil.example/x?', 'Hanok', '', '..', 'a@b'])('of a mall named "%s", nobody', async (mallId) => {
    const { oauth, received } = await oauthOf(granted());
    await expect(oauth.refresh(mallId, 'refresh-0')).rejects.toThrow(TypeError);
    expect(() => oauth.authoriseUrl(mallId, { state: '', challenge: '', redirectUri: '' })).toThrow(TypeError);
    expect(received).toEqual([]);
  });
});

describe('a pair that is granted', () => {
  test.each<[what: string, given: object, expected: object]>([
    ['as documented', {}, { accessLifeMs: 2 * hour, refreshLifeMs: 336 * hour, scopes: ['mall.read_store'] }],
    ['for a shorter time', { expires_at: '2026-01-01T09:30:00.000' }, { accessLifeMs: hour / 2 }],
    ['for longer than documented', { expires_at: '2027-01-01T09:00:00.000' }, { accessLifeMs: 2 * hour }],
    ['that ended before it began', { expires_at: '2025-01-01T09:00:00.000' }, { accessLifeMs: 2 * hour }],
    ['without times', { issued_at: undefined, expires_at: undefined }, { accessLifeMs: 2 * hour }],
    ['with times that are none', { expires_at: 'soon' }, { accessLifeMs: 2 * hour }],
    ['with rights in one text', { scopes: 'a,b c' }, { scopes: ['a', 'b', 'c'] }],
    ['without rights named', { scopes: undefined }, { scopes: [] }],
    ['of another mall, which the caller must see', { mall_id: 'kawaii' }, { mallId: 'kawaii' }],
  ])('%s', async (_what, given, expected) => {
    const { outcome, exchange } = await refresh(granted(given));
    expect(outcome).toMatchObject({ kind: 'granted', tokens: { accessToken: 'access-1', ...expected } });
    expect(exchange.failureKind).toBeNull();
  });

  test('also with another status of success: the pair before it is dead already', async () => {
    expect((await refresh({ ...granted(), status: 201 })).outcome).toMatchObject({ kind: 'granted' });
  });

  test.each([{ access_token: 'a\r\nx: y' }, { access_token: '' }, { refresh_token: undefined }, { mall_id: 7 }])(
    'is none with %j',
    async (given) => {
      expect((await refresh(granted(given))).outcome).toEqual({ kind: 'lost', failure: 'UNREADABLE' });
    },
  );
});

describe('no pair', () => {
  test.each<[said: Said, error: string]>([
    [{ status: 400, body: '{"error":"invalid_grant","error_description":"dead"}' }, 'invalid_grant'],
    [{ status: 401, body: '{"error":"invalid_client"}' }, 'invalid_client'],
    [{ status: 400, body: JSON.stringify({ error: 'x'.repeat(500) }) }, 'unknown'],
  ])('because Cafe24 says so: %j', async (said, error) => {
    const { outcome, exchange } = await refresh(said);
    expect(outcome).toEqual({ kind: 'refused', error });
    expect(exchange.failureKind).toBe('HTTP_4XX');
  });

  // Only Cafe24's own code may cost a mall its tokens.
  test.each<[what: string, said: Said, failure: string]>([
    ...brokenAnswers,
    ['400 in HTML', { status: 400, body: '<html>invalid_grant</html>' }, 'UNREADABLE'],
    ['401 without a code', { status: 401, body: '{}' }, 'UNREADABLE'],
    ['403', { status: 403, body: '{"error":"invalid_grant"}' }, 'HTTP_4XX'],
    ['404', { status: 404, body: '{"error":"invalid_grant"}' }, 'HTTP_4XX'],
    ['429', { status: 429, headers: { 'retry-after': '7' } }, 'HTTP_4XX'],
  ])('and we do not know whether the old one lives: %s', async (_what, said, failure) => {
    const { outcome, exchange } = await refresh(said);
    expect(outcome).toEqual({ kind: 'lost', failure });
    expect(exchange.failureKind).toBe(failure);
  });
});
