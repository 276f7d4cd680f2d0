import { graphql } from '../../gen/gql.ts';
import type { MallPageQuery, MallsListQuery } from '../../gen/graphql.ts';

export const mallsQuery = graphql(`
  query MallsList($first: Int, $after: String, $last: Int, $before: String, $filter: MallFilter) {
    mallList(first: $first, after: $after, last: $last, before: $before, filter: $filter) {
      edges {
        node {
          id
          name
          state
          enabledShopCount
          shops {
            shopNo
          }
          currencies
          lastPaymentAt
          rightsUntil
          openCauses {
            cause
            orderCount
          }
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

export type MallRow = MallsListQuery['mallList']['edges'][number]['node'];

export const mallQuery = graphql(`
  query MallPage($mallId: ID!) {
    mall(mallId: $mallId) {
      id
      name
      state
      pgAdapter
      installedAt
      uninstalledAt
      paymentMethod
      domains
      domainsReadAt
      rightsUntil
      lastPaymentAt
      enabledShopCount
      shops {
        shopNo
        name
        currency
        partnerId
        enabled
      }
      openCauses {
        cause
        orderCount
      }
      noticesPause {
        since
        by
        reason
      }
      setup {
        code
        state
        finding
        fix
        testedAt
        params
      }
    }
  }
`);

export type MallDetails = NonNullable<MallPageQuery['mall']>;
export type SetupLine = MallDetails['setup'][number];

export const mallHistoryQuery = graphql(`
  query MallHistory($mallId: ID!, $first: Int, $after: String, $last: Int, $before: String) {
    mall(mallId: $mallId) {
      id
      history(first: $first, after: $after, last: $last, before: $before) {
        edges {
          node {
            id
            at
            kind
            by
            params
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
  }
`);

export const testSetupMutation = graphql(`
  mutation TestMallSetup($input: TestMallSetupInput!) {
    testMallSetup(input: $input) {
      __typename
      ... on Refusal {
        code
        params
      }
    }
  }
`);

export const refreshTokenMutation = graphql(`
  mutation RefreshMallToken($input: MallInput!) {
    refreshMallToken(input: $input) {
      __typename
      ... on Refusal {
        code
        params
      }
    }
  }
`);

export const readDomainsMutation = graphql(`
  mutation ReadMallDomains($input: MallInput!) {
    readMallDomains(input: $input) {
      __typename
      ... on Refusal {
        code
        params
      }
    }
  }
`);

export const paymentMethodMutation = graphql(`
  mutation SetMallPaymentMethod($input: SetMallPaymentMethodInput!) {
    setMallPaymentMethod(input: $input) {
      __typename
      ... on Refusal {
        code
        params
      }
    }
  }
`);

export const pauseMutation = graphql(`
  mutation PauseMallNotices($input: PauseMallNoticesInput!) {
    pauseMallNotices(input: $input) {
      __typename
      ... on Refusal {
        code
        params
      }
    }
  }
`);

export const resumeMutation = graphql(`
  mutation ResumeMallNotices($input: ResumeMallNoticesInput!) {
    resumeMallNotices(input: $input) {
      __typename
      ... on Refusal {
        code
        params
      }
    }
  }
`);
