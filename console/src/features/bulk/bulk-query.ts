import { graphql } from '../../gen/gql.ts';
import type { BulkRunPageQuery } from '../../gen/graphql.ts';

graphql(`
  fragment BulkRunFields on BulkRun {
    id
    status
    createdAt
    plannedBy
    startedAt
    startedBy
    reason
    endedAt
    resultPath
    counts {
      total
      sent
      accepted
      failed
      notSent
      left
    }
    waits {
      receiver
      nextProbeAt
      count
    }
  }
`);

export const bulkRunQuery = graphql(`
  query BulkRunPage($id: ID!) {
    bulkRun(id: $id) {
      ...BulkRunFields
      plan {
        total
        seconds
        kinds {
          kind
          count
        }
        malls {
          mallId
          count
        }
        leftOut {
          reason
          count
        }
        sample {
          id
          kind
          createdAt
          order {
            id
            mallId
            orderNumber
          }
        }
      }
    }
  }
`);

export type BulkRunDetails = NonNullable<BulkRunPageQuery['bulkRun']>;

export const bulkRunSubscription = graphql(`
  subscription BulkRunChanged($id: ID!) {
    bulkRunChanged(id: $id) {
      ...BulkRunFields
    }
  }
`);

export const bulkRunsQuery = graphql(`
  query BulkRuns($first: Int, $after: String, $last: Int, $before: String) {
    bulkRuns(first: $first, after: $after, last: $last, before: $before) {
      edges {
        node {
          ...BulkRunFields
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

export const planBulkMutation = graphql(`
  mutation PlanBulkResend($input: PlanBulkResendInput!) {
    planBulkResend(input: $input) {
      __typename
      ... on BulkRunSuccess {
        run {
          ...BulkRunFields
        }
      }
      ... on Refusal {
        code
        params
      }
    }
  }
`);

export const startBulkMutation = graphql(`
  mutation StartBulkResend($input: StartBulkResendInput!) {
    startBulkResend(input: $input) {
      __typename
      ... on BulkRunSuccess {
        run {
          ...BulkRunFields
        }
      }
      ... on Refusal {
        code
        params
      }
    }
  }
`);

export const pauseBulkMutation = graphql(`
  mutation PauseBulkRun($input: ChangeBulkRunInput!) {
    pauseBulkRun(input: $input) {
      __typename
      ... on BulkRunSuccess {
        run {
          ...BulkRunFields
        }
      }
      ... on Refusal {
        code
        params
      }
    }
  }
`);

export const continueBulkMutation = graphql(`
  mutation ContinueBulkRun($input: ChangeBulkRunInput!) {
    continueBulkRun(input: $input) {
      __typename
      ... on BulkRunSuccess {
        run {
          ...BulkRunFields
        }
      }
      ... on Refusal {
        code
        params
      }
    }
  }
`);

export const stopBulkMutation = graphql(`
  mutation StopBulkRun($input: ChangeBulkRunInput!) {
    stopBulkRun(input: $input) {
      __typename
      ... on BulkRunSuccess {
        run {
          ...BulkRunFields
        }
      }
      ... on Refusal {
        code
        params
      }
    }
  }
`);
