import { shortestPassword } from '../../access/operators.ts';
import {
  InputRefusal,
  KeyReusedRefusal,
  NotFoundRefusal,
  type Refusal,
  type RefusalParams,
  StateRefusal,
  StepUpRefusal,
} from './refusal.type.ts';

type RefusalClass = new (code: string, message: string, params: RefusalParams) => Refusal;

/** Every reason a mutation may have to do nothing: of which type it is, and in words. The only such table. */
const refusals = {
  UNKNOWN_NOTIFICATION: [NotFoundRefusal, 'There is no such notification.'],
  UNKNOWN_ORDER: [NotFoundRefusal, 'There is no such order.'],
  REASON_REQUIRED: [InputRefusal, 'Say why.'],
  REASON_TOO_LONG: [InputRefusal, 'The reason has at most 200 characters.'],
  SEND_IN_FLIGHT: [StateRefusal, 'This notification is being sent now. Wait for the result.'],
  EARLIER_NOT_DELIVERED: [StateRefusal, 'An earlier notification of the order is still due. Send or skip that first.'],
  LATER_ALREADY_SENT: [StateRefusal, 'A later notification of the order was sent already.'],
  NOT_STUCK: [StateRefusal, 'Only what was tried in vain can be skipped.'],
  ADDRESS_BLOCKED: [StateRefusal, 'Its address is none that we may call.'],
  UNKNOWN_BULK_RUN: [NotFoundRefusal, 'There is no such bulk run.'],
  BULK_NOTHING_CHOSEN: [InputRefusal, 'Say which: a filter, a cause, orders or notifications.'],
  BULK_TOO_MANY: [StateRefusal, 'These are more than one run may send. Narrow the filter.'],
  BULK_TOO_OLD: [InputRefusal, 'Notifications as old as this cannot be sent in bulk.'],
  BULK_EMPTY: [StateRefusal, 'There is nothing to send.'],
  BULK_COUNT_WRONG: [InputRefusal, 'This is not the number of notifications of the plan.'],
  BULK_PLAN_CHANGED: [StateRefusal, 'Some of these cannot be sent any more. Plan anew and check the number again.'],
  BULK_ALREADY_STARTED: [StateRefusal, 'This run was started already.'],
  BULK_NOT_STARTED: [StateRefusal, 'This run has not been started.'],
  BULK_OVER: [StateRefusal, 'This run is over.'],
  NOTHING_TO_ASK: [StateRefusal, 'The PG was never asked for a payment of this order.'],
  PG_KEYS_MISSING: [StateRefusal, 'This mall has no PG keys. The merchant must link the PG account again.'],
  TOO_SOON: [StateRefusal, 'The PG was asked a moment ago. Try again shortly.'],
  PG_SILENT: [StateRefusal, 'The PG gave no answer. It goes on being asked as planned.'],
  NOTE_EMPTY: [InputRefusal, 'The note is empty.'],
  NOTE_TOO_LONG: [InputRefusal, 'A note has at most 2000 characters.'],
  TOO_MANY_NOTES: [StateRefusal, 'This order has as many notes as one may have.'],
  VIEW_UNKNOWN: [NotFoundRefusal, 'There is no such view.'],
  VIEW_OF_ANOTHER: [StateRefusal, 'A colleague made this view; only they or an administrator change it.'],
  SHARING_FORBIDDEN: [StateRefusal, 'Your role may not share views.'],
  TOO_MANY_VIEWS: [StateRefusal, 'You have as many views as one may have.'],
  NAME_TOO_LONG: [InputRefusal, 'The name is too long.'],
  OPERATOR_UNKNOWN: [NotFoundRefusal, 'There is no such operator.'],
  API_KEY_UNKNOWN: [NotFoundRefusal, 'There is no such API key.'],
  SUBJECT_UNKNOWN: [NotFoundRefusal, 'There is no such order or message.'],
  SUBJECT_AMBIGUOUS: [InputRefusal, 'Give either `orderId` or `webhookEventId`.'],
  APPROVAL_UNKNOWN: [NotFoundRefusal, 'There is no such approval.'],
  AMOUNT_INVALID: [InputRefusal, 'This is not an amount of the currency of the order.'],
  NOTE_NEEDED: [InputRefusal, 'The reason OTHER needs a note.'],
  REASON_EMPTY: [InputRefusal, 'Say why, in 3 to 500 characters.'],
  NAME_EMPTY: [InputRefusal, 'The name is empty.'],
  EMAIL_MALFORMED: [InputRefusal, 'This is not an e-mail address.'],
  DAYS_OUT_OF_RANGE: [InputRefusal, 'A key lives from 1 to 365 days.'],
  MALL_UNKNOWN: [InputRefusal, 'There is no such mall.'],
  PASSWORD_TOO_SHORT: [InputRefusal, `The password needs ${shortestPassword} characters or more.`],
  PASSWORD_TOO_LONG: [InputRefusal, 'The password is too long.'],
  PROOF_AMBIGUOUS: [InputRefusal, 'Give either `code` or `password`.'],
  IDEMPOTENCY_KEY_MALFORMED: [InputRefusal, 'An idempotency key has 8 to 200 characters.'],
  EMAIL_TAKEN: [StateRefusal, 'There is an operator with this e-mail address already.'],
  LAST_ADMIN: [StateRefusal, 'This is the last administrator.'],
  ALREADY_INACTIVE: [StateRefusal, 'This operator is deactivated already.'],
  TWO_STEP_ALREADY_SET: [StateRefusal, 'Two-step sign-in is on already.'],
  TWO_STEP_NOT_SET: [StateRefusal, 'Two-step sign-in is not on.'],
  NOT_CANCELLABLE: [StateRefusal, 'In this status there is no money to give back.'],
  BALANCE_CHANGED: [StateRefusal, 'What can be cancelled has changed meanwhile. Check the amount again.'],
  CANCEL_IN_FLIGHT: [StateRefusal, 'Another cancellation is under way. Try again when its result is in.'],
  RESULT_UNKNOWN: [StateRefusal, 'How an earlier cancellation ended is not known yet; the PG is being asked.'],
  NOTHING_LEFT: [StateRefusal, 'Nothing is left to cancel.'],
  DEADLINE_PASSED: [StateRefusal, 'The PG gives nothing back any more. The merchant must refund the buyer directly.'],
  REFUND_ACCOUNT_REQUIRED: [StateRefusal, "The PG wants the buyer's account for it. Ask the PG."],
  AMOUNT_TOO_HIGH: [StateRefusal, 'This is more than what can be cancelled.'],
  PARTIAL_NOT_SUPPORTED: [StateRefusal, 'The PG gives back the whole amount only.'],
  APPROVAL_WAITING: [StateRefusal, 'A cancellation of this order waits for a second person already.'],
  APPROVAL_DECIDED: [StateRefusal, 'Somebody has decided this already.'],
  APPROVAL_EXPIRED: [StateRefusal, 'The time to agree is over. It must be asked for anew.'],
  APPROVAL_STALE: [StateRefusal, 'Amount or balance changed since it was asked for. It must be asked for anew.'],
  SELF_APPROVAL: [StateRefusal, 'Nobody decides on what they asked for themselves.'],
  ONLY_PEOPLE_DECIDE: [StateRefusal, 'A person must decide this; a key cannot.'],
  KEY_REUSED: [KeyReusedRefusal, 'The same idempotency key came with other content. Start again with a new one.'],
  STEP_UP_REQUIRED: [StepUpRefusal, 'Confirm that it is you first.'],
  CODE_WRONG: [StepUpRefusal, 'That code is not right.'],
  PASSWORD_WRONG: [StepUpRefusal, 'That password is not right.'],
} as const satisfies Record<string, readonly [RefusalClass, string]>;

export type RefusalCode = keyof typeof refusals;

/** The type that a code's refusal has. */
export type RefusalOf<Code extends RefusalCode> = InstanceType<(typeof refusals)[Code][0]>;

/** A refusal to answer with. `params` are the values of its sentence. */
export function refuse<Code extends RefusalCode>(code: Code, params: RefusalParams = {}): RefusalOf<Code> {
  const [Type, message] = refusals[code];
  return new Type(code, message, params) as RefusalOf<Code>;
}
