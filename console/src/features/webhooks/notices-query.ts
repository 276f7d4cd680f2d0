import { graphql } from '../../gen/gql.ts';
import type { NoticesListQuery } from '../../gen/graphql.ts';

export const noticesQuery = graphql(`
  query NoticesList($first: Int, $after: String, $last: Int, $before: String, $filter: NotificationFilter) {
    notifications(first: $first, after: $after, last: $last, before: $before, filter: $filter) {
      edges {
        node {
          id
          kind
          status
          url
          createdAt
          attemptCount
          attemptLimit
          nextAttemptAt
          order {
            id
            mallId
            orderNumber
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

export type NoticeRow = NoticesListQuery['notifications']['edges'][number]['node'];
