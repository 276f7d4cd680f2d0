/** What needs a person. */
export const attention = {
  'attentionCause.HELD_MISMATCH': "The PG's amount differs from the order (held)",
  'attentionCause.LATE_MONEY': 'Money arrived late',
  'attentionCause.OLD_ATTEMPT_MONEY': 'An earlier attempt was paid too',
  'attentionCause.READ_AS_UNPAID': 'Paid, but Cafe24 read it as not paid',
  'attentionCause.CANCELLED_AT_PG': 'Cancelled at the PG',
  'attentionCause.CANCEL_REJECTED': 'The PG refused a cancellation',
  'attentionCause.CANCEL_BY_HAND': 'Cancelled, but Cafe24 does not know',
  'attentionCause.STILL_UNKNOWN': 'The PG never said how it ended',
  'attentionCause.NOTIFY_EXHAUSTED': 'Cafe24 notice given up',
  'attentionCause.MALL_REFUSED': 'Paid, but Cafe24 refused it; the buyer was told it failed',
  'attentionCause.PRICE_DIFFERS': "Prices of the browser are not Cafe24's",
  'attentionCause.NOTIFY_BLOCKED': 'Notice address not allowed',

  'attention.title': 'Needs attention',
} as const;
