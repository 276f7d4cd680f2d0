import type { Params } from '../wording/params.ts';

/** What a mutation answers when it did nothing, as far as the console asks for it. */
export type Refusal = { __typename: string; code: string; params: Params };

/** Any outcome of a mutation: a success, or a refusal. */
export type Outcome = { __typename: string };

export function isRefusal<O extends Outcome>(outcome: O): outcome is O & Refusal {
  return outcome.__typename.endsWith('Refusal');
}

/** What of an outcome is no refusal. */
export type SuccessOf<O extends Outcome> = Exclude<O, { code: string }>;
