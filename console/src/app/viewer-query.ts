import { graphql } from '../gen/gql.ts';

/** Who is signed in. */
export const viewerQuery = graphql(`
  query Viewer {
    viewer {
      name
      email
      role
    }
  }
`);
