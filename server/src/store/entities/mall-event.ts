import { defineEntity, p } from '@mikro-orm/core';
import type { MallActor, MallEventKind } from '@pgbridge/shared/mall-words';
import { Mall } from './mall.ts';

/** A line of a mall's history. Append-only: the database refuses update and delete. */
export const MallEventSchema = defineEntity({
  name: 'MallEvent',
  tableName: 'mall_events',
  properties: {
    id: p.uuid().primary(),
    mall: () => p.manyToOne(Mall).ref(),
    at: p.datetime(),
    kind: p.string().$type<MallEventKind>(),
    actor: p.string().$type<MallActor>(),
    /** The member of staff, or the key, by the name of that time. */
    by: p.string().nullable(),
    /** The values of that moment, for the sentence. */
    params: p.json<Record<string, string | number>>(),
  },
  indexes: [{ properties: ['mall', 'at', 'id'] }],
});

export class MallEvent extends MallEventSchema.class {}
MallEventSchema.setClass(MallEvent);
