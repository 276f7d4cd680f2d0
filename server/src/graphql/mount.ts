import 'reflect-metadata';
import { ApolloServer } from '@apollo/server';
import { ApolloServerPluginLandingPageDisabled } from '@apollo/server/plugin/disabled';
import { expressMiddleware } from '@as-integrations/express5';
import type { Express, Request, RequestHandler, Response } from 'express';
import type { Auth } from '../access/auth.ts';
import { signedInBy } from '../access/signed-in.ts';
import type { Clock } from '../domain/clock.ts';
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

export type GraphqlOptions = {
  orm: Orm;
  clock: Clock;
  auth: Auth;
  logger?: FaultLog;
  /** How many tries the delivery schedule has in all. */
  retryLimit: number;
};

/** Mounts the GraphQL API at POST /graphql. Who asks is read from the session cookie of the same origin. */
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

async function contextOf(
  { orm, clock, auth, retryLimit }: GraphqlOptions,
  req: Request,
  res: Response,
): Promise<GraphqlContext> {
  const em = orm.em.fork();
  const viewer = await signedInBy(auth, req, res);
  const requestId = String(res.locals.requestId);
  return { em, clock, viewer, requestId, retryLimit, loaders: makeLoaders(em) };
}
