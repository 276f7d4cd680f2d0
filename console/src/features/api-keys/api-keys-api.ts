import { graphql } from '../../gen/gql.ts';
import type { ApiKeysQuery } from '../../gen/graphql.ts';

export const apiKeysQuery = graphql(`
  query ApiKeys {
    apiKeys {
      id
      name
      role
      mallIds
      lastFour
      issuedBy
      createdAt
      expiresAt
      lastUsedAt
      revokedAt
    }
  }
`);

export type ApiKeyRow = ApiKeysQuery['apiKeys'][number];

export const issueMutation = graphql(`
  mutation IssueApiKey($input: IssueApiKeyInput!) {
    issueApiKey(input: $input) {
      __typename
      ... on IssueApiKeySuccess {
        secret
      }
      ... on Refusal {
        code
        params
      }
    }
  }
`);

export const revokeMutation = graphql(`
  mutation RevokeApiKey($input: RevokeApiKeyInput!) {
    revokeApiKey(input: $input) {
      __typename
      ... on Refusal {
        code
        params
      }
    }
  }
`);
