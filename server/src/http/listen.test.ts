import type { AddressInfo } from 'node:net';
import { expect, test } from 'vitest';
import { listen } from './listen.ts';

test('an idle connection outlives the 60 s that proxies and partners keep theirs, so no request meets its end', async () => {
  const server = await listen({ port: 0, host: '127.0.0.1' });
  const { port } = server.address() as AddressInfo;
  const { headers } = await fetch(`http://127.0.0.1:${port}/`);
  expect(headers.get('keep-alive')).toBe('timeout=75');
  await new Promise((resolve) => server.close(resolve));
});
