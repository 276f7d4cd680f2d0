/** Lines of an order's history. */
export const timeline = {
  'timeline.PAYMENT_REQUESTED': 'Cafe24 asked for a payment of {amount}.',
  'timeline.DUPLICATE_RECEIVED': 'The same message came again and got the same answer ({kind}).',
  'timeline.MESSAGE_REJECTED': 'Refused a message from {sender} ({kind}): {reason}',
  'timeline.MESSAGE_HELD': 'Held a message from {sender} ({kind}): {reason}',
  'timeline.ATTEMPT_STARTED':
    'Attempt {number} started.{previousStatus, select, none {} other { The one before: {previousStatus}}}',
  'timeline.CHECKOUT_OPENED': 'Registered the payment with the PG.',
  'timeline.CHECKOUT_REFUSED':
    'The PG refused to register the payment{pgMessage, select, none {.} other {: {pgMessage}}}',
  'timeline.PG_CALL_LOST': 'No answer from the PG to {action} ({failure}, {ms} ms).',
  'timeline.PRICE_DIFFERED':
    'The browser sent the price {theirs}, Cafe24 says {ours}. The setting lets such orders pass.',
  'timeline.REVIEW_CONFIRMED': 'The buyer confirmed {amount} on the review page.',
  'timeline.PAY_STARTED': 'The PG took the final amount and has the buyer pay it.',
  'timeline.PAY_REFUSED': 'The PG refused the final amount{pgMessage, select, none {} other {: {pgMessage}}}',
  'timeline.BUYER_CANCELLED_REVIEW': 'The buyer left from the review page without paying.',
  'timeline.BUYER_RETURNED': "The buyer came back from the PG's page. This proves nothing about payment.",
  'timeline.PG_REPORTED': 'The PG reported: {status}, {amount}',
  'timeline.PG_CHECKED':
    '{about, select, refund {Asked the PG how the refund stands} other {Asked the PG how the payment stands}}{n, select, none {} other { (question {n}{of, select, none {} other { of {of}}})}}: {answer, select, silent {no answer{failure, select, none {} other { ({failure})}}} untouched {it has the payment, the buyer has not paid yet} unknown {it does not know it} held {its word differs from ours} repeated {it never got the refund, so we asked for it once more under the same key{failure, select, none {} other {; no answer ({failure})}}} other {{status, select, none {nothing new} other {{status}, {amount}; same as ours}}}}.{at, select, none {} other { Next question {at}}}',
  'timeline.PAYMENT_EXPIRED': 'The time to pay is over, and the PG says that no money came ({amount}).',
  'timeline.STATUS_CHANGED': 'Status changed: {from} → {to}',
  'timeline.RESULT_READ': 'Cafe24 read the result: {paid, select, yes {paid, {amount}} other {not paid}}',
  'timeline.NOTIFICATION_CREATED': 'Created a notice for Cafe24: {kind}.',
  'timeline.DELIVERY_SUCCEEDED': 'Sent the notice ({kind}); Cafe24 accepted it (try {n}, {ms} ms).',
  'timeline.DELIVERY_FAILED':
    'Sent the notice ({kind}), not confirmed (try {n}, {failure}).{at, select, none {} other { Next try {at}}}',
  'timeline.NOTIFICATION_EXHAUSTED': 'Stopped sending the notice ({kind}). All {n} tries failed.',
  'timeline.RECEIVER_PAUSED':
    '{host} keeps failing ({failures} of {calls} tries in 5 minutes). Notices to it wait; one every 30 s tries whether it is back.',
  'timeline.DELIVERY_WAITED': 'The notice ({kind}) was held back since {since}: {host} did not work.',
  'timeline.DELIVERY_HELD':
    'Staff held the notices of this mall back: this one ({kind}) waited from {since} to {until}.',
  'timeline.RESEND_REQUESTED': '{by} had the notice ({kind}) sent again. Reason: {reason}',
  'timeline.NOTIFICATION_SKIPPED': '{by} skipped the notice ({kind}). Reason: {reason}',
  'timeline.PG_ASKED': '{by} had the PG asked how the order stands.',
  'timeline.NOTE_ADDED': 'Note by {by}: {text}',
  'timeline.ATTENTION_RAISED': 'A person is needed: {cause}',
  'timeline.CANCELLATION_RECORDED': 'Recorded a cancellation of {amount} ({origin}).',
  'timeline.STAFF_CANCEL_REQUESTED': '{by} asked to cancel {amount}. Reason: {reason}',
  'timeline.APPROVAL_REQUESTED':
    '{by} asked to cancel {amount}, which is above the limit. Another person may agree until {at}. Reason: {reason}',
  'timeline.APPROVAL_GRANTED': '{by} agreed to the cancellation of {amount}. Reason: {reason}',
  'timeline.APPROVAL_DECLINED': '{by} declined the cancellation of {amount}. No money moved. Reason: {reason}',
  'timeline.CANCEL_REQUESTED': 'Cafe24 asked to cancel {amount}.',
  'timeline.REFUND_REPORTED': 'The PG reported the refund of {amount} again. Nothing changed.',
  'timeline.CANCEL_PENDING': 'The PG accepted the cancellation ({amount}).',
  'timeline.CANCEL_COMPLETED': 'Cancelled {amount}. Still paid: {left}',
  'timeline.CANCEL_DONE_BEFORE':
    'Cafe24 asked to cancel {amount}, which had gone back already. Answered "done"; the PG was not asked again.',
  'timeline.CANCEL_ENTERED':
    "{actor} marked {amount} as entered in Cafe24''s admin.{note, select, none {} other { Note: {note}}}",
  'timeline.CANCEL_REJECTED':
    'The PG refused the cancellation ({amount}){pgMessage, select, none {.} other {: {pgMessage}}}',
} as const;
