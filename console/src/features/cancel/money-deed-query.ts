import { graphql } from '../../gen/gql.ts';

/** How the person must show who they are before money moves; null while that is fresh. */
export const stepUpQuery = graphql(`
  query StepUp {
    viewer {
      stepUp
    }
  }
`);

export const proveMutation = graphql(`
  mutation ProveIdentity($input: ConfirmIdentityInput!) {
    confirmIdentity(input: $input) {
      __typename
      ... on Refusal {
        code
        params
      }
    }
  }
`);
