import type { ApolloLink } from '@apollo/client';
import { GraphQLWsLink } from '@apollo/client/link/subscriptions';
import { createClient } from 'graphql-ws';
import type { LiveState } from './live-state.ts';

const [shortestRestMs, longestRestMs, pulseMs] = [500, 10_000, 10_000];

/** Subscriptions go by WebSocket, with the session's cookie; it comes back by itself for as long as somebody follows something. */
export function openLine(state: LiveState): ApolloLink {
  const client = createClient({
    url: `${location.origin.replace(/^http/, 'ws')}/graphql`,
    keepAlive: pulseMs,
    retryAttempts: Number.POSITIVE_INFINITY,
    shouldRetry: () => true,
    retryWait: (retries) =>
      new Promise((resolve) => {
        // Not all consoles at the same moment, when a server has come back.
        const rest = Math.min(shortestRestMs * 2 ** retries, longestRestMs);
        setTimeout(resolve, rest * (0.5 + Math.random() / 2));
      }),
    on: {
      connected: () => state.setOpen(true),
      closed: () => state.setOpen(false),
      message: () => state.heard(),
    },
  });
  return new GraphQLWsLink(client);
}
