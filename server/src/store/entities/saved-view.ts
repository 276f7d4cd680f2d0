import { defineEntity, p } from '@mikro-orm/core';

/** How a list of orders is looked at, under a name. Belongs to who made it; colleagues see it when it is shared. */
export const SavedViewSchema = defineEntity({
  name: 'SavedView',
  tableName: 'saved_views',
  properties: {
    id: p.uuid().primary(),
    ownerId: p.string(),
    /** Name at that moment. */
    ownerName: p.string(),
    name: p.string().length(60),
    isShared: p.boolean(),
    /** An `OrderFilter` of the GraphQL schema as JSON text. */
    filter: p.text(),
    sort: p.string().nullable(),
    /** Columns of the list in their order, separated by commas; empty: the usual ones. */
    columns: p.text(),
    createdAt: p.datetime(),
    updatedAt: p.datetime(),
  },
  indexes: [{ properties: ['ownerId'] }, { name: 'saved_views_shared', properties: ['name'], where: 'is_shared' }],
});

export class SavedView extends SavedViewSchema.class {}
SavedViewSchema.setClass(SavedView);
