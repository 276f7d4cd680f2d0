import type { RequestListener } from 'node:http';
import { onTestFinished } from 'vitest';
import { createHttpClient } from '../../src/gateways/http-client.ts';
import { startLoopbackServer } from './loopback-server.ts';

/** What a partner's server says: a status and a body, or a listener of its own. */
export type Said = { status?: number; body?: string; headers?: Record<string, string> } | RequestListener;

/** A partner on this machine and the way to it, for the length of one test; what is not answered is given up after 0.3 s. */
export async function partnerThatSays(said: Said) {
  const listener: RequestListener =
    typeof said === 'function'
      ? said
      : (_request, response) => response.writeHead(said.status ?? 200, said.headers).end(said.body ?? '');
  const server = await startLoopbackServer(listener);
  const client = createHttpClient({
    policy: { allow: ['127.0.0.1'] },
    now: () => new Date('2026-01-01T00:00:00Z'),
    totalTimeoutMs: 300,
  });
  onTestFinished(async () => {
    await client.close();
    await server[Symbol.asyncDispose]();
  });
  return { client, url: server.url, received: server.received };
}

/** Answers that are none, whatever was asked, and what kind of failure each is. */
export const brokenAnswers: [what: string, said: Said, failure: string][] = [
  ['a page of HTML', { body: '<html>{"shops":[]}</html>', headers: { 'content-type': 'text/html' } }, 'UNREADABLE'],
  ['half an object', { body: '{"shops":[' }, 'UNREADABLE'],
  ['nothing', {}, 'UNREADABLE'],
  ['null', { body: 'null' }, 'UNREADABLE'],
  ['a list', { body: '[]' }, 'UNREADABLE'],
  ['another shape', { body: '{"shops":{"0":1},"access_token":7}' }, 'UNREADABLE'],
  ['deep brackets', { body: '['.repeat(60_000) }, 'UNREADABLE'],
  ['more than 64 KiB', { body: `{"shops":[],"x":"${'x'.repeat(70_000)}"}` }, 'UNREADABLE'],
  ['a redirect', { status: 302, headers: { location: 'http://127.0.0.1:1/stolen' } }, 'HTTP_3XX'],
  ['not modified', { status: 304 }, 'HTTP_3XX'],
  ['500', { status: 500, body: '{"shops":[]}' }, 'HTTP_5XX'],
  ['503 with Retry-After', { status: 503, headers: { 'retry-after': '9' } }, 'HTTP_5XX'],
  ['silence', () => undefined, 'TIMEOUT'],
  ['headers and then silence', (_request, response) => void response.writeHead(200).write('{"shops":'), 'TIMEOUT'],
  ['a connection that breaks', (request) => request.socket.destroy(), 'CONNECT'],
  ['what is no HTTP', (request) => void request.socket.end('hello\r\n\r\n'), 'UNREADABLE'],
];
