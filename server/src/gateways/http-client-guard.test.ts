import type { RequestListener } from 'node:http';
import { describe, expect, onTestFinished, test } from 'vitest';
import { type LoopbackServer, startLoopbackServer } from '../../test/support/loopback-server.ts';
import { createHttpClient } from './http-client.ts';
import { checkedLookup } from './public-address.ts';

async function serve(listener: RequestListener): Promise<LoopbackServer> {
  const server = await startLoopbackServer(listener);
  onTestFinished(() => server[Symbol.asyncDispose]());
  return server;
}

function clientWith(options: Partial<Parameters<typeof createHttpClient>[0]>) {
  const client = createHttpClient({ policy: { allow: [] }, now: () => new Date(), ...options });
  onTestFinished(() => client.close());
  return client;
}

describe('an address inside our network is not connected to', () => {
  test.each(['127.0.0.1', 'localhost', '[::ffff:127.0.0.1]', '2130706433', '0x7f.1'])('%s', async (host) => {
    const server = await serve((_request, response) => response.end());
    const client = clientWith({});
    const url = `https://${host}:${server.port}/`;
    const { exchange, answer } = await client.send({ method: 'GET', url, verdict: { kind: 'guarded' } });
    expect(answer).toBeNull();
    expect(exchange.failureKind).toBe('BLOCKED');
    expect(server.connectionCount()).toBe(0);
  });

  test('nor one that was judged before, nor one that no setting allows', async () => {
    const server = await serve((_request, response) => response.end());
    const client = clientWith({});
    const verdict = { kind: 'blocked', host: 'x', why: 'not https' } as const;
    for (const call of [{ url: server.url, verdict }, { url: server.url }, { url: 'no URL', verdict }]) {
      const { exchange } = await client.send({ method: 'GET', ...call });
      expect(exchange.failureKind).toBe('BLOCKED');
    }
    expect(server.connectionCount()).toBe(0);
  });
});

test('a name is looked up again for each connection: allowed once, it is refused as soon as it leads elsewhere', async () => {
  const server = await serve((_request, response) => response.end());
  const answers = ['127.0.0.1', '127.0.0.9'];
  const client = clientWith({
    // Here 127.0.0.1 stands for the open internet.
    guardedLookup: checkedLookup(
      (_host, _options, callback) => callback(null, [{ address: answers.shift() ?? '', family: 4 }]),
      (address) => address === '127.0.0.1',
    ),
  });
  const call = {
    method: 'GET',
    url: `https://shop.hanok.example:${server.port}/`,
    verdict: { kind: 'guarded' },
  } as const;
  // It got as far as shaking hands with a server that speaks no TLS.
  expect((await client.send(call)).exchange.failureKind).toBe('TLS');
  expect(server.connectionCount()).toBe(1);
  expect((await client.send(call)).exchange.failureKind).toBe('BLOCKED');
  expect(server.connectionCount()).toBe(1);
});
