import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { type GraphqlServer, post, startGraphqlServer } from '../support/graphql-server.ts';

let server: GraphqlServer;
beforeAll(async () => {
  server = await startGraphqlServer();
});
beforeEach(() => void server.faults.splice(0));
afterAll(() => server.stop());

const json = { 'content-type': 'application/json' };
const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-7/;

test('an outage says nothing of our insides, and the log has it with the same request id', async () => {
  const cookie = await server.signIn('admin');
  // What the sign-in library reads still works; the first statement of ours does not.
  const executor = server.orm.em.getKysely().getExecutor();
  const original = executor.executeQuery.bind(executor);
  const spy = vi.spyOn(executor, 'executeQuery').mockImplementation((query) => {
    if (/from .orders./.test(query.sql)) throw new Error('select secret from "orders": connection lost at /srv/app');
    return original(query);
  });
  const answer = await post(server.url, '{"query":"query Broken { orders { edges { cursor } } }"}', {
    ...json,
    cookie,
  });
  spy.mockRestore();
  expect(answer.data).toBeNull();
  expect(answer.errors).toEqual([
    {
      message: 'Something went wrong on our side.',
      path: ['orders'],
      locations: expect.any(Array),
      extensions: { code: 'INTERNAL_SERVER_ERROR' },
    },
  ]);
  expect(answer.text).not.toMatch(/select|secret|stack|\.ts/i);
  expect(server.faults).toEqual([
    {
      message: 'a GraphQL operation failed',
      about: expect.objectContaining({ requestId: answer.extensions.requestId, operationName: 'Broken' }),
    },
  ]);
});

describe('every answer carries a request id', () => {
  test.each<[string, string, number]>([
    ['a good query', '{"query":"{ __typename }"}', 200],
    ['a query that nobody may ask unsigned', '{"query":"{ viewer { name } }"}', 200],
    ['a query that is no GraphQL', '{"query":"{"}', 400],
    ['a field that does not exist', '{"query":"{ secrets }"}', 400],
    ['no query', '{}', 400],
    ['an empty query', '{"query":""}', 400],
    ['several operations at once', '[{"query":"{ __typename }"}]', 400],
    ['variables that are no object', '{"query":"{ __typename }","variables":"x"}', 400],
    ['no JSON', '{"query":', 400],
    ['too long a query', JSON.stringify({ query: `{ __typename } #${'x'.repeat(70_000)}` }), 413],
  ])('%s', async (_name, body, status) => {
    const answer = await post(server.url, body, json);
    expect(answer.status).toBe(status);
    expect(answer.extensions.requestId).toMatch(uuid);
    expect(answer.text).not.toMatch(/stack|node_modules/);
    expect(server.faults).toEqual([]);
  });
});

test('a refusal is not a fault of ours and stays out of the log', async () => {
  const { errors } = await server.ask('{ orders(first: 1000) { edges { cursor } } }');
  expect(errors?.[0]?.extensions).toEqual({ code: 'BAD_USER_INPUT' });
  expect(server.faults).toEqual([]);
});

test.each(['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x'])(
  'a form of another site can send %s, so it is refused',
  async (type) => {
    const answer = await post(server.url, '{"query":"{ __typename }"}', { 'content-type': type });
    expect(answer.status).toBe(415);
    expect(answer.errors?.[0]?.extensions.code).toBe('BAD_REQUEST');
    expect(answer.extensions.requestId).toMatch(uuid);
  },
);

test('queries come by POST only', async () => {
  const response = await fetch(`${server.url}/graphql?query=%7B__typename%7D`);
  expect(response.status).toBe(404);
});
