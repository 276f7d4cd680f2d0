import { once, type Work } from '../../store/once.ts';
import type { Em } from '../../store/orm.config.ts';
import { callerIn, type GraphqlContext } from '../context.ts';
import type { InputRefusal, KeyReusedRefusal } from './refusal.type.ts';
import { refuse } from './refuse.ts';

/** A mutation as its caller sent it. */
export type Keyed = {
  mutation: string;
  idempotencyKey: string | null | undefined;
  /** All arguments that decide what happens, but no secret. */
  arguments: Record<string, unknown>;
};

/**
 * Runs a mutation's change in one transaction, once for each idempotency key of the caller.
 * @param work see `store/once`
 * @param again answers a repeat from the ids that the first one left
 */
export async function keyed<Refused, Done, Again>(
  context: GraphqlContext,
  { mutation, idempotencyKey, arguments: given }: Keyed,
  work: (em: Em) => Promise<Work<Refused, Done>>,
  again: (result: Record<string, string>) => Promise<Again>,
): Promise<Refused | Done | Again | InputRefusal | KeyReusedRefusal> {
  const key = idempotencyKey ?? null;
  if (key !== null && (key.length < 8 || key.length > 200)) return refuse('IDEMPOTENCY_KEY_MALFORMED');
  const { kind, id } = callerIn(context);
  const request = { actor: `${kind}:${id}`, key, mutation, arguments: given, now: context.clock.now() };
  const done = await once(context.orm, request, work);
  if (done.kind === 'reused') return refuse('KEY_REUSED', { fields: done.fields });
  return done.kind === 'repeat' ? again(done.result) : done.outcome;
}
