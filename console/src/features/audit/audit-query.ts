import { graphql } from '../../gen/gql.ts';
import type { AuditEntryQuery, AuditListQuery } from '../../gen/graphql.ts';

export const auditQuery = graphql(`
  query AuditList($filter: AuditEntryFilter, $after: String) {
    auditEntries(first: 50, after: $after, filter: $filter) {
      edges {
        cursor
        node {
          id
          at
          actorKind
          actorName
          role
          action
          subjectKind
          subjectId
          subjectName
          mallId
          reason
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

export const auditEntryQuery = graphql(`
  query AuditEntry($id: ID!) {
    auditEntry(id: $id) {
      id
      number
      at
      actorKind
      actorId
      actorName
      role
      address
      action
      subjectKind
      subjectId
      subjectName
      mallId
      reason
      requestId
      previousHash
      hash
      before
      after
    }
  }
`);

export type AuditRow = AuditListQuery['auditEntries']['edges'][number]['node'];
export type AuditDetails = NonNullable<AuditEntryQuery['auditEntry']>;
