import { graphql } from '../../gen/gql.ts';
import type { AttentionQuery } from '../../gen/graphql.ts';

export const attentionQuery = graphql(`
  query Attention($mallIds: [String!]) {
    attentionGroups(mallIds: $mallIds) {
      cause
      orderCount
      since
    }
  }
`);

export type AttentionGroup = AttentionQuery['attentionGroups'][number];
