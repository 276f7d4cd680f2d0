import { graphql } from '../../gen/gql.ts';
import type { CancelDialogQuery, CancelPreviewFieldsFragment } from '../../gen/graphql.ts';

graphql(`
  fragment CancelDialogFields on Order {
    id
    mallId
    mallName
    orderNumber
    status
    currency
    paidAmount
    refundedAmount
    reservedAmount
    cancellableAmount
    cancelTerms {
      partial
      endsAtOnce
      deadline
      needsAccount
      arrivesWithinDays
      tellingWhole
      tellingPart
      isOpen
    }
    allowedActions {
      action
      allowed
      reason
      params
    }
  }
`);

export const cancelDialogQuery = graphql(`
  query CancelDialog($mallId: String!, $orderNumber: String!) {
    orderByNumber(mallId: $mallId, orderNumber: $orderNumber) {
      ...CancelDialogFields
    }
  }
`);

/** The order as it is, and anew whenever anything about it changes. */
export const cancelDialogSubscription = graphql(`
  subscription CancelDialogChanged($id: ID!) {
    orderChanged(id: $id) {
      ...CancelDialogFields
    }
  }
`);

/** Has the PG asked before anybody decides; what it says arrives at the order itself. */
export const askPgMutation = graphql(`
  mutation AskPgBeforeCancel($input: RefreshFromPgInput!) {
    refreshFromPg(input: $input) {
      __typename
      ... on Refusal {
        code
        params
      }
      ... on RefreshFromPgSuccess {
        order {
          ...CancelDialogFields
        }
      }
    }
  }
`);

graphql(`
  fragment CancelPreviewFields on CancelPreview {
    toPg {
      method
      url
      headers
      body
    }
    toCafe24 {
      method
      url
      headers
      body
    }
    telling
    amount
    left
    needsApproval
    limit
  }
`);

/** Gives money back, or tells what would be sent. */
export const cancelOrderMutation = graphql(`
  mutation CancelOrder($input: CancelOrderInput!) {
    cancelOrder(input: $input) {
      __typename
      ... on Refusal {
        code
        params
      }
      ... on CancelOrderSuccess {
        cancellation {
          id
          status
          pgMessage
        }
        approval {
          id
          expiresAt
        }
        preview {
          ...CancelPreviewFields
        }
      }
    }
  }
`);

export type CancelOrder = NonNullable<CancelDialogQuery['orderByNumber']>;
export type CancelPreview = CancelPreviewFieldsFragment;
export type DescribedRequest = CancelPreview['toPg'];
