import './reflect.ts';
import { ApolloServer } from '@apollo/server';
import { ApolloServerPluginLandingPageDisabled } from '@apollo/server/plugin/disabled';
import { expressMiddleware } from '@as-integrations/express5';
import type { Express, RequestHandler } from 'express';
import { newId } from '../store/new-id.ts';
import type { GraphqlContext } from './context.ts';
import { contextOfRequest, type GraphqlOptions } from './context-of.ts';
import { maskError } from './errors.ts';
import { exportBulkRun } from './export/export-bulk-run.ts';
import { exportOrders } from './export/export-orders.ts';
import { logFaults } from './fault-log.plugin.ts';
import { limits } from './limits/limits.plugin.ts';
import { parseOptions } from './limits/parse-options.ts';
import { type LiveConnections, openLive } from './live/index.ts';
import { requestIdInAnswers } from './request-id.plugin.ts';
import { checkShape, readJson, refuseUnreadable } from './request-shape.ts';
import { graphqlSchema } from './schema.ts';

export type MountedGraphql = {
  /** Takes a connection over when it asks for a WebSocket. */
  onUpgrade: LiveConnections['onUpgrade'];
  /** Sends everybody away who follows something; what is asked by POST is still answered. */
  stopLive(): Promise<void>;
  stop(): Promise<void>;
};

/**
 * Mounts the GraphQL API: POST /graphql, and for subscriptions the event stream /graphql/stream and WebSockets on /graphql. Who
 * asks is read from the API key, else from the session cookie of the same origin.
 */
export async function mountGraphql(app: Express, options: GraphqlOptions): Promise<MountedGraphql> {
  const { logger, clock } = options;
  const schema = await graphqlSchema();
  const server = new ApolloServer<GraphqlContext>({
    schema,
    introspection: true,
    csrfPrevention: true,
    includeStacktraceInErrorResponses: false,
    formatError: maskError,
    parseOptions,
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
  const live = openLive(schema, options);
  app.get('/graphql/stream', nameRequest, live.onStream);
  app.post('/graphql/stream', nameRequest, ...readJson, checkShape, live.onStream);
  const answer = expressMiddleware(server, { context: ({ req, res }) => contextOfRequest(options, req, res) });
  app.post('/graphql', nameRequest, ...readJson, checkShape, answer);
  app.get('/graphql/export/bulk-runs/:id.csv', nameRequest, exportBulkRun(options));
  app.post('/graphql/export/orders.csv', nameRequest, ...readJson, exportOrders(schema, options));
  app.use('/graphql', refuseUnreadable);
  return { onUpgrade: live.onUpgrade, stopLive: live.stop, stop: () => server.stop() };
}
