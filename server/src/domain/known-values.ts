/** Shorter ones would be found in anything. */
const shortest = 6;

/**
 * Puts `mask` in place of these very texts, as they are and as they stand in JSON, in forms, in base64 and in hex. For what a
 * call or a setting is known to carry: a partner may give it back anywhere in its answer, under any name.
 */
export function maskValues(text: string, values: readonly string[], mask: string): string {
  return values
    .filter((value) => value.length >= shortest)
    .flatMap(spellingsOf)
    .toSorted((one, other) => other.length - one.length)
    .reduce((masked, spelling) => masked.replaceAll(spelling, mask), text);
}

/** Every way the value may be written. */
function spellingsOf(value: string): string[] {
  const bytes = Buffer.from(value, 'utf8');
  const spellings = [
    value,
    JSON.stringify(value).slice(1, -1),
    encodeURIComponent(value),
    encodeURIComponent(value).replaceAll('%20', '+'),
    bytes.toString('hex'),
    bytes.toString('hex').toUpperCase(),
    ...[0, 1, 2].flatMap((offset) => base64At(bytes, offset)),
  ];
  return [...new Set(spellings)];
}

/** The part of a base64 text that depends on the value alone, when `offset` bytes of something stand before it. */
function base64At(value: Buffer, offset: number): string[] {
  const bits = (offset + value.length) * 8;
  const first = Math.ceil((offset * 8) / 6);
  return (['base64', 'base64url'] as const).map((kind) =>
    Buffer.concat([Buffer.alloc(offset), value])
      .toString(kind)
      .slice(first, Math.floor(bits / 6)),
  );
}

/** What an Authorization header of ours carries that nobody may read: the credential as sent, and the password in it. */
export function secretsOfAuthorization(header: string): string[] {
  const [scheme = '', credential = ''] = header.split(' ');
  if (scheme.toLowerCase() !== 'basic') return [credential];
  const pair = Buffer.from(credential, 'base64').toString('utf8');
  return [credential, pair.slice(pair.indexOf(':') + 1)];
}
