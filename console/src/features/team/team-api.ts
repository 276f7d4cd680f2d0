import { graphql } from '../../gen/gql.ts';
import type { TeamQuery } from '../../gen/graphql.ts';

export const teamQuery = graphql(`
  query Team {
    operators {
      id
      name
      email
      role
      active
      twoStep
      sessions
      lastSeenAt
    }
  }
`);

export type OperatorRow = TeamQuery['operators'][number];

export const addOperatorMutation = graphql(`
  mutation AddOperator($input: AddOperatorInput!) {
    addOperator(input: $input) {
      __typename
      ... on TemporaryPasswordSuccess {
        temporaryPassword
      }
      ... on Refusal {
        code
        params
      }
    }
  }
`);

export const resetPasswordMutation = graphql(`
  mutation ResetOperatorPassword($input: OperatorInput!) {
    resetOperatorPassword(input: $input) {
      __typename
      ... on TemporaryPasswordSuccess {
        temporaryPassword
      }
      ... on Refusal {
        code
        params
      }
    }
  }
`);

export const changeRoleMutation = graphql(`
  mutation ChangeOperatorRole($input: ChangeOperatorRoleInput!) {
    changeOperatorRole(input: $input) {
      __typename
      ... on Refusal {
        code
        params
      }
    }
  }
`);

export const deactivateMutation = graphql(`
  mutation DeactivateOperator($input: OperatorInput!) {
    deactivateOperator(input: $input) {
      __typename
      ... on Refusal {
        code
        params
      }
    }
  }
`);

export const endSessionsMutation = graphql(`
  mutation EndOperatorSessions($input: OperatorInput!) {
    endOperatorSessions(input: $input) {
      __typename
      ... on Refusal {
        code
        params
      }
    }
  }
`);

export const resetTwoStepMutation = graphql(`
  mutation ResetOperatorTwoStep($input: OperatorInput!) {
    resetOperatorTwoStep(input: $input) {
      __typename
      ... on Refusal {
        code
        params
      }
    }
  }
`);
