import { defineEntity, p } from '@mikro-orm/core';

/** A host and port that was found dead at least once: since when its notifications wait, and when one of them tries it again. */
export const ReceiverSchema = defineEntity({
  name: 'Receiver',
  tableName: 'receivers',
  properties: {
    /** `host:port`, see `domain/breaker`. */
    host: p.string().primary(),
    pausedAt: p.datetime(),
    resumedAt: p.datetime().nullable(),
    /** While set, the receiver is paused; who moves it on sends the probe. */
    probeAt: p.datetime().nullable(),
  },
  indexes: [{ properties: ['probeAt'] }],
});

export class Receiver extends ReceiverSchema.class {}
ReceiverSchema.setClass(Receiver);
