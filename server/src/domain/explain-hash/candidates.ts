import type { HashKind } from '@pgbridge/shared/hash-words';
import { fieldMistakes } from './field-mistakes.ts';
import type { Form } from './given-signature.ts';
import type { NamedKey } from './key-mistakes.ts';
import { launchMistakes, launchParts } from './launch-mistakes.ts';
import { firstPresent, textOfField } from './read-fields.ts';
import { type Recipe, recipes } from './recipes.ts';
import { totalsOf } from './reserved-total.ts';
import { decoded, spellingMistakes } from './spelling-mistakes.ts';
import { type Part, type Render, secretPlace, type Variant, withValue } from './variant.ts';

export type SignedMessage =
  | { kind: Exclude<HashKind, 'launch'>; fields: Record<string, unknown> }
  | { kind: 'launch'; query: string };

/** The keys we have. Of the service keys the first signs. */
export type HashKeys = {
  serviceKeys: readonly string[];
  clientId: string;
  clientSecret: string;
  webhookKey: string;
  /** The merchant's at the PG; null when the mall has none or is not known. */
  pg: { publicKey: string; secretKey: string } | null;
  otherPgSecrets: readonly string[];
};

type Candidates = {
  signature: { name: string; value: string };
  form: Form;
  method: Recipe['method'];
  /** Texts that are right; there is more than one where nobody documents the spelling of a part. */
  right: string[];
  mistakes: Iterable<Variant>;
  /** The right keys, the current one first. */
  known: string[];
  /** Keys of other uses. */
  others: NamedKey[];
};

const mostOtherFields = 8;

/** What to try for a message: texts and keys. */
export function candidatesOf(message: SignedMessage, keys: HashKeys): Candidates {
  if (message.kind === 'launch') return ofLaunch(message.query, keys);
  const recipe = recipes[recipeKindOf(message)];
  const { fields } = message;
  const render = renderOf(recipe);
  const totals = recipe.asJson ? totalsOf(fields) : { right: [], wrong: [] };
  const key = recipe.method === 'key-inside' ? [{ name: 'secret key', value: secretPlace }] : [];
  const parts = [...recipe.fields.map((names) => partOf(names, fields, totals.right[0])), ...key];
  const signed = new Set([...recipe.fields.flat(), ...recipe.signature]);
  const others = Object.keys(fields)
    .filter((name) => !signed.has(name) && textOfField(fields[name]) !== '')
    .slice(0, mostOtherFields)
    .map((name) => ({ name, value: textOfField(fields[name]) }));
  const name = recipe.signature.find((each) => textOfField(fields[each]) !== '') ?? recipe.signature[0] ?? '';
  return {
    signature: { name, value: textOfField(fields[name]) },
    form: recipe.method === 'hmac' ? 'base64' : 'hex',
    method: recipe.method,
    right: (totals.right.length > 0 ? totals.right : [null]).map((total) =>
      render(total === null ? parts : withValue(parts, 0, total)),
    ),
    mistakes: mistakesOf(recipe, parts, others, render, totals.wrong),
    ...keysOf(message.kind, recipe, fields, keys),
  };
}

export function recipeKindOf({ kind, fields }: Exclude<SignedMessage, { kind: 'launch' }>) {
  if (kind !== 'reservation') return kind;
  return fields.request_time !== undefined && fields.response_time === undefined
    ? 'reservation-request'
    : 'reservation-answer';
}

function partOf(names: readonly string[], fields: Record<string, unknown>, total?: string): Part {
  if (names[0] === 'total' && total !== undefined) return { name: 'total', value: total };
  return firstPresent(names, fields);
}

function renderOf({ separator, asJson }: Recipe): Render {
  return (parts) => {
    const joined = parts.map(({ value }) => value).join(separator);
    return asJson ? JSON.stringify(joined) : joined;
  };
}

function* mistakesOf(
  recipe: Recipe,
  parts: Part[],
  others: Part[],
  render: Render,
  wrongTotals: string[],
): Generator<Variant> {
  for (const total of wrongTotals) {
    yield { cause: 'wrong-field', field: 'total', text: render(withValue(parts, 0, total)) };
  }
  yield* fieldMistakes(parts, others, render);
  yield* spellingMistakes(parts, recipe.amounts, render);
  if (recipe.asJson) {
    const bare: Render = (each) => each.map(({ value }) => value).join('');
    yield { cause: 'encoding', field: null, text: bare(parts) };
    for (const total of wrongTotals) yield { cause: 'encoding', field: null, text: bare(withValue(parts, 0, total)) };
  }
}

function keysOf(kind: HashKind, recipe: Recipe, fields: Record<string, unknown>, keys: HashKeys) {
  const { serviceKeys, clientId, clientSecret, webhookKey, pg, otherPgSecrets } = keys;
  const service = serviceKeys.map((key) => ({ name: 'Service Key', key }));
  const app = [
    { name: 'Client Secret', key: clientSecret },
    { name: 'WebHook key', key: webhookKey },
    { name: 'Client ID', key: clientId },
  ];
  const merchant = pg
    ? [
        { name: 'PG secret key', key: pg.secretKey },
        { name: 'PG public key', key: pg.publicKey },
      ]
    : [];
  const malls = otherPgSecrets.map((key) => ({ name: "another mall's PG secret key", key }));
  if (recipe.method === 'key-inside') {
    return { known: pg ? [pg.secretKey] : [], others: [...malls, ...merchant.slice(1), ...service, ...app] };
  }
  if (!recipe.asJson || kind !== 'reservation')
    return { known: [...serviceKeys], others: [...app, ...merchant, ...malls] };
  const number = textOfField(fields.order_id);
  const slips = [
    { name: 'order number and client id', key: number + clientId },
    { name: 'order number', key: number },
    { name: 'mall id and order number', key: textOfField(fields.mall_id) + number },
  ];
  return { known: [clientId + number], others: [...service, ...app, ...slips, ...merchant] };
}

function ofLaunch(query: string, keys: HashKeys): Candidates {
  const launch = launchParts(query);
  const { clientId, clientSecret, webhookKey, serviceKeys } = keys;
  const spelled = launch.signature.includes('%') ? decoded(launch.signature.replaceAll('+', '%2B')) : launch.signature;
  return {
    signature: { name: 'hmac', value: spelled },
    form: 'base64',
    method: 'hmac',
    right: launch.text === null ? [] : [launch.text],
    mistakes: launchMistakes(launch),
    known: [clientSecret],
    others: [
      ...serviceKeys.map((key) => ({ name: 'Service Key', key })),
      { name: 'Client ID', key: clientId },
      { name: 'WebHook key', key: webhookKey },
      ...(keys.pg ? [{ name: 'PG secret key', key: keys.pg.secretKey }] : []),
    ],
  };
}
