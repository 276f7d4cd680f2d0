import type { ApolloServerPlugin } from '@apollo/server';
import type { GraphqlContext } from './context.ts';

/** Puts the id of the request into every answer, so that a person can quote it and staff can search it. */
export const requestIdInAnswers: ApolloServerPlugin<GraphqlContext> = {
  async requestDidStart() {
    return {
      async willSendResponse({ contextValue, response: { body } }) {
        if (body.kind !== 'single') return;
        body.singleResult.extensions = { ...body.singleResult.extensions, requestId: contextValue.requestId };
      },
    };
  },
};
