import { launchText } from '../signatures.ts';
import { decoded, ofTheText, otherEncodings } from './spelling-mistakes.ts';
import { type Part, secretPlace, type Variant, withValue } from './variant.ts';

/** What every launch carries (contract.md §2.1). */
export const launchFields = [
  'is_multi_shop',
  'lang',
  'mall_id',
  'nation',
  'shop_no',
  'timestamp',
  'user_id',
  'user_name',
  'user_type',
] as const;

const knownFields: readonly string[] = [...launchFields, 'auth_config'];
const mostFields = 16;

/** A launch link taken apart: what is signed of it, its parameters as they are spelled, and the signature. */
export type LaunchParts = { text: string | null; parts: Part[]; signature: string };

export function launchParts(rawQuery: string): LaunchParts {
  const all = rawQuery.split('&').map((pair): Part => {
    const at = pair.indexOf('=');
    return at < 0 ? { name: pair, value: '' } : { name: pair.slice(0, at), value: pair.slice(at + 1) };
  });
  const signature = all.findLast(({ name }) => name === 'hmac')?.value ?? '';
  return {
    text: launchText(rawQuery),
    parts: all.filter(({ name }) => name !== 'hmac').slice(0, mostFields),
    signature,
  };
}

const query = (parts: readonly Part[]) => parts.map(({ name, value }) => `${name}=${value}`).join('&');

/** What may have been signed instead of the raw query. */
export function* launchMistakes({ parts }: LaunchParts): Generator<Variant> {
  // Also when the link is in order: then it is the right text, which is tried before all others.
  yield { cause: 'field-order', field: 'hmac', text: query(parts) };
  for (const [at, { name }] of parts.entries()) {
    const isOurs = knownFields.includes(name) && parts.findIndex((part) => part.name === name) === at;
    yield { cause: isOurs ? 'missing-field' : 'extra-field', field: name, text: query(parts.toSpliced(at, 1)) };
    yield { cause: 'missing-field', field: name, text: query(withValue(parts, at, '')) };
    yield* spelledOtherwise(parts, at);
  }
  yield* ofTheWhole(parts);
  yield* moved(parts);
}

function* spelledOtherwise(parts: readonly Part[], at: number): Generator<Variant> {
  const { name: field = '', value = '' } = parts[at] ?? {};
  const spelledAs = (cause: Variant['cause'], text: string): Variant => ({
    cause,
    field,
    text: query(withValue(parts, at, text)),
  });
  for (const other of parts) {
    if (other.value !== value) yield { ...spelledAs('wrong-field', other.value), instead: other.name };
  }
  if (field === 'timestamp')
    for (const text of [`${value}000`, value.slice(0, -3)]) yield spelledAs('amount-format', text);
  for (const blank of ['+', '%20', ' ', '%0A', '\n']) {
    yield spelledAs('whitespace', `${value}${blank}`);
    yield spelledAs('whitespace', `${blank}${value}`);
  }
  yield spelledAs('whitespace', value.replace(/^(\+|%20|%0A|\s)+|(\+|%20|%0A|\s)+$/gi, ''));
  for (const text of [...otherEncodings(value), ...formEncodings(value)]) yield spelledAs('encoding', text);
  // After the encodings: `%eb` for `%EB` is another encoder, not another name.
  yield spelledAs('case', value.toLowerCase());
  yield spelledAs('case', value.toUpperCase());
}

/** The same value as other languages' encoders spell it. */
function formEncodings(value: string): string[] {
  const plain = decoded(value);
  const escaped = encodeURIComponent(plain);
  const strict = escaped.replace(/[!'()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
  const lower = (text: string) => text.replace(/%[\dA-F]{2}/gi, (code) => code.toLowerCase());
  const spaced = value.replaceAll('+', '%20');
  const form = strict.replaceAll('%20', '+');
  const normal = [plain.normalize('NFC'), plain.normalize('NFD')].map(encodeURIComponent);
  return [escaped, strict, lower(value), lower(strict), spaced, form, form.replaceAll('%2A', '*'), plain, ...normal];
}

function* ofTheWhole(parts: readonly Part[]): Generator<Variant> {
  const all = (edit: (value: string) => string) => query(parts.map((part) => ({ ...part, value: edit(part.value) })));
  const text = query(parts);
  yield* ofTheText(text);
  for (const at of formEncodings('').keys()) {
    yield { cause: 'encoding', field: null, text: all((value) => formEncodings(value)[at] ?? value) };
  }
  yield { cause: 'encoding', field: null, text: all(encodeURIComponent) };
  const otherwise = [`?${text}`, `/?${text}`, text.replaceAll('&', '&amp;'), parts.map(({ value }) => value).join('')];
  const decodedParts = parts.map(({ name, value }) => [name, decoded(value)] as const);
  const joined = ['', ',', '|', ';'].map((joint) => text.replaceAll('&', joint));
  for (const other of [...otherwise, ...joined, JSON.stringify(Object.fromEntries(decodedParts))]) {
    yield { cause: 'encoding', field: null, text: other };
  }
  yield { cause: 'encoding', field: null, text: decodedParts.map(([, value]) => value).join('') };
  yield { cause: 'case', field: null, text: text.toLowerCase() };
  yield { cause: 'case', field: null, text: text.toUpperCase() };
  yield { cause: 'case', field: null, text: all((value) => value.toLowerCase()) };
  for (const tail of ['&hmac=', '&hmac', '&']) yield { cause: 'extra-field', field: 'hmac', text: `${text}${tail}` };
  for (const tail of [secretPlace, `&client_secret=${secretPlace}`, `&${secretPlace}`]) {
    yield { cause: 'extra-field', field: 'key', text: `${text}${tail}` };
  }
}

function* moved(parts: readonly Part[]): Generator<Variant> {
  const named = (order: Part[]): Variant => {
    const at = order.findIndex((part, index) => part !== parts[index]);
    return { cause: 'field-order', field: order[at]?.name ?? null, text: query(order) };
  };
  yield named(parts.toSorted((one, other) => (one.name < other.name ? -1 : 1)));
  yield named(parts.toSorted((one, other) => (one.name > other.name ? -1 : 1)));
  yield named(parts.toReversed());
  for (const [from, part] of parts.entries()) {
    for (const to of parts.keys()) {
      yield named(parts.toSpliced(from, 1).toSpliced(to, 0, part));
      const other = parts[to];
      if (other && to > from) yield named(parts.with(from, other).with(to, part));
    }
  }
}
