import { type OrRefusal, refuse } from '../../domain/refusal.ts';
import { findAttempt } from '../../store/orders.ts';
import type { Bridge } from '../bridge.ts';

export type ClaimedAttempt = NonNullable<Awaited<ReturnType<typeof findAttempt>>>;

/** The attempt that a message of the PG says it is about; only the lookup, nothing of the message is believed by it. */
export async function claimedAttempt(
  bridge: Bridge,
  fields: Record<string, unknown>,
): Promise<OrRefusal<ClaimedAttempt>> {
  const reference = bridge.pg.claimedReference(fields);
  if (reference.refusal) return reference;
  const attempt = await findAttempt(bridge.orm.em.fork(), reference.value);
  return attempt ? { value: attempt } : refuse('UNKNOWN_REFERENCE');
}
