import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type GraphqlServer, post, startGraphqlServer } from '../support/graphql-server.ts';

/* The examples of docs/graphql are sent as curl would send them. */

const pages = ['authentication', 'subscriptions'].map((name) =>
  readFileSync(new URL(`../../../docs/graphql/${name}.md`, import.meta.url), 'utf8'),
);
const examples = pages.flatMap((page) =>
  [...page.matchAll(/^```sh\n(curl .*?)^```/gms)].map(([, command = '']) => command),
);

let server: GraphqlServer;
let key: string;
beforeAll(async () => {
  server = await startGraphqlServer();
  key = await server.key('viewer');
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
  expect(examples.length).toBeGreaterThan(3);
});

test.each(examples)('%s', async (command) => {
  const { url, body, headers } = requestOf(command);
  const { status, data, errors } = await post(url.replace(/\/graphql.*/, ''), body, headers);
  expect([status, errors]).toEqual([200, undefined]);
  expect(Object.keys(data ?? {})).toHaveLength(1);
  expect(url.endsWith('/stream')).toBe(body.includes('subscription'));
});
