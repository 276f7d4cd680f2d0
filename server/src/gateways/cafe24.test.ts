import type { FailureKind } from '@pgbridge/shared/words';
import { describe, expect, onTestFinished, test } from 'vitest';
import { startLoopbackServer } from '../../test/support/loopback-server.ts';
import { createCafe24 } from './cafe24.ts';
import { createHttpClient } from './http-client.ts';

const content = { tid: 'pg-1', amount: '3065.00', hash_data: 'a+/=', extra_data: { pgName: '한글 pg', n: { a: '1' } } };

async function notify(
  answer: { status?: number; body?: string; headers?: Record<string, string> },
  format: 'json' | 'form' = 'json',
) {
  const { status = 200, body = '', headers = {} } = answer;
  const server = await startLoopbackServer((_request, response) => response.writeHead(status, headers).end(body));
  const policy = { allow: ['127.0.0.1'] };
  const client = createHttpClient({ policy, now: () => new Date('2026-01-01T00:00:00Z') });
  onTestFinished(async () => {
    await client.close();
    await server[Symbol.asyncDispose]();
  });
  const cafe24 = createCafe24({ client, policy, formatNow: () => format });
  return { ...(await cafe24.notify({ url: `${server.url}/noty`, content }, [])), received: server.received };
}

describe('a notification is posted', () => {
  test('as JSON', async () => {
    const { received } = await notify({});
    expect(received).toMatchObject([{ method: 'POST', url: '/noty', body: JSON.stringify(content) }]);
    expect(received[0]?.headers['content-type']).toBe('application/json; charset=utf-8');
  });

  test('as a form, extra data in brackets, when so set', async () => {
    const { received } = await notify({}, 'form');
    expect(received[0]?.headers['content-type']).toBe('application/x-www-form-urlencoded');
    expect([...new URLSearchParams(received[0]?.body)]).toEqual([
      ['tid', 'pg-1'],
      ['amount', '3065.00'],
      ['hash_data', 'a+/='],
      ['extra_data[pgName]', '한글 pg'],
      ['extra_data[n][a]', '1'],
    ]);
  });
});

describe('delivered is 2xx and OK, nothing less', () => {
  test.each<[status: number, body: string, failure: FailureKind | null]>([
    [200, '{"result":"OK"}', null],
    [200, ' {"result": "OK", "more": 1}\n', null],
    [201, '{"result":"OK"}', null],
    [200, '{"result":"ok"}', 'NOT_OK'],
    [200, '{"result":"FAIL"}', 'NOT_OK'],
    [200, '{"result":["OK"]}', 'NOT_OK'],
    [200, '{}', 'NOT_OK'],
    [200, '[]', 'NOT_OK'],
    [200, '', 'UNREADABLE'],
    [204, '', 'UNREADABLE'],
    [200, 'OK', 'UNREADABLE'],
    [200, '"OK"', 'UNREADABLE'],
    [200, 'null', 'UNREADABLE'],
    [200, '<html>{"result":"OK"}</html>', 'UNREADABLE'],
    [301, '{"result":"OK"}', 'HTTP_3XX'],
    [400, '{"result":"OK"}', 'HTTP_4XX'],
    [404, '', 'HTTP_4XX'],
    [500, '{"result":"OK"}', 'HTTP_5XX'],
    [503, '', 'HTTP_5XX'],
  ])('%i %s: %s', async (status, body, failureKind) => {
    const { exchange, outcome } = await notify({ status, body });
    expect(outcome).toEqual({ delivered: failureKind === null, failureKind, retryAfter: null });
    expect(exchange).toMatchObject({ httpStatus: status, failureKind });
  });

  test('what was asked for with Retry-After is passed on', async () => {
    expect((await notify({ status: 503, headers: { 'Retry-After': '30' } })).outcome.retryAfter).toBe(30);
  });
});

test.each(['https://evil.example/', 'http://demomall.cafe24.com/', 'https://127.0.0.1/', 'no URL'])(
  'a notification to %s is blocked before anything is sent',
  async (url) => {
    const client = createHttpClient({ policy: { allow: [] }, now: () => new Date() });
    onTestFinished(() => client.close());
    const cafe24 = createCafe24({ client, policy: { allow: [] }, formatNow: () => 'json' });
    const { exchange, outcome } = await cafe24.notify({ url, content }, ['shop.example']);
    expect(outcome).toEqual({ delivered: false, failureKind: 'BLOCKED', retryAfter: null });
    expect(exchange.httpStatus).toBeNull();
  },
);
