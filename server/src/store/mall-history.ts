import type { MallActor, MallEventKind } from '@pgbridge/shared/mall-words';
import { MallEvent } from './entities/mall-event.ts';
import { newId } from './new-id.ts';
import type { Em } from './orm.config.ts';

type Line = {
  at: Date;
  kind: MallEventKind;
  actor: MallActor;
  /** The member of staff who did it. */
  by?: string;
  params?: Record<string, string | number>;
};

/** Adds a line to a mall's history. */
export function writeMallHistory(em: Em, mallId: string, { at, kind, actor, by, params = {} }: Line): void {
  em.create(MallEvent, { id: newId(at), mall: mallId, at, kind, actor, by: by ?? null, params });
}
