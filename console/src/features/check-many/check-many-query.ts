import type { SuccessOf } from '../../access/refusal.ts';
import { graphql } from '../../gen/gql.ts';
import type { CheckManyMutation } from '../../gen/graphql.ts';

export const checkManyMutation = graphql(`
  mutation CheckMany($input: RefreshManyFromPgInput!) {
    refreshManyFromPg(input: $input) {
      __typename
      ... on Refusal {
        code
        params
      }
      ... on RefreshManyFromPgSuccess {
        results {
          orderId
          order {
            id
            mallId
            orderNumber
          }
          result {
            __typename
            ... on Refusal {
              code
              params
            }
            ... on RefreshFromPgSuccess {
              changed
              pgAnswer {
                word
                status
                amount
                currency
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
      }
    }
  }
`);

export type CheckedOrder = SuccessOf<CheckManyMutation['refreshManyFromPg']>['results'][number];
