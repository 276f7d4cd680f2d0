/** What of an order, of the messages or of a mall changed. */
export const changeKinds = [
  'ORDER',
  'ATTEMPT',
  'CANCELLATION',
  'NOTIFICATION',
  'DELIVERY',
  'HISTORY',
  'ATTENTION',
  'MESSAGE',
  'MALL',
] as const;
export type ChangeKind = (typeof changeKinds)[number];
