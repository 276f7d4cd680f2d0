/** Where an order stands. */
export const situations = {
  'situation.WAITING_BUYER':
    "Waiting for the buyer to pay on the PG's page. No money yet.{at, select, none {} other { Asking the PG at {at}.}}{due, select, none {} other { The time to pay ends {due}.}}",
  'situation.WAITING_CONFIRM':
    'The buyer has authorised; payment is not confirmed yet. No money yet.{at, select, none {} other { Asking the PG at {at}.}}{due, select, none {} other { The time to pay ends {due}.}}',
  'situation.WAITING_DEPOSIT':
    "Waiting for the buyer's deposit{due, select, none {} other {, due {due}}}.{at, select, none {} other { Asking the PG at {at}.}}",
  'situation.WAITING_MALL_READ': 'Paid. Waiting for Cafe24 to read the result.',
  'situation.NOTIFY_SENDING':
    '{news, select, CANCEL {The cancellation has ended. Telling Cafe24 now.} other {Paid. Telling Cafe24 now.}}',
  'situation.NOTIFY_RETRYING':
    '{news, select, CANCEL {The cancellation has ended} other {Paid}}, but Cafe24 has not confirmed the notice ({failure}).{at, select, none {} other { Try {n} goes out at {at}.}}',
  'situation.NOTIFY_BEHIND': 'Waiting for the earlier notice ({kind}) to be delivered.',
  'situation.NOTIFY_HOST_PAUSED':
    '{host} keeps failing, so the notice ({kind}) is held back.{at, select, none {} other { A probe goes at {at}, then the queue.}} Nothing is dropped.',
  'situation.NOTIFY_MALL_PAUSED':
    '{by} paused the notices of this mall, so this one ({kind}) waits. Reason: {reason}. Once resumed they go in order; nothing is dropped.',
  'situation.NOTIFY_SKIPPED':
    'Not told to Cafe24: {by, select, none {the notice ({kind}) was skipped.} other {{by} skipped the notice ({kind}). Reason: {reason}}}',
  'situation.NOTIFY_EXHAUSTED':
    '{news, select, CANCEL {The cancellation has ended} other {Paid}}, but all {n} notices to Cafe24 failed. Automatic sending has ended.',
  'situation.MALL_REFUSED': 'Paid, but Cafe24 refused the notice ({failure}). The buyer was told it failed.',
  'situation.PRICE_DIFFERS':
    'The browser sent the price {theirs}, Cafe24 says {ours}. Check the order before it is sent.',
  'situation.NOTIFY_BLOCKED': "Not sent: the address ({host}) is not one of this mall's domains.",
  'situation.PG_ANSWER_LOST':
    "The PG's answer was lost, so we don't know yet whether this is paid.{at, select, none {} other { Asking again at {at}.}} It is not treated as failed.",
  'situation.HELD_MISMATCH':
    '{about, select, refund {Held: of a refund the PG reported {theirs}, we have {ours}.} other {Held: the PG reported {theirs}, the order is {ours}.}} Cafe24 was not told.',
  'situation.LATE_MONEY':
    "Money arrived after the order was {status} ({amount}). {told, select, yes {Cafe24 was told.} pending {Cafe24 does not know it yet.} other {Cafe24''s order can no longer be paid.}}",
  'situation.OLD_ATTEMPT_MONEY': 'An earlier attempt was paid too ({amount}). The buyer may have paid twice.',
  'situation.READ_AS_UNPAID':
    'Money arrived ({amount}) after Cafe24 had read this order as not paid. {told, select, yes {Cafe24 was told.} other {Cafe24 does not know it yet.}}',
  'situation.CANCELLED_AT_PG':
    'The PG gave back {amount} by itself. {telling, select, yes {Cafe24 is being told.} other {Cafe24 is not told, because it does not count the order by this money. Compare both.}}',
  'situation.CANCEL_IN_FLIGHT': '{actor} is cancelling {amount}. This page changes when the result is in.',
  'situation.CANCEL_PENDING':
    'The PG has accepted the cancellation ({amount}). Until it answers, that amount is reserved.{at, select, none {} other { Asking the PG at {at}.}}',
  'situation.CANCEL_UNKNOWN':
    'The result of the cancellation ({amount}) was lost.{at, select, none {} other { Asking the PG at {at}.}} Do not cancel again.',
  'situation.APPROVAL_WAITING': 'A cancellation of {amount}, asked for by {actor}, waits for approval until {expires}.',
  'situation.CANCEL_REJECTED':
    'The PG refused the cancellation ({amount}){pgMessage, select, none {} other {: {pgMessage}}}. The money has not moved.',
  'situation.CANCEL_BY_HAND':
    "Cancelled {amount}, but Cafe24 does not know it{why, select, PART {: only a whole order can be reported} NO_ACCESS {: we have no access to the mall} REFUSED {: it refused the report{answer, select, none {} other { ({answer})}}} GIVEN_UP {: all tries to report it failed} other {}}. The merchant must cancel the same amount in Cafe24''s admin; the money does not go back a second time.",
  'situation.STILL_UNKNOWN':
    '{about, select, refund {The PG did not say what became of the cancellation ({amount}); the amount stays reserved.} other {The PG did not say whether this is paid ({amount}).}} Asking has ended. Look it up at the PG.',
  'situation.DONE_PAID': 'Paid, and Cafe24 has accepted it. Nothing left to do.',
  'situation.DONE_CANCELLED':
    "Cancelled {amount}, and {entered, select, yes {the merchant has entered it in Cafe24''s admin by hand} other {Cafe24 has been told}}. {left} remains paid.",
  'situation.FAILED': 'The payment failed{pgMessage, select, none {} other {: {pgMessage}}}. No money was taken.',
  'situation.BUYER_LEFT': 'The buyer gave up. No money was taken.',
  'situation.EXPIRED': 'Expired. The PG confirmed that no money was taken.',
  'situation.tryOf': 'Try {n} of {of}',
} as const;
