import { ApolloLink } from '@apollo/client';
import { defer, map, retry, switchMap } from 'rxjs';
import type { LiveState } from './live-state.ts';

const restMs = 5_000;

/** Subscriptions. What they go by is fetched when the first is wanted, since the page shows without it. */
export function liveLink(state: LiveState): ApolloLink {
  let line: ApolloLink | null = null;
  const open = async () => {
    const { openLine } = await import('./live-line.ts');
    line ??= openLine(state);
    return line;
  };
  return new ApolloLink((operation, forward) =>
    defer(open).pipe(
      retry({ delay: restMs }),
      switchMap((link) => link.request(operation, forward)),
    ),
  );
}

/** Notes that the server answered. */
export function heardLink(state: LiveState): ApolloLink {
  return new ApolloLink((operation, forward) =>
    forward(operation).pipe(
      map((result) => {
        state.heard();
        return result;
      }),
    ),
  );
}
