import { defineEntity, p } from '@mikro-orm/core';

/** A script for malls' pages that a version of the product serves, or served: pages hold it to its checksum until they learn of the next. */
export const StorefrontScriptSchema = defineEntity({
  name: 'StorefrontScript',
  tableName: 'storefront_scripts',
  properties: {
    /** The `v` of its address, made of its bytes. */
    version: p.string().length(16).primary(),
    text: p.text(),
    addedAt: p.datetime(),
  },
});

export class StorefrontScript extends StorefrontScriptSchema.class {}
StorefrontScriptSchema.setClass(StorefrontScript);
