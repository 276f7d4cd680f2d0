import { type Part, type Render, secretPlace, type Variant, withValue } from './variant.ts';

/** A field left out, doubled, taken for another, added, or in another place. */
export function* fieldMistakes(parts: readonly Part[], others: readonly Part[], render: Render): Generator<Variant> {
  yield* leftOut(parts, render);
  yield* takenForAnother(parts, others, render);
  yield* added(parts, others, render);
  yield* moved(parts, render);
}

function* leftOut(parts: readonly Part[], render: Render): Generator<Variant> {
  for (const [at, { name }] of parts.entries()) {
    yield { cause: 'missing-field', field: name, text: render(parts.toSpliced(at, 1)) };
    yield { cause: 'missing-field', field: name, text: render(withValue(parts, at, '')) };
  }
}

function* takenForAnother(parts: readonly Part[], others: readonly Part[], render: Render): Generator<Variant> {
  for (const [at, { name, value }] of parts.entries()) {
    for (const other of [...others, ...parts]) {
      if (other.value === value || other.value === secretPlace || value === secretPlace) continue;
      yield {
        cause: 'wrong-field',
        field: name,
        instead: other.name,
        text: render(withValue(parts, at, other.value)),
      };
    }
  }
}

function* added(parts: readonly Part[], others: readonly Part[], render: Render): Generator<Variant> {
  const key = { name: 'key', value: secretPlace };
  for (const extra of [...others, ...parts, key]) {
    for (let at = parts.length; at >= 0; at--) {
      yield { cause: 'extra-field', field: extra.name, text: render(parts.toSpliced(at, 0, extra)) };
    }
  }
}

/** Every order of the fields, and the key at every place. */
function* moved(parts: readonly Part[], render: Render): Generator<Variant> {
  const key = parts.find(({ value }) => value === secretPlace);
  const fields = parts.filter((part) => part !== key);
  for (const order of ordersOf(fields)) {
    const at = order.findIndex((part, index) => part !== fields[index]);
    const field = order[at]?.name ?? null;
    yield { cause: 'field-order', field, text: render(key ? [...order, key] : order) };
  }
  if (!key) return;
  for (const at of fields.keys()) {
    yield { cause: 'field-order', field: key.name, text: render(fields.toSpliced(at, 0, key)) };
  }
}

function ordersOf(parts: readonly Part[]): Part[][] {
  if (parts.length < 2) return [[...parts]];
  return parts.flatMap((part, at) => ordersOf(parts.toSpliced(at, 1)).map((rest) => [part, ...rest]));
}
