import { graphql } from '../../gen/gql.ts';

/** The first orders of which a merchant must enter something in Cafe24's admin. */
export const byHandQuery = graphql(`
  query OrdersByHand($mallIds: [String!], $first: Int!) {
    orders(
      first: $first
      filter: { attentionCauses: [CANCEL_BY_HAND], mallIds: $mallIds }
      sort: CREATED_AT_ASC
    ) {
      edges {
        node {
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
            mustBeEntered
          }
        }
      }
    }
  }
`);
