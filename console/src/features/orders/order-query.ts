import { graphql } from '../../gen/gql.ts';
import type { OrderPageQuery } from '../../gen/graphql.ts';

graphql(`
  fragment OrderPageFields on Order {
    id
    mallId
    mallName
    shopNo
    orderNumber
    flow
    status
    currency
    requestedAmount
    paidAmount
    refundedAmount
    cancellableAmount
    pgTransactionId
    reference
    traceId
    buyerId
    paymentMethod
    createdAt
    updatedAt
    paidAt
    extraData
    situation {
      code
      since
      nextAt
      params
      moreCauses
      actions
    }
    allowedActions {
      action
      allowed
      reason
      params
    }
    currentNotification {
      id
    }
    notes {
      id
    }
    pgStanding {
      status
      amount
      currency
      at
    }
    attempts {
      id
      number
      reference
      pgTransactionId
      status
      amount
      currency
      createdAt
    }
    cancellations {
      id
      status
      origin
      requestedBy
      requestedByKind
      enteredAt
      enteredBy
      enteredByKind
      mustBeEntered
      amount
      currency
      reason
      pgMessage
      refundReference
      refundCode
      createdAt
      completedAt
    }
    notifications {
      id
      kind
      status
      createdAt
      attemptCount
      attemptLimit
      nextAttemptAt
    }
    webhookEvents(first: 20) {
      edges {
        node {
          id
          direction
          kind
          verdict
          receivedAt
          httpStatus
          failureKind
        }
      }
      pageInfo {
        hasNextPage
      }
    }
  }
`);

export const orderQuery = graphql(`
  query OrderPage($mallId: String!, $orderNumber: String!) {
    orderByNumber(mallId: $mallId, orderNumber: $orderNumber) {
      ...OrderPageFields
    }
  }
`);

/** The order as it is, and anew whenever anything about it changes. */
export const orderSubscription = graphql(`
  subscription OrderPageChanged($id: ID!) {
    orderChanged(id: $id) {
      ...OrderPageFields
    }
  }
`);

export const timelineQuery = graphql(`
  query OrderTimeline($orderId: ID!, $after: String) {
    order(id: $orderId) {
      id
      timeline(first: 100, after: $after) {
        edges {
          cursor
          node {
            id
            at
            kind
            actor
            params
            webhookEvent {
              id
              requestId
            }
            notification {
              id
            }
          }
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  }
`);

export type OrderDetails = NonNullable<OrderPageQuery['orderByNumber']>;
