import { defineEntity, p } from '@mikro-orm/core';

/** A launch link that was used. Kept until the link is too old anyway. */
export const UsedLaunchSchema = defineEntity({
  name: 'UsedLaunch',
  tableName: 'used_launches',
  properties: {
    hmacHash: p.string().length(64).primary(),
    expiresAt: p.datetime(),
  },
  indexes: [{ properties: ['expiresAt'] }],
});

export class UsedLaunch extends UsedLaunchSchema.class {}
UsedLaunchSchema.setClass(UsedLaunch);
