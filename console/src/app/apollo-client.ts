import { ApolloClient, ApolloLink, CombinedGraphQLErrors, HttpLink, InMemoryCache, ServerError } from '@apollo/client';
import { ErrorLink } from '@apollo/client/link/error';
import { relayStylePagination } from '@apollo/client/utilities';
import { OperationTypeNode } from 'graphql';
import { heardLink, liveLink } from '../live/live-link.ts';
import type { LiveState } from '../live/live-state.ts';

/**
 * The console's way to the server, with the session's cookie.
 * @param onSessionEnded called when the server no longer knows who asks.
 * @param live learns how fresh what comes is
 */
export function createApolloClient(onSessionEnded: () => void, live: LiveState): ApolloClient {
  const sessionLink = new ErrorLink(({ error }) => {
    if (isUnauthenticated(error)) onSessionEnded();
  });
  const http = ApolloLink.from([heardLink(live), new HttpLink({ uri: '/graphql', credentials: 'same-origin' })]);
  const isFollowed = ({ operationType }: ApolloLink.Operation) => operationType === OperationTypeNode.SUBSCRIPTION;
  return new ApolloClient({
    link: ApolloLink.from([sessionLink, ApolloLink.split(isFollowed, liveLink(live), http)]),
    cache: new InMemoryCache({
      typePolicies: {
        // The overview is asked for in two parts, the figures and the charts.
        Query: { fields: { auditEntries: relayStylePagination(['filter']), overview: { merge: true } } },
        Order: { fields: { timeline: relayStylePagination() } },
      },
    }),
    // What is known shows at once; the server's word follows, since orders change while nobody looks.
    defaultOptions: { watchQuery: { fetchPolicy: 'cache-and-network', nextFetchPolicy: 'cache-first' } },
  });
}

function isUnauthenticated(error: unknown): boolean {
  if (CombinedGraphQLErrors.is(error)) {
    return error.errors.some(({ extensions }) => extensions?.code === 'UNAUTHENTICATED');
  }
  return ServerError.is(error) && error.statusCode === 401;
}
