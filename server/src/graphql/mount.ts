import 'reflect-metadata';
import { ApolloServer } from '@apollo/server';
import { ApolloServerPluginLandingPageDisabled } from '@apollo/server/plugin/disabled';
import { expressMiddleware } from '@as-integrations/express5';
import { fromNodeHeaders } from 'better-auth/node';
import type { Express, Request, RequestHandler, Response } from 'express';
import { callerWithKey } from '../access/api-keys.ts';
import type { Auth } from '../access/auth.ts';
import type { Caller } from '../access/caller.ts';
import { isFromOtherSite } from '../access/origin-of-scripts.ts';
import { signedInBy } from '../access/signed-in.ts';
import type { Clock } from '../domain/clock.ts';
import type { Bridge } from '../flows/bridge.ts';
import { newId } from '../store/new-id.ts';
import type { Orm } from '../store/orm.config.ts';
import type { GraphqlContext } from './context.ts';
import { maskError } from './errors.ts';
import { type FaultLog, logFaults } from './fault-log.plugin.ts';
import { limits } from './limits/limits.plugin.ts';
import { makeLoaders } from './loaders/index.ts';
import { requestIdInAnswers } from './request-id.plugin.ts';
import { checkShape, readJson, refuseUnreadable } from './request-shape.ts';
import { graphqlSchema } from './schema.ts';
import { seeOnly } from './scope.ts';

export type GraphqlOptions = {
  orm: Orm;
  clock: Clock;
  auth: Auth;
  logger?: FaultLog;
  /** How many tries the delivery schedule has in all. */
  retryLimit: number;
  /** What changes work with. */
  bridge: Bridge;
};

/** Mounts the GraphQL API at POST /graphql. Who asks is read from the API key, else from the session cookie of the same origin. */
export async function mountGraphql(app: Express, options: GraphqlOptions): Promise<{ stop(): Promise<void> }> {
  const { logger, clock } = options;
  const server = new ApolloServer<GraphqlContext>({
    schema: await graphqlSchema(),
    introspection: true,
    csrfPrevention: true,
    includeStacktraceInErrorResponses: false,
    formatError: maskError,
    // Validation takes time that grows faster than the text does.
    parseOptions: { maxTokens: 5000 },
    stopOnTerminationSignals: false,
    plugins: [
      ApolloServerPluginLandingPageDisabled(),
      requestIdInAnswers,
      limits,
      ...(logger ? [logFaults(logger)] : []),
    ],
  });
  await server.start();
  const nameRequest: RequestHandler = (_req, res, next) => {
    res.locals.requestId ??= newId(clock.now());
    next();
  };
  const answer = expressMiddleware(server, { context: ({ req, res }) => contextOf(options, req, res) });
  app.post('/graphql', nameRequest, ...readJson, checkShape, answer);
  app.use('/graphql', refuseUnreadable);
  return { stop: () => server.stop() };
}

async function contextOf(options: GraphqlOptions, req: Request, res: Response): Promise<GraphqlContext> {
  const { orm, clock, auth, retryLimit, bridge } = options;
  const viewer = await callerOf(options, req, res);
  const em = seeOnly(orm.em.fork(), viewer?.malls ?? null);
  return {
    em,
    loaders: makeLoaders(em),
    orm,
    auth,
    clock,
    viewer,
    requestId: String(res.locals.requestId),
    address: req.ip ?? null,
    retryLimit,
    bridge,
    wire: {
      headers: fromNodeHeaders(req.headers),
      setCookies: (cookies) => {
        for (const cookie of cookies) res.append('set-cookie', cookie);
      },
    },
  };
}

/** A request with an Authorization header is judged by that alone; a cookie counts only from our own pages. */
async function callerOf({ orm, clock, auth }: GraphqlOptions, req: Request, res: Response): Promise<Caller | null> {
  const { authorization } = req.headers;
  if (authorization !== undefined) return callerWithKey(orm, authorization, clock.now());
  return isFromOtherSite(req.headers, new URL(auth.options.baseURL).origin) ? null : signedInBy(auth, req, res);
}
