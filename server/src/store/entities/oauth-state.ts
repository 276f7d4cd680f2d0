import { defineEntity, p } from '@mikro-orm/core';

/** A merchant on the way to Cafe24's consent page. Deleted when the browser comes back, so that a state works once. */
export const OAuthStateSchema = defineEntity({
  name: 'OAuthState',
  tableName: 'oauth_states',
  properties: {
    /** SHA-256 of what the browser carries, so that a copy of the database opens nothing. */
    stateHash: p.string().length(64).primary(),
    browserHash: p.string().length(64),
    verifierSealed: p.text(),
    mallId: p.string().length(32),
    userId: p.string(),
    language: p.string().length(32),
    expiresAt: p.datetime(),
  },
  indexes: [{ properties: ['expiresAt'] }],
});

export class OAuthState extends OAuthStateSchema.class {}
OAuthStateSchema.setClass(OAuthState);
