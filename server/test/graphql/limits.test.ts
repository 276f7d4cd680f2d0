import { getIntrospectionQuery } from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type GraphqlServer, startGraphqlServer } from '../support/graphql-server.ts';

let server: GraphqlServer;
beforeAll(async () => {
  server = await startGraphqlServer();
});
afterAll(() => server.stop());

const nested = (levels: number): string =>
  levels === 0 ? '{ id }' : `{ notifications { order ${nested(levels - 1)} } }`;

const aliases = (count: number) => Array.from({ length: count }, (_, n) => `a${n}: __typename`).join(' ');

const wide = 'id mallId orderNumber status currency requestedAmount paidAmount createdAt';

describe('an operation that reads too much is refused before it runs', () => {
  test.each<[string, string, object, string]>([
    ['too deep', `{ order(id: "x") ${nested(5)} }`, {}, 'depth 12, at most 10'],
    ['too deep by fragments', `{ order(id: "x") { ...A } } fragment A on Order ${nested(5)}`, {}, 'depth 12'],
    ['too many aliases', `{ viewer { ${aliases(51)} } }`, {}, 'aliases 51, at most 50'],
    [
      'aliases in fragments',
      `{ viewer { ...A } x: viewer { ...A } } fragment A on Viewer { ${aliases(25)} }`,
      {},
      'aliases 51',
    ],
    [
      'lists within lists',
      `{ orders(first: 100) { edges { node { ${wide} webhookEvents(first: 100) { edges { node { id } } } } } } }`,
      {},
      'cost',
    ],
    [
      'a page size that is a variable',
      `query ($n: Int) { orders(first: $n) { edges { node { timeline(first: $n) { edges { node { id kind } } } } } } }`,
      { n: 100 },
      'cost',
    ],
  ])('%s', async (_name, query, variables, message) => {
    const { data, errors } = await server.ask(query, variables);
    expect(data ?? null).toBeNull();
    expect(errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
    expect(errors?.[0]?.message).toContain(message);
  });

  test('a text of thousands of words', async () => {
    const { errors } = await server.ask(`{ ${'__typename '.repeat(5000)} }`);
    expect(errors?.[0]?.extensions.code).toBe('GRAPHQL_PARSE_FAILED');
  });
});

describe('what the console and tools ask is within the limits', () => {
  test.each<[string, string]>([
    ['introspection', getIntrospectionQuery()],
    [
      'the largest page of orders',
      `{ orders(first: 100) { edges { node { ${wide} situation { code params } currentNotification { deliveries { number } } } } } }`,
    ],
    [
      'an order with everything',
      `{ orderByNumber(mallId: "m", orderNumber: "1") { ${wide} situation { code } attempts { id } cancellations { id }
        timeline(first: 100) { edges { cursor node { id at kind actor params webhookEvent { id kind } notification { id } } } }
        notifications { id deliveries { number requestBody responseBody } }
        webhookEvents(first: 100) { edges { node { id kind verdict reason receivedAt headers { name value } body responseBody } } } } }`,
    ],
    ['50 aliases', `{ viewer { ${aliases(50)} } }`],
  ])('%s', async (_name, query) => {
    expect((await server.ask(query)).errors).toBeUndefined();
  });
});
