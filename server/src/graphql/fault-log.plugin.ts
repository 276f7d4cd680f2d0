import type { ApolloServerPlugin } from '@apollo/server';
import { unwrapResolverError } from '@apollo/server/errors';
import type { GraphqlContext } from './context.ts';
import { isFault } from './errors.ts';

/** What is told of faults; refusals are the caller's business and are not. */
export type FaultLog = { error(about: object, message: string): void };

/** Writes faults with the request's id into the log, since the answer says nothing about them. */
export function logFaults(logger: FaultLog): ApolloServerPlugin<GraphqlContext> {
  return {
    async requestDidStart() {
      return {
        async didEncounterErrors({ errors, contextValue, operationName }) {
          for (const error of errors.filter(isFault)) {
            const { requestId } = contextValue;
            logger.error({ err: unwrapResolverError(error), requestId, operationName }, 'a GraphQL operation failed');
          }
        },
      };
    },
  };
}
