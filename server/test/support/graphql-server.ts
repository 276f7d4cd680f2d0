import type { AddressInfo } from 'node:net';
import { PostgreSqlDriver } from '@mikro-orm/postgresql';
import type { Role } from '@pgbridge/shared/words';
import express from 'express';
import { type Auth, createAuth } from '../../src/access/auth.ts';
import { mountAccess } from '../../src/access/mount-access.ts';
import { addOperator } from '../../src/access/operators.ts';
import type { FaultLog } from '../../src/graphql/fault-log.plugin.ts';
import { mountGraphql } from '../../src/graphql/mount.ts';
import { type Em, type Orm, openOrm } from '../../src/store/orm.config.ts';
import { openSignals, type Signals } from '../../src/store/signals.ts';
import { freshDatabase } from './database.ts';
import { type HandClock, handClock } from './hand-clock.ts';
import { keyOf } from './key-of.ts';
import { lonelyBridge } from './lonely-bridge.ts';

export const password = 'correct horse battery';

/** An answer of the GraphQL API, as it came over the network. */
export type Answer = {
  status: number;
  headers: Headers;
  // The tests know what they asked for.
  data: Record<string, never> | null;
  errors?: { message: string; extensions: Record<string, unknown>; [other: string]: unknown }[];
  extensions: Record<string, unknown>;
  text: string;
};

export type GraphqlServer = {
  url: string;
  orm: Orm;
  signals: Signals;
  auth: Auth;
  /** A new entity manager, to write rows with. */
  em(): Em;
  /** What was told to the log. */
  faults: { about: object; message: string }[];
  /** Signs an operator of the role in; the same one each time. @returns the cookie */
  signIn(role: Role): Promise<string>;
  /** Asks as an operator of the role, admin unless said otherwise; null: as nobody. */
  ask(query: string, variables?: object, role?: Role | null): Promise<Answer>;
  /** Issues a key to ask with; `malls` binds it. */
  key(role: Role, malls?: string[]): Promise<string>;
  /** Asks with a key. */
  askWith(key: string, query: string, variables?: object): Promise<Answer>;
  /** What keys and the audit log go by; sessions go by the system's time. */
  clock: HandClock;
  stop(): Promise<void>;
};

/** Sign-in and GraphQL on a port of their own, over a database of their own. */
export async function startGraphqlServer(): Promise<GraphqlServer> {
  const database = await freshDatabase();
  const orm = await openOrm(database.url);
  const faults: GraphqlServer['faults'] = [];
  const logger: FaultLog = { error: (about, message) => void faults.push({ about, message }) };
  const app = express();
  const server = app.listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const onFault = (error: unknown) => logger.error({ err: error }, 'sign-in failed');
  const clock = handClock('2026-05-19T05:03:27Z');
  const auth = createAuth({ orm, databaseUrl: database.url, secret: 's'.repeat(32), appUrl: url, onFault, clock });
  mountAccess(app, auth);
  const { bridge, close } = lonelyBridge(orm, clock);
  const onError = (error: unknown) => logger.error({ err: error }, 'the live line broke');
  const signals = await openSignals(orm, { databaseUrl: database.url, listens: true, onError });
  const graphql = await mountGraphql(app, {
    orm,
    clock,
    bridge,
    auth,
    signals,
    logger,
    recheckMs: 200,
    mostExported: 1_500,
  });
  server.on('upgrade', graphql.onUpgrade);

  const cookies = new Map<Role, Promise<string>>();
  const signIn = (role: Role) => {
    const cookie = cookies.get(role) ?? makeSession(url, auth, role);
    cookies.set(role, cookie);
    return cookie;
  };
  return {
    url,
    orm,
    signals,
    auth,
    em: () => orm.em.fork(),
    faults,
    signIn,
    async ask(query, variables = {}, role = 'admin') {
      const headers: Record<string, string> = { 'content-type': 'application/json' };
      if (role !== null) headers.cookie = await signIn(role);
      return post(url, JSON.stringify({ query, variables }), headers);
    },
    key: (role, malls = []) => keyOf(orm, clock.now(), role, malls),
    askWith: (key, query, variables = {}) =>
      post(url, JSON.stringify({ query, variables }), {
        'content-type': 'application/json',
        authorization: `Bearer ${key}`,
      }),
    clock,
    async stop() {
      await graphql.stopLive();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      await graphql.stop();
      await close();
      await signals.close();
      await orm.close();
      await database.drop();
    },
  };
}

/** Sends any body to the GraphQL API; of a subscription the first result is the answer. */
export async function post(url: string, body: string, headers: Record<string, string>): Promise<Answer> {
  const isSubscription = body.startsWith('{"query":"subscription');
  const response = await fetch(`${url}/graphql${isSubscription ? '/stream' : ''}`, { method: 'POST', body, headers });
  const isStream = response.headers.get('content-type')?.startsWith('text/event-stream');
  const text = isStream ? await firstResult(response) : await response.text();
  return { status: response.status, headers: response.headers, text, ...JSON.parse(text) };
}

/** Reads an event stream up to its first result and leaves. */
async function firstResult({ body }: Response): Promise<string> {
  let read = '';
  for await (const part of body?.pipeThrough(new TextDecoderStream()) ?? []) {
    read += part;
    const [, result] = /^event: next\ndata: (.*)\n\n/m.exec(read) ?? [];
    if (result) return result;
  }
  throw new Error(`the stream ended without a result: ${read}`);
}

/** Signs in over the network. */
export function postSignIn(url: string, body: object, headers: Record<string, string> = {}): Promise<Response> {
  return fetch(`${url}/api/auth/sign-in/email`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  });
}

export function cookieOf(response: Response): string {
  return response.headers
    .getSetCookie()
    .map((cookie) => cookie.split(';')[0])
    .join('; ');
}

async function makeSession(url: string, auth: Auth, role: Role): Promise<string> {
  const email = `${role}@pgbridge.example`;
  await addOperator(auth, { email, name: role, role, password });
  const response = await postSignIn(url, { email, password });
  if (!response.ok) throw new Error(`Sign-in answered ${response.status}.`);
  return cookieOf(response);
}

/** Which of the two kinds of database the test runs on. */
export function isPostgres(orm: Orm): boolean {
  return orm.em.getDriver() instanceof PostgreSqlDriver;
}
