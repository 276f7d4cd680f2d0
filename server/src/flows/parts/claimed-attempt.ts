import { type OrRefusal, refuse } from '../../domain/refusal.ts';
import { type AttemptOfMall, findAttempts } from '../../store/orders.ts';
import { together } from '../../store/together.ts';
import type { Bridge } from '../bridge.ts';

export type ClaimedAttempt = AttemptOfMall;

/** The attempt that a message of the PG says it is about; only the lookup, nothing of the message is believed by it. */
export async function claimedAttempt(
  bridge: Bridge,
  fields: Record<string, unknown>,
): Promise<OrRefusal<ClaimedAttempt>> {
  const reference = bridge.pg.claimedReference(fields);
  if (reference.refusal) return reference;
  const attempt = await findTogether(bridge, reference.value);
  return attempt ? { value: attempt } : refuse('UNKNOWN_REFERENCE');
}

const findTogether = together(async ({ orm }: Bridge, references: readonly string[]) => {
  const found = await findAttempts(orm.em.fork(), references);
  return references.map((reference) => found.get(reference) ?? null);
});
