import { expect, test } from 'vitest';
import { readRepository } from './architecture/repository-files.ts';

/** Misspelt words of Cafe24's sample, and those of them that partners read or send. */
const misspelt = /\w*(?:payed|prefaid|pubic|paymaya)\w*/gi;
const onTheWire = new Set(['payed_tf', 'prefaid_shipping_fee', 'pubic_key']);

test('misspelt names are used where the wire has them and nowhere else (contract.md §11-27)', () => {
  const ours = readRepository().filter(({ path }) => /^(server\/(src|storefront)|shared|console)\//.test(path));
  const found = ours.flatMap(({ path, text }) =>
    [...text.matchAll(misspelt)]
      .map(([name]) => name)
      .filter((name) => !onTheWire.has(name))
      .map((name) => `${path}: ${name}`),
  );
  expect(found).toEqual([]);
  expect(ours.some(({ text }) => text.includes('payed_tf'))).toBe(true);
});
