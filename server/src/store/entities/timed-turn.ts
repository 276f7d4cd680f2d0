import { defineEntity, p } from '@mikro-orm/core';

/** Work that all processes together do once in a while; whoever puts its time off has the turn. */
export const TimedTurnSchema = defineEntity({
  name: 'TimedTurn',
  tableName: 'timed_turns',
  properties: {
    name: p.string().length(32).primary(),
    dueAt: p.datetime(),
  },
});

export class TimedTurn extends TimedTurnSchema.class {}
TimedTurnSchema.setClass(TimedTurn);
