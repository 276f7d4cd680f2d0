import { sql } from 'kysely';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { AuditEntry } from '../../src/store/entities/audit-entry.ts';
import { cookieOf, type GraphqlServer, password, postSignIn, startGraphqlServer } from '../support/graphql-server.ts';
import { ageSessions, aPerson, askAs, change, forgetTries, type Person, sessionOf } from '../support/person.ts';
import { codeNow, wrongCode } from '../support/totp.ts';

let server: GraphqlServer;
beforeAll(async () => {
  server = await startGraphqlServer();
});
beforeEach(() => forgetTries(server));
afterAll(() => server.stop());

const account = '{ viewer { twoStep stepUp } }';
const viewer = async (cookie: string) => (await askAs(server, cookie, account)).data?.viewer as object | undefined;
const confirm = (cookie: string, input: object) =>
  change(server, cookie, ['confirmIdentity', 'ConfirmIdentityInput'], input);

/** Somebody who signs in with a code as well. */
async function enrolled(): Promise<Person & { uri: string; recoveryCodes: string[] }> {
  const person = await aPerson(server);
  const begun = '... on StartTwoStepSuccess { uri recoveryCodes }';
  const { uri, recoveryCodes } = (await change(
    server,
    person.cookie,
    ['startTwoStep', 'StartTwoStepInput'],
    { password },
    begun,
  )) as unknown as { uri: string; recoveryCodes: string[] };
  const query = 'mutation ($code: String!) { finishTwoStep(input: { code: $code }) { __typename } }';
  const finished = await askAs(server, person.cookie, query, { code: codeNow(uri) });
  expect(finished.data).toEqual({ finishTwoStep: { __typename: 'OwnAccountSuccess' } });
  const [cookie = ''] = finished.headers.getSetCookie().filter((each) => each.startsWith('pgbridge.session_token='));
  return { ...person, cookie: cookie.split(';')[0] ?? '', uri, recoveryCodes };
}

/** The first step of sign-in, which opens nothing by itself. */
async function halfwayIn(email: string): Promise<string> {
  const response = await postSignIn(server.url, { email, password });
  expect(await response.json()).toMatchObject({ twoFactorRedirect: true });
  return cookieOf(response);
}

function secondStep(cookie: string, path: string, code: string, given: object = {}): Promise<Response> {
  return fetch(`${server.url}/api/auth/two-factor/${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', cookie },
    body: JSON.stringify({ code, ...given }),
  });
}

describe('two-step sign-in', () => {
  test('is on once the first code was right; then the password alone opens nothing', async () => {
    const { cookie, email, uri } = await enrolled();
    expect(await viewer(cookie)).toEqual({ twoStep: true, stepUp: null });
    const halfway = await halfwayIn(email);
    expect(await viewer(halfway)).toBeUndefined();
    expect((await secondStep(halfway, 'verify-totp', wrongCode(uri))).status).toBe(401);
    const response = await secondStep(halfway, 'verify-totp', codeNow(uri));
    expect(response.status).toBe(200);
    expect(await viewer(cookieOf(response))).toEqual({ twoStep: true, stepUp: null });
  });

  test('takes a recovery code once', async () => {
    const { email, recoveryCodes } = await enrolled();
    const [code = ''] = recoveryCodes;
    expect(recoveryCodes).toHaveLength(10);
    const first = await secondStep(await halfwayIn(email), 'verify-backup-code', code);
    expect(await viewer(cookieOf(first))).toMatchObject({ twoStep: true });
    expect((await secondStep(await halfwayIn(email), 'verify-backup-code', code)).status).toBe(401);
  });

  test('stops asking after five wrong codes', async () => {
    const { email, uri } = await enrolled();
    const halfway = await halfwayIn(email);
    for (let left = 5; left > 0; left--) {
      await forgetTries(server);
      expect((await secondStep(halfway, 'verify-totp', wrongCode(uri))).status).toBe(401);
    }
    await forgetTries(server);
    expect((await secondStep(halfway, 'verify-totp', codeNow(uri))).status).not.toBe(200);
  });

  test('trusts no device, whoever asks it to', async () => {
    const { email, uri } = await enrolled();
    const response = await secondStep(await halfwayIn(email), 'verify-totp', codeNow(uri), { trustDevice: true });
    expect(response.headers.getSetCookie().join()).not.toMatch(/trust_device/);
  });

  test('cannot be tried without end from an open session', async () => {
    const { cookie, uri } = await enrolled();
    expect((await secondStep(cookie, 'verify-totp', codeNow(uri))).status).toBe(403);
    const finish: [string, string] = ['finishTwoStep', 'FinishTwoStepInput'];
    expect(await change(server, cookie, finish, { code: codeNow(uri) })).toMatchObject({
      code: 'TWO_STEP_ALREADY_SET',
    });
  });

  test('keeps its secret and its recovery codes encrypted', async () => {
    const { uri, recoveryCodes } = await enrolled();
    const { rows } = await sql`select * from operator_two_factors`.execute(server.em().getKysely());
    const stored = JSON.stringify(rows);
    expect(stored).not.toContain(new URL(uri).searchParams.get('secret') ?? '?');
    expect(recoveryCodes.filter((code) => stored.includes(code))).toEqual([]);
  });

  test('is taken off with a code and the password, not with one of them', async () => {
    const { cookie, email, uri } = await enrolled();
    const remove = (input: object) => change(server, cookie, ['removeTwoStep', 'RemoveTwoStepInput'], input);
    expect(await remove({ code: wrongCode(uri), password })).toMatchObject({ code: 'CODE_WRONG', params: { left: 4 } });
    expect(await remove({ code: codeNow(uri), password: 'wrong' })).toMatchObject({ code: 'PASSWORD_WRONG' });
    expect(await remove({ code: codeNow(uri), password })).toEqual({ __typename: 'OwnAccountSuccess' });
    expect(await viewer(await sessionOf(server, email))).toEqual({ twoStep: false, stepUp: null });
  });

  test('is taken off by an admin for somebody who lost the telephone', async () => {
    const { id, email, cookie } = await enrolled();
    const admin = await aPerson(server, 'admin');
    await change(server, admin.cookie, ['resetOperatorTwoStep', 'OperatorInput'], { operatorId: id });
    expect(await viewer(cookie)).toBeUndefined();
    expect(await viewer(await sessionOf(server, email))).toEqual({ twoStep: false, stepUp: null });
  });
});

describe('showing anew who one is', () => {
  test('is due five minutes after sign-in, with the password when there is no second step', async () => {
    const { cookie } = await aPerson(server);
    await ageSessions(server, 5);
    expect(await viewer(cookie)).toEqual({ twoStep: false, stepUp: 'PASSWORD' });
    expect(await confirm(cookie, { password: 'wrong' })).toMatchObject({ code: 'PASSWORD_WRONG', params: { left: 4 } });
    expect(await viewer(cookie)).toMatchObject({ stepUp: 'PASSWORD' });
    expect(await confirm(cookie, { password })).toEqual({ __typename: 'OwnAccountSuccess' });
    expect(await viewer(cookie)).toMatchObject({ stepUp: null });
    await ageSessions(server, 5);
    expect(await viewer(cookie)).toMatchObject({ stepUp: 'PASSWORD' });
  });

  test('wants a code from somebody who has a second step; no way of giving the password does', async () => {
    const { cookie, uri } = await enrolled();
    await ageSessions(server, 6);
    expect(await confirm(cookie, { password })).toMatchObject({ code: 'STEP_UP_REQUIRED', params: { proof: 'CODE' } });
    const own: [string, string] = ['changeOwnPassword', 'ChangeOwnPasswordInput'];
    await change(server, cookie, own, { current: password, next: 'another horse battery' });
    expect(await viewer(cookie)).toEqual({ twoStep: true, stepUp: 'CODE' });
    await confirm(cookie, { code: codeNow(uri) });
    expect(await viewer(cookie)).toEqual({ twoStep: true, stepUp: null });
  });

  test('ends the session at the fifth wrong one in a row', async () => {
    const { id, cookie } = await aPerson(server);
    for (const left of [4, 3, 2, 1, 0]) {
      expect(await confirm(cookie, { password: 'wrong' })).toMatchObject({ params: { left } });
    }
    expect(await viewer(cookie)).toBeUndefined();
    expect(await server.em().count(AuditEntry, { actorId: id, action: 'IDENTITY_NOT_CONFIRMED' })).toBe(5);
  });
});

test('a changed password ends the other sessions, not the own one', async () => {
  const { email, cookie } = await aPerson(server);
  const other = await sessionOf(server, email);
  const own: [string, string] = ['changeOwnPassword', 'ChangeOwnPasswordInput'];
  expect(await change(server, cookie, own, { current: 'wrong', next: 'another horse battery' })).toMatchObject({
    code: 'PASSWORD_WRONG',
  });
  await change(server, cookie, own, { current: password, next: 'another horse battery' });
  expect([await viewer(other), await viewer(cookie)]).toEqual([undefined, expect.anything()]);
  expect(await sessionOf(server, email, 'another horse battery')).toBeTruthy();
});

test('a session ends after twelve hours, however busy it is', async () => {
  const { cookie } = await aPerson(server);
  await ageSessions(server, 12 * 60 - 1);
  expect(await viewer(cookie)).toBeDefined();
  await ageSessions(server, 12 * 60);
  expect(await viewer(cookie)).toBeUndefined();
  await ageSessions(server, 1);
  expect(await viewer(cookie)).toBeUndefined();
});
