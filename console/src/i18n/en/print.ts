/** The order on paper. */
export const print = {
  'print.print': 'Print',
  'print.back': 'Back to the order',
  'print.by': 'Printed by {name}, {time}',
  'print.amounts': 'Amounts',
  'print.requestedAmount': 'Requested',
  'print.timeline': 'Timeline',
  'print.timelineCount': '{n, plural, one {# line} other {# lines}}',
  'print.reading': 'Reading the rest of the timeline. Print once it is there.',
  'print.delivered': '{status}, {n, plural, one {# try} other {# tries}}',
  'print.toldAt': 'Times are Korean time (KST), with UTC beneath.',
} as const;
