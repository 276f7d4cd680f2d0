import type { SuccessOf } from '../../access/refusal.ts';
import { graphql } from '../../gen/gql.ts';
import type { RefreshOrderMutation } from '../../gen/graphql.ts';

export const refreshMutation = graphql(`
  mutation RefreshOrder($input: RefreshFromPgInput!) {
    refreshFromPg(input: $input) {
      __typename
      ... on Refusal {
        code
        params
      }
      ... on RefreshFromPgSuccess {
        changed
        order {
          id
        }
        pgAnswer {
          word
          status
          amount
          currency
          message {
            id
          }
        }
        refundAnswers {
          word
          cancellation {
            id
            status
            amount
            currency
          }
        }
      }
    }
  }
`);

export type PgSaid = SuccessOf<RefreshOrderMutation['refreshFromPg']>;
