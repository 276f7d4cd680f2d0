import { graphql } from '../../gen/gql.ts';
import type { SavedViewsQuery } from '../../gen/graphql.ts';

export const viewsQuery = graphql(`
  query SavedViews {
    savedViews {
      ...ViewParts
    }
  }
  fragment ViewParts on SavedView {
    id
    name
    isShared
    isOwn
    ownerName
    filter
    sort
    columns
    isCounted
    isDefault
    count
  }
`);

export type View = SavedViewsQuery['savedViews'][number];

export const saveViewMutation = graphql(`
  mutation SaveView($input: SaveViewInput!) {
    saveView(input: $input) {
      __typename
      ... on SavedViewSuccess {
        viewId
      }
      ... on Refusal {
        code
        params
      }
    }
  }
`);

export const markViewMutation = graphql(`
  mutation MarkView($input: MarkViewInput!) {
    markView(input: $input) {
      __typename
      ... on SavedViewSuccess {
        viewId
      }
      ... on Refusal {
        code
        params
      }
    }
  }
`);

export const deleteViewMutation = graphql(`
  mutation DeleteView($input: DeleteViewInput!) {
    deleteView(input: $input) {
      __typename
      ... on SavedViewSuccess {
        viewId
      }
      ... on Refusal {
        code
        params
      }
    }
  }
`);

export const orderViewsMutation = graphql(`
  mutation OrderViews($input: OrderViewsInput!) {
    orderViews(input: $input) {
      __typename
      ... on SavedViewSuccess {
        viewId
      }
      ... on Refusal {
        code
        params
      }
    }
  }
`);
