import { graphql } from '../../gen/gql.ts';
import type { OrdersListQuery } from '../../gen/graphql.ts';

export const ordersQuery = graphql(`
  query OrdersList(
    $first: Int
    $after: String
    $last: Int
    $before: String
    $filter: OrderFilter
    $sort: OrderSort
    $more: Boolean!
  ) {
    orders(first: $first, after: $after, last: $last, before: $before, filter: $filter, sort: $sort) {
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
          flow @include(if: $more)
          pgTransactionId @include(if: $more)
          reference @include(if: $more)
          buyerId @include(if: $more)
          paymentMethod @include(if: $more)
          refundedAmount @include(if: $more)
          cancellableAmount @include(if: $more)
          paidAt @include(if: $more)
          updatedAt @include(if: $more)
          attempts @include(if: $more) {
            id
          }
          situation @include(if: $more) {
            code
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

export const ordersCountQuery = graphql(`
  query OrdersCount($filter: OrderFilter) {
    orders(first: 1, filter: $filter) {
      totalCount
    }
  }
`);

export type OrderRow = OrdersListQuery['orders']['edges'][number]['node'];
