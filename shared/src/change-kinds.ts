/** What of an order, of the messages, of a mall or of a bulk run changed. */
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
  'MALL',
] as const;
export type ChangeKind = (typeof changeKinds)[number];
