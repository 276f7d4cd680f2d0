import { graphql } from '../../gen/gql.ts';
import type { EnteredDialogQuery } from '../../gen/graphql.ts';

export const enteredDialogQuery = graphql(`
  query EnteredDialog($mallId: String!, $orderNumber: String!) {
    orderByNumber(mallId: $mallId, orderNumber: $orderNumber) {
      id
      mallId
      orderNumber
      allowedActions {
        action
        allowed
        reason
        params
      }
      cancellations {
        id
        amount
        currency
        completedAt
        origin
        requestedBy
        requestedByKind
        mustBeEntered
      }
    }
  }
`);

export const markEnteredMutation = graphql(`
  mutation MarkCancellationsEntered($input: MarkCancellationsEnteredInput!) {
    markCancellationsEntered(input: $input) {
      __typename
      ... on MarkCancellationsEnteredSuccess {
        order {
          id
        }
      }
      ... on Refusal {
        code
        params
      }
    }
  }
`);

export type EnteredOrder = NonNullable<EnteredDialogQuery['orderByNumber']>;
