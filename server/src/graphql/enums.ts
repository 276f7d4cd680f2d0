import type {
  Actor,
  AttentionCause,
  Direction,
  FailureKind,
  Flow,
  MessageKind,
  OrderStatus,
  TimelineKind,
  Verdict,
} from '@pgbridge/shared/words';
import type { SituationCode } from '../domain/situation.ts';
import { enumOf } from './enum-of.ts';

export const OrderStatusEnum = enumOf<OrderStatus>('OrderStatus', 'Where the payment of an order stands.', {
  REQUESTED: 'Cafe24 asked for the payment; the buyer has not paid yet.',
  UNKNOWN: "The PG's answer was lost. The order may or may not be paid; it is not treated as failed.",
  PENDING: "The buyer chose to pay later; the PG waits for the buyer's deposit.",
  AUTHORIZED: 'The buyer has authorised the payment, but it is not confirmed. No money yet.',
  EXPIRED: 'The time to pay is over and no money was taken.',
  CANCELLED: 'The buyer gave up before paying.',
  FAILED: 'The payment failed; no money was taken.',
  PAID: 'The PG reported that the whole amount is paid.',
  PARTIALLY_REFUNDED: 'Paid, and a part was given back.',
  REFUNDED: 'Paid, and everything was given back.',
});

export const FlowEnum = enumOf<Flow>('Flow', 'Which of the three ways of paying an order uses.', {
  SYNC_CHECKOUT: 'Cafe24 reads the result itself after the buyer returns.',
  ASYNC_CHECKOUT: 'Cafe24 is told the result by a notification.',
  EXTERNAL_CHECKOUT: "The buyer pays with a button in the storefront, outside of Cafe24's order page.",
});

export const FailureKindEnum = enumOf<FailureKind>('FailureKind', "Why a partner's answer does not count as success.", {
  DNS: 'The host name could not be resolved.',
  CONNECT: 'No connection could be made.',
  TLS: 'The certificate or the encryption was refused.',
  TIMEOUT: 'No complete answer in time.',
  HTTP_3XX: 'The answer was a redirect; redirects are not followed.',
  HTTP_4XX: 'The answer had a status of 400 to 499.',
  HTTP_5XX: 'The answer had a status of 500 to 599.',
  NOT_OK: 'The status was fine but the body did not say OK.',
  UNREADABLE: 'The answer could not be read: not the agreed format, or too large.',
  BLOCKED: "Not sent: the address is not one of the mall's own.",
  INTERRUPTED: 'Our process ended before the answer came.',
  NO_ACCESS: 'Not sent: the mall has taken back the access it gave us, or it ran out.',
});

export const DirectionEnum = enumOf<Direction>('Direction', 'Which way a message went.', {
  INBOUND: 'From a partner or a browser to us.',
  OUTBOUND: 'From us to a partner.',
});

export const VerdictEnum = enumOf<Verdict>('Verdict', 'The judgement of a message.', {
  ACCEPTED: 'Good. For an outbound message: the partner took it.',
  DUPLICATE: 'The same message as an earlier one; it got the same answer and changed nothing.',
  REJECTED: 'Refused, and nothing was changed. For an outbound message: the partner did not take it.',
  HELD: 'Genuine, but it contradicts the order; a person must look.',
});

export const MessageKindEnum = enumOf<MessageKind>('MessageKind', 'Kinds of messages on the wire.', {
  PAYMENT_REQUEST: 'Cafe24 asks for a payment.',
  BUYER_CALLBACK: "The buyer's browser comes back from the PG's page.",
  PAYMENT_READ: 'Cafe24 reads how a synchronous payment ended.',
  PG_PAYMENT_WEBHOOK: 'The PG reports the result of a payment.',
  CANCEL_REQUEST: 'Cafe24 asks to give money back.',
  PG_REFUND_WEBHOOK: 'The PG reports the result of a refund.',
  NOTIFICATION_PAYMENT: 'We tell Cafe24 the result of a payment.',
  NOTIFICATION_TRANSFER: 'We tell Cafe24 that a deposit arrived.',
  NOTIFICATION_EXTERNAL: 'We tell Cafe24 the result of an external checkout.',
  NOTIFICATION_CANCEL: 'We tell Cafe24 the result of a cancellation.',
  PG_OPEN_CHECKOUT: 'We register a payment with the PG.',
  PG_LOOK_UP: 'We ask the PG how a payment stands.',
  PG_PAY: 'We tell the PG the final amount, after the review page.',
  EXTERNAL_HMAC: "A buyer's browser asks for the signature of an order reservation.",
  EXTERNAL_PAYLOAD: "A buyer's browser brings an order that Cafe24 reserved.",
  EXTERNAL_PAY: 'The buyer confirms or leaves the review page.',
  CAFE24_LAUNCH: "A merchant opens the app in Cafe24's admin.",
  CAFE24_AUTHORISED: "A merchant's browser comes back from Cafe24's consent page.",
  CAFE24_EVENT: 'Cafe24 reports that the app was deleted, expired or renewed.',
  CAFE24_TOKEN: "We get or renew a mall's access to Cafe24.",
  CAFE24_ADMIN: "We read or change a mall through Cafe24's Admin API.",
  PG_REFUND: 'We ask the PG to give money back.',
  PG_LOOK_UP_REFUND: 'We ask the PG how a refund stands.',
});

export const AttentionCauseEnum = enumOf<AttentionCause>('AttentionCause', 'Why an order needs a person.', {
  HELD_MISMATCH: 'The PG reported another amount or currency than the order has.',
  LATE_MONEY: 'Money arrived after the order was expired, cancelled or failed.',
  OLD_ATTEMPT_MONEY: 'Money arrived for an earlier attempt; the buyer may have paid twice.',
  READ_AS_UNPAID: 'Money arrived after Cafe24 had read a synchronous order as not paid.',
  CANCELLED_AT_PG: 'The PG gave money back on its own side; Cafe24 is being told, where it counts the order as paid.',
  CANCEL_REJECTED: 'The PG refused a cancellation; the money has not moved.',
  CANCEL_BY_HAND:
    'A cancellation is done that Cafe24 does not know of, and it cannot be told; the merchant must enter it.',
  STILL_UNKNOWN: 'All questions about a lost answer went by, and the PG never said how it ended.',
  NOTIFY_EXHAUSTED: 'All tries to tell Cafe24 failed.',
  NOTIFY_BLOCKED: "The address of the notification is not one of the mall's own.",
  MALL_REFUSED: 'Paid by external checkout, but Cafe24 refused the notification; the buyer was told that it failed.',
  PRICE_DIFFERS: "The prices that the buyer's browser sent are not Cafe24's; the setting lets such orders pass.",
});

export const ActorEnum = enumOf<Actor>('Actor', 'Who did it.', {
  CAFE24: 'Cafe24.',
  PG: 'The payment company.',
  BUYER: 'The buyer.',
  SYSTEM: 'PG Bridge by itself.',
  OPERATOR: 'A person of the support staff.',
});

export const TimelineKindEnum = enumOf<TimelineKind>('TimelineKind', "Kinds of lines in an order's timeline.", {
  PAYMENT_REQUESTED: 'Cafe24 asked for a payment.',
  DUPLICATE_RECEIVED: 'The same message came again and got the same answer.',
  MESSAGE_REJECTED: 'A message about the order was refused.',
  MESSAGE_HELD: 'A genuine message contradicts the order and was held.',
  ATTEMPT_STARTED: 'A new try to pay began.',
  CHECKOUT_OPENED: 'The payment was registered with the PG.',
  CHECKOUT_REFUSED: 'The PG refused to register the payment.',
  PG_CALL_LOST: 'A call to the PG got no answer.',
  BUYER_RETURNED: "The buyer came back from the PG's page; this proves nothing about payment.",
  PRICE_DIFFERED: "The prices that the buyer's browser sent are not Cafe24's.",
  REVIEW_CONFIRMED: 'The buyer confirmed the final amount on the review page.',
  PAY_STARTED: 'The PG took the final amount.',
  PAY_REFUSED: 'The PG refused the final amount.',
  BUYER_CANCELLED_REVIEW: 'The buyer left from the review page without paying.',
  PG_REPORTED: 'The PG reported a result.',
  PG_CHECKED: 'The PG was asked, and its answer moved nothing by itself.',
  PAYMENT_EXPIRED: 'The time to pay went by, and the PG said that no money came.',
  STATUS_CHANGED: 'The status changed; `params` has `from` and `to`.',
  RESULT_READ: 'Cafe24 read how a synchronous payment ended; `params` say whether it was paid.',
  NOTIFICATION_CREATED: 'A notification for Cafe24 was written.',
  DELIVERY_SUCCEEDED: 'Cafe24 accepted a notification.',
  DELIVERY_FAILED: 'A try to deliver a notification failed.',
  NOTIFICATION_EXHAUSTED: 'All tries to deliver a notification failed.',
  RECEIVER_PAUSED: 'A try of this order was one failure too many: notifications to its host wait.',
  DELIVERY_WAITED: 'A notification was held back while its host was paused; `params` say since when.',
  RESEND_REQUESTED: 'A person had a notification sent again.',
  NOTIFICATION_SKIPPED: 'A person decided that a notification is not sent.',
  ATTENTION_RAISED: 'The order began to need a person.',
  CANCELLATION_RECORDED: 'A cancellation was recorded.',
  CANCEL_REQUESTED: 'Cafe24 asked to give money back.',
  REFUND_REPORTED: 'The PG repeated what it had said of a refund.',
  CANCEL_PENDING: 'The PG accepted a cancellation and works on it.',
  CANCEL_COMPLETED: 'The money went back.',
  CANCEL_REJECTED: 'The PG refused a cancellation; the money has not moved.',
  CANCEL_DONE_BEFORE: 'Cafe24 asked for money that had gone back already; the PG was not asked again.',
});

export const SituationCodeEnum = enumOf<SituationCode>('SituationCode', 'What an order waits for, or how it ended.', {
  WAITING_BUYER: "The buyer has yet to pay on the PG's page.",
  WAITING_CONFIRM: 'Authorised by the buyer, not yet confirmed.',
  WAITING_DEPOSIT: "The buyer's deposit has yet to arrive.",
  WAITING_MALL_READ: 'Paid by synchronous checkout; Cafe24 has yet to read the result.',
  NOTIFY_SENDING: 'Paid; Cafe24 is being told.',
  NOTIFY_RETRYING: 'Paid; Cafe24 has not confirmed the notification, the next try is planned.',
  NOTIFY_BEHIND: 'Paid; the notification waits for an earlier one that is being retried.',
  NOTIFY_HOST_PAUSED: 'Paid; the receiving host keeps failing, so the notification waits for its probe.',
  NOTIFY_SKIPPED: 'Paid; a person decided not to tell Cafe24.',
  NOTIFY_EXHAUSTED: 'Paid; all tries to tell Cafe24 failed.',
  NOTIFY_BLOCKED: "Paid; not told, because the address is not one of the mall's own.",
  MALL_REFUSED: 'Paid by external checkout; Cafe24 refused the notification and the buyer was told that it failed.',
  PRICE_DIFFERS: "The prices that the buyer's browser sent are not Cafe24's.",
  PG_ANSWER_LOST: "The PG's answer was lost; whether it is paid is not known.",
  HELD_MISMATCH: 'The PG reported another amount or currency; Cafe24 was not told.',
  LATE_MONEY: 'Money arrived after the order had ended.',
  OLD_ATTEMPT_MONEY: 'An earlier attempt was paid too.',
  READ_AS_UNPAID: 'Paid, but Cafe24 had read it as not paid.',
  CANCELLED_AT_PG: 'The PG gave money back on its own side.',
  CANCEL_PENDING: 'A cancellation waits for the PG; its amount is reserved.',
  CANCEL_UNKNOWN: "The PG's answer to a cancellation was lost; its amount is reserved.",
  CANCEL_REJECTED: 'The PG refused a cancellation; the money has not moved.',
  CANCEL_BY_HAND: 'Cancelled, but Cafe24 does not know it and cannot be told; the merchant must enter it.',
  STILL_UNKNOWN: 'The PG never said how a payment or a cancellation ended; a person must look it up there.',
  DONE_PAID: 'Paid, and Cafe24 accepted it.',
  DONE_CANCELLED: 'Given back, in whole or in part, and Cafe24 knows.',
  FAILED: 'The payment failed; no money was taken.',
  BUYER_LEFT: 'The buyer gave up; no money was taken.',
  EXPIRED: 'The time to pay is over; no money was taken.',
});
