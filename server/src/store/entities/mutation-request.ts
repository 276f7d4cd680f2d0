import { defineEntity, p } from '@mikro-orm/core';

/** A mutation that its caller gave a key, so that a repeat has no second effect. */
export const MutationRequestSchema = defineEntity({
  name: 'MutationRequest',
  tableName: 'mutation_requests',
  properties: {
    id: p.uuid().primary(),
    /** Whose key it is: kind and id of the caller. */
    actor: p.string(),
    key: p.string(),
    mutation: p.string(),
    /** SHA-256 of each argument, by name: enough to say which one differs. */
    argumentHashes: p.json<Record<string, string>>(),
    /** What the first request led to, as ids; never a secret. */
    result: p.json<Record<string, string>>(),
    createdAt: p.datetime(),
  },
  uniques: [{ properties: ['actor', 'key'] }],
});

export class MutationRequest extends MutationRequestSchema.class {}
MutationRequestSchema.setClass(MutationRequest);
