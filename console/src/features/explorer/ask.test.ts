import { readFileSync } from 'node:fs';
import { buildSchema, parse, validate } from 'graphql';
import { expect, it } from 'vitest';
import { ask } from './ask.ts';
import { examples } from './examples.ts';

const schema = buildSchema(readFileSync(new URL('../../../../shared/schema.graphql', import.meta.url), 'utf8'));

it.each(examples.map(({ word, query }) => [word, query]))('%s fits the schema', (_, query) => {
  expect(validate(schema, parse(query))).toEqual([]);
});

it.each([
  ['mutation { signOut }', '', 'NOT_A_QUERY'],
  ['query A { viewer { name } } mutation B { signOut }', '', 'NOT_A_QUERY'],
  ['subscription { activity { orderId } }', '', 'NOT_A_QUERY'],
  ['{ viewer {', '', 'SYNTAX'],
  ['{ viewer { name } }', '[1]', 'VARIABLES'],
  ['{ viewer { name } }', '{', 'VARIABLES'],
])('%j with %j is not sent: %s', async (query, variables, why) => {
  expect(await ask(query, variables)).toMatchObject({ is: 'refused', why });
});
