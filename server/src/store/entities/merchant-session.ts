import { defineEntity, p } from '@mikro-orm/core';

/** A merchant's operator who came by a verified launch; may change the settings of this one mall. */
export const MerchantSessionSchema = defineEntity({
  name: 'MerchantSession',
  tableName: 'merchant_sessions',
  properties: {
    /** SHA-256 of the cookie. */
    tokenHash: p.string().length(64).primary(),
    mallId: p.string().length(32),
    /** Cafe24's id of the operator. */
    userId: p.string(),
    /** As Cafe24's admin gave it, such as `ko_KR`. */
    language: p.string().length(32),
    expiresAt: p.datetime(),
  },
  indexes: [{ properties: ['expiresAt'] }],
});

export class MerchantSession extends MerchantSessionSchema.class {}
MerchantSessionSchema.setClass(MerchantSession);
