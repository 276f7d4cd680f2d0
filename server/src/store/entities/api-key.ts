import { defineEntity, p } from '@mikro-orm/core';
import type { Role } from '@pgbridge/shared/words';

/** What a script shows to be let in. The key itself is told once, when it is issued, and is not stored. */
export const ApiKeySchema = defineEntity({
  name: 'ApiKey',
  tableName: 'api_keys',
  properties: {
    id: p.uuid().primary(),
    name: p.string(),
    role: p.string().$type<Role>(),
    /** The malls it sees; null: all of them. */
    mallIds: p.json<string[]>().nullable(),
    /** SHA-256 of the key. The key is 32 random bytes, so nothing slower is needed. */
    keyHash: p.string().length(64).unique(),
    /** For people to tell keys apart. */
    lastFour: p.string().length(4),
    issuedBy: p.string(),
    createdAt: p.datetime(),
    expiresAt: p.datetime(),
    /** To the minute. */
    lastUsedAt: p.datetime().nullable(),
    revokedAt: p.datetime().nullable(),
  },
});

export class ApiKey extends ApiKeySchema.class {}
ApiKeySchema.setClass(ApiKey);
