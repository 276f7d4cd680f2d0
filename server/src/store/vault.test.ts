import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createVault } from './vault.ts';

const key = (id: string, fill: number) => ({ id, key: Buffer.alloc(32, fill) });
const vault = createVault([key('k1', 1)]);

test('what is sealed opens again', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (secret) => {
      expect(vault.open(vault.seal(secret))).toBe(secret);
    }),
  );
});

test('a sealed text names its key, hides the secret, and is never the same twice', () => {
  const [one, other] = [vault.seal('sk_secret'), vault.seal('sk_secret')];
  expect(one).toMatch(/^k1(\.[\w-]+){3}$/);
  expect(one).not.toContain('sk_secret');
  expect(one).not.toContain(Buffer.from('sk_secret').toString('base64url'));
  expect(one).not.toBe(other);
});

describe('keys are rotated by putting a new one in front', () => {
  const rotated = createVault([key('k2', 2), key('k1', 1)]);

  test('the new one seals', () => {
    expect(rotated.seal('secret')).toMatch(/^k2\./);
  });

  test('the old one still opens', () => {
    expect(rotated.open(vault.seal('secret'))).toBe('secret');
  });

  test('once it is gone, what it sealed stays shut, and its name is told', () => {
    expect(() => createVault([key('k2', 2)]).open(vault.seal('secret'))).toThrow('no key "k1"');
  });

  test('another key under the same name opens nothing', () => {
    expect(() => createVault([key('k1', 9)]).open(vault.seal('secret'))).toThrow();
  });
});

describe('a sealed text that was tampered with does not open', () => {
  const sealed = vault.seal('sk_secret');
  const parts = sealed.split('.');
  const flip = (text = '') => {
    const bytes = Buffer.from(text, 'base64url');
    bytes[0] = (bytes[0] ?? 0) ^ 1;
    return bytes.toString('base64url');
  };
  const short = (text = '', length = 4) => Buffer.from(text, 'base64url').subarray(0, length).toString('base64url');
  const [id, iv, tag, text] = parts;

  test.each<[what: string, tampered: string]>([
    ['another vector', [id, flip(iv), tag, text].join('.')],
    ['another tag', [id, iv, flip(tag), text].join('.')],
    ['another ciphertext', [id, iv, tag, flip(text)].join('.')],
    ['a cut ciphertext', [id, iv, tag, short(text)].join('.')],
    ['a tag of 4 bytes, which is quickly guessed', [id, iv, short(tag), text].join('.')],
    ['a tag of 12 bytes', [id, iv, short(tag, 12), text].join('.')],
    ['no tag', [id, iv, '', text].join('.')],
    ['another key id', ['k9', iv, tag, text].join('.')],
    ['a part missing', [id, iv, tag].join('.')],
    ['a part more', `${sealed}.x`],
    ['nothing', ''],
    ['the secret itself', 'sk_secret'],
  ])('%s', (_what, tampered) => {
    expect(vault.open(sealed)).toBe('sk_secret');
    expect(() => vault.open(tampered)).toThrow();
  });
});

test('no error tells the secret or the sealed text', () => {
  const sealed = vault.seal('sk_secret');
  expect(() => createVault([key('k2', 2)]).open(sealed)).toThrow(expect.not.stringContaining(sealed.slice(3)));
});

test('a vault without a key is not made', () => {
  expect(() => createVault([])).toThrow('a vault needs a key');
});
