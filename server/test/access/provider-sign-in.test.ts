import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { AuditEntry } from '../../src/store/entities/audit-entry.ts';
import { startWorld, type World } from '../support/app.ts';
import { type OidcProvider, type ProviderPerson, startOidcProvider } from '../support/oidc-provider.ts';
import { ageSessions, aPerson, askAs, change, forgetTries } from '../support/person.ts';

const client = { id: 'pg-bridge', secret: 'a-client-secret-of-the-provider' };

let provider: OidcProvider;
let world: World;
beforeAll(async () => {
  provider = await startOidcProvider(client);
  world = await startWorld({
    OIDC_ISSUER: provider.issuer,
    OIDC_CLIENT_ID: client.id,
    OIDC_CLIENT_SECRET: client.secret,
    OIDC_LABEL: 'Hanok ID',
    OIDC_ROLES: 'pg-viewers:viewer,pg:repairs:operator,pg-admins:admin',
  });
});
afterAll(async () => {
  await world?.stop();
  await provider?.stop();
});
beforeEach(() => forgetTries(signing()));

const signing = () => ({ url: world.app.url, auth: world.app.auth, orm: world.app.bridge.orm });
const em = () => world.app.bridge.orm.em.fork();

/** Follows where a browser is sent, one step, with what it carries. */
async function step(url: string, cookie = '') {
  const response = await fetch(url, { redirect: 'manual', headers: { cookie } });
  const cookies = response.headers.getSetCookie();
  return { status: response.status, to: response.headers.get('location') ?? '', cookies, jar: jarOf(cookies) };
}

const jarOf = (cookies: string[]) =>
  cookies
    .filter((cookie) => !/max-age=0/i.test(cookie))
    .map((cookie) => cookie.split(';')[0])
    .join('; ');

/** Leaves for the provider and comes back, as far as our door. */
async function leave(path = '', cookie = '') {
  const left = await step(`${world.app.url}/api/auth/oidc/start${path}`, cookie);
  const back = await step(left.to);
  return { ...left, back: back.to };
}

async function signIn(person: ProviderPerson, next = '') {
  provider.sit(person);
  const { back, jar } = await leave(next);
  return step(back, jar);
}

const someone = (given: Partial<ProviderPerson> = {}): ProviderPerson => {
  const sub = randomUUID();
  return { sub, email: `${sub}@hanok.example`, name: 'Kim Hana', groups: ['pg-viewers'], ...given };
};

async function viewer(cookie: string) {
  const { data } = await askAs(signing(), cookie, '{ viewer { name role stepUp byProvider } }');
  return data?.viewer;
}

const entries = (action: AuditEntry['action']) => em().find(AuditEntry, { action }, { orderBy: { number: 'desc' } });

describe('somebody of the company', () => {
  it('who comes the first time is let in with the role of their groups, and led to where they wanted to go', async () => {
    const person = someone({ groups: ['sales', 'pg:repairs', 'pg-viewers'] });
    const { status, to, jar, cookies } = await signIn(person, '?next=%2Forders%3Fq%3D1');
    expect([status, to]).toEqual([302, '/orders?q=1']);
    expect(await viewer(jar)).toEqual({ name: 'Kim Hana', role: 'operator', stepUp: null, byProvider: true });
    expect(cookies.find((cookie) => cookie.includes('session_token'))).toMatch(/HttpOnly; SameSite=Strict/i);
    const [added] = await entries('OPERATOR_ADDED');
    expect(added).toMatchObject({ subjectName: 'Kim Hana', after: '{"role":"operator","by":"groups"}' });
    const [signedIn] = await entries('SIGNED_IN');
    expect(signedIn).toMatchObject({ actorName: 'Kim Hana', role: 'operator', after: '{"step":"provider"}' });
  });

  it('has at each sign-in the role that the groups have then', async () => {
    const person = someone();
    const first = await signIn(person);
    expect(await viewer(first.jar)).toMatchObject({ role: 'viewer' });
    const second = await signIn({ ...person, email: 'moved@hanok.example', groups: ['pg-admins'] });
    expect(await viewer(second.jar)).toMatchObject({ role: 'admin' });
    expect(await viewer(first.jar)).toMatchObject({ role: 'admin' });
    const [changed] = await entries('OPERATOR_ROLE_CHANGED');
    expect(changed).toMatchObject({ before: '{"role":"viewer"}', after: '{"role":"admin","by":"groups"}' });
  });

  it('without a group of ours is not let in, and who lost theirs loses their open sessions', async () => {
    expect((await signIn(someone({ groups: ['sales'] }))).to).toBe('/sign-in?refused=NO_GROUP');
    expect((await signIn(someone({ groups: undefined }))).to).toBe('/sign-in?refused=NO_GROUP');
    const person = someone();
    const { jar } = await signIn(person);
    const refused = await signIn({ ...person, groups: [] });
    expect([refused.to, refused.jar]).toEqual(['/sign-in?refused=NO_GROUP', '']);
    expect(await viewer(jar)).toBeUndefined();
    const [failed] = await entries('SIGN_IN_FAILED');
    expect(failed).toMatchObject({ subjectName: 'Kim Hana', after: '{"step":"provider","why":"NO_GROUP"}' });
  });

  it('never takes over the account of somebody with a password, who signs in as before', async () => {
    const local = await aPerson(signing(), 'admin');
    const { to, jar } = await signIn(someone({ email: local.email.toUpperCase(), groups: ['pg-viewers'] }));
    expect([to, jar]).toEqual(['/sign-in?refused=ADDRESS_TAKEN', '']);
    expect(await viewer(local.cookie)).toMatchObject({ role: 'admin', byProvider: false });
  });

  it.each([
    ['no address', { email: undefined }],
    ['an address that nobody proved', { email_verified: false }],
  ])('with %s is not added', async (_what, given) => {
    expect((await signIn(someone(given))).to).toBe('/sign-in?refused=ADDRESS_MISSING');
  });

  it('who was deactivated here stays out', async () => {
    const person = someone();
    const { jar } = await signIn(person);
    await sql`update operators set banned = true where email = ${person.email}`.execute(em().getKysely());
    expect((await signIn(person)).to).toBe('/sign-in?refused=DEACTIVATED');
    expect(await viewer(jar)).toBeUndefined();
  });

  it('has no password here that an admin could reset', async () => {
    const person = someone();
    const { jar } = await signIn(person);
    const admin = await aPerson(signing(), 'admin');
    const { data } = await askAs(signing(), admin.cookie, '{ operators { id email } }');
    const operators = data?.operators as unknown as { id: string; email: string }[];
    const operatorId = operators.find(({ email }) => email === person.email)?.id;
    const names: [string, string] = ['resetOperatorPassword', 'OperatorInput'];
    expect(await change(signing(), admin.cookie, names, { operatorId })).toMatchObject({ code: 'NO_PASSWORD_HERE' });
    expect(await viewer(jar)).toMatchObject({ byProvider: true });
  });

  it('is led nowhere but to pages of ours', async () => {
    const { to } = await signIn(someone(), '?next=%2F%2Fevil.example%2Forders');
    expect(to).toBe('/');
    expect((await signIn(someone(), '?next=https%3A%2F%2Fevil.example')).to).toBe('/');
  });
});

describe('a return from the provider', () => {
  it('asks with state, nonce and PKCE, and keeps the state in a cookie that survives the way from another site', async () => {
    provider.sit(someone());
    const { cookies } = await leave();
    const state = cookies.find((cookie) => cookie.includes('oidc_state'));
    expect(state).toMatch(/HttpOnly; SameSite=Lax/i);
    expect(provider.asked.at(-1)?.get('code_challenge_method')).toBe('S256');
    expect(provider.asked.at(-1)?.get('nonce')).toMatch(/.{20}/);
  });

  it("counts in the browser that left, and once: a foreign state, another browser's and a used code are refused", async () => {
    const person = someone();
    provider.sit(person);
    const mine = await leave();
    const theirs = await leave();
    expect((await step(mine.back)).to).toBe('/sign-in?refused=EXPIRED');
    expect((await step(mine.back, theirs.jar)).to).toBe('/sign-in?refused=EXPIRED');
    const foreign = new URL(mine.back);
    foreign.searchParams.set('state', 'made-up');
    expect((await step(foreign.href, mine.jar)).to).toBe('/sign-in?refused=EXPIRED');
    expect((await step(mine.back, mine.jar)).to).toBe('/');
    expect((await step(mine.back, mine.jar)).to).toBe('/sign-in?refused=EXPIRED');
    const usedCode = new URL(theirs.back);
    usedCode.searchParams.set('code', new URL(mine.back).searchParams.get('code') ?? '');
    const replayed = await step(usedCode.href, theirs.jar);
    expect([replayed.to, replayed.jar]).toEqual(['/sign-in?refused=PROVIDER_FAILED', '']);
  });

  it.each([
    ['another nonce', { nonce: 'of-somebody-else' }],
    ['another audience', { aud: 'another-app' }],
    ['another issuer', { iss: 'https://evil.example' }],
  ])('with %s in the token proves nobody', async (_what, lies) => {
    provider.lie(lies);
    const { to, jar } = await signIn(someone());
    provider.lie(null);
    expect([to, jar]).toEqual(['/sign-in?refused=PROVIDER_FAILED', '']);
  });

  it('with a refusal of the provider says that it failed', async () => {
    provider.sit(someone());
    const { back, jar } = await leave();
    const denied = new URL(back);
    denied.searchParams.delete('code');
    denied.searchParams.set('error', 'access_denied');
    expect((await step(denied.href, jar)).to).toBe('/sign-in?refused=PROVIDER_FAILED');
  });
});

describe('before money moves', () => {
  const asked = async (cookie: string) => viewer(cookie);

  it('a sign-in counts as fresh by when the provider last asked, and not at all when it does not say', async () => {
    expect(await asked((await signIn(someone({ age: 0 }))).jar)).toMatchObject({ stepUp: null });
    expect(await asked((await signIn(someone({ age: 3_600 }))).jar)).toMatchObject({ stepUp: 'PROVIDER' });
    expect(await asked((await signIn(someone({ age: null }))).jar)).toMatchObject({ stepUp: 'PROVIDER' });
  });

  it('somebody signs in once more at the provider, and the open session is fresh again', async () => {
    const person = someone({ groups: ['pg-admins'], age: 3_600 });
    const { jar } = await signIn(person);
    provider.sit({ ...person, age: 2 });
    const left = await leave('?confirm=1', jar);
    expect(provider.asked.at(-1)?.get('prompt')).toBe('login');
    expect(provider.asked.at(-1)?.get('max_age')).toBe('0');
    const back = await step(left.back, left.jar);
    expect([back.to, back.jar]).toEqual(['/confirmed', '']);
    expect(await asked(jar)).toMatchObject({ stepUp: null });
    const [confirmed] = await entries('IDENTITY_CONFIRMED');
    expect(confirmed).toMatchObject({ actorName: 'Kim Hana', after: '{"step":"provider"}' });
    await ageSessions(signing(), 6);
    expect(await asked(jar)).toMatchObject({ stepUp: 'PROVIDER' });
  });

  it.each([
    ['a proof that is not fresh', { age: 400 }, '/confirmed?refused=PROVIDER_FAILED'],
    ['a proof without a time', { age: null }, '/confirmed?refused=PROVIDER_FAILED'],
    ['another person', { sub: 'somebody-else' }, '/confirmed?refused=OTHER_PERSON'],
  ])('%s does not count', async (_what, given, to) => {
    await signIn(someone({ sub: 'somebody-else' }));
    const person = someone({ age: 3_600 });
    const { jar } = await signIn(person);
    provider.sit({ ...person, age: 1, ...given });
    const left = await leave('?confirm=1', jar);
    expect((await step(left.back, left.jar)).to).toBe(to);
    expect(await asked(jar)).toMatchObject({ stepUp: 'PROVIDER' });
  });

  it('nobody confirms without a session', async () => {
    const left = await step(`${world.app.url}/api/auth/oidc/start?confirm=1`);
    expect(left.to).toBe('/sign-in');
  });
});

it('the console learns before anybody signs in what the provider is called, and no more', async () => {
  const response = await fetch(`${world.app.url}/api/console/settings`);
  expect(Object.keys(await response.json())).toEqual(['sandbox', 'signInLabel', 'serverTime']);
});

it('a provider that is away keeps nobody out who has a password', async () => {
  const alone = await startWorld({
    OIDC_ISSUER: 'http://127.0.0.1:9',
    OIDC_CLIENT_ID: client.id,
    OIDC_CLIENT_SECRET: client.secret,
    OIDC_ROLES: 'x:viewer',
  });
  const left = await step(`${alone.app.url}/api/auth/oidc/start`);
  expect(left.to).toBe('/sign-in?refused=PROVIDER_FAILED');
  await aPerson({ url: alone.app.url, auth: alone.app.auth, orm: alone.app.bridge.orm });
  await alone.stop();
});
