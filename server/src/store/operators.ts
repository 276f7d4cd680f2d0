import type { Role } from '@pgbridge/shared/words';
import { sql } from 'kysely';
import { dateFromText } from './date-from-text.ts';
import { newId } from './new-id.ts';
import type { Em } from './orm.config.ts';

/** A person of the support staff, as the sign-in library's tables have them. */
export type OperatorRow = {
  id: string;
  name: string;
  email: string;
  role: Role;
  /** Deactivated people stay, because their acts stay named. */
  active: boolean;
  twoStep: boolean;
  /** Sessions that are alive. */
  sessions: number;
  /** To the minute, of the sessions that are still there. */
  lastSeenAt: Date | null;
};

type Raw = Omit<OperatorRow, 'active' | 'twoStep' | 'lastSeenAt' | 'sessions'> & {
  banned: unknown;
  twoStep: unknown;
  sessions: number | string;
  lastSeenAt: string | null;
};

/** Everybody, by name. `now` is the system's time, by which sessions end. */
export async function findOperators(em: Em, now: Date, id: string | null = null): Promise<OperatorRow[]> {
  const { rows } = await sql<Raw>`
    select o.id, o.name, o.email, o.role, o.banned, o."twoFactorEnabled" as "twoStep",
      (select count(*) from operator_sessions s where s."userId" = o.id and s."expiresAt" > ${now.toISOString()}) as sessions,
      (select cast(max(s."updatedAt") as text) from operator_sessions s where s."userId" = o.id) as "lastSeenAt"
    from operators o ${id === null ? sql`` : sql`where o.id = ${id}`} order by o.name, o.id
  `.execute(em.getKysely());
  return rows.map(({ banned, twoStep, sessions, lastSeenAt, ...row }) => ({
    ...row,
    active: !banned,
    twoStep: Boolean(twoStep),
    sessions: Number(sessions),
    lastSeenAt: lastSeenAt === null ? null : dateFromText(lastSeenAt),
  }));
}

export async function findOperator(em: Em, id: string, now: Date): Promise<OperatorRow | null> {
  return (await findOperators(em, now, id))[0] ?? null;
}

export async function findOperatorId(em: Em, email: string): Promise<{ id: string; name: string; role: Role } | null> {
  const { rows } = await sql<{ id: string; name: string; role: Role }>`
    select id, name, role from operators where email = ${email}
  `.execute(em.getKysely());
  return rows[0] ?? null;
}

export type NewOperatorRow = { name: string; email: string; role: Role; passwordHash: string };

export async function insertOperator(em: Em, { name, email, role, passwordHash }: NewOperatorRow, now: Date) {
  const id = newId(now);
  const at = now.toISOString();
  const kysely = em.getKysely();
  await sql`
    insert into operators (id, name, email, "emailVerified", "createdAt", "updatedAt", role, banned)
    values (${id}, ${name}, ${email}, false, ${at}, ${at}, ${role}, false)
  `.execute(kysely);
  await sql`
    insert into operator_accounts (id, "accountId", "providerId", "userId", password, "createdAt", "updatedAt")
    values (${newId(now)}, ${id}, 'credential', ${id}, ${passwordHash}, ${at}, ${at})
  `.execute(kysely);
  return id;
}

export async function setRole(em: Em, id: string, role: Role): Promise<void> {
  await sql`update operators set role = ${role} where id = ${id}`.execute(em.getKysely());
}

export async function deactivate(em: Em, id: string): Promise<void> {
  await sql`update operators set banned = true where id = ${id}`.execute(em.getKysely());
}

export async function setPassword(em: Em, id: string, passwordHash: string): Promise<void> {
  await sql`
    update operator_accounts set password = ${passwordHash} where "userId" = ${id} and "providerId" = 'credential'
  `.execute(em.getKysely());
}

/** Takes the second step off; the person signs in with the password alone until they set it up anew. */
export async function dropTwoStep(em: Em, id: string): Promise<void> {
  await sql`delete from operator_two_factors where "userId" = ${id}`.execute(em.getKysely());
  await sql`update operators set "twoFactorEnabled" = false where id = ${id}`.execute(em.getKysely());
}

/** @param except a session that stays */
export async function endSessions(em: Em, id: string, except: string | null = null): Promise<void> {
  await sql`delete from operator_sessions where "userId" = ${id} and id <> ${except ?? ''}`.execute(em.getKysely());
}

export async function endSession(em: Em, sessionId: string): Promise<void> {
  await sql`delete from operator_sessions where id = ${sessionId}`.execute(em.getKysely());
}

/** Locks the row of everybody who is an admin, so that two admins can't remove each other at the same moment. @returns their ids */
export async function lockAdmins(em: Em): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    update operators set role = role where role = 'admin' and (banned is null or banned = false) returning id
  `.execute(em.getKysely());
  return rows.map(({ id }) => id);
}
