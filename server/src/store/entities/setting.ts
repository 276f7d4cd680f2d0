import { defineEntity, p } from '@mikro-orm/core';

/** What staff set last, by the name of the variable that would fix it. */
export const SettingSchema = defineEntity({
  name: 'Setting',
  tableName: 'settings',
  properties: {
    name: p.string().length(64).primary(),
    /** In the form of that variable; null: the default again. */
    value: p.text().nullable(),
    changedAt: p.datetime(),
    /** Name at that moment. */
    changedBy: p.string(),
  },
});

export class Setting extends SettingSchema.class {}
SettingSchema.setClass(Setting);
