import { demoSecrets } from '@pgbridge/shared/demo';
import type { MessageKind } from '@pgbridge/shared/words';

/** A door that partners or browsers post to. */
export type Door = {
  path: string;
  kind: MessageKind;
  headers?: Record<string, string>;
  /** What the door needs to be in form. */
  fields: string[];
};

const requestFields = ['amount', 'currency', 'order_id', 'partner_id', 'hash_data', 'return_url'];
const webhookFields = ['reference_id', 'order_code', 'status', 'amount', 'currency', 'digest'];
const cancelFields = ['order_id', 'partner_id', 'amount', 'cancel_amount', 'currency', 'tid', 'hash_data'];
const refundFields = ['reference_no', 'refund_reference', 'order_code', 'refund_code', 'refund_status', 'digest'];
const reservedFields = ['mall_id', 'member_id', 'currency', 'order_id', 'response_time', 'hmac', 'order'];

/** Every door that takes a message in a body from outside; who posts to the settings page is signed in. */
export const doors = {
  'asynchronous payment request': {
    path: '/api/asynchronous-checkout/checkout',
    kind: 'PAYMENT_REQUEST',
    fields: [...requestFields, 'return_noty_url'],
  },
  'synchronous payment request': {
    path: '/api/synchronous-checkout/checkout',
    kind: 'PAYMENT_REQUEST',
    fields: requestFields,
  },
  'reading of a result': {
    path: '/api/synchronous-checkout/checkout/status',
    kind: 'PAYMENT_READ',
    fields: ['key'],
  },
  'payment webhook': {
    path: '/api/asynchronous-checkout/checkout/webhook',
    kind: 'PG_PAYMENT_WEBHOOK',
    fields: webhookFields,
  },
  'payment webhook of an external checkout': {
    path: '/api/external-checkout/order/webhook',
    kind: 'PG_PAYMENT_WEBHOOK',
    fields: webhookFields,
  },
  'synchronous cancel request': {
    path: '/api/synchronous-refund/cancel',
    kind: 'CANCEL_REQUEST',
    fields: cancelFields,
  },
  'asynchronous cancel request': {
    path: '/api/asynchronous-refund/cancel',
    kind: 'CANCEL_REQUEST',
    fields: [...cancelFields, 'cancel_noty_url'],
  },
  'refund webhook': {
    path: '/api/asynchronous-refund/cancel/webhook',
    kind: 'PG_REFUND_WEBHOOK',
    fields: [...refundFields, 'refund_amount', 'currency'],
  },
  'reserved order': {
    path: '/api/external-checkout/payload',
    kind: 'EXTERNAL_PAYLOAD',
    fields: [...reservedFields, 'return_notification_url', 'return_url_base'],
  },
  'confirmation on the review page': {
    path: '/api/external-checkout/order/pay',
    kind: 'EXTERNAL_PAY',
    fields: ['token', 'action', 'amount'],
  },
  event: {
    path: '/api/cafe24/events',
    kind: 'CAFE24_EVENT',
    headers: { 'x-api-key': demoSecrets.webhookKey },
    fields: ['event_no', 'resource'],
  },
  'asynchronous callback': {
    path: '/api/asynchronous-checkout/checkout/callback',
    kind: 'BUYER_CALLBACK',
    fields: ['reference_no'],
  },
  'synchronous callback': {
    path: '/api/synchronous-checkout/checkout/callback',
    kind: 'BUYER_CALLBACK',
    fields: ['reference_no'],
  },
  'external callback': {
    path: '/api/external-checkout/order/callback',
    kind: 'BUYER_CALLBACK',
    fields: ['reference_no'],
  },
} satisfies Record<string, Door>;

export type DoorName = keyof typeof doors;

export const doorNames = Object.keys(doors) as DoorName[];
