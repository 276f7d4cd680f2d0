import { graphql } from '../../gen/gql.ts';

export const revealMutation = graphql(`
  mutation RevealPersonalData($input: RevealPersonalDataInput!) {
    revealPersonalData(input: $input) {
      __typename
      ... on RevealPersonalDataSuccess {
        buyerId
        body
        responseBody
      }
      ... on Refusal {
        code
        params
      }
    }
  }
`);
