import { defineEntity, p } from '@mikro-orm/core';
import { SavedView } from './saved-view.ts';

/** What a view is to one person: where it stands among theirs, whether its orders are counted, whether the list begins with it. */
export const SavedViewMarkSchema = defineEntity({
  name: 'SavedViewMark',
  tableName: 'saved_view_marks',
  properties: {
    id: p.uuid().primary(),
    view: () => p.manyToOne(SavedView).ref(),
    personId: p.string(),
    position: p.integer(),
    isCounted: p.boolean(),
    isDefault: p.boolean(),
  },
  uniques: [{ properties: ['personId', 'view'] }],
  indexes: [{ properties: ['view'] }],
});

export class SavedViewMark extends SavedViewMarkSchema.class {}
SavedViewMarkSchema.setClass(SavedViewMark);
