import { type ChangeKind, changeKinds } from '@pgbridge/shared/change-kinds';
import { z } from 'zod';

/**
 * Something of an order, a mall or a bulk run changed, or a message came that belongs to no order. Only ids: whoever hears it
 * reads by their own rights.
 */
export type Change = {
  orderId: string | null;
  /** Of a mall, its own; of a message without an order, as far as it told; of an order, the order itself says it. */
  mallId: string | null;
  /** Set where it is the run that changed, and nothing else. */
  bulkRunId: string | null;
  kinds: ChangeKind[];
};

/** One change for each order, for each mall's messages without one, and for each run. */
export function mergeChanges(changes: readonly Change[]): Change[] {
  const merged = new Map<string, Change>();
  for (const { kinds, ...about } of changes) {
    const key = `${about.orderId} ${about.mallId} ${about.bulkRunId}`;
    merged.set(key, { ...about, kinds: [...new Set([...(merged.get(key)?.kinds ?? []), ...kinds])] });
  }
  return [...merged.values()];
}

/** PostgreSQL takes 8,000 bytes a message; a change has 250 at most. */
const perMessage = 30;

/** Changes as texts to send to other processes. */
export function packChanges(changes: readonly Change[]): string[] {
  const packs = Math.ceil(changes.length / perMessage);
  return Array.from({ length: packs }, (_, n) =>
    JSON.stringify(
      changes.slice(n * perMessage, (n + 1) * perMessage).map((c) => [c.orderId, c.mallId, c.bulkRunId, c.kinds]),
    ),
  );
}

const packed = z.array(
  z.tuple([z.string().nullable(), z.string().nullable(), z.string().nullable(), z.array(z.string())]),
);

/** Reads such a text. @returns null when it is none of ours; a newer version may have kinds that we don't know */
export function unpackChanges(text: string): Change[] | null {
  try {
    return packed.parse(JSON.parse(text)).map(([orderId, mallId, bulkRunId, kinds]) => ({
      orderId,
      mallId,
      bulkRunId,
      kinds: changeKinds.filter((kind) => kinds.includes(kind)),
    }));
  } catch {
    return null;
  }
}
