import { graphql } from '../../gen/gql.ts';
import type { OverviewChartQuery, OverviewQuery } from '../../gen/graphql.ts';

export const overviewQuery = graphql(`
  query Overview($from: DateTime, $to: DateTime, $mallIds: [String!]) {
    overview(from: $from, to: $to, mallIds: $mallIds) {
      from
      to
      requested
      paid {
        orderCount
        sums {
          currency
          amount
          orderCount
        }
      }
      success {
        succeeded
        ended
        percent
        change
        comparedFrom
        comparedTo
      }
      waitingNotifications {
        count
        since
      }
      unknownPayments {
        count
        since
      }
      unknownCancellations {
        count
        since
      }
      stuck {
        count
        since
      }
      needsPerson {
        count
        since
      }
      failures {
        failureKind
        messageKind
        direction
        status
        count
        since
      }
      incident {
        source
        failureKind
        mallId
        host
        count
        since
        countedFrom
      }
    }
  }
`);

export type Figures = OverviewQuery['overview'];
export type FailureGroup = Figures['failures'][number];
export type Incident = NonNullable<Figures['incident']>;

export const overviewChartQuery = graphql(`
  query OverviewChart($from: DateTime, $to: DateTime, $mallIds: [String!]) {
    overview(from: $from, to: $to, mallIds: $mallIds) {
      chart {
        unit
        points {
          from
          to
          succeeded
          ended
          percent
          pg {
            count
            p50
            p95
          }
          cafe24 {
            count
            p50
            p95
          }
        }
      }
    }
  }
`);

export type Chart = OverviewChartQuery['overview']['chart'];
export type ChartPoint = Chart['points'][number];
