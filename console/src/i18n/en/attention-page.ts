/** What to do about each cause. */
export const attentionPage = {
  'attention.orders': '{n, plural, one {# order} other {# orders}}',
  'attention.since': 'since',
  'attention.empty': 'Nothing needs a person right now.',
  'attentionDo.HELD_MISMATCH': 'Compare the amounts with the PG, then have it cancelled there.',
  'attentionDo.LATE_MONEY': 'Tell the merchant; cancel if the goods will not be sent.',
  'attentionDo.OLD_ATTEMPT_MONEY': 'Compare the attempts; the buyer may have paid twice. Cancel one.',
  'attentionDo.READ_AS_UNPAID': 'Tell the merchant that the money is there; cancel if the order is gone.',
  'attentionDo.CANCELLED_AT_PG': 'Check that the merchant knows of the cancellation.',
  'attentionDo.CANCEL_REJECTED': 'Read why the PG refused, then cancel again or tell the merchant.',
  'attentionDo.CANCEL_BY_HAND': "The merchant must enter the cancellation in Cafe24's admin.",
  'attentionDo.STILL_UNKNOWN': 'Ask the PG how it ended. Do not cancel again before that.',
  'attentionDo.NOTIFY_EXHAUSTED': 'Have the receiving server mended, then resend the notice.',
  'attentionDo.NOTIFY_BLOCKED': "Check the mall's domains in Cafe24, then resend the notice.",
  'attentionDo.MALL_REFUSED': 'The buyer was told it failed: resend the notice, or cancel.',
  'attentionDo.PRICE_DIFFERS': "Compare the prices with the mall's product pages.",
} as const;
