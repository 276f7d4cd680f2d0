import { graphql } from '../gen/gql.ts';

export const activitySubscription = graphql(`
  subscription Activity {
    activity {
      orderId
      kinds
    }
  }
`);
