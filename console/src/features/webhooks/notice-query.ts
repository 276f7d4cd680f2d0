import { graphql } from '../../gen/gql.ts';
import type { NoticeDetailsQuery } from '../../gen/graphql.ts';

export const noticeQuery = graphql(`
  query NoticeDetails($id: ID!) {
    notification(id: $id) {
      id
      kind
      status
      channel
      url
      createdAt
      deliveredAt
      attemptCount
      attemptLimit
      nextAttemptAt
      payload
      allowedActions {
        action
        allowed
        reason
        params
      }
      order {
        id
        mallId
        orderNumber
      }
      deliveries {
        id
        number
        trigger
        startedAt
        durationMs
        httpStatus
        failureKind
        succeeded
        keyId
        askedBy
        requestBody
        responseBody
        bodyRemovedAt
      }
    }
  }
`);

export type NoticeDetails = NonNullable<NoticeDetailsQuery['notification']>;
export type NoticeTry = NoticeDetails['deliveries'][number];
