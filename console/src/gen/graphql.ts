/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** What changed. */
export type ActivityKind =
  /** A try to pay it. */
  | 'ATTEMPT'
  /** Whether it needs a person. */
  | 'ATTENTION'
  /** A bulk run got on. */
  | 'BULK_RUN'
  /** Money that is given back. */
  | 'CANCELLATION'
  /** Changes before now may have been missed, so read anew what you show. Comes first, and again whenever the server lost its line. */
  | 'CATCH_UP'
  /** A try to tell it. */
  | 'DELIVERY'
  /** A line of its timeline was written. */
  | 'HISTORY'
  /** A mall: its shops, domains or PG account, or whether its notifications are held back. */
  | 'MALL'
  /** A message came or went, or was answered. */
  | 'MESSAGE'
  /** Something that Cafe24 is told. */
  | 'NOTIFICATION'
  /** The order itself: its status, its amounts. */
  | 'ORDER';

/** Who did it. */
export type Actor =
  /** The buyer. */
  | 'BUYER'
  /** Cafe24. */
  | 'CAFE24'
  /** A person of the support staff. */
  | 'OPERATOR'
  /** The payment company. */
  | 'PG'
  /** PG Bridge by itself. */
  | 'SYSTEM';

export type AddNoteInput = {
  /** The same key: the same request, which happens once. */
  idempotencyKey?: string | null | undefined;
  /** To which order. */
  orderId: string | number;
  /** Plain text of at most 2000 characters. Card and resident numbers are masked. */
  text: string;
};

export type AddOperatorInput = {
  /** Address to sign in with. */
  email: string;
  /** The same key: the same request, which happens once. */
  idempotencyKey?: string | null | undefined;
  /** Name that colleagues see. */
  name: string;
  /** What the person may do. */
  role: Role;
};

/** Where a large cancellation stands. */
export type ApprovalStatus =
  /** A second person agreed. */
  | 'APPROVED'
  /** A second person declined; no money moved. */
  | 'DECLINED'
  /** Nobody decided in time; no money moved. */
  | 'EXPIRED'
  /** A second person has yet to decide. */
  | 'WAITING';

export type ApproveCancellationInput = {
  /** Which approval. */
  approvalId: string | number;
  /** True: decide and show what would be sent, but change nothing. */
  dryRun?: boolean | null | undefined;
};

/** Why an order needs a person. */
export type AttentionCause =
  /** The PG gave money back on its own side; Cafe24 is being told, where it counts the order as paid. */
  | 'CANCELLED_AT_PG'
  /** A cancellation is done that Cafe24 does not know of, and it cannot be told; the merchant must enter it. */
  | 'CANCEL_BY_HAND'
  /** The PG refused a cancellation; the money has not moved. */
  | 'CANCEL_REJECTED'
  /** The PG reported another amount or currency than the order has. */
  | 'HELD_MISMATCH'
  /** Money arrived after the order was expired, cancelled or failed. */
  | 'LATE_MONEY'
  /** Paid by external checkout, but Cafe24 refused the notification; the buyer was told that it failed. */
  | 'MALL_REFUSED'
  /** The address of the notification is not one of the mall's own. */
  | 'NOTIFY_BLOCKED'
  /** All tries to tell Cafe24 failed. */
  | 'NOTIFY_EXHAUSTED'
  /** Money arrived for an earlier attempt; the buyer may have paid twice. */
  | 'OLD_ATTEMPT_MONEY'
  /** The prices that the buyer's browser sent are not Cafe24's; the setting lets such orders pass. */
  | 'PRICE_DIFFERS'
  /** Money arrived after Cafe24 had read a synchronous order as not paid. */
  | 'READ_AS_UNPAID'
  /** All questions about a lost answer went by, and the PG never said how it ended. */
  | 'STILL_UNKNOWN';

/** What was done, or tried. */
export type AuditAction =
  /** An API key was issued. */
  | 'API_KEY_ISSUED'
  /** An API key was revoked. */
  | 'API_KEY_REVOKED'
  /** A second person declined it. */
  | 'APPROVAL_DECLINED'
  /** A second person agreed to it. */
  | 'APPROVAL_GRANTED'
  /** Somebody asked for a cancellation above the limit. */
  | 'APPROVAL_REQUESTED'
  /** A paused bulk run was told to go on. */
  | 'BULK_RUN_CONTINUED'
  /** A bulk run was paused. */
  | 'BULK_RUN_PAUSED'
  /** Many notifications began to be sent again. */
  | 'BULK_RUN_STARTED'
  /** A bulk run was stopped before it was through. */
  | 'BULK_RUN_STOPPED'
  /** Somebody said that a merchant entered cancellations in Cafe24's admin. */
  | 'CANCEL_ENTERED'
  /** Somebody asked to give money of an order back. */
  | 'CANCEL_REQUESTED'
  /** Somebody signed in showed anew who they are. */
  | 'IDENTITY_CONFIRMED'
  /** The code or password for that was wrong. */
  | 'IDENTITY_NOT_CONFIRMED'
  /** A mall's shops and domains were read. */
  | 'MALL_DOMAINS_READ'
  /** A mall's notifications are held back. */
  | 'MALL_NOTICES_PAUSED'
  /** A mall's notifications go again. */
  | 'MALL_NOTICES_RESUMED'
  /** What notifications of a mall call the payment method was changed. */
  | 'MALL_PAYMENT_METHOD_CHANGED'
  /** A mall's setup was tested. */
  | 'MALL_SETUP_TESTED'
  /** A mall's token was renewed. */
  | 'MALL_TOKEN_REFRESHED'
  /** A note was added to an order. */
  | 'NOTE_ADDED'
  /** A notification was sent again. */
  | 'NOTIFICATION_RESENT'
  /** A notification was given up, so that later ones go on. */
  | 'NOTIFICATION_SKIPPED'
  /** A person was added to the staff. */
  | 'OPERATOR_ADDED'
  /** A person can no longer sign in. */
  | 'OPERATOR_DEACTIVATED'
  /** A person got a temporary password. */
  | 'OPERATOR_PASSWORD_RESET'
  /** A person got another role. */
  | 'OPERATOR_ROLE_CHANGED'
  /** A person's sessions were ended. */
  | 'OPERATOR_SESSIONS_ENDED'
  /** A person's two-step sign-in was taken off by an administrator. */
  | 'OPERATOR_TWO_STEP_RESET'
  /** Somebody took orders away as a file. */
  | 'ORDERS_EXPORTED'
  /** Somebody changed their own password. */
  | 'PASSWORD_CHANGED'
  /** Somebody looked at personal data. */
  | 'PERSONAL_DATA_REVEALED'
  /** The PG was asked about an order. */
  | 'PG_ASKED'
  /** A setting was changed. */
  | 'SETTING_CHANGED'
  /** Somebody signed in. */
  | 'SIGNED_IN'
  /** Somebody signed out. */
  | 'SIGNED_OUT'
  /** A password or code at sign-in was wrong. */
  | 'SIGN_IN_FAILED'
  /** Somebody took their own two-step sign-in off. */
  | 'TWO_STEP_REMOVED'
  /** Two-step sign-in is on. */
  | 'TWO_STEP_SET_UP'
  /** Somebody began to set two-step sign-in up. */
  | 'TWO_STEP_STARTED'
  /** A shared view was changed. */
  | 'VIEW_CHANGED'
  /** A shared view was deleted. */
  | 'VIEW_DELETED'
  /** A view of the orders list was shared. */
  | 'VIEW_SHARED'
  /** A view is no longer shared. */
  | 'VIEW_UNSHARED';

/** Who did it. */
export type AuditActorKind =
  /** A script with an API key. */
  | 'API_KEY'
  /** A person at the server's command line. */
  | 'COMMAND'
  /** Somebody who was not signed in. */
  | 'NOBODY'
  /** A person of the staff. */
  | 'OPERATOR';

/** Which audit entries. Conditions are joined by AND. */
export type AuditEntryFilter = {
  /** Only these actions. */
  actions?: Array<AuditAction> | null | undefined;
  /** Only what this operator or key did. */
  actorId?: string | number | null | undefined;
  /** Not before this time. */
  from?: string | null | undefined;
  /** Only what concerns these malls, by Cafe24's `mall_id`. */
  mallIds?: Array<string> | null | undefined;
  /** Only what was done to this operator, key, order or message. */
  subjectId?: string | number | null | undefined;
  /** Before this time. */
  to?: string | null | undefined;
};

/** What an audit entry is about. */
export type AuditSubjectKind =
  /** An API key. */
  | 'API_KEY'
  /** A bulk run; `name` says how many notifications. */
  | 'BULK_RUN'
  /** A mall. */
  | 'MALL'
  /** A notification; `name` is the number of its order. */
  | 'NOTIFICATION'
  /** A person of the staff. */
  | 'OPERATOR'
  /** An order. */
  | 'ORDER'
  /** A shared view of the orders list. */
  | 'SAVED_VIEW'
  /** A setting. */
  | 'SETTING'
  /** A message. */
  | 'WEBHOOK_EVENT';

/** What became of a notification of a bulk run. */
export type BulkOutcome =
  /** Cafe24 accepted it since the run began, whatever had set that try off. */
  | 'ACCEPTED'
  /** Cafe24 did not accept it. It goes on with its own schedule, if that has tries left. */
  | 'FAILED'
  /** The run did not send it; `why` says for what reason. */
  | 'NOT_SENT'
  /** The run has not been started. */
  | 'PLANNED'
  /** It is on its way. */
  | 'SENDING'
  /** Its turn has yet to come. */
  | 'WAITING';

/** Why a bulk run does not send a notification. */
export type BulkReason =
  /** Its address is not one of the mall's own. */
  | 'ADDRESS_BLOCKED'
  /** Cafe24 has accepted it already. */
  | 'DELIVERED'
  /** An earlier one of its order stands before it and does not go in the same run. */
  | 'EARLIER_NOT_DELIVERED'
  /** A later one of its order was sent already. */
  | 'LATER_ALREADY_SENT'
  /** Another run has it that is not over. */
  | 'OTHER_RUN'
  /** It is being sent now, or goes by itself this moment. */
  | 'SEND_IN_FLIGHT'
  /** A person decided that it is not sent, or Cafe24 learnt it in another way. */
  | 'SKIPPED'
  /** The run was stopped before its turn. */
  | 'STOPPED'
  /** It is older than what may be sent in bulk. */
  | 'TOO_OLD'
  /** There is none with this id, as far as the caller may see. */
  | 'UNKNOWN';

/** Where a bulk run stands. */
export type BulkRunStatus =
  /** It is through. */
  | 'FINISHED'
  /** It sends no more until it is told to go on. */
  | 'PAUSED'
  /** Somebody looks at it. Nothing is sent before it is started. */
  | 'PLANNED'
  /** It sends one after the other. */
  | 'RUNNING'
  /** It was stopped; what was not sent stays as it was. */
  | 'STOPPED';

export type CancelOrderInput = {
  /** How much to give back: decimal text in the order's currency. */
  amount: string;
  /** True: decide and show what would be sent, but change nothing. */
  dryRun?: boolean | null | undefined;
  /** The `cancellableAmount` that you saw. When it is another by now, nothing happens. */
  expectedCancellableAmount: string;
  /** The same key: the same cancellation, which happens once. Only a dry run may leave it out. */
  idempotencyKey?: string | null | undefined;
  /** More about it, up to 200 characters; OTHER needs it. */
  note?: string | null | undefined;
  /** Which order. */
  orderId: string | number;
  /** Why. The PG and the audit log get it. */
  reasonCode: CancelReason;
};

/** Why staff give money back. */
export type CancelReason =
  /** The buyer wants it back. */
  | 'BUYER_REQUEST'
  /** It was paid twice. */
  | 'DUPLICATE'
  /** Somebody else paid than should have. */
  | 'FRAUD'
  /** Something else, which the note says. */
  | 'OTHER'
  /** The goods are not there. */
  | 'OUT_OF_STOCK'
  /** It was a test. */
  | 'TEST'
  /** The wrong amount was paid. */
  | 'WRONG_AMOUNT';

/** How Cafe24 learns of a cancellation that it did not ask for. */
export type CancelTelling =
  /** We report the order as cancelled through the Admin API. */
  | 'ADMIN_API'
  /** A part can't be reported; the merchant must enter it in Cafe24's admin. */
  | 'BY_HAND'
  /** Not at all: Cafe24 does not count the order as paid. */
  | 'NONE';

/** Who wanted the money back. */
export type CancellationOrigin =
  /** The mall, through Cafe24. */
  | 'CAFE24'
  /** A person of the support staff. */
  | 'OPERATOR'
  /** The PG, on its own side. */
  | 'PG';

/** Where a cancellation stands. */
export type CancellationStatus =
  /** The money went back. */
  | 'COMPLETED'
  /** The PG accepted it and works on it. */
  | 'PENDING'
  /** The PG refused; the money has not moved. */
  | 'REJECTED'
  /** Asked for; the PG was not reached yet. */
  | 'REQUESTED'
  /** The PG's answer was lost. */
  | 'UNKNOWN';

export type ChangeBulkRunInput = {
  /** The same key: the same request, which happens once. */
  idempotencyKey?: string | null | undefined;
  /** Which run. */
  runId: string | number;
};

export type ChangeOperatorRoleInput = {
  /** Who. */
  operatorId: string | number;
  /** Why; it goes into the audit log. */
  reason?: string | null | undefined;
  /** The new role. */
  role: Role;
};

export type ChangeOwnPasswordInput = {
  /** The password up to now. */
  current: string;
  /** The new one, 12 characters or more. */
  next: string;
};

export type ChangeSettingsInput = {
  /** All of these, or none. */
  changes: Array<SettingChangeInput>;
  /** The same key: the same request, which happens once. */
  idempotencyKey?: string | null | undefined;
  /** Why, for the audit log; at most 200 characters. */
  reason?: string | null | undefined;
};

/** How long one point of a chart is. */
export type ChartUnit =
  /** A Korean day. */
  | 'DAY'
  /** A Korean hour; of spans up to three days. */
  | 'HOUR';

export type ConfirmIdentityInput = {
  /** Six digits from the telephone, if two-step sign-in is on. */
  code?: string | null | undefined;
  /** The password, if two-step sign-in is not on. */
  password?: string | null | undefined;
};

/** Which of an order's times a span is of. */
export type DateBasis =
  /** When money of it went back, in whole or in part. */
  | 'CANCELLED'
  /** When the PG reported it as paid. */
  | 'PAID'
  /** When Cafe24 first asked for the payment. */
  | 'REQUESTED';

/** A span of Korean calendar days that ends with today. */
export type DatePeriod =
  /** Today and the six days before. */
  | 'LAST_7_DAYS'
  /** Today and the 29 days before. */
  | 'LAST_30_DAYS'
  /** Today. */
  | 'TODAY';

export type DeleteViewInput = {
  /** Which view. */
  viewId: string | number;
};

/** How far Cafe24 has been told of an order. */
export type DeliveryState =
  /** Cafe24 has taken everything that it was to be told. */
  | 'DELIVERED'
  /** A notification was given up. */
  | 'EXHAUSTED'
  /** Nothing was to be told yet, or Cafe24 reads the result itself. */
  | 'NONE'
  /** A try of a notification failed; the next one is planned. */
  | 'RETRYING'
  /** A person decided that a notification is not sent. */
  | 'SKIPPED'
  /** A notification is to be sent or under way, and no try failed. */
  | 'WAITING';

/** What set a delivery off. */
export type DeliveryTrigger =
  /** The schedule. */
  | 'AUTOMATIC'
  /** A person, for many notifications at once. */
  | 'BULK'
  /** A person, for this one notification. */
  | 'MANUAL';

/** Which way a message went. */
export type Direction =
  /** From a partner or a browser to us. */
  | 'INBOUND'
  /** From us to a partner. */
  | 'OUTBOUND';

/** Why a partner's answer does not count as success. */
export type FailureKind =
  /** Not sent: the address is not one of the mall's own. */
  | 'BLOCKED'
  /** No connection could be made. */
  | 'CONNECT'
  /** The host name could not be resolved. */
  | 'DNS'
  /** The answer was a redirect; redirects are not followed. */
  | 'HTTP_3XX'
  /** The answer had a status of 400 to 499. */
  | 'HTTP_4XX'
  /** The answer had a status of 500 to 599. */
  | 'HTTP_5XX'
  /** Our process ended before the answer came. */
  | 'INTERRUPTED'
  /** The status was fine but the body did not say OK. */
  | 'NOT_OK'
  /** Not sent: the mall has taken back the access it gave us, or it ran out. */
  | 'NO_ACCESS'
  /** No complete answer in time. */
  | 'TIMEOUT'
  /** The certificate or the encryption was refused. */
  | 'TLS'
  /** The answer could not be read: not the agreed format, or too large. */
  | 'UNREADABLE';

export type FinishTwoStepInput = {
  /** The first six digits from the telephone. */
  code: string;
};

/** Which of the three ways of paying an order uses. */
export type Flow =
  /** Cafe24 is told the result by a notification. */
  | 'ASYNC_CHECKOUT'
  /** The buyer pays with a button in the storefront, outside of Cafe24's order page. */
  | 'EXTERNAL_CHECKOUT'
  /** Cafe24 reads the result itself after the buyer returns. */
  | 'SYNC_CHECKOUT';

/** What an id turned out to be. */
export type FoundAs =
  /** The mall's id of the buyer. */
  | 'BUYER'
  /** Id of a message. */
  | 'MESSAGE_ID'
  /** Id of a notification. */
  | 'NOTIFICATION_ID'
  /** Id of an order here. */
  | 'ORDER_ID'
  /** Cafe24's order number. */
  | 'ORDER_NUMBER'
  /** Our reference of an attempt. */
  | 'REFERENCE'
  /** The PG's id of a refund. */
  | 'REFUND_ID'
  /** Our reference of a cancellation. */
  | 'REFUND_REFERENCE'
  /** Id of a request, as callers get it in `X-Request-Id`. */
  | 'REQUEST_ID'
  /** The PG's id of a payment, Cafe24's tid; of the latest attempt or an older one. */
  | 'TID';

/** Who does not answer as they should. */
export type IncidentSource =
  /** A mall, or Cafe24 itself: notifications are not taken. */
  | 'CAFE24'
  /** The payment company: calls to it fail. */
  | 'PG';

export type IssueApiKeyInput = {
  /** How long it lives, from 1 to 365; 90 when left out. */
  days?: number | null | undefined;
  /** The same key: the same request, which happens once. */
  idempotencyKey?: string | null | undefined;
  /** Only these malls, by Cafe24's `mall_id`; all when left out. */
  mallIds?: Array<string> | null | undefined;
  /** What it is for; colleagues see it. */
  name: string;
  /** What it may do. */
  role: Role;
};

/** What happened to a mall; decides the sentence. */
export type MallEventKind =
  /** The merchant linked a PG account. */
  | 'ACCOUNT_LINKED'
  /** The merchant took the PG account off. */
  | 'ACCOUNT_UNLINKED'
  /** The merchant gave the rights anew. */
  | 'AGREED_AGAIN'
  /** The mall has other domains than before. */
  | 'DOMAINS_CHANGED'
  /** Staff had shops and domains read. */
  | 'DOMAINS_READ'
  /** The merchant installed the app. */
  | 'INSTALLED'
  /** Staff hold its notifications back. */
  | 'NOTICES_PAUSED'
  /** Staff let its notifications go again. */
  | 'NOTICES_RESUMED'
  /** Staff changed what notifications call the payment method. */
  | 'PAYMENT_METHOD_CHANGED'
  /** Cafe24 said that the app's period is over. */
  | 'PERIOD_OVER'
  /** Cafe24 said that the app's period goes on. */
  | 'PERIOD_RENEWED'
  /** Cafe24 no longer takes the token. */
  | 'RIGHTS_LOST'
  /** Staff had the setup tested. */
  | 'SETUP_TESTED'
  /** Cafe24 told of a shop. */
  | 'SHOP_ADDED'
  /** The merchant switched a shop off. */
  | 'SHOP_OFF'
  /** The merchant switched a shop on. */
  | 'SHOP_ON'
  /** Staff had the token renewed. */
  | 'TOKEN_REFRESHED'
  /** The merchant removed the app. */
  | 'UNINSTALLED';

/** Which malls. Conditions are joined by AND. */
export type MallFilter = {
  /** Part of the id or of the name. */
  search?: string | null | undefined;
  /** Only these states. */
  states?: Array<MallState> | null | undefined;
};

export type MallInput = {
  /** Which one, by Cafe24's `mall_id`. */
  mallId: string | number;
};

/** How a mall does. */
export type MallState =
  /** Staff hold its notifications back; it may take payments all the same. */
  | 'PAUSED'
  /** A line of its setup keeps it from taking payments. */
  | 'SETUP_INCOMPLETE'
  /** The merchant removed the app. */
  | 'UNINSTALLED'
  /** It takes payments, and Cafe24 hears of them. */
  | 'WORKING';

export type MarkCancellationsEnteredInput = {
  /** Which of its cancellations: those that have `mustBeEntered`. All are marked, or none. */
  cancellationIds: Array<string | number>;
  /** The same key: the same request, which happens once. */
  idempotencyKey?: string | null | undefined;
  /** More about it, in at most 200 characters, for history and audit log. Card and resident numbers are masked. */
  note?: string | null | undefined;
  /** Of which order. */
  orderId: string | number;
};

/** What a view is to the asking person; what is left out stays. */
export type MarkViewInput = {
  /** Whether its orders are counted. */
  isCounted?: boolean | null | undefined;
  /** Whether the list begins with it. */
  isDefault?: boolean | null | undefined;
  /** Which view. */
  viewId: string | number;
};

/** Kinds of messages on the wire. */
export type MessageKind =
  /** The buyer's browser comes back from the PG's page. */
  | 'BUYER_CALLBACK'
  /** We read or change a mall through Cafe24's Admin API. */
  | 'CAFE24_ADMIN'
  /** A merchant's browser comes back from Cafe24's consent page. */
  | 'CAFE24_AUTHORISED'
  /** Cafe24 reports that the app was deleted, expired or renewed. */
  | 'CAFE24_EVENT'
  /** A merchant opens the app in Cafe24's admin. */
  | 'CAFE24_LAUNCH'
  /** We get or renew a mall's access to Cafe24. */
  | 'CAFE24_TOKEN'
  /** Cafe24 asks to give money back. */
  | 'CANCEL_REQUEST'
  /** A buyer's browser asks for the signature of an order reservation. */
  | 'EXTERNAL_HMAC'
  /** The buyer confirms or leaves the review page. */
  | 'EXTERNAL_PAY'
  /** A buyer's browser brings an order that Cafe24 reserved. */
  | 'EXTERNAL_PAYLOAD'
  /** We tell Cafe24 the result of a cancellation. */
  | 'NOTIFICATION_CANCEL'
  /** We tell Cafe24 the result of an external checkout. */
  | 'NOTIFICATION_EXTERNAL'
  /** We tell Cafe24 the result of a payment. */
  | 'NOTIFICATION_PAYMENT'
  /** We tell Cafe24 that a deposit arrived. */
  | 'NOTIFICATION_TRANSFER'
  /** Cafe24 reads how a synchronous payment ended. */
  | 'PAYMENT_READ'
  /** Cafe24 asks for a payment. */
  | 'PAYMENT_REQUEST'
  /** We ask the PG how a payment stands. */
  | 'PG_LOOK_UP'
  /** We ask the PG how a refund stands. */
  | 'PG_LOOK_UP_REFUND'
  /** We register a payment with the PG. */
  | 'PG_OPEN_CHECKOUT'
  /** We tell the PG the final amount, after the review page. */
  | 'PG_PAY'
  /** The PG reports the result of a payment. */
  | 'PG_PAYMENT_WEBHOOK'
  /** We ask the PG to give money back. */
  | 'PG_REFUND'
  /** The PG reports the result of a refund. */
  | 'PG_REFUND_WEBHOOK';

/** How Cafe24 is told. */
export type NotificationChannel =
  /** Through Cafe24's Admin API: no request asked for it. */
  | 'ADMIN_API'
  /** At the address that Cafe24's request brought. */
  | 'NOTICE_URL';

/** Which notifications. Conditions are joined by AND. */
export type NotificationFilter = {
  /** Only those that are not delivered and whose last try failed in one of these ways. */
  failureKinds?: Array<FailureKind> | null | undefined;
  /** Not written before this time. */
  from?: string | null | undefined;
  /** Only these kinds. */
  kinds?: Array<NotificationKind> | null | undefined;
  /** Only these malls, by Cafe24's `mall_id`. */
  mallIds?: Array<string> | null | undefined;
  /** Only notifications of this order. */
  orderId?: string | number | null | undefined;
  /** Only to these hosts, as `host:port`; without a port both usual ones. */
  receivers?: Array<string> | null | undefined;
  /** Only these statuses. */
  statuses?: Array<NotificationStatus> | null | undefined;
  /** Written before this time. */
  to?: string | null | undefined;
};

/** What Cafe24 is told. */
export type NotificationKind =
  /** The result of a cancellation. */
  | 'CANCEL'
  /** The result of an external checkout. */
  | 'EXTERNAL'
  /** The result of a payment. */
  | 'PAYMENT'
  /** A deposit has arrived for an order that was waiting for it. */
  | 'TRANSFER';

/** Whether Cafe24 has taken a notification. */
export type NotificationStatus =
  /** Cafe24 accepted it. */
  | 'DELIVERED'
  /** Every planned try failed; nothing more happens by itself. */
  | 'EXHAUSTED'
  /** Not accepted yet; further tries are planned. */
  | 'PENDING'
  /** Not sent any more: a person decided so, or Cafe24 learnt it in another way. */
  | 'SKIPPED';

export type OperatorInput = {
  /** Who. */
  operatorId: string | number;
  /** Why; it goes into the audit log. */
  reason?: string | null | undefined;
};

/** A span of time, and of which time it is. */
export type OrderDates = {
  /** REQUESTED when left out. */
  basis?: DateBasis | null | undefined;
  /** Not before this time. */
  from?: string | null | undefined;
  /** A span that moves with the days; not with `from`, `to`. */
  period?: DatePeriod | null | undefined;
  /** Before this time. */
  to?: string | null | undefined;
};

/** Which orders. Conditions are joined by AND. */
export type OrderFilter = {
  /** Largest requested amount, decimal text in each order's own currency; say `currencies` with it. */
  amountMax?: string | null | undefined;
  /** Least requested amount, decimal text in each order's own currency; say `currencies` with it. */
  amountMin?: string | null | undefined;
  /** Only what needs a person for one of these causes. */
  attentionCauses?: Array<AttentionCause> | null | undefined;
  /** A cancellation of it has one of these statuses. */
  cancellationStatuses?: Array<CancellationStatus> | null | undefined;
  /** Not requested before this time. */
  createdFrom?: string | null | undefined;
  /** Requested before this time. */
  createdTo?: string | null | undefined;
  /** Only these currencies, by ISO 4217 code. */
  currencies?: Array<string> | null | undefined;
  /** Requested, paid or given back within a span, which may move with the days. */
  dates?: OrderDates | null | undefined;
  /** How far Cafe24 has been told: one of these. */
  deliveryStates?: Array<DeliveryState> | null | undefined;
  /** Whether a notification of it failed and is not delivered yet, or was given up. */
  failedNotification?: boolean | null | undefined;
  /** A try of a notification failed in one of these ways. With `receivers` and `deliveryStates`: of the same notification. */
  failureKinds?: Array<FailureKind> | null | undefined;
  /** Only these flows. */
  flows?: Array<Flow> | null | undefined;
  /** Only these orders, by their id here; 1000 at most. */
  ids?: Array<string | number> | null | undefined;
  /** Only these malls, by Cafe24's `mall_id`. */
  mallIds?: Array<string> | null | undefined;
  /** Whether something about it is open that needs a person. */
  needsAttention?: boolean | null | undefined;
  /** A notification of it goes to one of these hosts: `host:port`, or a host alone for port 443 or 80. */
  receivers?: Array<string> | null | undefined;
  /** Ids of any kind, up to 50 separated by commas or white space: order number (with or without hyphen), tid, reference, buyer, refund, message, request or notification. Ignores `createdFrom`, `createdTo` and `dates`. */
  search?: string | null | undefined;
  /** Only these statuses. */
  statuses?: Array<OrderStatus> | null | undefined;
};

/** Order of the orders list. */
export type OrderSort =
  /** Smallest requested amount first, each currency apart. */
  | 'AMOUNT_ASC'
  /** Largest requested amount first, each currency apart. */
  | 'AMOUNT_DESC'
  /** Requested first first. */
  | 'CREATED_AT_ASC'
  /** Requested last first. */
  | 'CREATED_AT_DESC'
  /** Paid first first, without those that were never paid. */
  | 'PAID_AT_ASC'
  /** Paid last first, without those that were never paid. */
  | 'PAID_AT_DESC'
  /** Changed first first. An order that changes while pages are read moves to the end. */
  | 'UPDATED_AT_ASC'
  /** Changed last first. An order that changes while pages are read moves in the list. */
  | 'UPDATED_AT_DESC';

/** Where the payment of an order stands. */
export type OrderStatus =
  /** The buyer has authorised the payment, but it is not confirmed. No money yet. */
  | 'AUTHORIZED'
  /** The buyer gave up before paying. */
  | 'CANCELLED'
  /** The time to pay is over and no money was taken. */
  | 'EXPIRED'
  /** The payment failed; no money was taken. */
  | 'FAILED'
  /** The PG reported that the whole amount is paid. */
  | 'PAID'
  /** Paid, and a part was given back. */
  | 'PARTIALLY_REFUNDED'
  /** The buyer chose to pay later; the PG waits for the buyer's deposit. */
  | 'PENDING'
  /** Paid, and everything was given back. */
  | 'REFUNDED'
  /** Cafe24 asked for the payment; the buyer has not paid yet. */
  | 'REQUESTED'
  /** The PG's answer was lost. The order may or may not be paid; it is not treated as failed. */
  | 'UNKNOWN';

export type OrderViewsInput = {
  /** The views in their order; those left out stay behind them. */
  viewIds: Array<string | number>;
};

export type PauseMallNoticesInput = {
  /** The same key: the same request, which happens once. */
  idempotencyKey?: string | null | undefined;
  /** Which one, by Cafe24's `mall_id`. */
  mallId: string | number;
  /** Why, in at most 200 characters, for everybody to read. */
  reason: string;
};

/** What asking the PG brought. */
export type PgWord =
  /** The PG's word contradicts the order; a person must look. */
  | 'HELD'
  /** The order stands where the PG says. */
  | 'SETTLED'
  /** No answer, or one that could not be read: nobody knows more than before. */
  | 'SILENT'
  /** The PG has no such payment or refund. */
  | 'UNKNOWN'
  /** The PG has it, and the buyer has chosen nothing yet. */
  | 'UNTOUCHED';

/** Which notifications. What is given is joined by AND; something must be given. */
export type PlanBulkResendInput = {
  /** Those of orders that need a person for this cause. */
  attentionCause?: AttentionCause | null | undefined;
  /** Those of this filter. */
  filter?: NotificationFilter | null | undefined;
  /** These, 1,000 at most. */
  notificationIds?: Array<string | number> | null | undefined;
  /** Those of these orders, 1,000 at most. */
  orderIds?: Array<string | number> | null | undefined;
};

/** How somebody shows who they are. */
export type Proof =
  /** With a code of two-step sign-in. */
  | 'CODE'
  /** With the password, because two-step sign-in is not set up. */
  | 'PASSWORD'
  /** By signing in once more at the company's own provider, in the browser; `confirmIdentity` takes no proof of it. */
  | 'PROVIDER';

export type RefreshFromPgInput = {
  /** Of which order. */
  orderId: string | number;
};

export type RefreshManyFromPgInput = {
  /** Of which orders, at most 100; one that is named twice is asked about once. */
  orderIds: Array<string | number>;
};

export type RejectApprovalInput = {
  /** Which approval. */
  approvalId: string | number;
  /** Why, in 3 to 200 characters. */
  reason: string;
};

export type RemoveTwoStepInput = {
  /** Six digits from the telephone. */
  code: string;
  /** The password. */
  password: string;
};

export type ResendNotificationInput = {
  /** Only tells what would be sent, and changes nothing. */
  dryRun?: boolean | null | undefined;
  /** The same key: the same request, which happens once. */
  idempotencyKey?: string | null | undefined;
  /** Which one. */
  notificationId: string | number;
  /** Why, in at most 200 characters, for history and audit log. A dry run needs none. */
  reason?: string | null | undefined;
};

export type ResumeMallNoticesInput = {
  /** The same key: the same request, which happens once. */
  idempotencyKey?: string | null | undefined;
  /** Which one, by Cafe24's `mall_id`. */
  mallId: string | number;
};

export type RevealPersonalDataInput = {
  /** Of this order, or */
  orderId?: string | number | null | undefined;
  /** Why, in 3 to 500 characters; it goes into the audit log. */
  reason: string;
  /** of this message. */
  webhookEventId?: string | number | null | undefined;
};

export type RevokeApiKeyInput = {
  /** Which one. */
  apiKeyId: string | number;
};

/** What somebody may do; each role may do all that the ones before it may. */
export type Role =
  /** Also runs malls, team, keys and settings, and reads the audit log. */
  | 'admin'
  /** Also cancels up to the limit and acts on many at once. */
  | 'operator'
  /** Also resends, asks the PG, writes notes and reveals personal data with a reason. */
  | 'support'
  /** Reads, with personal data masked. */
  | 'viewer';

/** A view to be kept. */
export type SaveViewInput = {
  /** Columns of the list; the usual ones when left out. */
  columns?: Array<string> | null | undefined;
  /** Which orders it shows. */
  filter: OrderFilter;
  /** The same key: the same request, which happens once. */
  idempotencyKey?: string | null | undefined;
  /** Colleagues see it too. Needs the right `views.share`. */
  isShared?: boolean | null | undefined;
  /** Its name, 60 characters at most. */
  name: string;
  /** Newest first when left out. */
  sort?: OrderSort | null | undefined;
};

export type SetMallPaymentMethodInput = {
  /** The same key: the same request, which happens once. */
  idempotencyKey?: string | null | undefined;
  /** Which one, by Cafe24's `mall_id`. */
  mallId: string | number;
  /** Cafe24's code: card, tcash, icash, cell, cvs, deferpay, easypay, fpayment, point or etc. */
  paymentMethod: string;
};

/** One setting, and what it shall be. */
export type SettingChangeInput = {
  /** What it was when you looked. If somebody has changed it since, nothing happens. */
  expected: string;
  /** Which one. */
  name: string;
  /** What it shall be; left out: the default again. */
  value?: string | null | undefined;
};

/** Why a setting cannot be changed here. */
export type SettingObstacle =
  /** It is part of how the bridge works. */
  | 'BUILT_IN'
  /** An environment variable of its name fixes it. */
  | 'ENVIRONMENT'
  /** It is read from the environment when the server starts. */
  | 'RESTART';

/** What settings are about. */
export type SettingSection =
  /** Money that staff give back. */
  | 'CANCELLATION'
  /** Where everything is, and whom merchants ask. */
  | 'CONNECTION'
  /** What Cafe24 is told, and how often it is tried. */
  | 'NOTIFICATIONS'
  /** What is kept, and how long. */
  | 'RETENTION'
  /** Who gets in, and what is believed. */
  | 'SECURITY';

/** A line of the setup. */
export type SetupCode =
  /** How far Cafe24's clock is from ours. */
  | 'CLOCK'
  /** Whether the PG takes what the shops sell in. */
  | 'CURRENCY'
  /** Whether the address that notifications go to can be reached. */
  | 'NOTICES'
  /** The merchant's account at the PG. */
  | 'PG_KEYS'
  /** Shops that are registered with Cafe24 as taking payments through us. */
  | 'REGISTRATION'
  /** The app is installed, and the mall gave it the rights it needs. */
  | 'RIGHTS'
  /** The button's script on the shops' pages. */
  | 'SCRIPT'
  /** How long these rights last unless they are renewed. */
  | 'TOKEN';

/** What was found at a line; decides the sentence. */
export type SetupFinding =
  /** Cafe24 let us read the shops. */
  | 'ALLOWED'
  /** It takes none of them. */
  | 'ALL_CURRENCIES_DIFFER'
  /** Cafe24 gave no answer that says anything. */
  | 'CAFE24_SILENT'
  /** 30 seconds or less. */
  | 'CLOCK_RIGHT'
  /** Cafe24 told no time. */
  | 'CLOCK_UNKNOWN'
  /** More than that. */
  | 'CLOCK_WRONG'
  /** It takes all of them. */
  | 'CURRENCIES_FIT'
  /** The mall's domains were not read for two days, so a new one is refused. */
  | 'DOMAINS_OLD'
  /** We have a token, and with it every right we need. */
  | 'GRANTED'
  /** The PG refuses the keys. */
  | 'KEYS_REFUSED'
  /** The stored key cannot be opened with the keys of this server. */
  | 'KEYS_SHUT'
  /** The PG takes the keys. */
  | 'KEYS_TAKEN'
  /** Keys are stored; nobody has tried them. */
  | 'LINKED'
  /** Nobody has tried. */
  | 'NEVER_TRIED'
  /** Cafe24 does not take our token, or refuses. */
  | 'NOT_ALLOWED'
  /** The app was removed. */
  | 'NOT_INSTALLED'
  /** No account is linked. */
  | 'NOT_LINKED'
  /** It does not answer. */
  | 'NOT_REACHED'
  /** There is no address to try. */
  | 'NO_DOMAIN'
  /** We have no valid token. */
  | 'NO_RIGHTS'
  /** No shop is on. */
  | 'NO_SHOP_ON'
  /** Cafe24 says that the app's period is over. */
  | 'PERIOD_OVER'
  /** The PG gave no answer that says anything. */
  | 'PG_SILENT'
  /** It answers. */
  | 'REACHED'
  /** It was found dead, and its notifications wait. */
  | 'RECEIVER_PAUSED'
  /** The mall did not give every right. */
  | 'SCOPES_MISSING'
  /** Cafe24 does not list it for a shop that is on. */
  | 'SCRIPT_GONE'
  /** No shop is on. */
  | 'SCRIPT_NOT_NEEDED'
  /** A shop has another version of it. */
  | 'SCRIPT_OLD'
  /** Cafe24 lists it for every shop that is on. */
  | 'SCRIPT_SEEN'
  /** Every shop that is on was told of the script that we serve now. */
  | 'SCRIPT_STANDS'
  /** At least one shop is on. */
  | 'SHOPS_ON'
  /** It does not take some of them. */
  | 'SOME_CURRENCIES_DIFFER'
  /** Nothing is left. */
  | 'TOKEN_ENDED'
  /** Three days or less are left, so renewing fails. */
  | 'TOKEN_ENDS_SOON'
  /** Days are left. */
  | 'TOKEN_LASTS';

/** What mends a line, and who does it. */
export type SetupFix =
  /** The merchant enters the keys again on the settings page. */
  | 'ENTER_KEYS'
  /** The merchant installs the app again. */
  | 'INSTALL_AGAIN'
  /** The merchant enters the keys of the PG on the settings page. */
  | 'LINK_ACCOUNT'
  /** The merchant, or Cafe24, mends the server that notifications go to. */
  | 'MEND_RECEIVER'
  /** The representative operator opens the app from Cafe24's admin and agrees. */
  | 'OPEN_APP'
  /** The merchant asks the PG for an account that takes the currency. */
  | 'OTHER_ACCOUNT'
  /** Who runs the server puts the missing key back into ENCRYPTION_KEYS. */
  | 'PUT_KEY_BACK'
  /** Read the domains here. */
  | 'READ_DOMAINS'
  /** Renew the token here, or have the app opened. */
  | 'REFRESH_TOKEN'
  /** The merchant renews the app in Cafe24's app store. */
  | 'RENEW_PERIOD'
  /** Who runs the server sets its clock by NTP. */
  | 'SET_CLOCK'
  /** The merchant switches the shop off and on again. */
  | 'SWITCH_OFF_AND_ON'
  /** The merchant switches a shop on, on the settings page. */
  | 'SWITCH_ON'
  /** Test it. */
  | 'TEST'
  /** Test again in a minute. */
  | 'TRY_AGAIN'
  /** It is renewed by itself within a day. */
  | 'WAIT_A_DAY';

/** What a line means for payments. */
export type SetupState =
  /** No payment is possible, or Cafe24 hears of none. */
  | 'BAD'
  /** Some payments are not possible, or soon none will be. */
  | 'CAREFUL'
  /** In order. */
  | 'OK'
  /** Nobody has looked yet, or there is nothing to look at. */
  | 'UNTESTED';

/** What a person may do about a situation. */
export type SituationAction =
  /** Give the money back. */
  | 'CANCEL'
  /** Tell somebody; the console has a text for it. */
  | 'COPY_TEXT'
  /** Say that the merchant has entered it by hand. */
  | 'MARK_DONE'
  /** Ask the PG now. */
  | 'REFRESH'
  /** Have the current notification sent now. */
  | 'RESEND'
  /** Agree to a cancellation that waits for a second person, or decline it. */
  | 'REVIEW'
  /** Give the current notification up, so that the later ones go on. */
  | 'SKIP';

/** What an order waits for, or how it ended. */
export type SituationCode =
  /** A cancellation above the limit of one person (`by`) waits for a second one (`approvalId`). */
  | 'APPROVAL_WAITING'
  /** The buyer gave up; no money was taken. */
  | 'BUYER_LEFT'
  /** The PG gave money back on its own side. */
  | 'CANCELLED_AT_PG'
  /** Cancelled, but Cafe24 does not know it and cannot be told; the merchant must enter it. */
  | 'CANCEL_BY_HAND'
  /** Somebody is cancelling (`by`); the PG is being asked, and the amount is reserved. */
  | 'CANCEL_IN_FLIGHT'
  /** A cancellation waits for the PG; its amount is reserved. */
  | 'CANCEL_PENDING'
  /** The PG refused a cancellation; the money has not moved. */
  | 'CANCEL_REJECTED'
  /** The PG's answer to a cancellation was lost; its amount is reserved. */
  | 'CANCEL_UNKNOWN'
  /** Given back, in whole or in part, and Cafe24 knows. */
  | 'DONE_CANCELLED'
  /** Paid, and Cafe24 accepted it. */
  | 'DONE_PAID'
  /** The time to pay is over; no money was taken. */
  | 'EXPIRED'
  /** The payment failed; no money was taken. */
  | 'FAILED'
  /** The PG reported another amount or currency; Cafe24 was not told. */
  | 'HELD_MISMATCH'
  /** Money arrived after the order had ended. */
  | 'LATE_MONEY'
  /** Paid by external checkout; Cafe24 refused the notification and the buyer was told that it failed. */
  | 'MALL_REFUSED'
  /** Paid; the notification waits for an earlier one that is being retried. */
  | 'NOTIFY_BEHIND'
  /** Paid; not told, because the address is not one of the mall's own. */
  | 'NOTIFY_BLOCKED'
  /** Paid; all tries to tell Cafe24 failed. */
  | 'NOTIFY_EXHAUSTED'
  /** Paid; the receiving host keeps failing, so the notification waits for its probe. */
  | 'NOTIFY_HOST_PAUSED'
  /** Paid; staff hold the notifications of its mall back, `params` say who and why. */
  | 'NOTIFY_MALL_PAUSED'
  /** Paid; Cafe24 has not confirmed the notification, the next try is planned. */
  | 'NOTIFY_RETRYING'
  /** Paid; Cafe24 is being told. */
  | 'NOTIFY_SENDING'
  /** Paid; a person decided not to tell Cafe24. */
  | 'NOTIFY_SKIPPED'
  /** An earlier attempt was paid too. */
  | 'OLD_ATTEMPT_MONEY'
  /** The PG's answer was lost; whether it is paid is not known. */
  | 'PG_ANSWER_LOST'
  /** The prices that the buyer's browser sent are not Cafe24's. */
  | 'PRICE_DIFFERS'
  /** Paid, but Cafe24 had read it as not paid. */
  | 'READ_AS_UNPAID'
  /** The PG never said how a payment or a cancellation ended; a person must look it up there. */
  | 'STILL_UNKNOWN'
  /** The buyer has yet to pay on the PG's page. */
  | 'WAITING_BUYER'
  /** Authorised by the buyer, not yet confirmed. */
  | 'WAITING_CONFIRM'
  /** The buyer's deposit has yet to arrive. */
  | 'WAITING_DEPOSIT'
  /** Paid by synchronous checkout; Cafe24 has yet to read the result. */
  | 'WAITING_MALL_READ';

export type SkipNotificationInput = {
  /** The same key: the same request, which happens once. */
  idempotencyKey?: string | null | undefined;
  /** Which one. */
  notificationId: string | number;
  /** Why, in at most 200 characters, for history and audit log. */
  reason: string;
};

export type StartBulkResendInput = {
  /** How many are sent, as the plan says: who starts it has seen the number. */
  count: number;
  /** The same key: the same request, which happens once. */
  idempotencyKey?: string | null | undefined;
  /** Why, in at most 200 characters, for history and audit log. */
  reason: string;
  /** The plan. */
  runId: string | number;
};

export type StartTwoStepInput = {
  /** The password. */
  password: string;
};

export type TestMallSetupInput = {
  /** Which lines; all when left out. */
  codes?: Array<SetupCode> | null | undefined;
  /** Which one, by Cafe24's `mall_id`. */
  mallId: string | number;
};

/** Kinds of lines in an order's timeline. */
export type TimelineKind =
  /** A second person declined a cancellation. */
  | 'APPROVAL_DECLINED'
  /** A second person agreed to a cancellation. */
  | 'APPROVAL_GRANTED'
  /** A member of the staff asked for a cancellation above the limit; it waits for a second person. */
  | 'APPROVAL_REQUESTED'
  /** A new try to pay began. */
  | 'ATTEMPT_STARTED'
  /** The order began to need a person. */
  | 'ATTENTION_RAISED'
  /** The buyer left from the review page without paying. */
  | 'BUYER_CANCELLED_REVIEW'
  /** The buyer came back from the PG's page; this proves nothing about payment. */
  | 'BUYER_RETURNED'
  /** A cancellation was recorded. */
  | 'CANCELLATION_RECORDED'
  /** The money went back. */
  | 'CANCEL_COMPLETED'
  /** Cafe24 asked for money that had gone back already; the PG was not asked again. */
  | 'CANCEL_DONE_BEFORE'
  /** A person said that the merchant entered a cancellation in Cafe24's admin; `reason` is their note. */
  | 'CANCEL_ENTERED'
  /** The PG accepted a cancellation and works on it. */
  | 'CANCEL_PENDING'
  /** The PG refused a cancellation; the money has not moved. */
  | 'CANCEL_REJECTED'
  /** Cafe24 asked to give money back. */
  | 'CANCEL_REQUESTED'
  /** The payment was registered with the PG. */
  | 'CHECKOUT_OPENED'
  /** The PG refused to register the payment. */
  | 'CHECKOUT_REFUSED'
  /** A try to deliver a notification failed. */
  | 'DELIVERY_FAILED'
  /** A notification waited while staff held those of its mall back; `params` say from when until when. */
  | 'DELIVERY_HELD'
  /** Cafe24 accepted a notification. */
  | 'DELIVERY_SUCCEEDED'
  /** A notification was held back while its host was paused; `params` say since when. */
  | 'DELIVERY_WAITED'
  /** The same message came again and got the same answer. */
  | 'DUPLICATE_RECEIVED'
  /** A genuine message contradicts the order and was held. */
  | 'MESSAGE_HELD'
  /** A message about the order was refused. */
  | 'MESSAGE_REJECTED'
  /** A person wrote a note; `params` have the author (`by`) and the `text`. */
  | 'NOTE_ADDED'
  /** A notification for Cafe24 was written. */
  | 'NOTIFICATION_CREATED'
  /** All tries to deliver a notification failed. */
  | 'NOTIFICATION_EXHAUSTED'
  /** A person decided that a notification is not sent. */
  | 'NOTIFICATION_SKIPPED'
  /** The time to pay went by, and the PG said that no money came. */
  | 'PAYMENT_EXPIRED'
  /** Cafe24 asked for a payment. */
  | 'PAYMENT_REQUESTED'
  /** The PG refused the final amount. */
  | 'PAY_REFUSED'
  /** The PG took the final amount. */
  | 'PAY_STARTED'
  /** A person had the PG asked how things stand. */
  | 'PG_ASKED'
  /** A call to the PG got no answer. */
  | 'PG_CALL_LOST'
  /** The PG was asked, and its answer moved nothing by itself. */
  | 'PG_CHECKED'
  /** The PG reported a result. */
  | 'PG_REPORTED'
  /** The prices that the buyer's browser sent are not Cafe24's. */
  | 'PRICE_DIFFERED'
  /** A try of this order was one failure too many: notifications to its host wait. */
  | 'RECEIVER_PAUSED'
  /** The PG repeated what it had said of a refund. */
  | 'REFUND_REPORTED'
  /** A person had a notification sent again. */
  | 'RESEND_REQUESTED'
  /** Cafe24 read how a synchronous payment ended; `params` say whether it was paid. */
  | 'RESULT_READ'
  /** The buyer confirmed the final amount on the review page. */
  | 'REVIEW_CONFIRMED'
  /** A member of the staff asked to give money back. */
  | 'STAFF_CANCEL_REQUESTED'
  /** The status changed; `params` has `from` and `to`. */
  | 'STATUS_CHANGED';

/** The judgement of a message. */
export type Verdict =
  /** Good. For an outbound message: the partner took it. */
  | 'ACCEPTED'
  /** The same message as an earlier one; it got the same answer and changed nothing. */
  | 'DUPLICATE'
  /** Genuine, but it contradicts the order; a person must look. */
  | 'HELD'
  /** Refused, and nothing was changed. For an outbound message: the partner did not take it. */
  | 'REJECTED';

/** Which messages. Conditions are joined by AND. */
export type WebhookEventFilter = {
  /** Only these directions. */
  directions?: Array<Direction> | null | undefined;
  /** Not before this time. */
  from?: string | null | undefined;
  /** Only these kinds. */
  kinds?: Array<MessageKind> | null | undefined;
  /** Only these malls, by Cafe24's `mall_id`. */
  mallIds?: Array<string> | null | undefined;
  /** Only messages of this order. */
  orderId?: string | number | null | undefined;
  /** One id of any kind: message, request, notification, order number, tid, reference or buyer. Ignores `from` and `to`. */
  search?: string | null | undefined;
  /** Before this time. */
  to?: string | null | undefined;
  /** Only these verdicts. */
  verdicts?: Array<Verdict> | null | undefined;
};

export type ConfirmIdentityMutationVariables = Exact<{
  input: ConfirmIdentityInput;
}>;


export type ConfirmIdentityMutation = { confirmIdentity:
    | { __typename: 'InputRefusal', code: string, params: Record<string, unknown> }
    | { __typename: 'OwnAccountSuccess' }
    | { __typename: 'StepUpRefusal', code: string, params: Record<string, unknown> }
   };

export type RevealPersonalDataMutationVariables = Exact<{
  input: RevealPersonalDataInput;
}>;


export type RevealPersonalDataMutation = { revealPersonalData:
    | { __typename: 'InputRefusal', code: string, params: Record<string, unknown> }
    | { __typename: 'NotFoundRefusal', code: string, params: Record<string, unknown> }
    | { __typename: 'RevealPersonalDataSuccess', buyerId: string | null, body: string | null, responseBody: string | null }
   };

export type ViewerQueryVariables = Exact<{ [key: string]: never; }>;


export type ViewerQuery = { viewer: { name: string, email: string | null, role: string, permissions: Array<string>, twoStep: boolean, byProvider: boolean } };

export type AttentionCountQueryVariables = Exact<{ [key: string]: never; }>;


export type AttentionCountQuery = { orders: { totalCount: number } };

export type StartTwoStepMutationVariables = Exact<{
  input: StartTwoStepInput;
}>;


export type StartTwoStepMutation = { startTwoStep:
    | { __typename: 'StartTwoStepSuccess', uri: string, recoveryCodes: Array<string> }
    | { __typename: 'StateRefusal', code: string, params: Record<string, unknown> }
    | { __typename: 'StepUpRefusal', code: string, params: Record<string, unknown> }
   };

export type FinishTwoStepMutationVariables = Exact<{
  input: FinishTwoStepInput;
}>;


export type FinishTwoStepMutation = { finishTwoStep:
    | { __typename: 'OwnAccountSuccess' }
    | { __typename: 'StateRefusal', code: string, params: Record<string, unknown> }
    | { __typename: 'StepUpRefusal', code: string, params: Record<string, unknown> }
   };

export type RemoveTwoStepMutationVariables = Exact<{
  input: RemoveTwoStepInput;
}>;


export type RemoveTwoStepMutation = { removeTwoStep:
    | { __typename: 'OwnAccountSuccess' }
    | { __typename: 'StateRefusal', code: string, params: Record<string, unknown> }
    | { __typename: 'StepUpRefusal', code: string, params: Record<string, unknown> }
   };

export type ChangeOwnPasswordMutationVariables = Exact<{
  input: ChangeOwnPasswordInput;
}>;


export type ChangeOwnPasswordMutation = { changeOwnPassword:
    | { __typename: 'InputRefusal', code: string, params: Record<string, unknown> }
    | { __typename: 'OwnAccountSuccess' }
    | { __typename: 'StepUpRefusal', code: string, params: Record<string, unknown> }
   };

export type ApiKeysQueryVariables = Exact<{ [key: string]: never; }>;


export type ApiKeysQuery = { apiKeys: Array<{ id: string, name: string, role: Role, mallIds: Array<string> | null, lastFour: string, issuedBy: string, createdAt: string, expiresAt: string, lastUsedAt: string | null, revokedAt: string | null }> };

export type IssueApiKeyMutationVariables = Exact<{
  input: IssueApiKeyInput;
}>;


export type IssueApiKeyMutation = { issueApiKey:
    | { __typename: 'InputRefusal', code: string, params: Record<string, unknown> }
    | { __typename: 'IssueApiKeySuccess', secret: string | null }
    | { __typename: 'KeyReusedRefusal', code: string, params: Record<string, unknown> }
    | { __typename: 'StepUpRefusal', code: string, params: Record<string, unknown> }
   };

export type RevokeApiKeyMutationVariables = Exact<{
  input: RevokeApiKeyInput;
}>;


export type RevokeApiKeyMutation = { revokeApiKey:
    | { __typename: 'NotFoundRefusal', code: string, params: Record<string, unknown> }
    | { __typename: 'RevokeApiKeySuccess' }
    | { __typename: 'StepUpRefusal', code: string, params: Record<string, unknown> }
   };

export type AttentionQueryVariables = Exact<{
  mallIds?: Array<string> | string | null | undefined;
}>;


export type AttentionQuery = { attentionGroups: Array<{ cause: AttentionCause, orderCount: number, since: string }> };

export type OrdersByHandQueryVariables = Exact<{
  mallIds?: Array<string> | string | null | undefined;
  first: number;
}>;


export type OrdersByHandQuery = { orders: { edges: Array<{ node: { id: string, mallId: string, orderNumber: string, allowedActions: Array<{ action: string, allowed: boolean, reason: string | null, params: Record<string, unknown> }>, cancellations: Array<{ id: string, amount: string, currency: string, mustBeEntered: boolean }> } }> } };

export type AuditListQueryVariables = Exact<{
  filter?: AuditEntryFilter | null | undefined;
  after?: string | null | undefined;
}>;


export type AuditListQuery = { auditEntries: { edges: Array<{ cursor: string, node: { id: string, at: string, actorKind: AuditActorKind, actorName: string, role: Role | null, action: AuditAction, subjectKind: AuditSubjectKind | null, subjectId: string | null, subjectName: string | null, mallId: string | null, reason: string | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type AuditEntryQueryVariables = Exact<{
  id: string | number;
}>;


export type AuditEntryQuery = { auditEntry: { id: string, number: number, at: string, actorKind: AuditActorKind, actorId: string | null, actorName: string, role: Role | null, address: string | null, action: AuditAction, subjectKind: AuditSubjectKind | null, subjectId: string | null, subjectName: string | null, mallId: string | null, reason: string | null, requestId: string | null, previousHash: string, hash: string, before: Record<string, unknown> | null, after: Record<string, unknown> | null } | null };

export type BulkRunFieldsFragment = { id: string, status: BulkRunStatus, createdAt: string, plannedBy: string, startedAt: string | null, startedBy: string | null, reason: string | null, endedAt: string | null, resultPath: string, counts: { total: number, sent: number, accepted: number, failed: number, notSent: number, left: number }, waits: Array<{ receiver: string, nextProbeAt: string, count: number }> };

export type BulkRunPageQueryVariables = Exact<{
  id: string | number;
}>;


export type BulkRunPageQuery = { bulkRun: { id: string, status: BulkRunStatus, createdAt: string, plannedBy: string, startedAt: string | null, startedBy: string | null, reason: string | null, endedAt: string | null, resultPath: string, plan: { total: number, seconds: number, kinds: Array<{ kind: NotificationKind, count: number }>, malls: Array<{ mallId: string, count: number }>, leftOut: Array<{ reason: BulkReason, count: number }>, sample: Array<{ id: string, kind: NotificationKind, createdAt: string, order: { id: string, mallId: string, orderNumber: string } }> }, counts: { total: number, sent: number, accepted: number, failed: number, notSent: number, left: number }, waits: Array<{ receiver: string, nextProbeAt: string, count: number }> } | null };

export type BulkRunChangedSubscriptionVariables = Exact<{
  id: string | number;
}>;


export type BulkRunChangedSubscription = { bulkRunChanged: { id: string, status: BulkRunStatus, createdAt: string, plannedBy: string, startedAt: string | null, startedBy: string | null, reason: string | null, endedAt: string | null, resultPath: string, counts: { total: number, sent: number, accepted: number, failed: number, notSent: number, left: number }, waits: Array<{ receiver: string, nextProbeAt: string, count: number }> } | null };

export type BulkRunsQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type BulkRunsQuery = { bulkRuns: { edges: Array<{ node: { id: string, status: BulkRunStatus, createdAt: string, plannedBy: string, startedAt: string | null, startedBy: string | null, reason: string | null, endedAt: string | null, resultPath: string, counts: { total: number, sent: number, accepted: number, failed: number, notSent: number, left: number }, waits: Array<{ receiver: string, nextProbeAt: string, count: number }> } }>, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null } } };

export type PlanBulkResendMutationVariables = Exact<{
  input: PlanBulkResendInput;
}>;


export type PlanBulkResendMutation = { planBulkResend:
    | { __typename: 'BulkRunSuccess', run: { id: string, status: BulkRunStatus, createdAt: string, plannedBy: string, startedAt: string | null, startedBy: string | null, reason: string | null, endedAt: string | null, resultPath: string, counts: { total: number, sent: number, accepted: number, failed: number, notSent: number, left: number }, waits: Array<{ receiver: string, nextProbeAt: string, count: number }> } }
    | { __typename: 'InputRefusal', code: string, params: Record<string, unknown> }
    | { __typename: 'KeyReusedRefusal', code: string, params: Record<string, unknown> }
    | { __typename: 'NotFoundRefusal', code: string, params: Record<string, unknown> }
    | { __typename: 'StateRefusal', code: string, params: Record<string, unknown> }
   };

export type StartBulkResendMutationVariables = Exact<{
  input: StartBulkResendInput;
}>;


export type StartBulkResendMutation = { startBulkResend:
    | { __typename: 'BulkRunSuccess', run: { id: string, status: BulkRunStatus, createdAt: string, plannedBy: string, startedAt: string | null, startedBy: string | null, reason: string | null, endedAt: string | null, resultPath: string, counts: { total: number, sent: number, accepted: number, failed: number, notSent: number, left: number }, waits: Array<{ receiver: string, nextProbeAt: string, count: number }> } }
    | { __typename: 'InputRefusal', code: string, params: Record<string, unknown> }
    | { __typename: 'KeyReusedRefusal', code: string, params: Record<string, unknown> }
    | { __typename: 'NotFoundRefusal', code: string, params: Record<string, unknown> }
    | { __typename: 'StateRefusal', code: string, params: Record<string, unknown> }
   };

export type PauseBulkRunMutationVariables = Exact<{
  input: ChangeBulkRunInput;
}>;


export type PauseBulkRunMutation = { pauseBulkRun:
    | { __typename: 'BulkRunSuccess', run: { id: string, status: BulkRunStatus, createdAt: string, plannedBy: string, startedAt: string | null, startedBy: string | null, reason: string | null, endedAt: string | null, resultPath: string, counts: { total: number, sent: number, accepted: number, failed: number, notSent: number, left: number }, waits: Array<{ receiver: string, nextProbeAt: string, count: number }> } }
    | { __typename: 'InputRefusal', code: string, params: Record<string, unknown> }
    | { __typename: 'KeyReusedRefusal', code: string, params: Record<string, unknown> }
    | { __typename: 'NotFoundRefusal', code: string, params: Record<string, unknown> }
    | { __typename: 'StateRefusal', code: string, params: Record<string, unknown> }
   };

export type ContinueBulkRunMutationVariables = Exact<{
  input: ChangeBulkRunInput;
}>;


export type ContinueBulkRunMutation = { continueBulkRun:
    | { __typename: 'BulkRunSuccess', run: { id: string, status: BulkRunStatus, createdAt: string, plannedBy: string, startedAt: string | null, startedBy: string | null, reason: string | null, endedAt: string | null, resultPath: string, counts: { total: number, sent: number, accepted: number, failed: number, notSent: number, left: number }, waits: Array<{ receiver: string, nextProbeAt: string, count: number }> } }
    | { __typename: 'InputRefusal', code: string, params: Record<string, unknown> }
    | { __typename: 'KeyReusedRefusal', code: string, params: Record<string, unknown> }
    | { __typename: 'NotFoundRefusal', code: string, params: Record<string, unknown> }
    | { __typename: 'StateRefusal', code: string, params: Record<string, unknown> }
   };

export type StopBulkRunMutationVariables = Exact<{
  input: ChangeBulkRunInput;
}>;


export type StopBulkRunMutation = { stopBulkRun:
    | { __typename: 'BulkRunSuccess', run: { id: string, status: BulkRunStatus, createdAt: string, plannedBy: string, startedAt: string | null, startedBy: string | null, reason: string | null, endedAt: string | null, resultPath: string, counts: { total: number, sent: number, accepted: number, failed: number, notSent: number, left: number }, waits: Array<{ receiver: string, nextProbeAt: string, count: number }> } }
    | { __typename: 'InputRefusal', code: string, params: Record<string, unknown> }
    | { __typename: 'KeyReusedRefusal', code: string, params: Record<string, unknown> }
    | { __typename: 'NotFoundRefusal', code: string, params: Record<string, unknown> }
    | { __typename: 'StateRefusal', code: string, params: Record<string, unknown> }
   };

export type BulkRunItemsQueryVariables = Exact<{
  id: string | number;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
  outcomes?: Array<BulkOutcome> | BulkOutcome | null | undefined;
}>;


export type BulkRunItemsQuery = { bulkRun: { id: string, items: { edges: Array<{ node: { id: string, position: number, outcome: BulkOutcome, why: BulkReason | null, sentAt: string | null, notification: { id: string, kind: NotificationKind, order: { id: string, mallId: string, orderNumber: string } } } }>, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null } } } | null };

export type ApprovalDialogQueryVariables = Exact<{
  id: string | number;
}>;


export type ApprovalDialogQuery = { approval: { id: string, status: ApprovalStatus, amount: string, balance: string, left: string, reasonCode: CancelReason, note: string | null, requestedBy: string, requestedByKind: AuditActorKind, createdAt: string, expiresAt: string, decidedBy: string | null, decidedAt: string | null, decisionReason: string | null, allowedActions: Array<{ action: string, allowed: boolean, reason: string | null, params: Record<string, unknown> }>, order: { id: string, mallId: string, orderNumber: string, currency: string, cancellableAmount: string } } | null };

export type ApproveCancellationMutationVariables = Exact<{
  input: ApproveCancellationInput;
}>;


export type ApproveCancellationMutation = { approveCancellation:
    | { __typename: 'ApprovalSuccess', cancellation: { id: string, status: CancellationStatus, pgMessage: string | null } | null, preview: { telling: CancelTelling, amount: string, left: string, needsApproval: boolean, limit: string, toPg: { method: string, url: string, headers: Record<string, unknown>, body: string }, toCafe24: { method: string, url: string, headers: Record<string, unknown>, body: string } | null } | null }
    | { __typename: 'InputRefusal', code: string, params: Record<string, unknown> }
    | { __typename: 'NotFoundRefusal', code: string, params: Record<string, unknown> }
    | { __typename: 'StateRefusal', code: string, params: Record<string, unknown> }
    | { __typename: 'StepUpRefusal', code: string, params: Record<string, unknown> }
   };

export type DeclineCancellationMutationVariables = Exact<{
  input: RejectApprovalInput;
}>;


export type DeclineCancellationMutation = { rejectApproval:
    | { __typename: 'ApprovalSuccess', approval: { id: string, status: ApprovalStatus } }
    | { __typename: 'InputRefusal', code: string, params: Record<string, unknown> }
    | { __typename: 'NotFoundRefusal', code: string, params: Record<string, unknown> }
    | { __typename: 'StateRefusal', code: string, params: Record<string, unknown> }
    | { __typename: 'StepUpRefusal', code: string, params: Record<string, unknown> }
   };

export type WaitingApprovalsQueryVariables = Exact<{ [key: string]: never; }>;


export type WaitingApprovalsQuery = { approvals: { edges: Array<{ node: { id: string, amount: string, createdAt: string, expiresAt: string, requestedBy: string, requestedByKind: AuditActorKind, allowedActions: Array<{ action: string, allowed: boolean, reason: string | null, params: Record<string, unknown> }>, order: { id: string, mallId: string, orderNumber: string, currency: string } } }> } };

export type CancelDialogFieldsFragment = { id: string, mallId: string, mallName: string | null, orderNumber: string, status: OrderStatus, currency: string, paidAmount: string, refundedAmount: string, reservedAmount: string, cancellableAmount: string, cancelTerms: { partial: boolean, endsAtOnce: boolean, deadline: string | null, needsAccount: boolean | null, arrivesWithinDays: number | null, tellingWhole: CancelTelling, tellingPart: CancelTelling, isOpen: boolean }, allowedActions: Array<{ action: string, allowed: boolean, reason: string | null, params: Record<string, unknown> }> };

export type CancelDialogQueryVariables = Exact<{
  mallId: string;
  orderNumber: string;
}>;


export type CancelDialogQuery = { orderByNumber: { id: string, mallId: string, mallName: string | null, orderNumber: string, status: OrderStatus, currency: string, paidAmount: string, refundedAmount: string, reservedAmount: string, cancellableAmount: string, cancelTerms: { partial: boolean, endsAtOnce: boolean, deadline: string | null, needsAccount: boolean | null, arrivesWithinDays: number | null, tellingWhole: CancelTelling, tellingPart: CancelTelling, isOpen: boolean }, allowedActions: Array<{ action: string, allowed: boolean, reason: string | null, params: Record<string, unknown> }> } | null };

export type CancelDialogChangedSubscriptionVariables = Exact<{
  id: string | number;
}>;


export type CancelDialogChangedSubscription = { orderChanged: { id: string, mallId: string, mallName: string | null, orderNumber: string, status: OrderStatus, currency: string, paidAmount: string, refundedAmount: string, reservedAmount: string, cancellableAmount: string, cancelTerms: { partial: boolean, endsAtOnce: boolean, deadline: string | null, needsAccount: boolean | null, arrivesWithinDays: number | null, tellingWhole: CancelTelling, tellingPart: CancelTelling, isOpen: boolean }, allowedActions: Array<{ action: string, allowed: boolean, reason: string | null, params: Record<string, unknown> }> } | null };

export type AskPgBeforeCancelMutationVariables = Exact<{
  input: RefreshFromPgInput;
}>;


export type AskPgBeforeCancelMutation = { refreshFromPg:
    | { __typename: 'NotFoundRefusal', code: string, params: Record<string, unknown> }
    | { __typename: 'RefreshFromPgSuccess', order: { id: string, mallId: string, mallName: string | null, orderNumber: string, status: OrderStatus, currency: string, paidAmount: string, refundedAmount: string, reservedAmount: string, cancellableAmount: string, cancelTerms: { partial: boolean, endsAtOnce: boolean, deadline: string | null, needsAccount: boolean | null, arrivesWithinDays: number | null, tellingWhole: CancelTelling, tellingPart: CancelTelling, isOpen: boolean }, allowedActions: Array<{ action: string, allowed: boolean, reason: string | null, params: Record<string, unknown> }> } }
    | { __typename: 'StateRefusal', code: string, params: Record<string, unknown> }
   };

export type CancelPreviewFieldsFragment = { telling: CancelTelling, amount: string, left: string, needsApproval: boolean, limit: string, toPg: { method: string, url: string, headers: Record<string, unknown>, body: string }, toCafe24: { method: string, url: string, headers: Record<string, unknown>, body: string } | null };

export type CancelOrderMutationVariables = Exact<{
  input: CancelOrderInput;
}>;


export type CancelOrderMutation = { cancelOrder:
    | { __typename: 'CancelOrderSuccess', cancellation: { id: string, status: CancellationStatus, pgMessage: string | null } | null, approval: { id: string, expiresAt: string } | null, preview: { telling: CancelTelling, amount: string, left: string, needsApproval: boolean, limit: string, toPg: { method: string, url: string, headers: Record<string, unknown>, body: string }, toCafe24: { method: string, url: string, headers: Record<string, unknown>, body: string } | null } | null }
    | { __typename: 'InputRefusal', code: string, params: Record<string, unknown> }
    | { __typename: 'KeyReusedRefusal', code: string, params: Record<string, unknown> }
    | { __typename: 'NotFoundRefusal', code: string, params: Record<string, unknown> }
    | { __typename: 'StateRefusal', code: string, params: Record<string, unknown> }
    | { __typename: 'StepUpRefusal', code: string, params: Record<string, unknown> }
   };

export type StepUpQueryVariables = Exact<{ [key: string]: never; }>;


export type StepUpQuery = { viewer: { stepUp: Proof | null } };

export type ProveIdentityMutationVariables = Exact<{
  input: ConfirmIdentityInput;
}>;


export type ProveIdentityMutation = { confirmIdentity:
    | { __typename: 'InputRefusal', code: string, params: Record<string, unknown> }
    | { __typename: 'OwnAccountSuccess' }
    | { __typename: 'StepUpRefusal', code: string, params: Record<string, unknown> }
   };

export type CheckManyMutationVariables = Exact<{
  input: RefreshManyFromPgInput;
}>;


export type CheckManyMutation = { refreshManyFromPg:
    | { __typename: 'InputRefusal', code: string, params: Record<string, unknown> }
    | { __typename: 'RefreshManyFromPgSuccess', results: Array<{ orderId: string, order: { id: string, mallId: string, orderNumber: string } | null, result:
          | { __typename: 'NotFoundRefusal', code: string, params: Record<string, unknown> }
          | { __typename: 'RefreshFromPgSuccess', changed: boolean, pgAnswer: { word: PgWord, status: OrderStatus | null, amount: string | null, currency: string | null }, refundAnswers: Array<{ word: PgWord, cancellation: { id: string, status: CancellationStatus, amount: string, currency: string } | null }> }
          | { __typename: 'StateRefusal', code: string, params: Record<string, unknown> }
         }> }
    | { __typename: 'StateRefusal', code: string, params: Record<string, unknown> }
   };

export type EnteredDialogQueryVariables = Exact<{
  mallId: string;
  orderNumber: string;
}>;


export type EnteredDialogQuery = { orderByNumber: { id: string, mallId: string, orderNumber: string, allowedActions: Array<{ action: string, allowed: boolean, reason: string | null, params: Record<string, unknown> }>, cancellations: Array<{ id: string, amount: string, currency: string, completedAt: string | null, origin: CancellationOrigin, requestedBy: string | null, requestedByKind: AuditActorKind | null, mustBeEntered: boolean }> } | null };

export type MarkCancellationsEnteredMutationVariables = Exact<{
  input: MarkCancellationsEnteredInput;
}>;


export type MarkCancellationsEnteredMutation = { markCancellationsEntered:
    | { __typename: 'InputRefusal', code: string, params: Record<string, unknown> }
    | { __typename: 'KeyReusedRefusal', code: string, params: Record<string, unknown> }
    | { __typename: 'MarkCancellationsEnteredSuccess', order: { id: string } }
    | { __typename: 'NotFoundRefusal', code: string, params: Record<string, unknown> }
    | { __typename: 'StateRefusal', code: string, params: Record<string, unknown> }
   };

export type FindQueryVariables = Exact<{
  q: string;
}>;


export type FindQuery = { find: { ids: Array<string>, hasMore: boolean, missing: Array<string>, hits: Array<{ as: FoundAs, text: string, order: { id: string, mallId: string, orderNumber: string, status: OrderStatus, currency: string, requestedAmount: string, createdAt: string } | null, webhookEvent: { id: string, kind: MessageKind, mallId: string | null, verdict: Verdict, receivedAt: string } | null, notification: { id: string, kind: NotificationKind, status: NotificationStatus, createdAt: string } | null }> } };

export type MallsListQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
  filter?: MallFilter | null | undefined;
}>;


export type MallsListQuery = { mallList: { edges: Array<{ node: { id: string, name: string | null, state: MallState, enabledShopCount: number, currencies: Array<string>, lastPaymentAt: string | null, rightsUntil: string | null, shops: Array<{ shopNo: number }>, openCauses: Array<{ cause: AttentionCause, orderCount: number }> } }>, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null } } };

export type MallPageQueryVariables = Exact<{
  mallId: string | number;
}>;


export type MallPageQuery = { mall: { id: string, name: string | null, state: MallState, pgAdapter: string, installedAt: string, uninstalledAt: string | null, paymentMethod: string, domains: Array<string>, domainsReadAt: string | null, rightsUntil: string | null, lastPaymentAt: string | null, enabledShopCount: number, shops: Array<{ shopNo: number, name: string | null, currency: string, partnerId: string | null, enabled: boolean }>, openCauses: Array<{ cause: AttentionCause, orderCount: number }>, noticesPause: { since: string, by: string, reason: string } | null, setup: Array<{ code: SetupCode, state: SetupState, finding: SetupFinding, fix: SetupFix | null, testedAt: string | null, params: Record<string, unknown> }> } | null };

export type MallHistoryQueryVariables = Exact<{
  mallId: string | number;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type MallHistoryQuery = { mall: { id: string, history: { edges: Array<{ node: { id: string, at: string, kind: MallEventKind, by: string | null, params: Record<string, unknown> } }>, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null } } } | null };

export type TestMallSetupMutationVariables = Exact<{
  input: TestMallSetupInput;
}>;


export type TestMallSetupMutation = { testMallSetup:
    | { __typename: 'InputRefusal', code: string, params: Record<string, unknown> }
    | { __typename: 'KeyReusedRefusal', code: string, params: Record<string, unknown> }
    | { __typename: 'MallSuccess' }
    | { __typename: 'NotFoundRefusal', code: string, params: Record<string, unknown> }
    | { __typename: 'StateRefusal', code: string, params: Record<string, unknown> }
   };

export type RefreshMallTokenMutationVariables = Exact<{
  input: MallInput;
}>;


export type RefreshMallTokenMutation = { refreshMallToken:
    | { __typename: 'InputRefusal', code: string, params: Record<string, unknown> }
    | { __typename: 'KeyReusedRefusal', code: string, params: Record<string, unknown> }
    | { __typename: 'MallSuccess' }
    | { __typename: 'NotFoundRefusal', code: string, params: Record<string, unknown> }
    | { __typename: 'StateRefusal', code: string, params: Record<string, unknown> }
   };

export type ReadMallDomainsMutationVariables = Exact<{
  input: MallInput;
}>;


export type ReadMallDomainsMutation = { readMallDomains:
    | { __typename: 'InputRefusal', code: string, params: Record<string, unknown> }
    | { __typename: 'KeyReusedRefusal', code: string, params: Record<string, unknown> }
    | { __typename: 'MallSuccess' }
    | { __typename: 'NotFoundRefusal', code: string, params: Record<string, unknown> }
    | { __typename: 'StateRefusal', code: string, params: Record<string, unknown> }
   };

export type SetMallPaymentMethodMutationVariables = Exact<{
  input: SetMallPaymentMethodInput;
}>;


export type SetMallPaymentMethodMutation = { setMallPaymentMethod:
    | { __typename: 'InputRefusal', code: string, params: Record<string, unknown> }
    | { __typename: 'KeyReusedRefusal', code: string, params: Record<string, unknown> }
    | { __typename: 'MallSuccess' }
    | { __typename: 'NotFoundRefusal', code: string, params: Record<string, unknown> }
    | { __typename: 'StateRefusal', code: string, params: Record<string, unknown> }
   };

export type PauseMallNoticesMutationVariables = Exact<{
  input: PauseMallNoticesInput;
}>;


export type PauseMallNoticesMutation = { pauseMallNotices:
    | { __typename: 'InputRefusal', code: string, params: Record<string, unknown> }
    | { __typename: 'KeyReusedRefusal', code: string, params: Record<string, unknown> }
    | { __typename: 'MallSuccess' }
    | { __typename: 'NotFoundRefusal', code: string, params: Record<string, unknown> }
    | { __typename: 'StateRefusal', code: string, params: Record<string, unknown> }
   };

export type ResumeMallNoticesMutationVariables = Exact<{
  input: ResumeMallNoticesInput;
}>;


export type ResumeMallNoticesMutation = { resumeMallNotices:
    | { __typename: 'InputRefusal', code: string, params: Record<string, unknown> }
    | { __typename: 'KeyReusedRefusal', code: string, params: Record<string, unknown> }
    | { __typename: 'MallSuccess' }
    | { __typename: 'NotFoundRefusal', code: string, params: Record<string, unknown> }
    | { __typename: 'StateRefusal', code: string, params: Record<string, unknown> }
   };

export type AddNoteMutationVariables = Exact<{
  input: AddNoteInput;
}>;


export type AddNoteMutation = { addNote:
    | { __typename: 'AddNoteSuccess', note: { id: string } }
    | { __typename: 'InputRefusal', code: string, params: Record<string, unknown> }
    | { __typename: 'KeyReusedRefusal', code: string, params: Record<string, unknown> }
    | { __typename: 'NotFoundRefusal', code: string, params: Record<string, unknown> }
    | { __typename: 'StateRefusal', code: string, params: Record<string, unknown> }
   };

export type OrderPageFieldsFragment = { id: string, mallId: string, mallName: string | null, shopNo: number, orderNumber: string, flow: Flow, status: OrderStatus, currency: string, requestedAmount: string, paidAmount: string, refundedAmount: string, cancellableAmount: string, pgTransactionId: string | null, reference: string, traceId: string, buyerId: string | null, paymentMethod: string | null, createdAt: string, updatedAt: string, paidAt: string | null, extraData: Record<string, unknown> | null, situation: { code: SituationCode, since: string, nextAt: string | null, params: Record<string, unknown>, moreCauses: Array<AttentionCause>, actions: Array<SituationAction> }, allowedActions: Array<{ action: string, allowed: boolean, reason: string | null, params: Record<string, unknown> }>, currentNotification: { id: string } | null, notes: Array<{ id: string }>, pgStanding: { status: OrderStatus, amount: string | null, currency: string | null, at: string } | null, attempts: Array<{ id: string, number: number, reference: string, pgTransactionId: string | null, status: OrderStatus, amount: string, currency: string, createdAt: string }>, cancellations: Array<{ id: string, status: CancellationStatus, origin: CancellationOrigin, requestedBy: string | null, requestedByKind: AuditActorKind | null, enteredAt: string | null, enteredBy: string | null, enteredByKind: AuditActorKind | null, mustBeEntered: boolean, amount: string, currency: string, reason: string | null, pgMessage: string | null, refundReference: string | null, refundCode: string | null, createdAt: string, completedAt: string | null }>, notifications: Array<{ id: string, kind: NotificationKind, status: NotificationStatus, createdAt: string, attemptCount: number, attemptLimit: number, nextAttemptAt: string | null }>, webhookEvents: { edges: Array<{ node: { id: string, direction: Direction, kind: MessageKind, verdict: Verdict, receivedAt: string, httpStatus: number | null, failureKind: FailureKind | null } }>, pageInfo: { hasNextPage: boolean } } };

export type OrderPageQueryVariables = Exact<{
  mallId: string;
  orderNumber: string;
}>;


export type OrderPageQuery = { orderByNumber: { id: string, mallId: string, mallName: string | null, shopNo: number, orderNumber: string, flow: Flow, status: OrderStatus, currency: string, requestedAmount: string, paidAmount: string, refundedAmount: string, cancellableAmount: string, pgTransactionId: string | null, reference: string, traceId: string, buyerId: string | null, paymentMethod: string | null, createdAt: string, updatedAt: string, paidAt: string | null, extraData: Record<string, unknown> | null, situation: { code: SituationCode, since: string, nextAt: string | null, params: Record<string, unknown>, moreCauses: Array<AttentionCause>, actions: Array<SituationAction> }, allowedActions: Array<{ action: string, allowed: boolean, reason: string | null, params: Record<string, unknown> }>, currentNotification: { id: string } | null, notes: Array<{ id: string }>, pgStanding: { status: OrderStatus, amount: string | null, currency: string | null, at: string } | null, attempts: Array<{ id: string, number: number, reference: string, pgTransactionId: string | null, status: OrderStatus, amount: string, currency: string, createdAt: string }>, cancellations: Array<{ id: string, status: CancellationStatus, origin: CancellationOrigin, requestedBy: string | null, requestedByKind: AuditActorKind | null, enteredAt: string | null, enteredBy: string | null, enteredByKind: AuditActorKind | null, mustBeEntered: boolean, amount: string, currency: string, reason: string | null, pgMessage: string | null, refundReference: string | null, refundCode: string | null, createdAt: string, completedAt: string | null }>, notifications: Array<{ id: string, kind: NotificationKind, status: NotificationStatus, createdAt: string, attemptCount: number, attemptLimit: number, nextAttemptAt: string | null }>, webhookEvents: { edges: Array<{ node: { id: string, direction: Direction, kind: MessageKind, verdict: Verdict, receivedAt: string, httpStatus: number | null, failureKind: FailureKind | null } }>, pageInfo: { hasNextPage: boolean } } } | null };

export type OrderPageChangedSubscriptionVariables = Exact<{
  id: string | number;
}>;


export type OrderPageChangedSubscription = { orderChanged: { id: string, mallId: string, mallName: string | null, shopNo: number, orderNumber: string, flow: Flow, status: OrderStatus, currency: string, requestedAmount: string, paidAmount: string, refundedAmount: string, cancellableAmount: string, pgTransactionId: string | null, reference: string, traceId: string, buyerId: string | null, paymentMethod: string | null, createdAt: string, updatedAt: string, paidAt: string | null, extraData: Record<string, unknown> | null, situation: { code: SituationCode, since: string, nextAt: string | null, params: Record<string, unknown>, moreCauses: Array<AttentionCause>, actions: Array<SituationAction> }, allowedActions: Array<{ action: string, allowed: boolean, reason: string | null, params: Record<string, unknown> }>, currentNotification: { id: string } | null, notes: Array<{ id: string }>, pgStanding: { status: OrderStatus, amount: string | null, currency: string | null, at: string } | null, attempts: Array<{ id: string, number: number, reference: string, pgTransactionId: string | null, status: OrderStatus, amount: string, currency: string, createdAt: string }>, cancellations: Array<{ id: string, status: CancellationStatus, origin: CancellationOrigin, requestedBy: string | null, requestedByKind: AuditActorKind | null, enteredAt: string | null, enteredBy: string | null, enteredByKind: AuditActorKind | null, mustBeEntered: boolean, amount: string, currency: string, reason: string | null, pgMessage: string | null, refundReference: string | null, refundCode: string | null, createdAt: string, completedAt: string | null }>, notifications: Array<{ id: string, kind: NotificationKind, status: NotificationStatus, createdAt: string, attemptCount: number, attemptLimit: number, nextAttemptAt: string | null }>, webhookEvents: { edges: Array<{ node: { id: string, direction: Direction, kind: MessageKind, verdict: Verdict, receivedAt: string, httpStatus: number | null, failureKind: FailureKind | null } }>, pageInfo: { hasNextPage: boolean } } } | null };

export type OrderTimelineQueryVariables = Exact<{
  orderId: string | number;
  after?: string | null | undefined;
}>;


export type OrderTimelineQuery = { order: { id: string, timeline: { edges: Array<{ cursor: string, node: { id: string, at: string, kind: TimelineKind, actor: Actor, params: Record<string, unknown>, webhookEvent: { id: string, requestId: string } | null, notification: { id: string } | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } } | null };

export type OrdersListQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
  filter?: OrderFilter | null | undefined;
  sort?: OrderSort | null | undefined;
  more: boolean;
}>;


export type OrdersListQuery = { orders: { edges: Array<{ node: { id: string, mallId: string, shopNo: number, orderNumber: string, status: OrderStatus, currency: string, requestedAmount: string, createdAt: string, needsAttention: boolean, flow?: Flow, pgTransactionId?: string | null, reference?: string, buyerId?: string | null, paymentMethod?: string | null, refundedAmount?: string, cancellableAmount?: string, paidAt?: string | null, updatedAt?: string, currentNotification: { id: string, status: NotificationStatus, attemptCount: number, attemptLimit: number, nextAttemptAt: string | null } | null, attempts?: Array<{ id: string }>, situation?: { code: SituationCode } } }>, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null } } };

export type OrdersCountQueryVariables = Exact<{
  filter?: OrderFilter | null | undefined;
}>;


export type OrdersCountQuery = { orders: { totalCount: number } };

export type RefreshOrderMutationVariables = Exact<{
  input: RefreshFromPgInput;
}>;


export type RefreshOrderMutation = { refreshFromPg:
    | { __typename: 'NotFoundRefusal', code: string, params: Record<string, unknown> }
    | { __typename: 'RefreshFromPgSuccess', changed: boolean, order: { id: string }, pgAnswer: { word: PgWord, status: OrderStatus | null, amount: string | null, currency: string | null, message: { id: string } | null }, refundAnswers: Array<{ word: PgWord, cancellation: { id: string, status: CancellationStatus, amount: string, currency: string } | null }> }
    | { __typename: 'StateRefusal', code: string, params: Record<string, unknown> }
   };

export type SavedViewsQueryVariables = Exact<{ [key: string]: never; }>;


export type SavedViewsQuery = { savedViews: Array<{ id: string, name: string, isShared: boolean, isOwn: boolean, ownerName: string, filter: unknown, sort: OrderSort | null, columns: Array<string>, isCounted: boolean, isDefault: boolean, count: number | null }> };

export type ViewPartsFragment = { id: string, name: string, isShared: boolean, isOwn: boolean, ownerName: string, filter: unknown, sort: OrderSort | null, columns: Array<string>, isCounted: boolean, isDefault: boolean, count: number | null };

export type SaveViewMutationVariables = Exact<{
  input: SaveViewInput;
}>;


export type SaveViewMutation = { saveView:
    | { __typename: 'InputRefusal', code: string, params: Record<string, unknown> }
    | { __typename: 'KeyReusedRefusal', code: string, params: Record<string, unknown> }
    | { __typename: 'NotFoundRefusal', code: string, params: Record<string, unknown> }
    | { __typename: 'SavedViewSuccess', viewId: string | null }
    | { __typename: 'StateRefusal', code: string, params: Record<string, unknown> }
   };

export type MarkViewMutationVariables = Exact<{
  input: MarkViewInput;
}>;


export type MarkViewMutation = { markView:
    | { __typename: 'InputRefusal', code: string, params: Record<string, unknown> }
    | { __typename: 'KeyReusedRefusal', code: string, params: Record<string, unknown> }
    | { __typename: 'NotFoundRefusal', code: string, params: Record<string, unknown> }
    | { __typename: 'SavedViewSuccess', viewId: string | null }
    | { __typename: 'StateRefusal', code: string, params: Record<string, unknown> }
   };

export type DeleteViewMutationVariables = Exact<{
  input: DeleteViewInput;
}>;


export type DeleteViewMutation = { deleteView:
    | { __typename: 'InputRefusal', code: string, params: Record<string, unknown> }
    | { __typename: 'KeyReusedRefusal', code: string, params: Record<string, unknown> }
    | { __typename: 'NotFoundRefusal', code: string, params: Record<string, unknown> }
    | { __typename: 'SavedViewSuccess', viewId: string | null }
    | { __typename: 'StateRefusal', code: string, params: Record<string, unknown> }
   };

export type OrderViewsMutationVariables = Exact<{
  input: OrderViewsInput;
}>;


export type OrderViewsMutation = { orderViews:
    | { __typename: 'InputRefusal', code: string, params: Record<string, unknown> }
    | { __typename: 'KeyReusedRefusal', code: string, params: Record<string, unknown> }
    | { __typename: 'NotFoundRefusal', code: string, params: Record<string, unknown> }
    | { __typename: 'SavedViewSuccess', viewId: string | null }
    | { __typename: 'StateRefusal', code: string, params: Record<string, unknown> }
   };

export type OverviewQueryVariables = Exact<{
  from?: string | null | undefined;
  to?: string | null | undefined;
  mallIds?: Array<string> | string | null | undefined;
}>;


export type OverviewQuery = { overview: { from: string, to: string, requested: number, paid: { orderCount: number, sums: Array<{ currency: string, amount: string, orderCount: number }> }, success: { succeeded: number, ended: number, percent: number | null, change: number | null, comparedFrom: string, comparedTo: string }, waitingNotifications: { count: number, since: string | null }, unknownPayments: { count: number, since: string | null }, unknownCancellations: { count: number, since: string | null }, stuck: { count: number, since: string | null }, needsPerson: { count: number, since: string | null }, failures: Array<{ failureKind: FailureKind | null, messageKind: MessageKind | null, direction: Direction | null, status: OrderStatus | null, count: number, since: string }>, incident: { source: IncidentSource, failureKind: FailureKind, mallId: string | null, host: string | null, count: number, since: string, countedFrom: string | null } | null } };

export type OverviewChartQueryVariables = Exact<{
  from?: string | null | undefined;
  to?: string | null | undefined;
  mallIds?: Array<string> | string | null | undefined;
}>;


export type OverviewChartQuery = { overview: { chart: { unit: ChartUnit, points: Array<{ from: string, to: string, succeeded: number, ended: number, percent: number | null, pg: { count: number, p50: number | null, p95: number | null }, cafe24: { count: number, p50: number | null, p95: number | null } }> } } };

export type ResendNoticeQueryVariables = Exact<{
  id: string | number;
}>;


export type ResendNoticeQuery = { notification: { id: string, kind: NotificationKind, status: NotificationStatus, channel: NotificationChannel, url: string, deliveredAt: string | null, nextAttemptAt: string | null, attemptCount: number, deliveries: Array<{ id: string, number: number, trigger: DeliveryTrigger, startedAt: string, durationMs: number | null, httpStatus: number | null, failureKind: FailureKind | null, succeeded: boolean, responseBody: string | null }> } | null };

export type ResendPreviewMutationVariables = Exact<{
  input: ResendNotificationInput;
}>;


export type ResendPreviewMutation = { resendNotification:
    | { __typename: 'InputRefusal', code: string, params: Record<string, unknown> }
    | { __typename: 'KeyReusedRefusal', code: string, params: Record<string, unknown> }
    | { __typename: 'NotFoundRefusal', code: string, params: Record<string, unknown> }
    | { __typename: 'ResendNotificationSuccess', preview: { method: string, url: string, body: string, effect: { replaces: string | null, nextIfFails: string | null }, signature: { field: string, keyId: string, covered: Array<{ name: string }> } | null, last: { isSameKey: boolean | null, delivery: { id: string, number: number }, differences: Array<{ field: string, before: string | null, after: string | null }> | null } | null } | null }
    | { __typename: 'StateRefusal', code: string, params: Record<string, unknown> }
   };

export type ResendNotificationMutationVariables = Exact<{
  input: ResendNotificationInput;
}>;


export type ResendNotificationMutation = { resendNotification:
    | { __typename: 'InputRefusal', code: string, params: Record<string, unknown> }
    | { __typename: 'KeyReusedRefusal', code: string, params: Record<string, unknown> }
    | { __typename: 'NotFoundRefusal', code: string, params: Record<string, unknown> }
    | { __typename: 'ResendNotificationSuccess', notification: { id: string, status: NotificationStatus, attemptCount: number, nextAttemptAt: string | null } }
    | { __typename: 'StateRefusal', code: string, params: Record<string, unknown> }
   };

export type SkipNotificationMutationVariables = Exact<{
  input: SkipNotificationInput;
}>;


export type SkipNotificationMutation = { skipNotification:
    | { __typename: 'InputRefusal', code: string, params: Record<string, unknown> }
    | { __typename: 'KeyReusedRefusal', code: string, params: Record<string, unknown> }
    | { __typename: 'NotFoundRefusal', code: string, params: Record<string, unknown> }
    | { __typename: 'SkipNotificationSuccess', notification: { id: string, status: NotificationStatus, nextAttemptAt: string | null } }
    | { __typename: 'StateRefusal', code: string, params: Record<string, unknown> }
   };

export type SettingsQueryVariables = Exact<{ [key: string]: never; }>;


export type SettingsQuery = { settings: Array<{ name: string, section: SettingSection, value: string, defaultValue: string | null, choices: Array<string> | null, obstacle: SettingObstacle | null, changedAt: string | null, changedBy: string | null }> };

export type ChangeSettingsMutationVariables = Exact<{
  input: ChangeSettingsInput;
}>;


export type ChangeSettingsMutation = { changeSettings:
    | { __typename: 'ChangeSettingsSuccess' }
    | { __typename: 'InputRefusal', code: string, params: Record<string, unknown> }
    | { __typename: 'KeyReusedRefusal', code: string, params: Record<string, unknown> }
    | { __typename: 'StateRefusal', code: string, params: Record<string, unknown> }
    | { __typename: 'StepUpRefusal', code: string, params: Record<string, unknown> }
   };

export type TeamQueryVariables = Exact<{ [key: string]: never; }>;


export type TeamQuery = { operators: Array<{ id: string, name: string, email: string, role: Role, active: boolean, twoStep: boolean, sessions: number, lastSeenAt: string | null }> };

export type AddOperatorMutationVariables = Exact<{
  input: AddOperatorInput;
}>;


export type AddOperatorMutation = { addOperator:
    | { __typename: 'InputRefusal', code: string, params: Record<string, unknown> }
    | { __typename: 'KeyReusedRefusal', code: string, params: Record<string, unknown> }
    | { __typename: 'StateRefusal', code: string, params: Record<string, unknown> }
    | { __typename: 'StepUpRefusal', code: string, params: Record<string, unknown> }
    | { __typename: 'TemporaryPasswordSuccess', temporaryPassword: string | null }
   };

export type ResetOperatorPasswordMutationVariables = Exact<{
  input: OperatorInput;
}>;


export type ResetOperatorPasswordMutation = { resetOperatorPassword:
    | { __typename: 'NotFoundRefusal', code: string, params: Record<string, unknown> }
    | { __typename: 'StateRefusal', code: string, params: Record<string, unknown> }
    | { __typename: 'StepUpRefusal', code: string, params: Record<string, unknown> }
    | { __typename: 'TemporaryPasswordSuccess', temporaryPassword: string | null }
   };

export type ChangeOperatorRoleMutationVariables = Exact<{
  input: ChangeOperatorRoleInput;
}>;


export type ChangeOperatorRoleMutation = { changeOperatorRole:
    | { __typename: 'NotFoundRefusal', code: string, params: Record<string, unknown> }
    | { __typename: 'OperatorSuccess' }
    | { __typename: 'StateRefusal', code: string, params: Record<string, unknown> }
    | { __typename: 'StepUpRefusal', code: string, params: Record<string, unknown> }
   };

export type DeactivateOperatorMutationVariables = Exact<{
  input: OperatorInput;
}>;


export type DeactivateOperatorMutation = { deactivateOperator:
    | { __typename: 'NotFoundRefusal', code: string, params: Record<string, unknown> }
    | { __typename: 'OperatorSuccess' }
    | { __typename: 'StateRefusal', code: string, params: Record<string, unknown> }
    | { __typename: 'StepUpRefusal', code: string, params: Record<string, unknown> }
   };

export type EndOperatorSessionsMutationVariables = Exact<{
  input: OperatorInput;
}>;


export type EndOperatorSessionsMutation = { endOperatorSessions:
    | { __typename: 'NotFoundRefusal', code: string, params: Record<string, unknown> }
    | { __typename: 'OperatorSuccess' }
    | { __typename: 'StateRefusal', code: string, params: Record<string, unknown> }
    | { __typename: 'StepUpRefusal', code: string, params: Record<string, unknown> }
   };

export type ResetOperatorTwoStepMutationVariables = Exact<{
  input: OperatorInput;
}>;


export type ResetOperatorTwoStepMutation = { resetOperatorTwoStep:
    | { __typename: 'NotFoundRefusal', code: string, params: Record<string, unknown> }
    | { __typename: 'OperatorSuccess' }
    | { __typename: 'StateRefusal', code: string, params: Record<string, unknown> }
    | { __typename: 'StepUpRefusal', code: string, params: Record<string, unknown> }
   };

export type MessagesToCompareQueryVariables = Exact<{
  orderId: string | number;
}>;


export type MessagesToCompareQuery = { order: { id: string, webhookEvents: { edges: Array<{ node: { id: string, kind: MessageKind, receivedAt: string } }> } } | null };

export type MessageDetailsQueryVariables = Exact<{
  id: string | number;
}>;


export type MessageDetailsQuery = { webhookEvent: { id: string, direction: Direction, kind: MessageKind, verdict: Verdict, reason: string | null, reasonParams: Record<string, unknown> | null, receivedAt: string, mallId: string | null, method: string, path: string, httpStatus: number | null, failureKind: FailureKind | null, durationMs: number | null, body: string | null, responseBody: string | null, bodyRemovedAt: string | null, removedBodySha256: string | null, removedResponseSha256: string | null, remoteAddress: string | null, requestId: string, traceId: string, headers: Array<{ name: string, value: string }>, duplicateOf: { id: string } | null, order: { id: string, mallId: string, orderNumber: string, currency: string } | null } | null };

export type MessagesListQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
  filter?: WebhookEventFilter | null | undefined;
}>;


export type MessagesListQuery = { webhookEvents: { edges: Array<{ node: { id: string, direction: Direction, kind: MessageKind, verdict: Verdict, receivedAt: string, mallId: string | null, httpStatus: number | null, failureKind: FailureKind | null, durationMs: number | null, order: { id: string, mallId: string, orderNumber: string } | null } }>, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null } } };

export type NoticeDetailsQueryVariables = Exact<{
  id: string | number;
}>;


export type NoticeDetailsQuery = { notification: { id: string, kind: NotificationKind, status: NotificationStatus, channel: NotificationChannel, url: string, createdAt: string, deliveredAt: string | null, attemptCount: number, attemptLimit: number, nextAttemptAt: string | null, payload: string, allowedActions: Array<{ action: string, allowed: boolean, reason: string | null, params: Record<string, unknown> }>, order: { id: string, mallId: string, orderNumber: string }, deliveries: Array<{ id: string, number: number, trigger: DeliveryTrigger, startedAt: string, durationMs: number | null, httpStatus: number | null, failureKind: FailureKind | null, succeeded: boolean, keyId: string | null, askedBy: string | null, requestBody: string | null, responseBody: string | null, bodyRemovedAt: string | null }> } | null };

export type NoticesListQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
  filter?: NotificationFilter | null | undefined;
}>;


export type NoticesListQuery = { notifications: { edges: Array<{ node: { id: string, kind: NotificationKind, status: NotificationStatus, url: string, createdAt: string, attemptCount: number, attemptLimit: number, nextAttemptAt: string | null, order: { id: string, mallId: string, orderNumber: string } } }>, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null } } };

export type ActivitySubscriptionVariables = Exact<{ [key: string]: never; }>;


export type ActivitySubscription = { activity: { orderId: string | null, kinds: Array<ActivityKind> } };

export type MallsQueryVariables = Exact<{ [key: string]: never; }>;


export type MallsQuery = { malls: Array<{ id: string, name: string | null }> };

export const BulkRunFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BulkRunFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"BulkRun"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"plannedBy"}},{"kind":"Field","name":{"kind":"Name","value":"startedAt"}},{"kind":"Field","name":{"kind":"Name","value":"startedBy"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"endedAt"}},{"kind":"Field","name":{"kind":"Name","value":"resultPath"}},{"kind":"Field","name":{"kind":"Name","value":"counts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"sent"}},{"kind":"Field","name":{"kind":"Name","value":"accepted"}},{"kind":"Field","name":{"kind":"Name","value":"failed"}},{"kind":"Field","name":{"kind":"Name","value":"notSent"}},{"kind":"Field","name":{"kind":"Name","value":"left"}}]}},{"kind":"Field","name":{"kind":"Name","value":"waits"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"receiver"}},{"kind":"Field","name":{"kind":"Name","value":"nextProbeAt"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}}]} as unknown as DocumentNode<BulkRunFieldsFragment, unknown>;
export const CancelDialogFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CancelDialogFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Order"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"mallId"}},{"kind":"Field","name":{"kind":"Name","value":"mallName"}},{"kind":"Field","name":{"kind":"Name","value":"orderNumber"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"paidAmount"}},{"kind":"Field","name":{"kind":"Name","value":"refundedAmount"}},{"kind":"Field","name":{"kind":"Name","value":"reservedAmount"}},{"kind":"Field","name":{"kind":"Name","value":"cancellableAmount"}},{"kind":"Field","name":{"kind":"Name","value":"cancelTerms"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"partial"}},{"kind":"Field","name":{"kind":"Name","value":"endsAtOnce"}},{"kind":"Field","name":{"kind":"Name","value":"deadline"}},{"kind":"Field","name":{"kind":"Name","value":"needsAccount"}},{"kind":"Field","name":{"kind":"Name","value":"arrivesWithinDays"}},{"kind":"Field","name":{"kind":"Name","value":"tellingWhole"}},{"kind":"Field","name":{"kind":"Name","value":"tellingPart"}},{"kind":"Field","name":{"kind":"Name","value":"isOpen"}}]}},{"kind":"Field","name":{"kind":"Name","value":"allowedActions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"allowed"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"params"}}]}}]}}]} as unknown as DocumentNode<CancelDialogFieldsFragment, unknown>;
export const CancelPreviewFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CancelPreviewFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CancelPreview"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"toPg"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"method"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"headers"}},{"kind":"Field","name":{"kind":"Name","value":"body"}}]}},{"kind":"Field","name":{"kind":"Name","value":"toCafe24"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"method"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"headers"}},{"kind":"Field","name":{"kind":"Name","value":"body"}}]}},{"kind":"Field","name":{"kind":"Name","value":"telling"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"left"}},{"kind":"Field","name":{"kind":"Name","value":"needsApproval"}},{"kind":"Field","name":{"kind":"Name","value":"limit"}}]}}]} as unknown as DocumentNode<CancelPreviewFieldsFragment, unknown>;
export const OrderPageFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OrderPageFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Order"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"mallId"}},{"kind":"Field","name":{"kind":"Name","value":"mallName"}},{"kind":"Field","name":{"kind":"Name","value":"shopNo"}},{"kind":"Field","name":{"kind":"Name","value":"orderNumber"}},{"kind":"Field","name":{"kind":"Name","value":"flow"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"requestedAmount"}},{"kind":"Field","name":{"kind":"Name","value":"paidAmount"}},{"kind":"Field","name":{"kind":"Name","value":"refundedAmount"}},{"kind":"Field","name":{"kind":"Name","value":"cancellableAmount"}},{"kind":"Field","name":{"kind":"Name","value":"pgTransactionId"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"traceId"}},{"kind":"Field","name":{"kind":"Name","value":"buyerId"}},{"kind":"Field","name":{"kind":"Name","value":"paymentMethod"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"paidAt"}},{"kind":"Field","name":{"kind":"Name","value":"extraData"}},{"kind":"Field","name":{"kind":"Name","value":"situation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"nextAt"}},{"kind":"Field","name":{"kind":"Name","value":"params"}},{"kind":"Field","name":{"kind":"Name","value":"moreCauses"}},{"kind":"Field","name":{"kind":"Name","value":"actions"}}]}},{"kind":"Field","name":{"kind":"Name","value":"allowedActions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"allowed"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"params"}}]}},{"kind":"Field","name":{"kind":"Name","value":"currentNotification"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"notes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pgStanding"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"at"}}]}},{"kind":"Field","name":{"kind":"Name","value":"attempts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"pgTransactionId"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"cancellations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"origin"}},{"kind":"Field","name":{"kind":"Name","value":"requestedBy"}},{"kind":"Field","name":{"kind":"Name","value":"requestedByKind"}},{"kind":"Field","name":{"kind":"Name","value":"enteredAt"}},{"kind":"Field","name":{"kind":"Name","value":"enteredBy"}},{"kind":"Field","name":{"kind":"Name","value":"enteredByKind"}},{"kind":"Field","name":{"kind":"Name","value":"mustBeEntered"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"pgMessage"}},{"kind":"Field","name":{"kind":"Name","value":"refundReference"}},{"kind":"Field","name":{"kind":"Name","value":"refundCode"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"completedAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"notifications"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"attemptCount"}},{"kind":"Field","name":{"kind":"Name","value":"attemptLimit"}},{"kind":"Field","name":{"kind":"Name","value":"nextAttemptAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"webhookEvents"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"direction"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"verdict"}},{"kind":"Field","name":{"kind":"Name","value":"receivedAt"}},{"kind":"Field","name":{"kind":"Name","value":"httpStatus"}},{"kind":"Field","name":{"kind":"Name","value":"failureKind"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}}]}}]}}]}}]} as unknown as DocumentNode<OrderPageFieldsFragment, unknown>;
export const ViewPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ViewParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SavedView"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"isShared"}},{"kind":"Field","name":{"kind":"Name","value":"isOwn"}},{"kind":"Field","name":{"kind":"Name","value":"ownerName"}},{"kind":"Field","name":{"kind":"Name","value":"filter"}},{"kind":"Field","name":{"kind":"Name","value":"sort"}},{"kind":"Field","name":{"kind":"Name","value":"columns"}},{"kind":"Field","name":{"kind":"Name","value":"isCounted"}},{"kind":"Field","name":{"kind":"Name","value":"isDefault"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]} as unknown as DocumentNode<ViewPartsFragment, unknown>;
export const ConfirmIdentityDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ConfirmIdentity"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ConfirmIdentityInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"confirmIdentity"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"params"}}]}}]}}]}}]} as unknown as DocumentNode<ConfirmIdentityMutation, ConfirmIdentityMutationVariables>;
export const RevealPersonalDataDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RevealPersonalData"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RevealPersonalDataInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"revealPersonalData"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RevealPersonalDataSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"buyerId"}},{"kind":"Field","name":{"kind":"Name","value":"body"}},{"kind":"Field","name":{"kind":"Name","value":"responseBody"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"params"}}]}}]}}]}}]} as unknown as DocumentNode<RevealPersonalDataMutation, RevealPersonalDataMutationVariables>;
export const ViewerDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"permissions"}},{"kind":"Field","name":{"kind":"Name","value":"twoStep"}},{"kind":"Field","name":{"kind":"Name","value":"byProvider"}}]}}]}}]} as unknown as DocumentNode<ViewerQuery, ViewerQueryVariables>;
export const AttentionCountDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AttentionCount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"orders"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"needsAttention"},"value":{"kind":"BooleanValue","value":true}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]} as unknown as DocumentNode<AttentionCountQuery, AttentionCountQueryVariables>;
export const StartTwoStepDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"StartTwoStep"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"StartTwoStepInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"startTwoStep"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StartTwoStepSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"uri"}},{"kind":"Field","name":{"kind":"Name","value":"recoveryCodes"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"params"}}]}}]}}]}}]} as unknown as DocumentNode<StartTwoStepMutation, StartTwoStepMutationVariables>;
export const FinishTwoStepDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"FinishTwoStep"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"FinishTwoStepInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"finishTwoStep"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"params"}}]}}]}}]}}]} as unknown as DocumentNode<FinishTwoStepMutation, FinishTwoStepMutationVariables>;
export const RemoveTwoStepDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RemoveTwoStep"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RemoveTwoStepInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"removeTwoStep"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"params"}}]}}]}}]}}]} as unknown as DocumentNode<RemoveTwoStepMutation, RemoveTwoStepMutationVariables>;
export const ChangeOwnPasswordDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ChangeOwnPassword"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeOwnPasswordInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"changeOwnPassword"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"params"}}]}}]}}]}}]} as unknown as DocumentNode<ChangeOwnPasswordMutation, ChangeOwnPasswordMutationVariables>;
export const ApiKeysDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ApiKeys"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"apiKeys"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"mallIds"}},{"kind":"Field","name":{"kind":"Name","value":"lastFour"}},{"kind":"Field","name":{"kind":"Name","value":"issuedBy"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"lastUsedAt"}},{"kind":"Field","name":{"kind":"Name","value":"revokedAt"}}]}}]}}]} as unknown as DocumentNode<ApiKeysQuery, ApiKeysQueryVariables>;
export const IssueApiKeyDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"IssueApiKey"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"IssueApiKeyInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"issueApiKey"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"IssueApiKeySuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"secret"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"params"}}]}}]}}]}}]} as unknown as DocumentNode<IssueApiKeyMutation, IssueApiKeyMutationVariables>;
export const RevokeApiKeyDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RevokeApiKey"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RevokeApiKeyInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"revokeApiKey"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"params"}}]}}]}}]}}]} as unknown as DocumentNode<RevokeApiKeyMutation, RevokeApiKeyMutationVariables>;
export const AttentionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Attention"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"mallIds"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"attentionGroups"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"mallIds"},"value":{"kind":"Variable","name":{"kind":"Name","value":"mallIds"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cause"}},{"kind":"Field","name":{"kind":"Name","value":"orderCount"}},{"kind":"Field","name":{"kind":"Name","value":"since"}}]}}]}}]} as unknown as DocumentNode<AttentionQuery, AttentionQueryVariables>;
export const OrdersByHandDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OrdersByHand"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"mallIds"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"orders"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"attentionCauses"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"CANCEL_BY_HAND"}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"mallIds"},"value":{"kind":"Variable","name":{"kind":"Name","value":"mallIds"}}}]}},{"kind":"Argument","name":{"kind":"Name","value":"sort"},"value":{"kind":"EnumValue","value":"CREATED_AT_ASC"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"mallId"}},{"kind":"Field","name":{"kind":"Name","value":"orderNumber"}},{"kind":"Field","name":{"kind":"Name","value":"allowedActions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"allowed"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"params"}}]}},{"kind":"Field","name":{"kind":"Name","value":"cancellations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"mustBeEntered"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<OrdersByHandQuery, OrdersByHandQueryVariables>;
export const AuditListDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AuditList"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"AuditEntryFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"auditEntries"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"actorKind"}},{"kind":"Field","name":{"kind":"Name","value":"actorName"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"subjectKind"}},{"kind":"Field","name":{"kind":"Name","value":"subjectId"}},{"kind":"Field","name":{"kind":"Name","value":"subjectName"}},{"kind":"Field","name":{"kind":"Name","value":"mallId"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<AuditListQuery, AuditListQueryVariables>;
export const AuditEntryDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AuditEntry"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"auditEntry"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"actorKind"}},{"kind":"Field","name":{"kind":"Name","value":"actorId"}},{"kind":"Field","name":{"kind":"Name","value":"actorName"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"subjectKind"}},{"kind":"Field","name":{"kind":"Name","value":"subjectId"}},{"kind":"Field","name":{"kind":"Name","value":"subjectName"}},{"kind":"Field","name":{"kind":"Name","value":"mallId"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"requestId"}},{"kind":"Field","name":{"kind":"Name","value":"previousHash"}},{"kind":"Field","name":{"kind":"Name","value":"hash"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}}]}}]}}]} as unknown as DocumentNode<AuditEntryQuery, AuditEntryQueryVariables>;
export const BulkRunPageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"BulkRunPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"bulkRun"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"BulkRunFields"}},{"kind":"Field","name":{"kind":"Name","value":"plan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"seconds"}},{"kind":"Field","name":{"kind":"Name","value":"kinds"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"malls"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"mallId"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"leftOut"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sample"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"order"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"mallId"}},{"kind":"Field","name":{"kind":"Name","value":"orderNumber"}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BulkRunFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"BulkRun"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"plannedBy"}},{"kind":"Field","name":{"kind":"Name","value":"startedAt"}},{"kind":"Field","name":{"kind":"Name","value":"startedBy"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"endedAt"}},{"kind":"Field","name":{"kind":"Name","value":"resultPath"}},{"kind":"Field","name":{"kind":"Name","value":"counts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"sent"}},{"kind":"Field","name":{"kind":"Name","value":"accepted"}},{"kind":"Field","name":{"kind":"Name","value":"failed"}},{"kind":"Field","name":{"kind":"Name","value":"notSent"}},{"kind":"Field","name":{"kind":"Name","value":"left"}}]}},{"kind":"Field","name":{"kind":"Name","value":"waits"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"receiver"}},{"kind":"Field","name":{"kind":"Name","value":"nextProbeAt"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}}]} as unknown as DocumentNode<BulkRunPageQuery, BulkRunPageQueryVariables>;
export const BulkRunChangedDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"subscription","name":{"kind":"Name","value":"BulkRunChanged"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"bulkRunChanged"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"BulkRunFields"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BulkRunFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"BulkRun"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"plannedBy"}},{"kind":"Field","name":{"kind":"Name","value":"startedAt"}},{"kind":"Field","name":{"kind":"Name","value":"startedBy"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"endedAt"}},{"kind":"Field","name":{"kind":"Name","value":"resultPath"}},{"kind":"Field","name":{"kind":"Name","value":"counts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"sent"}},{"kind":"Field","name":{"kind":"Name","value":"accepted"}},{"kind":"Field","name":{"kind":"Name","value":"failed"}},{"kind":"Field","name":{"kind":"Name","value":"notSent"}},{"kind":"Field","name":{"kind":"Name","value":"left"}}]}},{"kind":"Field","name":{"kind":"Name","value":"waits"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"receiver"}},{"kind":"Field","name":{"kind":"Name","value":"nextProbeAt"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}}]} as unknown as DocumentNode<BulkRunChangedSubscription, BulkRunChangedSubscriptionVariables>;
export const BulkRunsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"BulkRuns"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"last"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"before"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"bulkRuns"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"last"},"value":{"kind":"Variable","name":{"kind":"Name","value":"last"}}},{"kind":"Argument","name":{"kind":"Name","value":"before"},"value":{"kind":"Variable","name":{"kind":"Name","value":"before"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"BulkRunFields"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"hasPreviousPage"}},{"kind":"Field","name":{"kind":"Name","value":"startCursor"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BulkRunFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"BulkRun"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"plannedBy"}},{"kind":"Field","name":{"kind":"Name","value":"startedAt"}},{"kind":"Field","name":{"kind":"Name","value":"startedBy"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"endedAt"}},{"kind":"Field","name":{"kind":"Name","value":"resultPath"}},{"kind":"Field","name":{"kind":"Name","value":"counts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"sent"}},{"kind":"Field","name":{"kind":"Name","value":"accepted"}},{"kind":"Field","name":{"kind":"Name","value":"failed"}},{"kind":"Field","name":{"kind":"Name","value":"notSent"}},{"kind":"Field","name":{"kind":"Name","value":"left"}}]}},{"kind":"Field","name":{"kind":"Name","value":"waits"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"receiver"}},{"kind":"Field","name":{"kind":"Name","value":"nextProbeAt"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}}]} as unknown as DocumentNode<BulkRunsQuery, BulkRunsQueryVariables>;
export const PlanBulkResendDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PlanBulkResend"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PlanBulkResendInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"planBulkResend"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"BulkRunSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"run"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"BulkRunFields"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"params"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BulkRunFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"BulkRun"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"plannedBy"}},{"kind":"Field","name":{"kind":"Name","value":"startedAt"}},{"kind":"Field","name":{"kind":"Name","value":"startedBy"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"endedAt"}},{"kind":"Field","name":{"kind":"Name","value":"resultPath"}},{"kind":"Field","name":{"kind":"Name","value":"counts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"sent"}},{"kind":"Field","name":{"kind":"Name","value":"accepted"}},{"kind":"Field","name":{"kind":"Name","value":"failed"}},{"kind":"Field","name":{"kind":"Name","value":"notSent"}},{"kind":"Field","name":{"kind":"Name","value":"left"}}]}},{"kind":"Field","name":{"kind":"Name","value":"waits"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"receiver"}},{"kind":"Field","name":{"kind":"Name","value":"nextProbeAt"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}}]} as unknown as DocumentNode<PlanBulkResendMutation, PlanBulkResendMutationVariables>;
export const StartBulkResendDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"StartBulkResend"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"StartBulkResendInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"startBulkResend"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"BulkRunSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"run"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"BulkRunFields"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"params"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BulkRunFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"BulkRun"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"plannedBy"}},{"kind":"Field","name":{"kind":"Name","value":"startedAt"}},{"kind":"Field","name":{"kind":"Name","value":"startedBy"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"endedAt"}},{"kind":"Field","name":{"kind":"Name","value":"resultPath"}},{"kind":"Field","name":{"kind":"Name","value":"counts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"sent"}},{"kind":"Field","name":{"kind":"Name","value":"accepted"}},{"kind":"Field","name":{"kind":"Name","value":"failed"}},{"kind":"Field","name":{"kind":"Name","value":"notSent"}},{"kind":"Field","name":{"kind":"Name","value":"left"}}]}},{"kind":"Field","name":{"kind":"Name","value":"waits"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"receiver"}},{"kind":"Field","name":{"kind":"Name","value":"nextProbeAt"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}}]} as unknown as DocumentNode<StartBulkResendMutation, StartBulkResendMutationVariables>;
export const PauseBulkRunDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PauseBulkRun"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeBulkRunInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pauseBulkRun"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"BulkRunSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"run"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"BulkRunFields"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"params"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BulkRunFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"BulkRun"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"plannedBy"}},{"kind":"Field","name":{"kind":"Name","value":"startedAt"}},{"kind":"Field","name":{"kind":"Name","value":"startedBy"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"endedAt"}},{"kind":"Field","name":{"kind":"Name","value":"resultPath"}},{"kind":"Field","name":{"kind":"Name","value":"counts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"sent"}},{"kind":"Field","name":{"kind":"Name","value":"accepted"}},{"kind":"Field","name":{"kind":"Name","value":"failed"}},{"kind":"Field","name":{"kind":"Name","value":"notSent"}},{"kind":"Field","name":{"kind":"Name","value":"left"}}]}},{"kind":"Field","name":{"kind":"Name","value":"waits"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"receiver"}},{"kind":"Field","name":{"kind":"Name","value":"nextProbeAt"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}}]} as unknown as DocumentNode<PauseBulkRunMutation, PauseBulkRunMutationVariables>;
export const ContinueBulkRunDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ContinueBulkRun"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeBulkRunInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"continueBulkRun"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"BulkRunSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"run"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"BulkRunFields"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"params"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BulkRunFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"BulkRun"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"plannedBy"}},{"kind":"Field","name":{"kind":"Name","value":"startedAt"}},{"kind":"Field","name":{"kind":"Name","value":"startedBy"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"endedAt"}},{"kind":"Field","name":{"kind":"Name","value":"resultPath"}},{"kind":"Field","name":{"kind":"Name","value":"counts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"sent"}},{"kind":"Field","name":{"kind":"Name","value":"accepted"}},{"kind":"Field","name":{"kind":"Name","value":"failed"}},{"kind":"Field","name":{"kind":"Name","value":"notSent"}},{"kind":"Field","name":{"kind":"Name","value":"left"}}]}},{"kind":"Field","name":{"kind":"Name","value":"waits"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"receiver"}},{"kind":"Field","name":{"kind":"Name","value":"nextProbeAt"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}}]} as unknown as DocumentNode<ContinueBulkRunMutation, ContinueBulkRunMutationVariables>;
export const StopBulkRunDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"StopBulkRun"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeBulkRunInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"stopBulkRun"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"BulkRunSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"run"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"BulkRunFields"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"params"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BulkRunFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"BulkRun"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"plannedBy"}},{"kind":"Field","name":{"kind":"Name","value":"startedAt"}},{"kind":"Field","name":{"kind":"Name","value":"startedBy"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"endedAt"}},{"kind":"Field","name":{"kind":"Name","value":"resultPath"}},{"kind":"Field","name":{"kind":"Name","value":"counts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"sent"}},{"kind":"Field","name":{"kind":"Name","value":"accepted"}},{"kind":"Field","name":{"kind":"Name","value":"failed"}},{"kind":"Field","name":{"kind":"Name","value":"notSent"}},{"kind":"Field","name":{"kind":"Name","value":"left"}}]}},{"kind":"Field","name":{"kind":"Name","value":"waits"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"receiver"}},{"kind":"Field","name":{"kind":"Name","value":"nextProbeAt"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}}]} as unknown as DocumentNode<StopBulkRunMutation, StopBulkRunMutationVariables>;
export const BulkRunItemsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"BulkRunItems"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"last"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"before"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"outcomes"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"BulkOutcome"}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"bulkRun"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"items"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"last"},"value":{"kind":"Variable","name":{"kind":"Name","value":"last"}}},{"kind":"Argument","name":{"kind":"Name","value":"before"},"value":{"kind":"Variable","name":{"kind":"Name","value":"before"}}},{"kind":"Argument","name":{"kind":"Name","value":"outcomes"},"value":{"kind":"Variable","name":{"kind":"Name","value":"outcomes"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"why"}},{"kind":"Field","name":{"kind":"Name","value":"sentAt"}},{"kind":"Field","name":{"kind":"Name","value":"notification"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"order"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"mallId"}},{"kind":"Field","name":{"kind":"Name","value":"orderNumber"}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"hasPreviousPage"}},{"kind":"Field","name":{"kind":"Name","value":"startCursor"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]}}]} as unknown as DocumentNode<BulkRunItemsQuery, BulkRunItemsQueryVariables>;
export const ApprovalDialogDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ApprovalDialog"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"approval"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"balance"}},{"kind":"Field","name":{"kind":"Name","value":"left"}},{"kind":"Field","name":{"kind":"Name","value":"reasonCode"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"requestedBy"}},{"kind":"Field","name":{"kind":"Name","value":"requestedByKind"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"decidedBy"}},{"kind":"Field","name":{"kind":"Name","value":"decidedAt"}},{"kind":"Field","name":{"kind":"Name","value":"decisionReason"}},{"kind":"Field","name":{"kind":"Name","value":"allowedActions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"allowed"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"params"}}]}},{"kind":"Field","name":{"kind":"Name","value":"order"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"mallId"}},{"kind":"Field","name":{"kind":"Name","value":"orderNumber"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"cancellableAmount"}}]}}]}}]}}]} as unknown as DocumentNode<ApprovalDialogQuery, ApprovalDialogQueryVariables>;
export const ApproveCancellationDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ApproveCancellation"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ApproveCancellationInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"approveCancellation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"params"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ApprovalSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cancellation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"pgMessage"}}]}},{"kind":"Field","name":{"kind":"Name","value":"preview"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CancelPreviewFields"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CancelPreviewFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CancelPreview"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"toPg"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"method"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"headers"}},{"kind":"Field","name":{"kind":"Name","value":"body"}}]}},{"kind":"Field","name":{"kind":"Name","value":"toCafe24"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"method"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"headers"}},{"kind":"Field","name":{"kind":"Name","value":"body"}}]}},{"kind":"Field","name":{"kind":"Name","value":"telling"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"left"}},{"kind":"Field","name":{"kind":"Name","value":"needsApproval"}},{"kind":"Field","name":{"kind":"Name","value":"limit"}}]}}]} as unknown as DocumentNode<ApproveCancellationMutation, ApproveCancellationMutationVariables>;
export const DeclineCancellationDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DeclineCancellation"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RejectApprovalInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rejectApproval"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"params"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ApprovalSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"approval"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}}]}}]}}]} as unknown as DocumentNode<DeclineCancellationMutation, DeclineCancellationMutationVariables>;
export const WaitingApprovalsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"WaitingApprovals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"approvals"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"waiting"},"value":{"kind":"BooleanValue","value":true}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"requestedBy"}},{"kind":"Field","name":{"kind":"Name","value":"requestedByKind"}},{"kind":"Field","name":{"kind":"Name","value":"allowedActions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"allowed"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"params"}}]}},{"kind":"Field","name":{"kind":"Name","value":"order"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"mallId"}},{"kind":"Field","name":{"kind":"Name","value":"orderNumber"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<WaitingApprovalsQuery, WaitingApprovalsQueryVariables>;
export const CancelDialogDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CancelDialog"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"mallId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderNumber"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"orderByNumber"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"mallId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"mallId"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderNumber"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderNumber"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CancelDialogFields"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CancelDialogFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Order"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"mallId"}},{"kind":"Field","name":{"kind":"Name","value":"mallName"}},{"kind":"Field","name":{"kind":"Name","value":"orderNumber"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"paidAmount"}},{"kind":"Field","name":{"kind":"Name","value":"refundedAmount"}},{"kind":"Field","name":{"kind":"Name","value":"reservedAmount"}},{"kind":"Field","name":{"kind":"Name","value":"cancellableAmount"}},{"kind":"Field","name":{"kind":"Name","value":"cancelTerms"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"partial"}},{"kind":"Field","name":{"kind":"Name","value":"endsAtOnce"}},{"kind":"Field","name":{"kind":"Name","value":"deadline"}},{"kind":"Field","name":{"kind":"Name","value":"needsAccount"}},{"kind":"Field","name":{"kind":"Name","value":"arrivesWithinDays"}},{"kind":"Field","name":{"kind":"Name","value":"tellingWhole"}},{"kind":"Field","name":{"kind":"Name","value":"tellingPart"}},{"kind":"Field","name":{"kind":"Name","value":"isOpen"}}]}},{"kind":"Field","name":{"kind":"Name","value":"allowedActions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"allowed"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"params"}}]}}]}}]} as unknown as DocumentNode<CancelDialogQuery, CancelDialogQueryVariables>;
export const CancelDialogChangedDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"subscription","name":{"kind":"Name","value":"CancelDialogChanged"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"orderChanged"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CancelDialogFields"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CancelDialogFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Order"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"mallId"}},{"kind":"Field","name":{"kind":"Name","value":"mallName"}},{"kind":"Field","name":{"kind":"Name","value":"orderNumber"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"paidAmount"}},{"kind":"Field","name":{"kind":"Name","value":"refundedAmount"}},{"kind":"Field","name":{"kind":"Name","value":"reservedAmount"}},{"kind":"Field","name":{"kind":"Name","value":"cancellableAmount"}},{"kind":"Field","name":{"kind":"Name","value":"cancelTerms"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"partial"}},{"kind":"Field","name":{"kind":"Name","value":"endsAtOnce"}},{"kind":"Field","name":{"kind":"Name","value":"deadline"}},{"kind":"Field","name":{"kind":"Name","value":"needsAccount"}},{"kind":"Field","name":{"kind":"Name","value":"arrivesWithinDays"}},{"kind":"Field","name":{"kind":"Name","value":"tellingWhole"}},{"kind":"Field","name":{"kind":"Name","value":"tellingPart"}},{"kind":"Field","name":{"kind":"Name","value":"isOpen"}}]}},{"kind":"Field","name":{"kind":"Name","value":"allowedActions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"allowed"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"params"}}]}}]}}]} as unknown as DocumentNode<CancelDialogChangedSubscription, CancelDialogChangedSubscriptionVariables>;
export const AskPgBeforeCancelDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AskPgBeforeCancel"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RefreshFromPgInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"refreshFromPg"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"params"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RefreshFromPgSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"order"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CancelDialogFields"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CancelDialogFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Order"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"mallId"}},{"kind":"Field","name":{"kind":"Name","value":"mallName"}},{"kind":"Field","name":{"kind":"Name","value":"orderNumber"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"paidAmount"}},{"kind":"Field","name":{"kind":"Name","value":"refundedAmount"}},{"kind":"Field","name":{"kind":"Name","value":"reservedAmount"}},{"kind":"Field","name":{"kind":"Name","value":"cancellableAmount"}},{"kind":"Field","name":{"kind":"Name","value":"cancelTerms"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"partial"}},{"kind":"Field","name":{"kind":"Name","value":"endsAtOnce"}},{"kind":"Field","name":{"kind":"Name","value":"deadline"}},{"kind":"Field","name":{"kind":"Name","value":"needsAccount"}},{"kind":"Field","name":{"kind":"Name","value":"arrivesWithinDays"}},{"kind":"Field","name":{"kind":"Name","value":"tellingWhole"}},{"kind":"Field","name":{"kind":"Name","value":"tellingPart"}},{"kind":"Field","name":{"kind":"Name","value":"isOpen"}}]}},{"kind":"Field","name":{"kind":"Name","value":"allowedActions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"allowed"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"params"}}]}}]}}]} as unknown as DocumentNode<AskPgBeforeCancelMutation, AskPgBeforeCancelMutationVariables>;
export const CancelOrderDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CancelOrder"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CancelOrderInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cancelOrder"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"params"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CancelOrderSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cancellation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"pgMessage"}}]}},{"kind":"Field","name":{"kind":"Name","value":"approval"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"preview"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CancelPreviewFields"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CancelPreviewFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CancelPreview"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"toPg"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"method"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"headers"}},{"kind":"Field","name":{"kind":"Name","value":"body"}}]}},{"kind":"Field","name":{"kind":"Name","value":"toCafe24"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"method"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"headers"}},{"kind":"Field","name":{"kind":"Name","value":"body"}}]}},{"kind":"Field","name":{"kind":"Name","value":"telling"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"left"}},{"kind":"Field","name":{"kind":"Name","value":"needsApproval"}},{"kind":"Field","name":{"kind":"Name","value":"limit"}}]}}]} as unknown as DocumentNode<CancelOrderMutation, CancelOrderMutationVariables>;
export const StepUpDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"StepUp"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"stepUp"}}]}}]}}]} as unknown as DocumentNode<StepUpQuery, StepUpQueryVariables>;
export const ProveIdentityDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ProveIdentity"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ConfirmIdentityInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"confirmIdentity"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"params"}}]}}]}}]}}]} as unknown as DocumentNode<ProveIdentityMutation, ProveIdentityMutationVariables>;
export const CheckManyDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CheckMany"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RefreshManyFromPgInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"refreshManyFromPg"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"params"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RefreshManyFromPgSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"results"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"orderId"}},{"kind":"Field","name":{"kind":"Name","value":"order"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"mallId"}},{"kind":"Field","name":{"kind":"Name","value":"orderNumber"}}]}},{"kind":"Field","name":{"kind":"Name","value":"result"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"params"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RefreshFromPgSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"changed"}},{"kind":"Field","name":{"kind":"Name","value":"pgAnswer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"word"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"refundAnswers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"word"}},{"kind":"Field","name":{"kind":"Name","value":"cancellation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}}]}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<CheckManyMutation, CheckManyMutationVariables>;
export const EnteredDialogDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"EnteredDialog"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"mallId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderNumber"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"orderByNumber"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"mallId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"mallId"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderNumber"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderNumber"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"mallId"}},{"kind":"Field","name":{"kind":"Name","value":"orderNumber"}},{"kind":"Field","name":{"kind":"Name","value":"allowedActions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"allowed"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"params"}}]}},{"kind":"Field","name":{"kind":"Name","value":"cancellations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"completedAt"}},{"kind":"Field","name":{"kind":"Name","value":"origin"}},{"kind":"Field","name":{"kind":"Name","value":"requestedBy"}},{"kind":"Field","name":{"kind":"Name","value":"requestedByKind"}},{"kind":"Field","name":{"kind":"Name","value":"mustBeEntered"}}]}}]}}]}}]} as unknown as DocumentNode<EnteredDialogQuery, EnteredDialogQueryVariables>;
export const MarkCancellationsEnteredDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"MarkCancellationsEntered"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"MarkCancellationsEnteredInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"markCancellationsEntered"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MarkCancellationsEnteredSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"order"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"params"}}]}}]}}]}}]} as unknown as DocumentNode<MarkCancellationsEnteredMutation, MarkCancellationsEnteredMutationVariables>;
export const FindDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Find"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"q"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"find"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"q"},"value":{"kind":"Variable","name":{"kind":"Name","value":"q"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ids"}},{"kind":"Field","name":{"kind":"Name","value":"hits"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"as"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"order"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"mallId"}},{"kind":"Field","name":{"kind":"Name","value":"orderNumber"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"requestedAmount"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"webhookEvent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"mallId"}},{"kind":"Field","name":{"kind":"Name","value":"verdict"}},{"kind":"Field","name":{"kind":"Name","value":"receivedAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"notification"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"hasMore"}},{"kind":"Field","name":{"kind":"Name","value":"missing"}}]}}]}}]} as unknown as DocumentNode<FindQuery, FindQueryVariables>;
export const MallsListDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MallsList"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"last"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"before"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"MallFilter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"mallList"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"last"},"value":{"kind":"Variable","name":{"kind":"Name","value":"last"}}},{"kind":"Argument","name":{"kind":"Name","value":"before"},"value":{"kind":"Variable","name":{"kind":"Name","value":"before"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"enabledShopCount"}},{"kind":"Field","name":{"kind":"Name","value":"shops"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"shopNo"}}]}},{"kind":"Field","name":{"kind":"Name","value":"currencies"}},{"kind":"Field","name":{"kind":"Name","value":"lastPaymentAt"}},{"kind":"Field","name":{"kind":"Name","value":"rightsUntil"}},{"kind":"Field","name":{"kind":"Name","value":"openCauses"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cause"}},{"kind":"Field","name":{"kind":"Name","value":"orderCount"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"hasPreviousPage"}},{"kind":"Field","name":{"kind":"Name","value":"startCursor"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<MallsListQuery, MallsListQueryVariables>;
export const MallPageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MallPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"mallId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"mall"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"mallId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"mallId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"pgAdapter"}},{"kind":"Field","name":{"kind":"Name","value":"installedAt"}},{"kind":"Field","name":{"kind":"Name","value":"uninstalledAt"}},{"kind":"Field","name":{"kind":"Name","value":"paymentMethod"}},{"kind":"Field","name":{"kind":"Name","value":"domains"}},{"kind":"Field","name":{"kind":"Name","value":"domainsReadAt"}},{"kind":"Field","name":{"kind":"Name","value":"rightsUntil"}},{"kind":"Field","name":{"kind":"Name","value":"lastPaymentAt"}},{"kind":"Field","name":{"kind":"Name","value":"enabledShopCount"}},{"kind":"Field","name":{"kind":"Name","value":"shops"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"shopNo"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"partnerId"}},{"kind":"Field","name":{"kind":"Name","value":"enabled"}}]}},{"kind":"Field","name":{"kind":"Name","value":"openCauses"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cause"}},{"kind":"Field","name":{"kind":"Name","value":"orderCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"noticesPause"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"by"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"setup"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"finding"}},{"kind":"Field","name":{"kind":"Name","value":"fix"}},{"kind":"Field","name":{"kind":"Name","value":"testedAt"}},{"kind":"Field","name":{"kind":"Name","value":"params"}}]}}]}}]}}]} as unknown as DocumentNode<MallPageQuery, MallPageQueryVariables>;
export const MallHistoryDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MallHistory"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"mallId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"last"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"before"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"mall"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"mallId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"mallId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"history"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"last"},"value":{"kind":"Variable","name":{"kind":"Name","value":"last"}}},{"kind":"Argument","name":{"kind":"Name","value":"before"},"value":{"kind":"Variable","name":{"kind":"Name","value":"before"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"by"}},{"kind":"Field","name":{"kind":"Name","value":"params"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"hasPreviousPage"}},{"kind":"Field","name":{"kind":"Name","value":"startCursor"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]}}]} as unknown as DocumentNode<MallHistoryQuery, MallHistoryQueryVariables>;
export const TestMallSetupDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"TestMallSetup"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"TestMallSetupInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"testMallSetup"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"params"}}]}}]}}]}}]} as unknown as DocumentNode<TestMallSetupMutation, TestMallSetupMutationVariables>;
export const RefreshMallTokenDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RefreshMallToken"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"MallInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"refreshMallToken"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"params"}}]}}]}}]}}]} as unknown as DocumentNode<RefreshMallTokenMutation, RefreshMallTokenMutationVariables>;
export const ReadMallDomainsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReadMallDomains"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"MallInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"readMallDomains"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"params"}}]}}]}}]}}]} as unknown as DocumentNode<ReadMallDomainsMutation, ReadMallDomainsMutationVariables>;
export const SetMallPaymentMethodDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SetMallPaymentMethod"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SetMallPaymentMethodInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"setMallPaymentMethod"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"params"}}]}}]}}]}}]} as unknown as DocumentNode<SetMallPaymentMethodMutation, SetMallPaymentMethodMutationVariables>;
export const PauseMallNoticesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PauseMallNotices"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PauseMallNoticesInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pauseMallNotices"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"params"}}]}}]}}]}}]} as unknown as DocumentNode<PauseMallNoticesMutation, PauseMallNoticesMutationVariables>;
export const ResumeMallNoticesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ResumeMallNotices"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ResumeMallNoticesInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"resumeMallNotices"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"params"}}]}}]}}]}}]} as unknown as DocumentNode<ResumeMallNoticesMutation, ResumeMallNoticesMutationVariables>;
export const AddNoteDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AddNote"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AddNoteInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"addNote"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"params"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AddNoteSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"note"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}}]} as unknown as DocumentNode<AddNoteMutation, AddNoteMutationVariables>;
export const OrderPageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OrderPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"mallId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderNumber"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"orderByNumber"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"mallId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"mallId"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderNumber"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderNumber"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"OrderPageFields"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OrderPageFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Order"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"mallId"}},{"kind":"Field","name":{"kind":"Name","value":"mallName"}},{"kind":"Field","name":{"kind":"Name","value":"shopNo"}},{"kind":"Field","name":{"kind":"Name","value":"orderNumber"}},{"kind":"Field","name":{"kind":"Name","value":"flow"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"requestedAmount"}},{"kind":"Field","name":{"kind":"Name","value":"paidAmount"}},{"kind":"Field","name":{"kind":"Name","value":"refundedAmount"}},{"kind":"Field","name":{"kind":"Name","value":"cancellableAmount"}},{"kind":"Field","name":{"kind":"Name","value":"pgTransactionId"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"traceId"}},{"kind":"Field","name":{"kind":"Name","value":"buyerId"}},{"kind":"Field","name":{"kind":"Name","value":"paymentMethod"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"paidAt"}},{"kind":"Field","name":{"kind":"Name","value":"extraData"}},{"kind":"Field","name":{"kind":"Name","value":"situation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"nextAt"}},{"kind":"Field","name":{"kind":"Name","value":"params"}},{"kind":"Field","name":{"kind":"Name","value":"moreCauses"}},{"kind":"Field","name":{"kind":"Name","value":"actions"}}]}},{"kind":"Field","name":{"kind":"Name","value":"allowedActions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"allowed"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"params"}}]}},{"kind":"Field","name":{"kind":"Name","value":"currentNotification"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"notes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pgStanding"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"at"}}]}},{"kind":"Field","name":{"kind":"Name","value":"attempts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"pgTransactionId"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"cancellations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"origin"}},{"kind":"Field","name":{"kind":"Name","value":"requestedBy"}},{"kind":"Field","name":{"kind":"Name","value":"requestedByKind"}},{"kind":"Field","name":{"kind":"Name","value":"enteredAt"}},{"kind":"Field","name":{"kind":"Name","value":"enteredBy"}},{"kind":"Field","name":{"kind":"Name","value":"enteredByKind"}},{"kind":"Field","name":{"kind":"Name","value":"mustBeEntered"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"pgMessage"}},{"kind":"Field","name":{"kind":"Name","value":"refundReference"}},{"kind":"Field","name":{"kind":"Name","value":"refundCode"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"completedAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"notifications"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"attemptCount"}},{"kind":"Field","name":{"kind":"Name","value":"attemptLimit"}},{"kind":"Field","name":{"kind":"Name","value":"nextAttemptAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"webhookEvents"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"direction"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"verdict"}},{"kind":"Field","name":{"kind":"Name","value":"receivedAt"}},{"kind":"Field","name":{"kind":"Name","value":"httpStatus"}},{"kind":"Field","name":{"kind":"Name","value":"failureKind"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}}]}}]}}]}}]} as unknown as DocumentNode<OrderPageQuery, OrderPageQueryVariables>;
export const OrderPageChangedDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"subscription","name":{"kind":"Name","value":"OrderPageChanged"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"orderChanged"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"OrderPageFields"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OrderPageFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Order"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"mallId"}},{"kind":"Field","name":{"kind":"Name","value":"mallName"}},{"kind":"Field","name":{"kind":"Name","value":"shopNo"}},{"kind":"Field","name":{"kind":"Name","value":"orderNumber"}},{"kind":"Field","name":{"kind":"Name","value":"flow"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"requestedAmount"}},{"kind":"Field","name":{"kind":"Name","value":"paidAmount"}},{"kind":"Field","name":{"kind":"Name","value":"refundedAmount"}},{"kind":"Field","name":{"kind":"Name","value":"cancellableAmount"}},{"kind":"Field","name":{"kind":"Name","value":"pgTransactionId"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"traceId"}},{"kind":"Field","name":{"kind":"Name","value":"buyerId"}},{"kind":"Field","name":{"kind":"Name","value":"paymentMethod"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"paidAt"}},{"kind":"Field","name":{"kind":"Name","value":"extraData"}},{"kind":"Field","name":{"kind":"Name","value":"situation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"nextAt"}},{"kind":"Field","name":{"kind":"Name","value":"params"}},{"kind":"Field","name":{"kind":"Name","value":"moreCauses"}},{"kind":"Field","name":{"kind":"Name","value":"actions"}}]}},{"kind":"Field","name":{"kind":"Name","value":"allowedActions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"allowed"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"params"}}]}},{"kind":"Field","name":{"kind":"Name","value":"currentNotification"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"notes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pgStanding"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"at"}}]}},{"kind":"Field","name":{"kind":"Name","value":"attempts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"pgTransactionId"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"cancellations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"origin"}},{"kind":"Field","name":{"kind":"Name","value":"requestedBy"}},{"kind":"Field","name":{"kind":"Name","value":"requestedByKind"}},{"kind":"Field","name":{"kind":"Name","value":"enteredAt"}},{"kind":"Field","name":{"kind":"Name","value":"enteredBy"}},{"kind":"Field","name":{"kind":"Name","value":"enteredByKind"}},{"kind":"Field","name":{"kind":"Name","value":"mustBeEntered"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"pgMessage"}},{"kind":"Field","name":{"kind":"Name","value":"refundReference"}},{"kind":"Field","name":{"kind":"Name","value":"refundCode"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"completedAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"notifications"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"attemptCount"}},{"kind":"Field","name":{"kind":"Name","value":"attemptLimit"}},{"kind":"Field","name":{"kind":"Name","value":"nextAttemptAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"webhookEvents"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"direction"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"verdict"}},{"kind":"Field","name":{"kind":"Name","value":"receivedAt"}},{"kind":"Field","name":{"kind":"Name","value":"httpStatus"}},{"kind":"Field","name":{"kind":"Name","value":"failureKind"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}}]}}]}}]}}]} as unknown as DocumentNode<OrderPageChangedSubscription, OrderPageChangedSubscriptionVariables>;
export const OrderTimelineDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OrderTimeline"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"order"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"timeline"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"actor"}},{"kind":"Field","name":{"kind":"Name","value":"params"}},{"kind":"Field","name":{"kind":"Name","value":"webhookEvent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"requestId"}}]}},{"kind":"Field","name":{"kind":"Name","value":"notification"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]}}]} as unknown as DocumentNode<OrderTimelineQuery, OrderTimelineQueryVariables>;
export const OrdersListDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OrdersList"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"last"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"before"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"OrderFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"sort"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"OrderSort"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"more"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"orders"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"last"},"value":{"kind":"Variable","name":{"kind":"Name","value":"last"}}},{"kind":"Argument","name":{"kind":"Name","value":"before"},"value":{"kind":"Variable","name":{"kind":"Name","value":"before"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"sort"},"value":{"kind":"Variable","name":{"kind":"Name","value":"sort"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"mallId"}},{"kind":"Field","name":{"kind":"Name","value":"shopNo"}},{"kind":"Field","name":{"kind":"Name","value":"orderNumber"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"requestedAmount"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"needsAttention"}},{"kind":"Field","name":{"kind":"Name","value":"currentNotification"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"attemptCount"}},{"kind":"Field","name":{"kind":"Name","value":"attemptLimit"}},{"kind":"Field","name":{"kind":"Name","value":"nextAttemptAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"flow"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"more"}}}]}]},{"kind":"Field","name":{"kind":"Name","value":"pgTransactionId"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"more"}}}]}]},{"kind":"Field","name":{"kind":"Name","value":"reference"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"more"}}}]}]},{"kind":"Field","name":{"kind":"Name","value":"buyerId"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"more"}}}]}]},{"kind":"Field","name":{"kind":"Name","value":"paymentMethod"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"more"}}}]}]},{"kind":"Field","name":{"kind":"Name","value":"refundedAmount"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"more"}}}]}]},{"kind":"Field","name":{"kind":"Name","value":"cancellableAmount"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"more"}}}]}]},{"kind":"Field","name":{"kind":"Name","value":"paidAt"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"more"}}}]}]},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"more"}}}]}]},{"kind":"Field","name":{"kind":"Name","value":"attempts"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"more"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"situation"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"more"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"hasPreviousPage"}},{"kind":"Field","name":{"kind":"Name","value":"startCursor"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<OrdersListQuery, OrdersListQueryVariables>;
export const OrdersCountDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OrdersCount"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"OrderFilter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"orders"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]} as unknown as DocumentNode<OrdersCountQuery, OrdersCountQueryVariables>;
export const RefreshOrderDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RefreshOrder"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RefreshFromPgInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"refreshFromPg"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"params"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RefreshFromPgSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"changed"}},{"kind":"Field","name":{"kind":"Name","value":"order"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pgAnswer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"word"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"message"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"refundAnswers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"word"}},{"kind":"Field","name":{"kind":"Name","value":"cancellation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<RefreshOrderMutation, RefreshOrderMutationVariables>;
export const SavedViewsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SavedViews"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"savedViews"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ViewParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ViewParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SavedView"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"isShared"}},{"kind":"Field","name":{"kind":"Name","value":"isOwn"}},{"kind":"Field","name":{"kind":"Name","value":"ownerName"}},{"kind":"Field","name":{"kind":"Name","value":"filter"}},{"kind":"Field","name":{"kind":"Name","value":"sort"}},{"kind":"Field","name":{"kind":"Name","value":"columns"}},{"kind":"Field","name":{"kind":"Name","value":"isCounted"}},{"kind":"Field","name":{"kind":"Name","value":"isDefault"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]} as unknown as DocumentNode<SavedViewsQuery, SavedViewsQueryVariables>;
export const SaveViewDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SaveView"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SaveViewInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"saveView"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SavedViewSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"viewId"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"params"}}]}}]}}]}}]} as unknown as DocumentNode<SaveViewMutation, SaveViewMutationVariables>;
export const MarkViewDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"MarkView"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"MarkViewInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"markView"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SavedViewSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"viewId"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"params"}}]}}]}}]}}]} as unknown as DocumentNode<MarkViewMutation, MarkViewMutationVariables>;
export const DeleteViewDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DeleteView"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DeleteViewInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"deleteView"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SavedViewSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"viewId"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"params"}}]}}]}}]}}]} as unknown as DocumentNode<DeleteViewMutation, DeleteViewMutationVariables>;
export const OrderViewsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"OrderViews"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"OrderViewsInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"orderViews"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SavedViewSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"viewId"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"params"}}]}}]}}]}}]} as unknown as DocumentNode<OrderViewsMutation, OrderViewsMutationVariables>;
export const OverviewDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Overview"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"from"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"DateTime"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"to"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"DateTime"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"mallIds"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"overview"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"from"},"value":{"kind":"Variable","name":{"kind":"Name","value":"from"}}},{"kind":"Argument","name":{"kind":"Name","value":"to"},"value":{"kind":"Variable","name":{"kind":"Name","value":"to"}}},{"kind":"Argument","name":{"kind":"Name","value":"mallIds"},"value":{"kind":"Variable","name":{"kind":"Name","value":"mallIds"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"requested"}},{"kind":"Field","name":{"kind":"Name","value":"paid"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"orderCount"}},{"kind":"Field","name":{"kind":"Name","value":"sums"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"orderCount"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"success"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"succeeded"}},{"kind":"Field","name":{"kind":"Name","value":"ended"}},{"kind":"Field","name":{"kind":"Name","value":"percent"}},{"kind":"Field","name":{"kind":"Name","value":"change"}},{"kind":"Field","name":{"kind":"Name","value":"comparedFrom"}},{"kind":"Field","name":{"kind":"Name","value":"comparedTo"}}]}},{"kind":"Field","name":{"kind":"Name","value":"waitingNotifications"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"since"}}]}},{"kind":"Field","name":{"kind":"Name","value":"unknownPayments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"since"}}]}},{"kind":"Field","name":{"kind":"Name","value":"unknownCancellations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"since"}}]}},{"kind":"Field","name":{"kind":"Name","value":"stuck"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"since"}}]}},{"kind":"Field","name":{"kind":"Name","value":"needsPerson"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"since"}}]}},{"kind":"Field","name":{"kind":"Name","value":"failures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"failureKind"}},{"kind":"Field","name":{"kind":"Name","value":"messageKind"}},{"kind":"Field","name":{"kind":"Name","value":"direction"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"since"}}]}},{"kind":"Field","name":{"kind":"Name","value":"incident"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"failureKind"}},{"kind":"Field","name":{"kind":"Name","value":"mallId"}},{"kind":"Field","name":{"kind":"Name","value":"host"}},{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"countedFrom"}}]}}]}}]}}]} as unknown as DocumentNode<OverviewQuery, OverviewQueryVariables>;
export const OverviewChartDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OverviewChart"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"from"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"DateTime"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"to"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"DateTime"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"mallIds"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"overview"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"from"},"value":{"kind":"Variable","name":{"kind":"Name","value":"from"}}},{"kind":"Argument","name":{"kind":"Name","value":"to"},"value":{"kind":"Variable","name":{"kind":"Name","value":"to"}}},{"kind":"Argument","name":{"kind":"Name","value":"mallIds"},"value":{"kind":"Variable","name":{"kind":"Name","value":"mallIds"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"chart"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"points"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"succeeded"}},{"kind":"Field","name":{"kind":"Name","value":"ended"}},{"kind":"Field","name":{"kind":"Name","value":"percent"}},{"kind":"Field","name":{"kind":"Name","value":"pg"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"p50"}},{"kind":"Field","name":{"kind":"Name","value":"p95"}}]}},{"kind":"Field","name":{"kind":"Name","value":"cafe24"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"p50"}},{"kind":"Field","name":{"kind":"Name","value":"p95"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<OverviewChartQuery, OverviewChartQueryVariables>;
export const ResendNoticeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ResendNotice"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"notification"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"channel"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"deliveredAt"}},{"kind":"Field","name":{"kind":"Name","value":"nextAttemptAt"}},{"kind":"Field","name":{"kind":"Name","value":"attemptCount"}},{"kind":"Field","name":{"kind":"Name","value":"deliveries"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"trigger"}},{"kind":"Field","name":{"kind":"Name","value":"startedAt"}},{"kind":"Field","name":{"kind":"Name","value":"durationMs"}},{"kind":"Field","name":{"kind":"Name","value":"httpStatus"}},{"kind":"Field","name":{"kind":"Name","value":"failureKind"}},{"kind":"Field","name":{"kind":"Name","value":"succeeded"}},{"kind":"Field","name":{"kind":"Name","value":"responseBody"}}]}}]}}]}}]} as unknown as DocumentNode<ResendNoticeQuery, ResendNoticeQueryVariables>;
export const ResendPreviewDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ResendPreview"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ResendNotificationInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"resendNotification"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"params"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ResendNotificationSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"preview"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"method"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"body"}},{"kind":"Field","name":{"kind":"Name","value":"effect"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"replaces"}},{"kind":"Field","name":{"kind":"Name","value":"nextIfFails"}}]}},{"kind":"Field","name":{"kind":"Name","value":"signature"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"keyId"}},{"kind":"Field","name":{"kind":"Name","value":"covered"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"last"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"delivery"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}}]}},{"kind":"Field","name":{"kind":"Name","value":"isSameKey"}},{"kind":"Field","name":{"kind":"Name","value":"differences"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<ResendPreviewMutation, ResendPreviewMutationVariables>;
export const ResendNotificationDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ResendNotification"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ResendNotificationInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"resendNotification"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"params"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ResendNotificationSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"notification"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"attemptCount"}},{"kind":"Field","name":{"kind":"Name","value":"nextAttemptAt"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ResendNotificationMutation, ResendNotificationMutationVariables>;
export const SkipNotificationDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SkipNotification"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SkipNotificationInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"skipNotification"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"params"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SkipNotificationSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"notification"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"nextAttemptAt"}}]}}]}}]}}]}}]} as unknown as DocumentNode<SkipNotificationMutation, SkipNotificationMutationVariables>;
export const SettingsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Settings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"settings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"section"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"defaultValue"}},{"kind":"Field","name":{"kind":"Name","value":"choices"}},{"kind":"Field","name":{"kind":"Name","value":"obstacle"}},{"kind":"Field","name":{"kind":"Name","value":"changedAt"}},{"kind":"Field","name":{"kind":"Name","value":"changedBy"}}]}}]}}]} as unknown as DocumentNode<SettingsQuery, SettingsQueryVariables>;
export const ChangeSettingsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ChangeSettings"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeSettingsInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"changeSettings"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"params"}}]}}]}}]}}]} as unknown as DocumentNode<ChangeSettingsMutation, ChangeSettingsMutationVariables>;
export const TeamDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Team"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"operators"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"active"}},{"kind":"Field","name":{"kind":"Name","value":"twoStep"}},{"kind":"Field","name":{"kind":"Name","value":"sessions"}},{"kind":"Field","name":{"kind":"Name","value":"lastSeenAt"}}]}}]}}]} as unknown as DocumentNode<TeamQuery, TeamQueryVariables>;
export const AddOperatorDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AddOperator"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AddOperatorInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"addOperator"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TemporaryPasswordSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"temporaryPassword"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"params"}}]}}]}}]}}]} as unknown as DocumentNode<AddOperatorMutation, AddOperatorMutationVariables>;
export const ResetOperatorPasswordDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ResetOperatorPassword"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"OperatorInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"resetOperatorPassword"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TemporaryPasswordSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"temporaryPassword"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"params"}}]}}]}}]}}]} as unknown as DocumentNode<ResetOperatorPasswordMutation, ResetOperatorPasswordMutationVariables>;
export const ChangeOperatorRoleDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ChangeOperatorRole"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeOperatorRoleInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"changeOperatorRole"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"params"}}]}}]}}]}}]} as unknown as DocumentNode<ChangeOperatorRoleMutation, ChangeOperatorRoleMutationVariables>;
export const DeactivateOperatorDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DeactivateOperator"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"OperatorInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"deactivateOperator"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"params"}}]}}]}}]}}]} as unknown as DocumentNode<DeactivateOperatorMutation, DeactivateOperatorMutationVariables>;
export const EndOperatorSessionsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"EndOperatorSessions"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"OperatorInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"endOperatorSessions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"params"}}]}}]}}]}}]} as unknown as DocumentNode<EndOperatorSessionsMutation, EndOperatorSessionsMutationVariables>;
export const ResetOperatorTwoStepDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ResetOperatorTwoStep"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"OperatorInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"resetOperatorTwoStep"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"params"}}]}}]}}]}}]} as unknown as DocumentNode<ResetOperatorTwoStepMutation, ResetOperatorTwoStepMutationVariables>;
export const MessagesToCompareDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MessagesToCompare"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"order"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"webhookEvents"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"receivedAt"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<MessagesToCompareQuery, MessagesToCompareQueryVariables>;
export const MessageDetailsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MessageDetails"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"webhookEvent"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"direction"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"verdict"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"reasonParams"}},{"kind":"Field","name":{"kind":"Name","value":"receivedAt"}},{"kind":"Field","name":{"kind":"Name","value":"mallId"}},{"kind":"Field","name":{"kind":"Name","value":"method"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"httpStatus"}},{"kind":"Field","name":{"kind":"Name","value":"failureKind"}},{"kind":"Field","name":{"kind":"Name","value":"durationMs"}},{"kind":"Field","name":{"kind":"Name","value":"headers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"body"}},{"kind":"Field","name":{"kind":"Name","value":"responseBody"}},{"kind":"Field","name":{"kind":"Name","value":"bodyRemovedAt"}},{"kind":"Field","name":{"kind":"Name","value":"removedBodySha256"}},{"kind":"Field","name":{"kind":"Name","value":"removedResponseSha256"}},{"kind":"Field","name":{"kind":"Name","value":"remoteAddress"}},{"kind":"Field","name":{"kind":"Name","value":"duplicateOf"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"order"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"mallId"}},{"kind":"Field","name":{"kind":"Name","value":"orderNumber"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"requestId"}},{"kind":"Field","name":{"kind":"Name","value":"traceId"}}]}}]}}]} as unknown as DocumentNode<MessageDetailsQuery, MessageDetailsQueryVariables>;
export const MessagesListDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MessagesList"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"last"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"before"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"WebhookEventFilter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"webhookEvents"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"last"},"value":{"kind":"Variable","name":{"kind":"Name","value":"last"}}},{"kind":"Argument","name":{"kind":"Name","value":"before"},"value":{"kind":"Variable","name":{"kind":"Name","value":"before"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"direction"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"verdict"}},{"kind":"Field","name":{"kind":"Name","value":"receivedAt"}},{"kind":"Field","name":{"kind":"Name","value":"mallId"}},{"kind":"Field","name":{"kind":"Name","value":"httpStatus"}},{"kind":"Field","name":{"kind":"Name","value":"failureKind"}},{"kind":"Field","name":{"kind":"Name","value":"durationMs"}},{"kind":"Field","name":{"kind":"Name","value":"order"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"mallId"}},{"kind":"Field","name":{"kind":"Name","value":"orderNumber"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"hasPreviousPage"}},{"kind":"Field","name":{"kind":"Name","value":"startCursor"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<MessagesListQuery, MessagesListQueryVariables>;
export const NoticeDetailsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"NoticeDetails"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"notification"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"channel"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"deliveredAt"}},{"kind":"Field","name":{"kind":"Name","value":"attemptCount"}},{"kind":"Field","name":{"kind":"Name","value":"attemptLimit"}},{"kind":"Field","name":{"kind":"Name","value":"nextAttemptAt"}},{"kind":"Field","name":{"kind":"Name","value":"payload"}},{"kind":"Field","name":{"kind":"Name","value":"allowedActions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"allowed"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"params"}}]}},{"kind":"Field","name":{"kind":"Name","value":"order"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"mallId"}},{"kind":"Field","name":{"kind":"Name","value":"orderNumber"}}]}},{"kind":"Field","name":{"kind":"Name","value":"deliveries"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"trigger"}},{"kind":"Field","name":{"kind":"Name","value":"startedAt"}},{"kind":"Field","name":{"kind":"Name","value":"durationMs"}},{"kind":"Field","name":{"kind":"Name","value":"httpStatus"}},{"kind":"Field","name":{"kind":"Name","value":"failureKind"}},{"kind":"Field","name":{"kind":"Name","value":"succeeded"}},{"kind":"Field","name":{"kind":"Name","value":"keyId"}},{"kind":"Field","name":{"kind":"Name","value":"askedBy"}},{"kind":"Field","name":{"kind":"Name","value":"requestBody"}},{"kind":"Field","name":{"kind":"Name","value":"responseBody"}},{"kind":"Field","name":{"kind":"Name","value":"bodyRemovedAt"}}]}}]}}]}}]} as unknown as DocumentNode<NoticeDetailsQuery, NoticeDetailsQueryVariables>;
export const NoticesListDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"NoticesList"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"last"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"before"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"NotificationFilter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"notifications"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"last"},"value":{"kind":"Variable","name":{"kind":"Name","value":"last"}}},{"kind":"Argument","name":{"kind":"Name","value":"before"},"value":{"kind":"Variable","name":{"kind":"Name","value":"before"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"attemptCount"}},{"kind":"Field","name":{"kind":"Name","value":"attemptLimit"}},{"kind":"Field","name":{"kind":"Name","value":"nextAttemptAt"}},{"kind":"Field","name":{"kind":"Name","value":"order"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"mallId"}},{"kind":"Field","name":{"kind":"Name","value":"orderNumber"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"hasPreviousPage"}},{"kind":"Field","name":{"kind":"Name","value":"startCursor"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<NoticesListQuery, NoticesListQueryVariables>;
export const ActivityDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"subscription","name":{"kind":"Name","value":"Activity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"activity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"orderId"}},{"kind":"Field","name":{"kind":"Name","value":"kinds"}}]}}]}}]} as unknown as DocumentNode<ActivitySubscription, ActivitySubscriptionVariables>;
export const MallsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Malls"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"malls"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<MallsQuery, MallsQueryVariables>;