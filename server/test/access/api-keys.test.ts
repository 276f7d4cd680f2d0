import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ApiKey } from '../../src/store/entities/api-key.ts';
import { aMall } from '../support/builders.ts';
import { type GraphqlServer, post, startGraphqlServer } from '../support/graphql-server.ts';
import { ageSessions, aPerson, change } from '../support/person.ts';

let server: GraphqlServer;
let admin: string;
beforeAll(async () => {
  server = await startGraphqlServer();
  await aMall(server.em(), { id: 'hanok' });
  admin = await server.signIn('admin');
});
afterAll(() => server.stop());

const issue: [string, string] = ['issueApiKey', 'IssueApiKeyInput'];
const shown =
  '... on IssueApiKeySuccess { secret apiKey { id name role mallIds lastFour issuedBy expiresAt lastUsedAt } }';
const whoAmI = '{ viewer { name role } }';

type Issued = { __typename: string; secret: string; apiKey: { id: string; [fact: string]: unknown } };

async function issued(input: object = {}): Promise<Issued> {
  const wanted = { name: 'nightly report', role: 'viewer', ...input };
  return (await change(server, admin, issue, wanted, shown)) as unknown as Issued;
}

test('an admin issues a key that opens the API for its role, and the store has only its hash', async () => {
  const { secret, apiKey } = await issued({ mallIds: ['hanok'], days: 30 });
  expect(secret).toMatch(/^pgb_[\w-]{43}$/);
  expect(apiKey).toMatchObject({
    name: 'nightly report',
    role: 'viewer',
    mallIds: ['hanok'],
    lastFour: secret.slice(-4),
    issuedBy: 'admin',
    expiresAt: '2026-06-18T05:03:27.000Z',
    lastUsedAt: null,
  });
  expect((await server.askWith(secret, whoAmI)).data).toEqual({ viewer: { name: 'nightly report', role: 'viewer' } });
  const { rows } = await sql`select * from api_keys`.execute(server.em().getKysely());
  expect(JSON.stringify(rows)).not.toContain(secret.slice(4, 20));
  const { text } = await server.ask('{ apiKeys { id name lastFour } auditEntries { edges { node { after } } } }');
  expect(text).toContain(apiKey.id);
  expect(text).not.toContain(secret.slice(4, 20));
});

describe('a key is refused with', () => {
  test.each([
    ['no name', { name: ' ' }, 'NAME_EMPTY'],
    ['no day to live', { days: 0 }, 'DAYS_OUT_OF_RANGE'],
    ['more than a year to live', { days: 366 }, 'DAYS_OUT_OF_RANGE'],
    ['a mall that nobody knows', { mallIds: ['hanok', 'nowhere'] }, 'MALL_UNKNOWN'],
  ])('%s', async (_what, input, code) => {
    expect(await issued(input)).toMatchObject({ __typename: 'InputRefusal', code });
  });
});

describe('a key opens nothing', () => {
  const codeOf = async (key: string) => (await server.askWith(key, whoAmI)).errors?.[0]?.extensions.code;

  test('from the moment it is revoked, and stays so', async () => {
    const { secret, apiKey } = await issued();
    expect(await codeOf(secret)).toBeUndefined();
    for (let time = 0; time < 2; time++) {
      const revoke: [string, string] = ['revokeApiKey', 'RevokeApiKeyInput'];
      expect(await change(server, admin, revoke, { apiKeyId: apiKey.id })).toEqual({
        __typename: 'RevokeApiKeySuccess',
      });
      expect(await codeOf(secret)).toBe('UNAUTHENTICATED');
    }
  });

  test('from the second its time is over', async () => {
    const { secret } = await issued({ days: 1 });
    server.clock.pass(24 * 60 * 60 - 1);
    expect(await codeOf(secret)).toBeUndefined();
    server.clock.pass(1);
    expect(await codeOf(secret)).toBe('UNAUTHENTICATED');
  });

  test.each(['pgb_', 'Bearer', '', 'pgb_%27%20or%201=1'])('when it is none: "%s"', async (key) => {
    expect(await codeOf(key)).toBe('UNAUTHENTICATED');
  });
});

test('a wrong key beside a good cookie opens nothing: the header alone counts', async () => {
  const headers = { 'content-type': 'application/json', cookie: admin, authorization: 'Bearer pgb_wrong' };
  const { errors } = await post(server.url, JSON.stringify({ query: whoAmI }), headers);
  expect(errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
});

test('its use is written down once a minute', async () => {
  const { secret, apiKey } = await issued();
  const lastUsed = async () => (await server.em().findOneOrFail(ApiKey, apiKey.id)).lastUsedAt;
  await server.askWith(secret, whoAmI);
  const first = server.clock.now();
  expect(await lastUsed()).toEqual(first);
  server.clock.pass(59);
  await server.askWith(secret, whoAmI);
  expect(await lastUsed()).toEqual(first);
  server.clock.pass(1);
  await server.askWith(secret, whoAmI);
  expect(await lastUsed()).toEqual(server.clock.now());
});

describe('the same idempotency key', () => {
  const same = { name: 'once', idempotencyKey: 'issue-once-1' };

  test('makes one key, and tells the secret to the first request only', async () => {
    const answers = await Promise.all([issued(same), issued(same), issued(same)]);
    const later = await issued(same);
    const secrets = [...answers, later].map(({ secret }) => secret);
    expect(secrets.filter((secret) => secret !== null)).toHaveLength(1);
    expect(new Set([...answers, later].map(({ apiKey }) => apiKey.id)).size).toBe(1);
    expect(await server.em().count(ApiKey, { name: 'once' })).toBe(1);
  });

  test('with another content is refused, naming what differs', async () => {
    expect(await issued({ ...same, role: 'support', days: 5 })).toMatchObject({
      __typename: 'KeyReusedRefusal',
      code: 'KEY_REUSED',
      params: { fields: ['days', 'role'] },
    });
  });

  test('of somebody else is another one', async () => {
    const colleague = await aPerson(server, 'admin');
    const answer = await change(server, colleague.cookie, issue, { role: 'viewer', ...same }, shown);
    expect(answer.secret).toMatch(/^pgb_/);
  });

  test('stays free when the request was refused', async () => {
    const refused = { name: 'fresh', days: 0, idempotencyKey: 'issue-once-2' };
    expect(await issued(refused)).toMatchObject({ code: 'DAYS_OUT_OF_RANGE' });
    expect((await issued({ ...refused, days: 1 })).secret).toMatch(/^pgb_/);
  });
});

test('a person issues no key on a sign-in of more than five minutes ago, until confirmed; a key does', async () => {
  const { cookie } = await aPerson(server, 'admin');
  const key = await server.key('admin');
  await ageSessions(server, 6);
  const input = { name: 'stepped up', role: 'viewer' };
  expect(await change(server, cookie, issue, input)).toMatchObject({
    __typename: 'StepUpRefusal',
    code: 'STEP_UP_REQUIRED',
    params: { proof: 'PASSWORD' },
  });
  const query = 'mutation { issueApiKey(input: { name: "by a key", role: viewer }) { __typename } }';
  expect((await server.askWith(key, query)).data).toEqual({ issueApiKey: { __typename: 'IssueApiKeySuccess' } });
  const confirm: [string, string] = ['confirmIdentity', 'ConfirmIdentityInput'];
  await change(server, cookie, confirm, { password: 'correct horse battery' });
  expect(await change(server, cookie, issue, input)).toMatchObject({ __typename: 'IssueApiKeySuccess' });
});

describe('a session cookie counts for our own pages only', () => {
  test.each([
    ['another origin', { origin: 'https://evil.example' }],
    ['a page of another site', { 'sec-fetch-site': 'cross-site' }],
    ['a page of a neighbour', { 'sec-fetch-site': 'same-site' }],
  ])('not for %s', async (_name, headers) => {
    const all: Record<string, string> = { 'content-type': 'application/json', cookie: admin, ...headers } as never;
    const { errors } = await post(server.url, JSON.stringify({ query: whoAmI }), all);
    expect(errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
  });

  test('and for the console itself', async () => {
    const headers = {
      'content-type': 'application/json',
      cookie: admin,
      origin: server.url,
      'sec-fetch-site': 'same-origin',
    };
    expect((await post(server.url, JSON.stringify({ query: whoAmI }), headers)).errors).toBeUndefined();
  });
});
