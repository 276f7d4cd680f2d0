import type { IncomingHttpHeaders } from 'node:http';
import { fromNodeHeaders } from 'better-auth/node';
import type { Request, Response } from 'express';
import { callerWithKey } from '../access/api-keys.ts';
import type { Auth } from '../access/auth.ts';
import type { Caller } from '../access/caller.ts';
import { isFromOtherSite } from '../access/origin-of-scripts.ts';
import { type SetCookies, signedInBy } from '../access/signed-in.ts';
import type { Clock } from '../domain/clock.ts';
import type { Bridge } from '../flows/bridge.ts';
import type { Orm } from '../store/orm.config.ts';
import type { Signals } from '../store/signals.ts';
import type { GraphqlContext } from './context.ts';
import type { FaultLog } from './fault-log.plugin.ts';
import { makeLoaders } from './loaders/index.ts';
import { seeOnly } from './scope.ts';

export type GraphqlOptions = {
  orm: Orm;
  clock: Clock;
  bridge: Bridge;
  auth: Auth;
  /** The live line that subscriptions are fed from. */
  signals: Signals;
  logger?: FaultLog;
  /** How often it is looked whether whoever follows something still may; tests are less patient. */
  recheckMs?: number;
  /** How many orders a file holds at most, where that is not the usual number; tests have fewer. */
  mostExported?: number;
};

/** A request as far as its context depends on it. */
export type Asking = { headers: IncomingHttpHeaders; requestId: string; address: string | null };

export async function contextOfRequest(options: GraphqlOptions, req: Request, res: Response): Promise<GraphqlContext> {
  const setCookies: SetCookies = (cookies) => {
    for (const cookie of cookies) res.append('set-cookie', cookie);
  };
  const asking = { headers: req.headers, requestId: String(res.locals.requestId), address: req.ip ?? null };
  return contextFor(options, asking, await callerOf(options, req.headers, setCookies), setCookies);
}

/** @param setCookies left out where no answer can carry one */
export function contextFor(
  { orm, clock, bridge, auth, signals }: GraphqlOptions,
  { headers, requestId, address }: Asking,
  viewer: Caller | null,
  setCookies: SetCookies = () => {},
): GraphqlContext {
  const em = seeOnly(orm.em.fork(), viewer?.malls ?? null);
  const wire = { headers: fromNodeHeaders(headers), setCookies };
  return {
    em,
    loaders: makeLoaders(em, () => clock.now()),
    orm,
    bridge,
    auth,
    clock,
    signals,
    viewer,
    requestId,
    address,
    retryLimit: bridge.settings.retrySchedule.length,
    wire,
  };
}

/**
 * A request with an Authorization header is judged by that alone; a cookie counts only from our own pages.
 * @param setCookies null: the session is only looked at, not prolonged
 */
export async function callerOf(
  { orm, clock, auth }: GraphqlOptions,
  headers: IncomingHttpHeaders,
  setCookies: SetCookies | null,
): Promise<Caller | null> {
  const { authorization } = headers;
  if (authorization !== undefined) return callerWithKey(orm, authorization, clock.now());
  return isFromOtherSite(headers, new URL(auth.options.baseURL).origin) ? null : signedInBy(auth, headers, setCookies);
}
