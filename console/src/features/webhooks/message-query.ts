import { graphql } from '../../gen/gql.ts';
import type { MessageDetailsQuery } from '../../gen/graphql.ts';

export const messageQuery = graphql(`
  query MessageDetails($id: ID!) {
    webhookEvent(id: $id) {
      id
      direction
      kind
      verdict
      reason
      reasonParams
      receivedAt
      mallId
      method
      path
      httpStatus
      failureKind
      durationMs
      headers {
        name
        value
      }
      body
      responseBody
      bodyRemovedAt
      removedBodySha256
      removedResponseSha256
      remoteAddress
      duplicateOf {
        id
      }
      order {
        id
        mallId
        orderNumber
        currency
      }
      requestId
      traceId
    }
  }
`);

export type MessageDetails = NonNullable<MessageDetailsQuery['webhookEvent']>;
