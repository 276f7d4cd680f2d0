import type { Role } from '@pgbridge/shared/words';
import { sql } from 'kysely';
import { addOperator } from '../../src/access/operators.ts';
import { cookieOf, type GraphqlServer, password, post, postSignIn } from './graphql-server.ts';

/** The parts of a server that people sign in at. */
type Signing = Pick<GraphqlServer, 'url' | 'auth' | 'orm'>;

let count = 0;

/** An operator of their own, with a session. */
export type Person = { id: string; email: string; cookie: string };

export async function aPerson(server: Signing, role: Role = 'support'): Promise<Person> {
  count += 1;
  const email = `person${count}@pgbridge.example`;
  const added = await addOperator(server.auth, { email, name: `Person ${count}`, role, password });
  if (!added.ok) throw new Error(added.refusal);
  return { id: added.operator.id, email, cookie: await sessionOf(server, email) };
}

export async function sessionOf(server: Signing, email: string, secret = password): Promise<string> {
  await forgetTries(server);
  const response = await postSignIn(server.url, { email, password: secret });
  if (!response.ok) throw new Error(`Sign-in answered ${response.status}.`);
  return cookieOf(response);
}

/** Asks with a session. */
export function askAs(server: Signing, cookie: string, query: string, variables: object = {}) {
  return post(server.url, JSON.stringify({ query, variables }), { 'content-type': 'application/json', cookie });
}

/** Sends a mutation with an input and gives back what it answered. @throws on an error */
export async function change(
  server: Signing,
  cookie: string,
  [mutation, inputType]: [string, string],
  input: object,
  success = '',
): Promise<Record<string, unknown> & { __typename: string }> {
  const refusal = '... on Refusal { code params }';
  const query = `mutation ($input: ${inputType}!) { ${mutation}(input: $input) { __typename ${refusal} ${success} } }`;
  const { data, errors } = await askAs(server, cookie, query, { input });
  if (errors) throw new Error(JSON.stringify(errors));
  return (
    (data as unknown as Record<string, Record<string, unknown> & { __typename: string }>)[mutation] ?? {
      __typename: '',
    }
  );
}

/** Sign-in takes 20 tries a minute; tests make more. */
export async function forgetTries(server: Signing): Promise<void> {
  await sql`delete from operator_rate_limits`.execute(server.orm.em.getKysely());
}

/** Lets all sessions have been made so many minutes ago; sessions go by the system's time. */
export async function ageSessions({ orm }: Pick<GraphqlServer, 'orm'>, minutes: number): Promise<void> {
  const at = new Date(Date.now() - minutes * 60_000).toISOString();
  const kysely = orm.em.getKysely();
  await sql`update operator_sessions set "createdAt" = ${at}`.execute(kysely);
  await sql`update operator_confirmations set confirmed_at = ${at}`.execute(kysely);
}
