import { defineEntity, p } from '@mikro-orm/core';

/** A mall's OAuth tokens at Cafe24, sealed by `store/vault`; a mall without a row has none. */
export const MallTokenSchema = defineEntity({
  name: 'MallToken',
  tableName: 'mall_tokens',
  properties: {
    mallId: p.string().length(32).primary(),
    accessTokenSealed: p.text(),
    refreshTokenSealed: p.text(),
    /** By our own clock: Cafe24's times have no zone (contract.md §2.4). */
    accessExpiresAt: p.datetime(),
    refreshExpiresAt: p.datetime(),
    scopes: p.json<string[]>(),
    /** Until when one process alone may refresh them. */
    leasedUntil: p.datetime().nullable(),
  },
});

export class MallToken extends MallTokenSchema.class {}
MallTokenSchema.setClass(MallToken);
