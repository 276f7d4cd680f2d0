import type { HashCause } from '@pgbridge/shared/hash-words';

/** A key that somebody may have signed with; `name` says which, when it is another than the right one. */
export type TriedKey = { cause: HashCause; name?: string; key: string | Buffer };

/** Keys by another name, for the sentence. */
export type NamedKey = { name: string; key: string };

/** The right key first, then what may be taken for it. `keys`: the first signs, the rest are older. */
export function triedKeys(keys: readonly string[], others: readonly NamedKey[]): TriedKey[] {
  const [current = '', ...older] = keys;
  const text = (cause: HashCause, ...given: string[]) => given.map((key) => ({ cause, key }));
  return [
    ...older.map((key): TriedKey => ({ cause: 'old-key', key })),
    ...others.filter(({ key }) => key !== '').map(({ name, key }): TriedKey => ({ cause: 'other-key', name, key })),
    ...text('empty-key', '', 'undefined', 'null', 'false', '0'),
    ...text('whitespace', `${current}\n`, `${current} `, `${current}\r\n`, ` ${current}`, `\n${current}`),
    ...text('whitespace', `${current}\r`, `${current}\t`, `\t${current}`, ` ${current} `),
    ...text('whitespace', current.trim(), current.replace(/\s/g, '')),
    ...text('case', current.toLowerCase(), current.toUpperCase()),
    ...text('encoding', `"${current}"`, `'${current}'`, encodeURIComponent(current), JSON.stringify(current)),
    ...text('encoding', Buffer.from(current).toString('base64'), Buffer.from(current).toString('hex')),
    ...text('encoding', current.replaceAll('+', ' '), current.replace(/=+$/, ''), [current, ...older].join(',')),
    ...[Buffer.from(current, 'base64'), Buffer.from(current, 'hex'), Buffer.from(current, 'utf16le')]
      .filter(({ length }) => length > 0)
      .map((key): TriedKey => ({ cause: 'encoding', key })),
  ];
}
