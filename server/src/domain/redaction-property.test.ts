import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { redactText } from './redaction.ts';

/** What is planted, with what must not be found of it. */
const planted = fc.oneof(
  fc
    .record({ name: fc.constantFrom('hash_data', 'pg_secret_key', 'access_token', 'Password', 'api-key', 'hmac') })
    .chain(({ name }) =>
      fc.string({ unit: 'grapheme-ascii', maxLength: 20 }).map((text) => ({ name, value: `Pl4nted${text}S3cret` })),
    ),
  fc.record({
    name: fc.constantFrom('memo', 'message', 'x', 'items', '메모'),
    value: fc.constantFrom(
      '4111111111111111',
      '4111-1111-1111-1111',
      '3782 822463 10005',
      '900101-1234567',
      '9410120000000001',
    ),
  }),
);

type Planted = { name: string; value: string };
const form = ({ name, value }: Planted) => new URLSearchParams({ a: '1', [name]: value, b: '2' }).toString();
const object = ({ name, value }: Planted) => ({ a: 1, [name]: value, b: [true, null, 'text'] });

/** Messages that carry it, as partners spell them. */
const messages: Record<string, (what: Planted) => string> = {
  JSON: (what) => JSON.stringify(object(what)),
  'JSON on lines': (what) => JSON.stringify({ deep: [[object(what)]] }, null, 2),
  'a list': ({ name, value }) => JSON.stringify({ [name]: [value, value] }),
  'an object': ({ name, value }) => JSON.stringify({ [name]: { a: { b: value } }, c: 1 }),
  'JSON in JSON': (what) => JSON.stringify({ data: JSON.stringify(object(what)) }),
  'JSON in JSON in JSON': (what) => JSON.stringify({ d: JSON.stringify({ data: JSON.stringify(object(what)) }) }),
  'a form': form,
  'JSON in a form': (what) => new URLSearchParams({ data: JSON.stringify(object(what)) }).toString(),
  'a URL in JSON': (what) => JSON.stringify({ url: `https://a.example/b?${form(what)}` }),
  'a URL in a form': (what) => new URLSearchParams({ url: `https://a.example/b?${form(what)}` }).toString(),
  'JSON in base64': (what) => JSON.stringify({ data: Buffer.from(JSON.stringify(object(what))).toString('base64') }),
  'base64 in a form': (what) =>
    new URLSearchParams({ data: Buffer.from(JSON.stringify(object(what))).toString('base64') }).toString(),
  'JSON in base64 in JSON in a form': (what) =>
    new URLSearchParams({
      data: JSON.stringify({ packed: Buffer.from(JSON.stringify(object(what))).toString('base64') }),
    }).toString(),
  'lines with base64': (what) =>
    JSON.stringify({ text: `one\n${Buffer.from(JSON.stringify(object(what))).toString('base64')}\nthree` }),
  'JSON in hex': (what) => JSON.stringify({ data: Buffer.from(JSON.stringify(object(what))).toString('hex') }),
};

/** Everything that somebody could read out of a text without effort. */
function unpacked(text: string): string {
  const packed = text.match(/[\w+/-]{16,}={0,2}/g) ?? [];
  const decoded = packed.flatMap((part) => [
    Buffer.from(part, 'base64').toString(),
    Buffer.from(part, 'hex').toString(),
  ]);
  return [
    text,
    text.replaceAll('+', ' ').replace(/%(\w\w)/g, (_all, code) => String.fromCharCode(Number.parseInt(code, 16))),
    ...decoded,
  ].join('\n');
}

describe('a secret planted anywhere is in nothing that would be stored', () => {
  test.each(Object.entries(messages))('%s', (_spelling, spell) => {
    fc.assert(
      fc.property(planted, fc.nat(), (what, cut) => {
        const message = spell(what);
        // A message may be cut off anywhere; what is left of the secret by then is masked as well.
        for (const text of [message, message.slice(0, cut % (message.length + 1))]) {
          const stored = unpacked(redactText(text));
          for (const part of [what.value, 'Pl4nted', 'S3cret']) expect(stored).not.toContain(part);
        }
      }),
      { numRuns: 200 },
    );
  });
});

test('a very long message is masked to its end', () => {
  const filler = JSON.stringify({ text: '안녕 '.repeat(100_000) }).slice(0, -1);
  const stored = redactText(`${filler},"secret":"Pl4nted","memo":"4111111111111111"}`);
  expect(stored).not.toMatch(/Pl4nted|4111/);
  expect(stored.length).toBeGreaterThan(300_000);
});
