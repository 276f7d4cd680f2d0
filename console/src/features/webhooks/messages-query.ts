import { graphql } from '../../gen/gql.ts';
import type { MessagesListQuery } from '../../gen/graphql.ts';

export const messagesQuery = graphql(`
  query MessagesList($first: Int, $after: String, $last: Int, $before: String, $filter: WebhookEventFilter) {
    webhookEvents(first: $first, after: $after, last: $last, before: $before, filter: $filter) {
      edges {
        node {
          id
          direction
          kind
          verdict
          receivedAt
          mallId
          httpStatus
          failureKind
          durationMs
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

export type MessageRow = MessagesListQuery['webhookEvents']['edges'][number]['node'];
