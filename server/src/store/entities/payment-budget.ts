import { defineEntity, p } from '@mikro-orm/core';

/** How far a mall has used up its payment requests, shared by processes. See `domain/rate-limit`. */
export const PaymentBudgetSchema = defineEntity({
  name: 'PaymentBudget',
  tableName: 'payment_budgets',
  properties: {
    mallId: p.string().length(32).primary(),
    /** Microseconds since 1970: until then every request is spoken for. */
    usedUntil: p.bigint(),
  },
});
