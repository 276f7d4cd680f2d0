import { ExternalCheckout } from './entities/external-checkout.ts';
import type { Em } from './orm.config.ts';

/** What an attempt of external checkout is about, with its order and mall; nothing is locked. */
export function findExternalCheckout(em: Em, reference: string) {
  return em.findOne(ExternalCheckout, { attempt: { reference } }, { populate: ['attempt.order.mall'] });
}
