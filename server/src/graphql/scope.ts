import { boundText } from '../store/bulk-runs.ts';
import type { Em } from '../store/orm.config.ts';

/** Where each entity says whose it is: the condition for rows of these malls. */
const ofMalls: Record<string, (malls: readonly string[]) => object> = {
  Mall: (malls) => ({ id: { $in: malls } }),
  Shop: (malls) => ({ mall: { $in: malls } }),
  MallToken: (malls) => ({ mallId: { $in: malls } }),
  MallCheck: (malls) => ({ mallId: { $in: malls } }),
  MallEvent: (malls) => ({ mall: { $in: malls } }),
  Order: (malls) => ({ mall: { $in: malls } }),
  Attempt: (malls) => ({ order: { mall: { $in: malls } } }),
  Attention: (malls) => ({ order: { mall: { $in: malls } } }),
  Cancellation: (malls) => ({ order: { mall: { $in: malls } } }),
  Approval: (malls) => ({ order: { mall: { $in: malls } } }),
  OrderEvent: (malls) => ({ order: { mall: { $in: malls } } }),
  OrderNote: (malls) => ({ order: { mall: { $in: malls } } }),
  Notification: (malls) => ({ order: { mall: { $in: malls } } }),
  Delivery: (malls) => ({ notification: { order: { mall: { $in: malls } } } }),
  // The plan names what was asked for, so only whoever is bound alike sees it.
  BulkRun: (malls) => ({ boundTo: boundText(malls) }),
  BulkItem: (malls) => ({ mall: { $in: malls } }),
  WebhookEvent: (malls) => ({ mallId: { $in: malls } }),
  // Says of a host whether it answers, and of no mall anything.
  Receiver: () => ({}),
};

/**
 * Narrows what an entity manager reads to some malls: every find and count of every entity carries the condition, so a field
 * can't forget it, and what belongs to another mall is as if it didn't exist. An entity that is not in the table is not read at
 * all. Plain SQL goes past this: it may only find ids whose rows are then read through the entity manager.
 * @param malls null: all of them
 */
export function seeOnly(em: Em, malls: readonly string[] | null): Em {
  if (malls === null) return em;
  em.addFilter({
    name: 'malls of the caller',
    args: false,
    cond: (_args, _type, _em, _options, entity) => {
      const condition = ofMalls[entity ?? ''];
      if (!condition) throw new Error(`${entity} belongs to no mall, so a caller bound to malls can't read it`);
      return condition(malls);
    },
  });
  return em;
}
