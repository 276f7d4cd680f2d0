/** Sending many notices again. */
export const bulk = {
  'bulkReason.DELIVERED': 'Already delivered',
  'bulkReason.SKIPPED': 'Skipped',
  'bulkReason.SEND_IN_FLIGHT': 'Being sent now',
  'bulkReason.OTHER_RUN': 'In another bulk run',
  'bulkReason.EARLIER_NOT_DELIVERED': 'An earlier notice of the order is still due',
  'bulkReason.LATER_ALREADY_SENT': 'A later notice of the order was sent already',
  'bulkReason.ADDRESS_BLOCKED': 'Address not allowed',
  'bulkReason.TOO_OLD': 'Too old for a bulk run',
  'bulkReason.UNKNOWN': 'Not found',
  'bulkReason.STOPPED': 'The run was stopped',
} as const;
