/** How the name of a field ends that carries a signature, a key or a card's data: `secret_key`, `pgSecretKey`, … */
const endings = [
  'hash_?data',
  'digest',
  'hmac(?:_?key)?',
  'signature',
  '(?:secret|service|api)[_-]?key',
  'secret',
  'token',
  'password',
  'authorization',
  'card_?(?:number|no)',
  'cvc|cvv2?',
].join('|');
/** `key` alone is the handle of a synchronous checkout, with which anybody could read its result and signature. */
const name = `(?:[\\w-]*(?:${endings})|key)`;

/** `"name": "value"`, also a number or a list. A message may be cut off inside the value. */
const inJson = new RegExp(
  String.raw`("${name}"\s*:\s*)(?:"(?:[^"\\]|\\[\s\S])*(?:"|\\?$)|-?\d[\d.]*|\[[^\]]*(?:\]|$))`,
  'gi',
);

/** The same inside a JSON string, at any depth: each quote stands behind the same backslashes. */
const inQuotedJson = new RegExp(String.raw`((?<!\\)(\\+)"${name}\2"\s*:\s*\2")[\s\S]*?((?<!\\)\2"|$)`, 'gi');

/** The same in a form. */
const inEncodedJson = new RegExp(
  String.raw`(%22${name}%22(?:%20|\+)*%3A(?:%20|\+)*%22)(?:%5C%[\dA-F]{2}|(?!%22)[^&\s])*`,
  'gi',
);

/**
 * `name=value` in a form or in a URL, bracketed or not. A URL may stand in JSON (where `&` can be `\u0026`) and in a form
 * (where `=` and `&` are escaped).
 */
const inForm = new RegExp(
  String.raw`((?:^\s*|[?&;[]|%(?:3F|26|5B)|\\u0026)${name}(?:(?:[[\]]|%5[BD])[^=&\s]{0,40})?)` +
    String.raw`(?:(=)[^&#;\s"<>\\]*|(%3D)(?:(?!%26)[^&#;\s"<>\\])*)`,
  'gi',
);

/** Puts `mask` in place of secret values, wherever a message spells them; the message keeps its shape. */
export function maskSecretFields(text: string, mask: string): string {
  return text
    .replace(inJson, `$1"${mask}"`)
    .replace(inQuotedJson, `$1${mask}$3`)
    .replace(inEncodedJson, `$1${mask}`)
    .replace(inForm, `$1$2$3${mask}`);
}
