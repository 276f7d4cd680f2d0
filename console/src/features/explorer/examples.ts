import type { MessageKey } from '../../i18n/en/index.ts';

type Example = { word: MessageKey; query: string };

/** Queries to begin with. A test runs each against the schema. */
export const examples: readonly Example[] = [
  {
    word: 'explorer.example.latest',
    query: `query LatestOrders {
  orders(first: 10) {
    edges {
      node {
        mallId
        orderNumber
        status
        currency
        requestedAmount
        cancellableAmount
      }
    }
  }
}
`,
  },
  {
    word: 'explorer.example.failed',
    query: `query FailedNotifications {
  notifications(first: 20, filter: { statuses: [EXHAUSTED] }) {
    edges {
      node {
        kind
        attemptCount
        deliveries {
          number
          startedAt
          httpStatus
          failureKind
        }
      }
    }
  }
}
`,
  },
  {
    word: 'explorer.example.refused',
    query: `query RefusedMessages {
  webhookEvents(first: 20, filter: { verdicts: [REJECTED] }) {
    edges {
      node {
        receivedAt
        kind
        mallId
        reason
      }
    }
  }
}
`,
  },
  {
    word: 'explorer.example.attention',
    query: `query WhatNeedsAPerson {
  attentionGroups {
    cause
    orderCount
    since
  }
}
`,
  },
];
