import type { FailureKind } from '@pgbridge/shared/words';
import { describe, expect, test } from 'vitest';
import { failureOf } from './failure-of.ts';
import { AddressNotAllowedError } from './public-address.ts';

const coded = (code: string, cause?: unknown) => Object.assign(new Error('x', { cause }), { code });

describe('an error of the network stack is named by what went wrong', () => {
  test.each<[code: string, kind: FailureKind]>([
    ['ENOTFOUND', 'DNS'],
    ['EAI_AGAIN', 'DNS'],
    ['EAI_FAIL', 'DNS'],
    ['ETIMEDOUT', 'TIMEOUT'],
    ['UND_ERR_CONNECT_TIMEOUT', 'TIMEOUT'],
    ['UND_ERR_HEADERS_TIMEOUT', 'TIMEOUT'],
    ['UND_ERR_BODY_TIMEOUT', 'TIMEOUT'],
    ['ECONNREFUSED', 'CONNECT'],
    ['ECONNRESET', 'CONNECT'],
    ['EHOSTUNREACH', 'CONNECT'],
    ['ENETUNREACH', 'CONNECT'],
    ['EPIPE', 'CONNECT'],
    ['UND_ERR_SOCKET', 'CONNECT'],
    ['CERT_HAS_EXPIRED', 'TLS'],
    ['DEPTH_ZERO_SELF_SIGNED_CERT', 'TLS'],
    ['SELF_SIGNED_CERT_IN_CHAIN', 'TLS'],
    ['UNABLE_TO_VERIFY_LEAF_SIGNATURE', 'TLS'],
    ['ERR_TLS_CERT_ALTNAME_INVALID', 'TLS'],
    ['ERR_SSL_WRONG_VERSION_NUMBER', 'TLS'],
    ['EPROTO', 'TLS'],
    ['HPE_INVALID_CONSTANT', 'UNREADABLE'],
    ['UND_ERR_RES_EXCEEDED_MAX_SIZE', 'UNREADABLE'],
    ['UND_ERR_HEADERS_OVERFLOW', 'UNREADABLE'],
    ['UND_ERR_RES_CONTENT_LENGTH_MISMATCH', 'UNREADABLE'],
    ['ANYTHING_ELSE', 'CONNECT'],
  ])('%s: %s', (code, kind) => {
    expect(failureOf(coded(code))).toBe(kind);
    expect(failureOf(new Error('wrapped', { cause: coded('ANYTHING_ELSE', coded(code)) }))).toBe(kind);
    expect(failureOf(new AggregateError([new Error('x'), coded(code)]))).toBe(kind);
  });
});

test('a signal that ran out is a time-out, though its code is a number', async () => {
  const signal = AbortSignal.timeout(0);
  await new Promise((resolve) => signal.addEventListener('abort', resolve, { once: true }));
  expect(signal.reason.code).toBe(DOMException.TIMEOUT_ERR);
  expect(failureOf(signal.reason)).toBe('TIMEOUT');
});

test('an address that is not allowed is blocked, however deep it is wrapped', () => {
  const inside = new AddressNotAllowedError('evil.example is 10.0.0.1, not a public address');
  expect(failureOf(inside)).toBe('BLOCKED');
  expect(failureOf(coded('ANYTHING_ELSE', new AggregateError([inside])))).toBe('BLOCKED');
});

test.each([undefined, null, 'text', {}])('what is no error counts as no connection: %j', (thrown) => {
  expect(failureOf(thrown)).toBe('CONNECT');
});
