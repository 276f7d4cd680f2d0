import type { SuccessOf } from '../../access/refusal.ts';
import { graphql } from '../../gen/gql.ts';
import type { ResendNoticeQuery, ResendPreviewMutation } from '../../gen/graphql.ts';

/** Where a notice goes, how it stands and how its tries went. */
export const resendNoticeQuery = graphql(`
  query ResendNotice($id: ID!) {
    notification(id: $id) {
      id
      kind
      status
      channel
      url
      deliveredAt
      nextAttemptAt
      attemptCount
      deliveries {
        id
        number
        trigger
        startedAt
        durationMs
        httpStatus
        failureKind
        succeeded
        responseBody
      }
    }
  }
`);

/** What would be sent, by the code that sends; changes nothing. */
export const resendPreviewMutation = graphql(`
  mutation ResendPreview($input: ResendNotificationInput!) {
    resendNotification(input: $input) {
      __typename
      ... on Refusal {
        code
        params
      }
      ... on ResendNotificationSuccess {
        preview {
          method
          url
          body
          effect {
            replaces
            nextIfFails
          }
          signature {
            field
            keyId
            covered {
              name
            }
          }
          last {
            delivery {
              id
              number
            }
            isSameKey
            differences {
              field
              before
              after
            }
          }
        }
      }
    }
  }
`);

export const resendMutation = graphql(`
  mutation ResendNotification($input: ResendNotificationInput!) {
    resendNotification(input: $input) {
      __typename
      ... on Refusal {
        code
        params
      }
      ... on ResendNotificationSuccess {
        notification {
          id
          status
          attemptCount
          nextAttemptAt
        }
      }
    }
  }
`);

export const skipMutation = graphql(`
  mutation SkipNotification($input: SkipNotificationInput!) {
    skipNotification(input: $input) {
      __typename
      ... on Refusal {
        code
        params
      }
      ... on SkipNotificationSuccess {
        notification {
          id
          status
          nextAttemptAt
        }
      }
    }
  }
`);

export type ResendNotice = NonNullable<ResendNoticeQuery['notification']>;
export type ResendTry = ResendNotice['deliveries'][number];
export type ResendPreview = NonNullable<SuccessOf<ResendPreviewMutation['resendNotification']>['preview']>;
