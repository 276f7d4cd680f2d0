import { otherAmountTexts } from './amount-texts.ts';
import { type Part, type Render, secretPlace, type Variant, withValue } from './variant.ts';

const blanks = [' ', '\n', '\r\n', '\t'];

/** The right fields in the right order, but some of them spelled otherwise. */
export function* spellingMistakes(
  parts: readonly Part[],
  amounts: readonly string[],
  render: Render,
): Generator<Variant> {
  const spelledAs = (cause: Variant['cause'], at: number, value: string): Variant => ({
    cause,
    field: parts[at]?.name ?? null,
    text: render(withValue(parts, at, value)),
  });
  for (const [at, { name, value }] of parts.entries()) {
    if (value === secretPlace) continue;
    if (amounts.includes(name)) {
      for (const text of otherAmountTexts(value)) yield spelledAs('amount-format', at, text);
    }
    for (const blank of blanks) {
      yield spelledAs('whitespace', at, `${value}${blank}`);
      yield spelledAs('whitespace', at, `${blank}${value}`);
    }
    for (const text of [value.trim(), value.replace(/\s+/g, ''), ` ${value} `]) yield spelledAs('whitespace', at, text);
    for (const text of [value.toLowerCase(), value.toUpperCase(), capitalised(value)])
      yield spelledAs('case', at, text);
    for (const text of otherEncodings(value)) yield spelledAs('encoding', at, text);
  }
  yield* ofTheWhole(parts, render);
}

const capitalised = (text: string) => `${text.charAt(0).toUpperCase()}${text.slice(1).toLowerCase()}`;

/** Of a value that went through one encoder too many or too few on the way. */
export function otherEncodings(value: string): string[] {
  return [
    decoded(value),
    encodeURIComponent(value),
    encodeURIComponent(encodeURIComponent(value)),
    value.replaceAll('+', ' '),
    value.replaceAll(' ', '+'),
    value.replaceAll('/', '\\/'),
    value.replaceAll('\\/', '/'),
    value.replaceAll('&', '&amp;'),
    value.replaceAll('&amp;', '&'),
    value.replaceAll('-', ''),
    JSON.stringify(value),
    Buffer.from(value).toString('base64'),
  ];
}

export function decoded(value: string): string {
  try {
    return decodeURIComponent(value.replaceAll('+', ' '));
  } catch {
    return value;
  }
}

function* ofTheWhole(parts: readonly Part[], render: Render): Generator<Variant> {
  const change = (edit: (value: string) => string) =>
    render(parts.map((part) => (part.value === secretPlace ? part : { ...part, value: edit(part.value) })));
  yield { cause: 'whitespace', field: null, text: change((value) => value.trim()) };
  yield { cause: 'case', field: null, text: change((value) => value.toLowerCase()) };
  yield { cause: 'case', field: null, text: change((value) => value.toUpperCase()) };
  yield { cause: 'encoding', field: null, text: change(encodeURIComponent) };
  yield { cause: 'encoding', field: null, text: change(decoded) };
  yield* ofTheText(render(parts));
  yield* joinedOtherwise(parts);
}

/** What may happen to any text between being put together and being hashed. */
export function* ofTheText(text: string): Generator<Variant> {
  for (const blank of blanks) {
    yield { cause: 'whitespace', field: null, text: `${text}${blank}` };
    yield { cause: 'whitespace', field: null, text: `${blank}${text}` };
  }
  const otherwise = [
    ...[`"${text}"`, `'${text}'`, `\ufeff${text}`, text.replaceAll('/', '\\/'), encodeURIComponent(text)],
    ...[JSON.stringify(text), Buffer.from(text).toString('base64'), Buffer.from(text).toString('hex')],
    ...[Buffer.from(text, 'utf16le'), Buffer.from(text, 'utf16le').swap16(), Buffer.from(text, 'latin1')],
  ];
  for (const other of otherwise) yield { cause: 'encoding', field: null, text: other };
}

function* joinedOtherwise(parts: readonly Part[]): Generator<Variant> {
  const values = parts.map(({ value }) => value);
  for (const blank of blanks) yield { cause: 'whitespace', field: null, text: values.join(blank) };
  for (const joint of ['', '|', ',', '&', ':', ';', '-', '_', '.', '/', '+', '||']) {
    yield { cause: 'encoding', field: null, text: values.join(joint) };
  }
  const named = parts.map(({ name, value }) => `${name}=${value}`);
  yield { cause: 'encoding', field: null, text: named.join('&') };
  yield { cause: 'encoding', field: null, text: JSON.stringify(values) };
  const object = Object.fromEntries(parts.map(({ name, value }) => [name, value]));
  yield { cause: 'encoding', field: null, text: JSON.stringify(object) };
}
