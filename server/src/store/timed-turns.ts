import { sql } from 'kysely';
import { TimedTurn } from './entities/timed-turn.ts';
import type { Orm } from './orm.config.ts';
import { timeOf } from './removal/removal.ts';

/**
 * Takes the turn of a work that all processes together do once in a while: of several one gets true, and the others have to
 * wait until `next`. Work that nobody did yet comes first at `next`.
 */
export async function takeTurn(orm: Orm, name: string, now: Date, next: Date): Promise<boolean> {
  const em = orm.em.fork();
  const turn = await em.findOne(TimedTurn, { name });
  if (!turn) {
    const columns = sql`insert into timed_turns (name, due_at)`;
    await sql`${columns} values (${name}, ${timeOf(orm, next)}) on conflict do nothing`.execute(em.getKysely());
    return false;
  }
  if (turn.dueAt > now) return false;
  return (await em.nativeUpdate(TimedTurn, { name, dueAt: turn.dueAt }, { dueAt: next })) === 1;
}

/** Says when the turn is next, once the work is done. */
export async function setTurn(orm: Orm, name: string, next: Date): Promise<void> {
  await orm.em.fork().nativeUpdate(TimedTurn, { name }, { dueAt: next });
}
