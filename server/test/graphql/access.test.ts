import { roles } from '@pgbridge/shared/words';
import { type GraphQLField, type GraphQLOutputType, getNamedType, isObjectType, isRequiredArgument } from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { hasPermission, permissionsOf } from '../../src/access/roles.ts';
import { ruleOf } from '../../src/graphql/allowed.ts';
import { graphqlSchema } from '../../src/graphql/schema.ts';
import { type GraphqlServer, startGraphqlServer } from '../support/graphql-server.ts';

const schema = await graphqlSchema();
const fields = Object.values(schema.getQueryType()?.getFields() ?? {});

let server: GraphqlServer;
beforeAll(async () => {
  server = await startGraphqlServer();
});
afterAll(() => server.stop());

/** The least query that reads a field. */
function queryOf(field: GraphQLField<unknown, unknown>): string {
  const args = field.args.filter(isRequiredArgument).map((arg) => `${arg.name}: "none"`);
  return `{ ${field.name}${args.length > 0 ? `(${args.join(', ')})` : ''} ${selectionOf(field.type)} }`;
}

function selectionOf(type: GraphQLOutputType): string {
  const named = getNamedType(type);
  return isObjectType(named) ? '{ __typename }' : '';
}

test('every field of Query says who may read it', () => {
  expect(fields.map(({ name }) => name)).toContain('orders');
  expect(fields.filter((field) => ruleOf(field) === undefined).map(({ name }) => name)).toEqual([]);
});

describe.each(fields)('$name', (field) => {
  test('is refused to whoever is not signed in', async () => {
    const { data, errors } = await server.ask(queryOf(field), {}, null);
    expect(data?.[field.name] ?? null).toBeNull();
    expect(errors?.map(({ extensions }) => extensions.code)).toEqual(['UNAUTHENTICATED']);
  });

  test.each(roles)('for the role %s follows the table of permissions', async (role) => {
    const rule = ruleOf(field);
    const { errors } = await server.ask(queryOf(field), {}, role);
    const codes = errors?.map(({ extensions }) => extensions.code);
    const allowed = rule === 'signed-in' || (rule !== undefined && hasPermission(role, rule));
    expect(codes).toEqual(allowed ? undefined : ['FORBIDDEN']);
  });
});

test.each(roles)('the viewer with the role %s learns what it may do', async (role) => {
  const { data } = await server.ask('{ viewer { name email role permissions } }', {}, role);
  expect(data).toEqual({
    viewer: { name: role, email: `${role}@pgbridge.example`, role, permissions: permissionsOf(role) },
  });
});

describe('who may see personal data', () => {
  test.each([
    ['viewer', false],
    ['support', true],
    ['operator', true],
    ['admin', true],
  ] as const)('%s: %s', (role, may) => expect(hasPermission(role, 'personal-data.reveal')).toBe(may));
});
