/** What staff do on the page of an order, and what came of it. */
export const orderDeeds = {
  'deed.group': 'Actions',
  'deed.refresh': 'Check with PG',
  'deed.refreshing': 'Asking the PG.',
  'deed.wait': 'Asked just now. Try again in {wait} s.',
  'deed.openAnswer': 'Answer of the PG',
  'deed.more': 'More',
  'deed.note': 'Write a note',
  'deed.copyLink': 'Copy link',
  'pgAnswer.payment':
    '{word, select, UNTOUCHED {The PG says: registered, the buyer has not paid yet.} UNKNOWN {The PG says: it does not know this payment.} SILENT {No answer from the PG on the payment.} other {The PG says: {status}{amount, select, none {} other {, {amount}}}.}}',
  'pgAnswer.refund':
    '{word, select, UNKNOWN {It does not know the cancellation ({amount}).} SILENT {No answer on the cancellation ({amount}).} other {Cancellation of {amount}: {status}.}}',
  'pgAnswer.compared':
    '{compared, select, changed {It differed from ours; our record now follows the PG.} held {It contradicts ours, so it is held and a person must look.} other {Same as ours.}}',
  'order.previous': 'Previous order',
  'order.next': 'Next order',
  'line.at': 'Recorded at',
  'line.id': 'Id of this line',
  'note.label': 'Note for colleagues',
  'note.placeholder': 'Write a note',
  'note.add': 'Add note',
  'note.hint': 'Stays for good in the timeline. At most 2,000 characters.',
} as const;
