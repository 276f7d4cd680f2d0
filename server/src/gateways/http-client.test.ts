import type { RequestListener } from 'node:http';
import { describe, expect, onTestFinished, test } from 'vitest';
import { type LoopbackServer, startLoopbackServer } from '../../test/support/loopback-server.ts';
import { type Call, createHttpClient } from './http-client.ts';

const now = () => new Date('2026-01-01T00:00:00Z');

async function serve(listener: RequestListener): Promise<LoopbackServer> {
  const server = await startLoopbackServer(listener);
  onTestFinished(() => server[Symbol.asyncDispose]());
  return server;
}

function clientWith(options: Partial<Parameters<typeof createHttpClient>[0]> = {}) {
  const client = createHttpClient({ policy: { allow: ['127.0.0.1'] }, now, ...options });
  onTestFinished(() => client.close());
  return client;
}

const send = (call: Partial<Call> & { url: string }) => clientWith().send({ method: 'GET', ...call });

test('a call goes out as told; the gateway gets the answer as it came, the store gets it without secrets', async () => {
  const server = await serve((_request, response) => {
    response.setHeader('Set-Cookie', 'session=secret');
    response.end('{"result":"OK","access_token":"secret"}');
  });
  const { exchange, answer } = await send({
    method: 'POST',
    url: `${server.url}/noty?hmac=secret&a=1`,
    headers: { 'content-type': 'application/json', authorization: 'Basic secret', 'X-Api-Key': 'secret' },
    body: '{"hash_data":"secret","amount":"3065.00"}',
  });
  expect(server.received).toEqual([
    {
      method: 'POST',
      url: '/noty?hmac=secret&a=1',
      headers: expect.objectContaining({ authorization: 'Basic secret', 'x-api-key': 'secret' }),
      body: '{"hash_data":"secret","amount":"3065.00"}',
    },
  ]);
  expect(answer).toEqual({
    status: 200,
    body: '{"result":"OK","access_token":"secret"}',
    retryAfter: null,
    date: expect.any(Date),
  });
  expect(exchange).toEqual({
    method: 'POST',
    url: `${server.url}/noty?hmac=[masked]&a=1`,
    headers: [{ name: 'content-type', value: 'application/json' }],
    requestBody: '{"hash_data":"[masked]","amount":"3065.00"}',
    startedAt: now(),
    durationMs: expect.any(Number),
    httpStatus: 200,
    failureKind: null,
    responseBody: '{"result":"OK","access_token":"[masked]"}',
  });
  expect(JSON.stringify(exchange)).not.toContain('secret');
});

test('a partner that shows our own request in its answer shows no secret of it to the store', async () => {
  const server = await serve((request, response) => {
    const pair = Buffer.from(request.headers.authorization?.slice(6) ?? '', 'base64').toString();
    response
      .writeHead(500)
      .end(`<pre>${JSON.stringify(request.headers)} ${pair} ${encodeURIComponent('gr4nt/code')}</pre>`);
  });
  const { exchange, answer } = await send({
    url: server.url,
    headers: { authorization: `Basic ${Buffer.from('pk_1:s3cr3t=key').toString('base64')}` },
    secrets: ['gr4nt/code'],
  });
  expect(answer?.body).toContain('pk_1:s3cr3t=key');
  expect(exchange.responseBody).toContain('pk_1:[masked]');
  expect(JSON.stringify(exchange)).not.toMatch(/s3cr3t|gr4nt|cGtfMTpzM2/);
});

test.each([201, 204, 400, 404, 429, 500, 503])('HTTP %i is an answer like any other', async (status) => {
  const server = await serve((_request, response) => response.writeHead(status).end());
  const { exchange, answer } = await send({ url: server.url });
  expect(answer).toEqual({ status, body: '', retryAfter: null, date: expect.any(Date) });
  expect(exchange).toMatchObject({ httpStatus: status, failureKind: null, responseBody: '', requestBody: null });
});

test.each([301, 302, 307, 308])('a redirect (%i) is an answer and is not followed', async (status) => {
  const target = await serve((_request, response) => response.end());
  const server = await serve((_request, response) => response.writeHead(status, { location: target.url }).end());
  const { answer } = await send({ method: 'POST', url: server.url, body: '{}' });
  expect(answer?.status).toBe(status);
  expect(target.received).toEqual([]);
  expect(server.received).toHaveLength(1);
});

describe('Retry-After', () => {
  test.each<[given: string, seconds: number | null]>([
    ['120', 120],
    ['0', 0],
    ['Thu, 01 Jan 2026 00:02:00 GMT', 120],
    ['Wed, 31 Dec 2025 23:59:00 GMT', 0],
    ['-5', null],
    ['soon', null],
    ['', null],
  ])('%j is %s s', async (given, seconds) => {
    const server = await serve((_request, response) => response.writeHead(503, { 'Retry-After': given }).end());
    expect((await send({ url: server.url })).answer?.retryAfter).toBe(seconds);
  });
});

describe('no complete answer', () => {
  const limit = 64 * 1024;

  test('64 KiB are read, one byte more is unreadable', async () => {
    const exact = await serve((_request, response) => response.end('x'.repeat(limit)));
    expect((await send({ url: exact.url })).answer?.body).toHaveLength(limit);
    const over = await serve((_request, response) => response.end('x'.repeat(limit + 1)));
    expect(await send({ url: over.url })).toMatchObject({
      answer: null,
      exchange: { failureKind: 'UNREADABLE', httpStatus: null, responseBody: null },
    });
  });

  test('an endless answer is cut off', async () => {
    const server = await serve((_request, response) => {
      const more = () => response.write('x'.repeat(10_000), (error) => error ?? more());
      more();
    });
    expect((await send({ url: server.url })).exchange.failureKind).toBe('UNREADABLE');
  });

  test.each<[what: string, listener: RequestListener]>([
    ['silence', () => {}],
    ['silence behind the headers', (_request, response) => response.writeHead(200).flushHeaders()],
    [
      'an answer drop by drop',
      (_request, response) => {
        const drip = setInterval(() => response.write('x'), 20);
        response.on('close', () => clearInterval(drip));
      },
    ],
  ])('%s is a time-out, once the time for the whole call is over', async (_what, listener) => {
    const server = await serve(listener);
    const client = clientWith({ totalTimeoutMs: 150 });
    const { exchange, answer } = await client.send({ method: 'GET', url: server.url });
    expect(answer).toBeNull();
    expect(exchange).toMatchObject({ failureKind: 'TIMEOUT', httpStatus: null });
    expect(exchange.durationMs).toBeGreaterThanOrEqual(140);
    expect(exchange.durationMs).toBeLessThan(2_000);
  });

  test.each<[what: string, kind: string, listener: RequestListener]>([
    ['a reset', 'CONNECT', (request) => request.socket.resetAndDestroy()],
    ['an end without an answer', 'CONNECT', (request) => request.socket.end()],
    [
      'a reset in the middle',
      'CONNECT',
      (request, response) => response.write('{', () => request.socket.resetAndDestroy()),
    ],
    ['an answer that is no HTTP', 'UNREADABLE', (request) => request.socket.end('garbage\r\n\r\n')],
  ])('%s: %s', async (_what, kind, listener) => {
    const server = await serve(listener);
    expect(await send({ url: server.url })).toMatchObject({ answer: null, exchange: { failureKind: kind } });
  });

  test('nobody listens', async () => {
    const server = await startLoopbackServer(() => {});
    await server[Symbol.asyncDispose]();
    expect((await send({ url: server.url })).exchange.failureKind).toBe('CONNECT');
  });

  test('a server without TLS where it should be', async () => {
    const server = await serve((_request, response) => response.end());
    const url = server.url.replace('http:', 'https:');
    expect((await send({ url })).exchange.failureKind).toBe('TLS');
  });
});
