import type { Role } from '@pgbridge/shared/words';
import { sql } from 'kysely';
import { newId } from './new-id.ts';
import type { Em } from './orm.config.ts';

const provider = 'oidc';

/** Nobody else's at any provider, also when the address of ours changes. */
export type ProviderAccount = { issuer: string; subject: string };

const keyOf = ({ issuer, subject }: ProviderAccount) => `${issuer}#${subject}`;

type Known = { id: string; name: string; email: string; role: Role; active: boolean };

/** The person whose account at the provider this is. */
export async function findByProvider(em: Em, account: ProviderAccount): Promise<Known | null> {
  const { rows } = await sql<Omit<Known, 'active'> & { banned: unknown }>`
    select o.id, o.name, o.email, o.role, o.banned from operators o
    join operator_accounts a on a."userId" = o.id
    where a."providerId" = ${provider} and a."accountId" = ${keyOf(account)}
  `.execute(em.getKysely());
  const [row] = rows;
  return row ? { id: row.id, name: row.name, email: row.email, role: row.role, active: !row.banned } : null;
}

/** Whether a person signs in at the provider and has no password here. */
export async function signsInByProvider(em: Em, operatorId: string): Promise<boolean> {
  const { rows } = await sql`
    select 1 from operator_accounts where "userId" = ${operatorId} and "providerId" = ${provider}
  `.execute(em.getKysely());
  return rows.length > 0;
}

/** A person without a password. @returns the id */
export async function insertFromProvider(
  em: Em,
  person: { name: string; email: string; role: Role },
  account: ProviderAccount,
  now: Date,
): Promise<string> {
  const id = newId(now);
  const at = now.toISOString();
  const kysely = em.getKysely();
  await sql`
    insert into operators (id, name, email, "emailVerified", "createdAt", "updatedAt", role, banned)
    values (${id}, ${person.name}, ${person.email}, false, ${at}, ${at}, ${person.role}, false)
  `.execute(kysely);
  await sql`
    insert into operator_accounts (id, "accountId", "providerId", "userId", "createdAt", "updatedAt")
    values (${newId(now)}, ${keyOf(account)}, ${provider}, ${id}, ${at}, ${at})
  `.execute(kysely);
  return id;
}
