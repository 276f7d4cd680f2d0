/** What of an order, of the messages or of a bulk run changed. */
export const changeKinds = [
  'ORDER',
  'ATTEMPT',
  'CANCELLATION',
  'NOTIFICATION',
  'DELIVERY',
  'HISTORY',
  'ATTENTION',
  'MESSAGE',
  'BULK_RUN',
] as const;
export type ChangeKind = (typeof changeKinds)[number];
