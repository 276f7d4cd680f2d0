import { createHash } from 'node:crypto';
import { MutationRequest } from './entities/mutation-request.ts';
import { newId } from './new-id.ts';
import type { Em, Orm } from './orm.config.ts';
import { inTransaction } from './transaction.ts';

/** A request whose caller may send it again. */
export type KeyedRequest = {
  /** Whose key it is; two callers may use the same one. */
  actor: string;
  /** Null: the caller gave none, and every request is one of its own. */
  key: string | null;
  mutation: string;
  /** All that decides what the request does. No secrets: their hashes could be guessed. */
  arguments: Record<string, unknown>;
  now: Date;
};

/** What the work came to: no effect, and the key stays free; or an effect, with the ids to find it again by. */
export type Work<Refused, Done> = { refused: Refused } | { done: Done; result: Record<string, string> };

export type Once<Outcome> =
  | { kind: 'first'; outcome: Outcome }
  | { kind: 'repeat'; result: Record<string, string> }
  /** The key was used for something else: these arguments (or `mutation`) differ. */
  | { kind: 'reused'; fields: string[] };

/**
 * Runs `work` in one transaction, once for each key: a repeat, also at the same moment and in another process, finds what the
 * first one left. Of a change that calls a partner, `work` is the part that stores the intention; only `first` may go on to call.
 */
export async function once<Refused, Done>(
  orm: Orm,
  request: KeyedRequest,
  work: (em: Em) => Promise<Work<Refused, Done>>,
): Promise<Once<Refused | Done>> {
  return inTransaction<Once<Refused | Done>>(orm, async (em) => {
    const { actor, key, mutation, now } = request;
    const known = key === null ? null : await em.findOne(MutationRequest, { actor, key });
    if (known) {
      const fields = differences(known, request);
      return fields.length === 0 ? { kind: 'repeat', result: known.result } : { kind: 'reused', fields };
    }
    // Claimed before the work: of two that come at once the later one waits here, is rolled back, runs again and finds the first.
    const claim = key === null ? null : newId(now);
    if (key !== null && claim) {
      const argumentHashes = hashesOf(request.arguments);
      await em.insert(MutationRequest, { id: claim, actor, key, mutation, argumentHashes, result: {}, createdAt: now });
    }
    const came = await work(em);
    if ('refused' in came) {
      if (claim) await em.nativeDelete(MutationRequest, { id: claim });
      return { kind: 'first', outcome: came.refused };
    }
    if (claim) await em.nativeUpdate(MutationRequest, { id: claim }, { result: came.result });
    return { kind: 'first', outcome: came.done };
  });
}

function differences(known: MutationRequest, request: KeyedRequest): string[] {
  if (known.mutation !== request.mutation) return ['mutation'];
  const hashes = hashesOf(request.arguments);
  const names = new Set([...Object.keys(known.argumentHashes), ...Object.keys(hashes)]);
  return [...names].filter((name) => known.argumentHashes[name] !== hashes[name]).sort();
}

/** An argument left out is the same as one that is null. */
function hashesOf(given: Record<string, unknown>): Record<string, string> {
  const hash = (value: unknown) => createHash('sha256').update(JSON.stringify(value)).digest('hex');
  return Object.fromEntries(
    Object.entries(given)
      .filter(([, value]) => value != null)
      .map(([name, value]) => [name, hash(value)]),
  );
}
