import { defineEntity, p } from '@mikro-orm/core';
import { Mall } from './mall.ts';

/** One storefront of a mall. `partnerId` is the whole text registered with Cafe24; it comes back in every message. */
export const ShopSchema = defineEntity({
  name: 'Shop',
  tableName: 'shops',
  properties: {
    id: p.uuid().primary(),
    mall: () => p.manyToOne(Mall).ref(),
    shopNo: p.integer(),
    name: p.string().nullable(),
    currency: p.string().length(3),
    partnerId: p.string().length(50).nullable().unique(),
    enabled: p.boolean(),
    /** Cafe24's number of our script on the shop's pages, 16 digits as text; null when none is registered. */
    scriptNo: p.string().length(32).nullable(),
    /** What that script is registered with, address and checksum: Cafe24 does not learn by itself that ours changed. */
    scriptSrc: p.text().nullable(),
    scriptIntegrity: p.string().nullable(),
  },
  uniques: [{ properties: ['mall', 'shopNo'] }],
});

export class Shop extends ShopSchema.class {}
ShopSchema.setClass(Shop);
