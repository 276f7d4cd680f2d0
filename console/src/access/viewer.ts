import { useQuery } from '@apollo/client/react';
import { graphql } from '../gen/gql.ts';

/** Who is signed in, and what they may do. */
export const viewerQuery = graphql(`
  query Viewer {
    viewer {
      name
      email
      role
      permissions
      twoStep
      byProvider
    }
  }
`);

/** The person at this browser; undefined until known. */
export function useViewer() {
  return useQuery(viewerQuery, { fetchPolicy: 'cache-first' }).data?.viewer;
}

/** Whether the person has this right, like `team.manage`. The server decides; this only spares them what it would refuse. */
export function useMay(permission: string): boolean {
  return useViewer()?.permissions.includes(permission) ?? false;
}
