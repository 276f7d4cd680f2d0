import { sql } from 'kysely';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { createAuth } from '../../src/access/auth.ts';
import { addOperator } from '../../src/access/operators.ts';
import {
  cookieOf,
  type GraphqlServer,
  isPostgres,
  password,
  post,
  postSignIn,
  startGraphqlServer,
} from '../support/graphql-server.ts';

const email = 'hana@pgbridge.example';
let server: GraphqlServer;

beforeAll(async () => {
  server = await startGraphqlServer();
  await addOperator(server.auth, { email, name: '김하나', role: 'support', password });
});
beforeEach(async () => {
  await sql`delete from operator_rate_limits`.execute(server.orm.em.getKysely());
});
afterAll(() => server.stop());

const viewer = async (cookie: string) => {
  const headers = { 'content-type': 'application/json', cookie };
  const answer = await post(server.url, '{"query":"{ viewer { email role } }"}', headers);
  return { ...answer, viewer: answer.data?.viewer as object | undefined };
};

test('the right password opens a session', async () => {
  const response = await postSignIn(server.url, { email, password });
  expect(response.status).toBe(200);
  expect((await viewer(cookieOf(response))).viewer).toEqual({ email, role: 'support' });
});

test('a wrong password and an unknown address get the same answer', async () => {
  const answers = await Promise.all([
    postSignIn(server.url, { email, password: 'wrong horse battery' }),
    postSignIn(server.url, { email: 'nobody@pgbridge.example', password }),
  ]);
  expect(answers.map(({ status }) => status)).toEqual([401, 401]);
  const [known, unknown] = await Promise.all(answers.map((answer) => answer.text()));
  expect(known).toBe(unknown);
  expect(answers.flatMap(({ headers }) => headers.getSetCookie())).toEqual([]);
});

test('the cookie is out of reach of scripts and other sites, ends when idle and says nothing of the library', async () => {
  const response = await postSignIn(server.url, { email, password });
  const [cookie = '', ...others] = response.headers.getSetCookie();
  expect(others).toEqual([]);
  const [pair, ...attributes] = cookie.split('; ');
  expect(pair).toMatch(/^pgbridge\.session_token=/);
  expect(attributes.map((text) => text.toLowerCase()).sort()).toEqual([
    'httponly',
    'max-age=1800',
    'path=/',
    'samesite=strict',
  ]);
});

test('over https the cookie travels over https only', async () => {
  const secure = createAuth({
    orm: server.orm,
    databaseUrl: isPostgres(server.orm) ? 'postgresql://' : 'sqlite:',
    secret: 's'.repeat(32),
    appUrl: 'https://pay.example',
  });
  const response = await secure.handler(
    new Request('https://pay.example/api/auth/sign-in/email', {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin: 'https://pay.example' },
      body: JSON.stringify({ email, password }),
    }),
  );
  expect(response.headers.get('set-cookie')).toMatch(/^__Secure-pgbridge\.session_token=.*; Secure/);
});

test('not wanting to be remembered does not make a session longer', async () => {
  const response = await postSignIn(server.url, { email, password, rememberMe: false });
  expect(response.headers.getSetCookie()).toEqual([expect.stringContaining('Max-Age=1800')]);
});

describe('requests of other sites', () => {
  test('cannot sign in', async () => {
    const response = await postSignIn(server.url, { email, password }, { origin: 'https://evil.example' });
    expect(response.status).toBe(403);
    expect(response.headers.getSetCookie()).toEqual([]);
  });

  test('cannot sign out', async () => {
    const cookie = cookieOf(await postSignIn(server.url, { email, password }));
    const headers = { cookie, origin: 'https://evil.example', 'content-type': 'application/json' };
    const response = await fetch(`${server.url}/api/auth/sign-out`, { method: 'POST', headers, body: '{}' });
    expect(response.status).toBe(403);
    expect((await viewer(cookie)).viewer).toBeDefined();
  });

  test('the console itself may', async () => {
    expect((await postSignIn(server.url, { email, password }, { origin: server.url })).status).toBe(200);
  });
});

test('signing out ends the session', async () => {
  const cookie = cookieOf(await postSignIn(server.url, { email, password }));
  const headers = { cookie, 'content-type': 'application/json' };
  expect((await fetch(`${server.url}/api/auth/sign-out`, { method: 'POST', headers, body: '{}' })).status).toBe(200);
  expect((await viewer(cookie)).errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
});

describe('a session', () => {
  const moveSessions = (minutes: number) => {
    const expiresAt = new Date(Date.now() + minutes * 60_000).toISOString();
    return sql`update operator_sessions set "expiresAt" = ${expiresAt}`.execute(server.orm.em.getKysely());
  };

  test('is over after its time', async () => {
    const cookie = cookieOf(await postSignIn(server.url, { email, password }));
    await moveSessions(-1);
    expect((await viewer(cookie)).errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
  });

  test('is prolonged by use, in the store and in the browser', async () => {
    const cookie = cookieOf(await postSignIn(server.url, { email, password }));
    await moveSessions(5);
    const answer = await viewer(cookie);
    expect(answer.headers.getSetCookie()).toEqual([expect.stringMatching(/^pgbridge\.session_token=.*Max-Age=1800/)]);
    const session = await server.auth.api.getSession({ headers: new Headers({ cookie }) });
    expect(session?.session.expiresAt.getTime()).toBeGreaterThan(Date.now() + 29 * 60_000);
  });

  test('with a forged signature is none', async () => {
    const cookie = cookieOf(await postSignIn(server.url, { email, password }));
    const forged = cookie.replace(/\.[^.]*$/, '.Zm9yZ2VkZm9yZ2VkZm9yZ2VkZm9yZ2VkZm9yZ2VkMTI%3D');
    expect((await viewer(forged)).errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
  });

  test('of somebody who was banned is none', async () => {
    const gone = { email: 'gone@pgbridge.example', name: 'Gone', role: 'viewer' as const, password };
    await addOperator(server.auth, gone);
    const cookie = cookieOf(await postSignIn(server.url, gone));
    await sql`update operators set banned = ${isPostgres(server.orm) ? true : 1} where email = ${gone.email}`.execute(
      server.orm.em.getKysely(),
    );
    expect((await viewer(cookie)).errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
    expect((await postSignIn(server.url, gone)).status).toBe(403);
  });
});

describe('trying passwords', () => {
  const wrong = { email, password: 'wrong horse battery' };

  const tryFrom = async (claimed: string) => {
    const claims = { 'x-forwarded-for': claimed, 'x-pgbridge-caller': claimed };
    return (await postSignIn(server.url, wrong, claims)).status;
  };

  test('is stopped after 20 tries a minute from one address, whatever that address claims to be', async () => {
    expect(await tryFrom('10.0.0.1')).toBe(401);
    // Hashing is slow on purpose, so most of the tries are only written down.
    await sql`update operator_rate_limits set count = 19`.execute(server.orm.em.getKysely());
    expect(await tryFrom('10.0.0.2')).toBe(401);
    expect(await tryFrom('10.0.0.3')).toBe(429);
    expect((await postSignIn(server.url, { email, password })).status).toBe(429);
  });
});

describe('what operators have no use for is closed', () => {
  test.each([
    ['sign-up/email', { email: 'new@pgbridge.example', password, name: 'New' }],
    ['admin/create-user', { email: 'new@pgbridge.example', password, name: 'New', role: 'admin' }],
    ['admin/impersonate-user', { userId: 'x' }],
    ['update-user', { name: 'x' }],
    ['request-password-reset', { email }],
  ])('%s', async (path, body) => {
    const cookie = await server.signIn('admin');
    const headers = { 'content-type': 'application/json', cookie, origin: server.url };
    const response = await fetch(`${server.url}/api/auth/${path}`, {
      method: 'POST',
      headers,
      body: JSON.stringify(body),
    });
    expect(response.status).toBe(404);
    const { rows } = await sql`select 1 from operators where email = 'new@pgbridge.example'`.execute(
      server.orm.em.getKysely(),
    );
    expect(rows).toEqual([]);
  });

  test('sign-up is refused by the library too', async () => {
    const body = { email: 'new@pgbridge.example', password, name: 'New' };
    await expect(server.auth.api.signUpEmail({ body })).rejects.toMatchObject({ statusCode: 400 });
  });
});
