import { defineEntity, p } from '@mikro-orm/core';

/** What a comparison of all books came to. */
export const LedgerCheckSchema = defineEntity({
  name: 'LedgerCheck',
  tableName: 'ledger_checks',
  properties: {
    id: p.uuid().primary(),
    checkedAt: p.datetime(),
    orders: p.integer(),
    /** Orders whose books do not agree. */
    broken: p.integer(),
  },
  indexes: [{ properties: ['checkedAt'] }],
});

export class LedgerCheck extends LedgerCheckSchema.class {}
LedgerCheckSchema.setClass(LedgerCheck);
