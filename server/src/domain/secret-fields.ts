import { endOfJsonValue } from './json-value.ts';
import { secretName, secretNameEnd } from './secret-names.ts';

/** `key` alone is the handle of a synchronous checkout, with which anybody could read its result and signature. */
const name = `(?:${secretName}|key)`;

/** `"name":` with its value behind it: text, a number, a list, an object. A message may be cut off inside the value. */
const inJson = new RegExp(`"${name}"\\s*:\\s*`, 'gi');

/** The same inside a JSON string, at any depth: each quote stands behind the same backslashes. */
const inQuotedJson = new RegExp(
  String.raw`((?<!\\)(\\+)"${name}\2"(?:\s|\\+[nrt])*:(?:\s|\\+[nrt])*)` +
    String.raw`(?:\2"[\s\S]*?(?:(?<!\\)\2"|$)|-?\d[\d.]*|\[[^\]]*(?:\]|$)|\{[^}]*(?:\}|$))`,
  'gi',
);

/** The same in a form. */
const inEncodedJson = new RegExp(
  String.raw`(%22${name}(?:%5C)*%22(?:%20|\+|%0A)*%3A(?:%20|\+|%0A)*)` +
    String.raw`(?:((?:%5C)*%22)(?:%5C%[\dA-F]{2}|(?!%22)[^&\s])*|-?\d[\d.]*|%5B(?:(?!%5D)[^&\s])*(?:%5D)?|%7B(?:(?!%7D)[^&\s])*(?:%7D)?)`,
  'gi',
);

/** A code with which a mall's tokens are fetched; short ones are a PG's codes. */
const grant = String.raw`(?:code|state)(?=(?:=|%3D)[^&#;\s"<>\\]{16})`;

/**
 * `name=value` in a form or in a URL, bracketed or not. A URL may stand in JSON (where `&` can be `\u0026`) and in a form
 * (where `=` and `&` are escaped).
 */
const inForm = new RegExp(
  String.raw`((?:^\s*|[?&;[]|%(?:3F|26|5B)|\\u0026)(?:${name}|${grant})(?:(?:[[\]]|%5[BD])[^=&\s]{0,40})?)` +
    String.raw`(?:(=)[^&#;\s"<>\\]*|(%3D)(?:(?!%26)[^&#;\s"<>\\])*)`,
  'gi',
);

/** `<name>value</name>`, with a namespace or not, in CDATA or not. */
const inElement = new RegExp(
  String.raw`(<(?:[\w.-]{1,40}:)?${name}(?:\s[^<>]{0,200})?>)(?:<!\[CDATA\[[\s\S]*?(?:\]\]>|$)|[^<]*)`,
  'gi',
);

/** `name="value"` in XML, `name: value` in a sentence, a header or a log. */
const inText = new RegExp(
  String.raw`(${secretNameEnd}['’]?[^\S\n]{0,3}[:=][^\S\n]{0,3})(?:"[^"\n]*"?|'[^'\n]*'?|(?:Bearer|Basic|Digest)\s+[^\s"'<>,;]+|[^\s"'<>,;&\\%)}\]]+)`,
  'gi',
);

/** Puts `mask` in place of secret values, wherever a message spells them; the message keeps its shape. */
export function maskSecretFields(text: string, mask: string): string {
  return maskInJson(text, mask)
    .replace(inQuotedJson, `$1$2"${mask}$2"`)
    .replace(inEncodedJson, `$1$2${mask}`)
    .replace(inForm, `$1$2$3${mask}`)
    .replace(inElement, `$1${mask}`)
    .replace(inText, (all, before: string, at: number, whole: string) =>
      whole.startsWith(mask, at + before.length) ? all : `${before}${mask}`,
    );
}

function maskInJson(text: string, mask: string): string {
  let masked = '';
  let kept = 0;
  inJson.lastIndex = 0;
  while (inJson.exec(text)) {
    const from = inJson.lastIndex;
    const end = endOfJsonValue(text, from);
    const isSecret = end > from && !/^(?:null|true|false)$/.test(text.slice(from, Math.min(end, from + 6)));
    if (!isSecret) continue;
    masked += `${text.slice(kept, from)}"${mask}"`;
    kept = end;
    inJson.lastIndex = end;
  }
  return masked + text.slice(kept);
}
