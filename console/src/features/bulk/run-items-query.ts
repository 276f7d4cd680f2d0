import { graphql } from '../../gen/gql.ts';
import type { BulkRunItemsQuery } from '../../gen/graphql.ts';

export const runItemsQuery = graphql(`
  query BulkRunItems(
    $id: ID!
    $first: Int
    $after: String
    $last: Int
    $before: String
    $outcomes: [BulkOutcome!]
  ) {
    bulkRun(id: $id) {
      id
      items(first: $first, after: $after, last: $last, before: $before, outcomes: $outcomes) {
        edges {
          node {
            id
            position
            outcome
            why
            sentAt
            notification {
              id
              kind
              order {
                id
                mallId
                orderNumber
              }
            }
          }
        }
        pageInfo {
          hasNextPage
          hasPreviousPage
          startCursor
          endCursor
        }
      }
    }
  }
`);

export type RunItem = NonNullable<BulkRunItemsQuery['bulkRun']>['items']['edges'][number]['node'];
