import { readdirSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type GraphqlServer, startGraphqlServer } from '../support/graphql-server.ts';

/* The examples of docs/graphql are sent as curl would send them. */

const folder = new URL('../../../docs/graphql/', import.meta.url);
const pages = readdirSync(folder).map((name) => readFileSync(new URL(name, folder), 'utf8'));
const examples = [...pages.join('\n').matchAll(/^```sh\n(curl .*?)^```/gms)].map(([, command = '']) => command);

let server: GraphqlServer;
let key: string;
beforeAll(async () => {
  server = await startGraphqlServer();
  key = await server.key('operator');
});
afterAll(() => server.stop());

/** Reads a curl command of the kind our pages have. */
function requestOf(command: string) {
  const withValues = command.replaceAll('$PGBRIDGE_URL', server.url).replaceAll('$PGBRIDGE_KEY', key);
  const [, url = ''] = /"(http[^"]+)"/.exec(withValues) ?? [];
  const [, body = ''] = /-d '([^']+)'/.exec(withValues) ?? [];
  const headers = [...withValues.matchAll(/-H "([^:]+): ([^"]+)"/g)].map(([, name = '', value = '']) => [name, value]);
  return { url, body, headers: Object.fromEntries(headers) as Record<string, string> };
}

test('the pages have examples', () => {
  expect(examples.length).toBeGreaterThan(1);
});

test.each(examples)('%s', async (command) => {
  const { url, ...request } = requestOf(command);
  const response = await fetch(url, { method: 'POST', ...request });
  const answer = await response.json();
  expect([response.status, answer.errors]).toEqual([200, undefined]);
  expect(Object.keys(answer.data)).toHaveLength(1);
});
