import type { ApolloServerPlugin } from '@apollo/server';
import type { GraphqlContext } from '../context.ts';
import { checkSize } from './check-size.ts';

/** Refuses operations that would read too much. Not a validation rule, because a page size may be a variable. */
export const limits: ApolloServerPlugin<GraphqlContext> = {
  async requestDidStart() {
    return {
      async didResolveOperation({ schema, document, operation, request }) {
        if (operation) checkSize({ schema, document, operation, variables: request.variables ?? {} });
      },
    };
  },
};
