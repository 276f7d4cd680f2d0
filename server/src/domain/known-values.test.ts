import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { maskValues, secretsOfAuthorization } from './known-values.ts';

const wrappings: Record<string, (text: string) => string> = {
  'as it is': (text) => text,
  JSON: (text) => JSON.stringify({ a: text }),
  'a form': (text) => new URLSearchParams({ a: text }).toString(),
  'a URL': (text) => `https://a.example/?b=${encodeURIComponent(text)}`,
  base64: (text) => Buffer.from(text).toString('base64'),
  base64url: (text) => Buffer.from(text).toString('base64url'),
  hex: (text) => Buffer.from(text).toString('hex'),
};

describe('a value that is known is masked wherever it stands', () => {
  test.each(Object.entries(wrappings))('in %s', (_name, wrap) => {
    const value = 'Pl4nt/ed+sec"ret=';
    fc.assert(
      fc.property(fc.string({ maxLength: 9 }), fc.string({ maxLength: 9 }), (before, after) => {
        const masked = maskValues(wrap(`${before}${value}${after}`), [value], '*');
        const unwrapped = [masked, Buffer.from(masked, 'base64').toString(), Buffer.from(masked, 'hex').toString()];
        expect(unwrapped.join('\n')).not.toMatch(/Pl4nt|sec.{0,3}ret/);
      }),
    );
  });

  test('but not a value so short that it would be found in anything', () => {
    expect(maskValues('it is 12345', ['12345', ''], '*')).toBe('it is 12345');
  });
});

test.each([
  ['Bearer', 'Bearer token-1', ['token-1']],
  ['Basic', `Basic ${Buffer.from('pk:sk:1').toString('base64')}`, [Buffer.from('pk:sk:1').toString('base64'), 'sk:1']],
  ['none', '', ['']],
])('what an Authorization header carries: %s', (_scheme, header, secrets) => {
  expect(secretsOfAuthorization(header)).toEqual(secrets);
});
