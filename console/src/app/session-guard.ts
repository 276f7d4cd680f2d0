import type { ApolloClient } from '@apollo/client';
import { viewerQuery } from '../access/viewer.ts';
import type { createRouter } from './router.tsx';

/** Leads to the sign-in page when the session is gone, and remembers where the person was. */
export function createSessionGuard(router: ReturnType<typeof createRouter>, client: ApolloClient) {
  return {
    onSessionEnded(): void {
      const { pathname, search } = router.state.location;
      const underWayTo = router.state.navigation.location?.pathname;
      if (pathname === '/sign-in' || underWayTo === '/sign-in') return;
      // Who never was signed in has not been thrown out: only then the page says that a session ended.
      const ended = client.readQuery({ query: viewerQuery }) !== null;
      const next = pathname === '/' ? '' : `?next=${encodeURIComponent(`${pathname}${search}`)}`;
      void router.navigate(`/sign-in${next}`, { state: ended ? 'ended' : null, replace: true });
    },
  };
}
