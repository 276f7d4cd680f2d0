import { graphql } from '../../gen/gql.ts';
import type { SettingsQuery } from '../../gen/graphql.ts';

export const settingsQuery = graphql(`
  query Settings {
    settings {
      name
      section
      value
      defaultValue
      choices
      obstacle
      changedAt
      changedBy
    }
  }
`);

export type SettingRow = SettingsQuery['settings'][number];

export const changeSettingsMutation = graphql(`
  mutation ChangeSettings($input: ChangeSettingsInput!) {
    changeSettings(input: $input) {
      __typename
      ... on Refusal {
        code
        params
      }
    }
  }
`);
