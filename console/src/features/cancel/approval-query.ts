import { graphql } from '../../gen/gql.ts';
import type { ApprovalDialogQuery, WaitingApprovalsQuery } from '../../gen/graphql.ts';

export const approvalDialogQuery = graphql(`
  query ApprovalDialog($id: ID!) {
    approval(id: $id) {
      id
      status
      amount
      balance
      left
      reasonCode
      note
      requestedBy
      requestedByKind
      createdAt
      expiresAt
      decidedBy
      decidedAt
      decisionReason
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
        currency
        cancellableAmount
      }
    }
  }
`);

/** Agrees, or tells what would be sent now. */
export const approveMutation = graphql(`
  mutation ApproveCancellation($input: ApproveCancellationInput!) {
    approveCancellation(input: $input) {
      __typename
      ... on Refusal {
        code
        params
      }
      ... on ApprovalSuccess {
        cancellation {
          id
          status
          pgMessage
        }
        preview {
          ...CancelPreviewFields
        }
      }
    }
  }
`);

export const declineMutation = graphql(`
  mutation DeclineCancellation($input: RejectApprovalInput!) {
    rejectApproval(input: $input) {
      __typename
      ... on Refusal {
        code
        params
      }
      ... on ApprovalSuccess {
        approval {
          id
          status
        }
      }
    }
  }
`);

export const waitingApprovalsQuery = graphql(`
  query WaitingApprovals {
    approvals(first: 50, filter: { waiting: true }) {
      edges {
        node {
          id
          amount
          createdAt
          expiresAt
          requestedBy
          requestedByKind
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
            currency
          }
        }
      }
    }
  }
`);

export type ApprovalDetails = NonNullable<ApprovalDialogQuery['approval']>;
export type WaitingApproval = WaitingApprovalsQuery['approvals']['edges'][number]['node'];
