import { graphql } from '../../gen/gql.ts';
import type { FindQuery } from '../../gen/graphql.ts';

export const findQuery = graphql(`
  query Find($q: String!) {
    find(q: $q) {
      ids
      hits {
        as
        text
        order {
          id
          mallId
          orderNumber
          status
          currency
          requestedAmount
          createdAt
        }
        webhookEvent {
          id
          kind
          mallId
          verdict
          receivedAt
        }
        notification {
          id
          kind
          status
          createdAt
        }
      }
      hasMore
      missing
    }
  }
`);

export type Found = FindQuery['find'];
export type Hit = Found['hits'][number];
