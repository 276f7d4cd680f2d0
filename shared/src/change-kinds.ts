/** What of an order, or of the messages, changed. */
export const changeKinds = [
  'ORDER',
  'ATTEMPT',
  'CANCELLATION',
  'NOTIFICATION',
  'DELIVERY',
  'HISTORY',
  'ATTENTION',
  'MESSAGE',
] as const;
export type ChangeKind = (typeof changeKinds)[number];
