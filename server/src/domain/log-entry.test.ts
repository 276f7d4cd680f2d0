import { maskedText as mask } from '@pgbridge/shared/words';
import { describe, expect, test } from 'vitest';
import { redactLogEntry } from './log-entry.ts';

const secrets = ['service-key-of-ours', 'geheim'];
const written = (entry: unknown) => JSON.stringify(redactLogEntry(entry, secrets));

describe('a log entry', () => {
  test('keeps what says nothing secret', () => {
    const entry = { requestId: '019e', path: '/livez', ms: 3, isOk: true, nothing: null, list: [1, 'two'] };
    expect(redactLogEntry(entry, secrets)).toEqual(entry);
  });

  test.each([
    ['a secret under its name, at any depth', { a: [{ b: { pgSecretKey: 'x', password: 1, hash_data: ['y'] } }] }],
    ['one of our own settings in a text', { a: 'it was service-key-of-ours, they say' }],
    ['the same in base64', { a: Buffer.from('xservice-key-of-ours').toString('base64') }],
    ['a card number in a text', { a: ['paid with 4111 1111 1111 1111'] }],
    ['a query', { url: '/auth/token?code=abcdefghijklmnopqrst&hmac=x' }],
  ])('masks %s', (_what, entry) => {
    expect(written(entry)).toContain(mask);
    expect(written(entry)).not.toMatch(/"x"|"y"|service|4111|abcdefgh|hmac=x/);
  });
});

describe('an error in the log', () => {
  const error = Object.assign(new Error('refused: password=hunter2'), {
    code: 'ECONNREFUSED',
    params: ['sk-value'],
    query: "insert into malls values ('sk-value')",
    request: { headers: { authorization: 'Basic sk-value' } },
    cause: Object.assign(new AggregateError([new Error('4111111111111111')], 'geheim'), { input: 'sk-value' }),
  });

  test('keeps its kind, its text, its code, its stack and its causes', () => {
    expect(redactLogEntry({ err: error }, secrets)).toEqual({
      err: {
        type: 'Error',
        message: `refused: password=${mask}`,
        code: 'ECONNREFUSED',
        stack: expect.stringContaining('log-entry.test.ts'),
        cause: {
          type: 'AggregateError',
          message: mask,
          stack: expect.any(String),
          errors: [{ type: 'Error', message: mask, stack: expect.any(String) }],
        },
      },
    });
  });

  test('loses what libraries hang on it', () => {
    expect(written(error)).not.toMatch(/sk-value|geheim|4111/);
  });

  test('that causes itself ends somewhere', () => {
    const endless = new Error('again');
    endless.cause = endless;
    expect(written(endless)).toContain('…');
  });
});
