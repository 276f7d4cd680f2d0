import { unwrapResolverError } from '@apollo/server/errors';
import {
  createSourceEventStream,
  type DocumentNode,
  type ExecutionResult,
  execute,
  type FormattedExecutionResult,
  GraphQLError,
  type GraphQLFormattedError,
  type GraphQLSchema,
} from 'graphql';
import type { Caller } from '../../access/caller.ts';
import { isStoreOutage } from '../../store/outage.ts';
import { checkRule } from '../allowed.ts';
import type { GraphqlContext } from '../context.ts';
import { type Asking, contextFor, type GraphqlOptions } from '../context-of.ts';
import { isFault, maskError } from '../errors.ts';
import { closable } from './closable.ts';
import { type AskedOperation, readOperation } from './read-operation.ts';

/*
 * A subscription, whichever way it came:
 *
 * 1. It is read and measured, and who asks must have the right to it; else it is refused and nothing runs.
 * 2. Each event is answered in a context of its own, made from who the caller is at that moment.
 * 3. Whoever lost the right learns it with the next event, and at the latest after `recheckMs`; then it is over.
 */

export type Follower = Asking & {
  /** Reads anew who asks. */
  whoAsks(): Promise<Caller | null>;
  /** The right is gone, and the last word is on its way. */
  onLost?(): void;
};

export type Live = { schema: GraphQLSchema; options: GraphqlOptions };

export type Results = AsyncGenerator<FormattedExecutionResult, void>;

export type Followed = { ok: true; document: DocumentNode; results: Results } | { ok: false; error: GraphQLError };

export const usualRecheckMs = 60_000;

/** An answer that the store was too far away for is tried again, so many times, after this rest. */
const [tries, restMs] = [30, 1_000];

export async function follow(live: Live, follower: Follower, asked: AskedOperation): Promise<Followed> {
  const { schema, options } = live;
  try {
    const { rule, ...operation } = readOperation(schema, asked);
    const renew = async () => checkRule(contextFor(options, follower, await follower.whoAsks()), rule);
    const source = await createSourceEventStream({ ...operation, contextValue: await renew() });
    if (!(Symbol.asyncIterator in source)) return { ok: false, error: told(live, follower, source.errors?.[0]) };
    const answer = async (rootValue: unknown): Promise<ExecutionResult> =>
      execute({ ...operation, rootValue, contextValue: await renew() });
    const results = resultsOf(live, follower, source as AsyncGenerator<unknown>, { renew, answer });
    return { ok: true, document: operation.document, results };
  } catch (error) {
    return { ok: false, error: told(live, follower, error) };
  }
}

type Steps = { renew(): Promise<GraphqlContext>; answer(event: unknown): Promise<ExecutionResult> };

function resultsOf(live: Live, follower: Follower, source: AsyncGenerator<unknown>, { renew, answer }: Steps): Results {
  let isOver = false;
  let refusal: unknown = null;
  const end = () => {
    isOver = true;
    clearInterval(recheck);
    void source.return(undefined);
  };
  const recheck = setInterval(() => {
    renew().catch((error: unknown) => {
      // Nothing is told unchecked, so a store that is away for now is no reason to part.
      if (isStoreOutage(error)) return;
      refusal = error;
      end();
    });
  }, live.options.recheckMs ?? usualRecheckMs);

  async function* results(): Results {
    try {
      for await (const event of source) {
        const { errors, ...result } = await patiently(() => answer(event));
        yield { ...result, ...(errors && { errors: errors.map((error) => shown(live, follower.requestId, error)) }) };
      }
    } catch (error) {
      refusal = error;
    } finally {
      clearInterval(recheck);
    }
    if (!refusal) return;
    yield { errors: [shown(live, follower.requestId, refusal)], extensions: { requestId: follower.requestId } };
    if (!isFault(refusal)) follower.onLost?.();
  }

  async function patiently(work: () => Promise<ExecutionResult>): Promise<ExecutionResult> {
    for (let left = tries; ; left--) {
      const outcome = await work().catch((error: unknown) => error);
      const faults = isResult(outcome) ? (outcome.errors ?? []).map(unwrapResolverError) : [outcome];
      const isAway = faults.some(isStoreOutage) && left > 0 && !isOver;
      if (!isAway && isResult(outcome)) return outcome;
      if (!isAway) throw outcome;
      await new Promise((resolve) => setTimeout(resolve, restMs));
    }
  }

  return closable(results(), end);
}

const isResult = (outcome: unknown): outcome is ExecutionResult =>
  typeof outcome === 'object' && outcome !== null && !(outcome instanceof Error);

/** An error as the outside sees it; faults of ours are told to the log. */
export function shown({ options }: Live, requestId: string, given: unknown): GraphQLFormattedError {
  const error = given instanceof GraphQLError ? given : new GraphQLError('', { originalError: given as Error });
  if (isFault(error)) {
    options.logger?.error({ err: unwrapResolverError(error), requestId }, 'a GraphQL subscription failed');
  }
  return maskError(error.toJSON(), error);
}

function told(live: Live, follower: Follower, given: unknown): GraphQLError {
  const { message, extensions } = shown(live, follower.requestId, given);
  const positions = given instanceof GraphQLError ? { source: given.source, positions: given.positions } : {};
  return new GraphQLError(message, { ...positions, extensions: { ...extensions } });
}
