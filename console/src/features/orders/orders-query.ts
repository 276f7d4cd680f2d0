import { graphql } from '../../gen/gql.ts';
import type { OrdersListQuery } from '../../gen/graphql.ts';

export const ordersQuery = graphql(`
  query OrdersList($first: Int, $after: String, $last: Int, $before: String, $filter: OrderFilter) {
    orders(first: $first, after: $after, last: $last, before: $before, filter: $filter) {
      edges {
        node {
          id
          mallId
          shopNo
          orderNumber
          status
          currency
          requestedAmount
          createdAt
          needsAttention
          currentNotification {
            id
            status
            attemptCount
            attemptLimit
            nextAttemptAt
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
`);

export type OrderRow = OrdersListQuery['orders']['edges'][number]['node'];
