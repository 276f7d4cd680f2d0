import { graphql } from '../../gen/gql.ts';

export const startTwoStepMutation = graphql(`
  mutation StartTwoStep($input: StartTwoStepInput!) {
    startTwoStep(input: $input) {
      __typename
      ... on StartTwoStepSuccess {
        uri
        recoveryCodes
      }
      ... on Refusal {
        code
        params
      }
    }
  }
`);

export const finishTwoStepMutation = graphql(`
  mutation FinishTwoStep($input: FinishTwoStepInput!) {
    finishTwoStep(input: $input) {
      __typename
      ... on Refusal {
        code
        params
      }
    }
  }
`);

export const removeTwoStepMutation = graphql(`
  mutation RemoveTwoStep($input: RemoveTwoStepInput!) {
    removeTwoStep(input: $input) {
      __typename
      ... on Refusal {
        code
        params
      }
    }
  }
`);

export const changePasswordMutation = graphql(`
  mutation ChangeOwnPassword($input: ChangeOwnPasswordInput!) {
    changeOwnPassword(input: $input) {
      __typename
      ... on Refusal {
        code
        params
      }
    }
  }
`);
