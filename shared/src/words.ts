/**
 * The words of the field, once: every status, kind and verdict that travels between server, console and scripts.
 * Values are upper-case words, the same in the database, in GraphQL and in the console's translations.
 */

export const flows = ['SYNC_CHECKOUT', 'ASYNC_CHECKOUT', 'EXTERNAL_CHECKOUT'] as const;
export type Flow = (typeof flows)[number];

/** Where an order's payment stands. The allowed moves between them are in the server's `domain/order`. */
export const orderStatuses = [
  'REQUESTED',
  'UNKNOWN',
  'PENDING',
  'AUTHORIZED',
  'EXPIRED',
  'CANCELLED',
  'FAILED',
  'PAID',
  'PARTIALLY_REFUNDED',
  'REFUNDED',
] as const;
export type OrderStatus = (typeof orderStatuses)[number];

export const cancellationStatuses = ['REQUESTED', 'PENDING', 'COMPLETED', 'REJECTED', 'UNKNOWN'] as const;
export type CancellationStatus = (typeof cancellationStatuses)[number];

/** How Cafe24 wants to learn the result: in the answer, or by a notification. */
export const cancellationModes = ['SYNC', 'ASYNC'] as const;
export type CancellationMode = (typeof cancellationModes)[number];

/** Who wanted the money back. */
export const cancellationOrigins = ['CAFE24', 'OPERATOR', 'PG'] as const;
export type CancellationOrigin = (typeof cancellationOrigins)[number];

/** Why staff give money back. OTHER wants a note. */
export const cancelReasons = [
  'BUYER_REQUEST',
  'OUT_OF_STOCK',
  'DUPLICATE',
  'WRONG_AMOUNT',
  'FRAUD',
  'TEST',
  'OTHER',
] as const;
export type CancelReason = (typeof cancelReasons)[number];

/** Where a large cancellation stands that waits for a second person. EXPIRED is read from the time, not stored. */
export const approvalStatuses = ['WAITING', 'APPROVED', 'DECLINED', 'EXPIRED'] as const;
export type ApprovalStatus = (typeof approvalStatuses)[number];

export const notificationKinds = ['PAYMENT', 'TRANSFER', 'EXTERNAL', 'CANCEL'] as const;
export type NotificationKind = (typeof notificationKinds)[number];

export const notificationStatuses = ['PENDING', 'DELIVERED', 'EXHAUSTED', 'SKIPPED'] as const;
export type NotificationStatus = (typeof notificationStatuses)[number];

/** How Cafe24 is told: at the address that its request brought, or through its Admin API when no request asked for it. */
export const notificationChannels = ['NOTICE_URL', 'ADMIN_API'] as const;
export type NotificationChannel = (typeof notificationChannels)[number];

/** What set a delivery off. */
export const deliveryTriggers = ['AUTOMATIC', 'MANUAL', 'BULK'] as const;
export type DeliveryTrigger = (typeof deliveryTriggers)[number];

/** Reasons for sending again that the console offers. The reason of a try by hand may be any text; these are worded in every language. */
export const resendReasons = ['MERCHANT_REQUEST', 'RECEIVER_RECOVERED', 'SETTING_CHECKED'] as const;

/**
 * Why a partner's answer does not count as success. INTERRUPTED: our process ended before the answer came. NO_ACCESS: nothing
 * was sent, because we have no valid token of the mall.
 */
export const failureKinds = [
  'DNS',
  'CONNECT',
  'TLS',
  'TIMEOUT',
  'HTTP_3XX',
  'HTTP_4XX',
  'HTTP_5XX',
  'NOT_OK',
  'UNREADABLE',
  'BLOCKED',
  'INTERRUPTED',
  'NO_ACCESS',
] as const;
export type FailureKind = (typeof failureKinds)[number];

export const directions = ['INBOUND', 'OUTBOUND'] as const;
export type Direction = (typeof directions)[number];

/** Our judgement of a message. An outbound message is ACCEPTED when the partner took it, else REJECTED. */
export const verdicts = ['ACCEPTED', 'DUPLICATE', 'REJECTED', 'HELD'] as const;
export type Verdict = (typeof verdicts)[number];

/** Kinds of messages on the wire, both directions. */
export const messageKinds = [
  'PAYMENT_REQUEST',
  'BUYER_CALLBACK',
  'PAYMENT_READ',
  'PG_PAYMENT_WEBHOOK',
  'CANCEL_REQUEST',
  'PG_REFUND_WEBHOOK',
  'NOTIFICATION_PAYMENT',
  'NOTIFICATION_TRANSFER',
  'NOTIFICATION_EXTERNAL',
  'NOTIFICATION_CANCEL',
  'PG_OPEN_CHECKOUT',
  'PG_LOOK_UP',
  'PG_PAY',
  'EXTERNAL_HMAC',
  'EXTERNAL_PAYLOAD',
  'EXTERNAL_PAY',
  'CAFE24_LAUNCH',
  'CAFE24_AUTHORISED',
  'CAFE24_EVENT',
  'CAFE24_TOKEN',
  'CAFE24_ADMIN',
  'PG_REFUND',
  'PG_LOOK_UP_REFUND',
] as const;
export type MessageKind = (typeof messageKinds)[number];

/** What stands in a stored message where a secret was. */
export const maskedText = '[masked]';

/** Why an order needs a person. */
export const attentionCauses = [
  'HELD_MISMATCH',
  'LATE_MONEY',
  'OLD_ATTEMPT_MONEY',
  'READ_AS_UNPAID',
  'CANCELLED_AT_PG',
  'CANCEL_REJECTED',
  'CANCEL_BY_HAND',
  'STILL_UNKNOWN',
  'NOTIFY_EXHAUSTED',
  'NOTIFY_BLOCKED',
  'MALL_REFUSED',
  'PRICE_DIFFERS',
] as const;
export type AttentionCause = (typeof attentionCauses)[number];

/** Why Cafe24 can't be told of a cancellation by us: CANCEL_BY_HAND carries it as `why`. */
export type ByHandReason = 'PART' | 'NO_ACCESS' | 'REFUSED' | 'GIVEN_UP';

/** Kinds of lines in an order's timeline. Each has its sentence in the console's translations. */
export const timelineKinds = [
  'PAYMENT_REQUESTED',
  'DUPLICATE_RECEIVED',
  'MESSAGE_REJECTED',
  'MESSAGE_HELD',
  'ATTEMPT_STARTED',
  'CHECKOUT_OPENED',
  'CHECKOUT_REFUSED',
  'PG_CALL_LOST',
  'BUYER_RETURNED',
  'PRICE_DIFFERED',
  'REVIEW_CONFIRMED',
  'PAY_STARTED',
  'PAY_REFUSED',
  'BUYER_CANCELLED_REVIEW',
  'PG_REPORTED',
  'PG_CHECKED',
  'PAYMENT_EXPIRED',
  'STATUS_CHANGED',
  'RESULT_READ',
  'NOTIFICATION_CREATED',
  'DELIVERY_SUCCEEDED',
  'DELIVERY_FAILED',
  'NOTIFICATION_EXHAUSTED',
  'RECEIVER_PAUSED',
  'DELIVERY_WAITED',
  'DELIVERY_HELD',
  'RESEND_REQUESTED',
  'NOTIFICATION_SKIPPED',
  'PG_ASKED',
  'NOTE_ADDED',
  'ATTENTION_RAISED',
  'CANCELLATION_RECORDED',
  'CANCEL_REQUESTED',
  'STAFF_CANCEL_REQUESTED',
  'APPROVAL_REQUESTED',
  'APPROVAL_GRANTED',
  'APPROVAL_DECLINED',
  'REFUND_REPORTED',
  'CANCEL_PENDING',
  'CANCEL_COMPLETED',
  'CANCEL_REJECTED',
  'CANCEL_DONE_BEFORE',
  'CANCEL_ENTERED',
] as const;
export type TimelineKind = (typeof timelineKinds)[number];

/** Who did it. */
export const actors = ['CAFE24', 'PG', 'BUYER', 'SYSTEM', 'OPERATOR'] as const;
export type Actor = (typeof actors)[number];

export const roles = ['viewer', 'support', 'operator', 'admin'] as const;
export type Role = (typeof roles)[number];
