/*
 * The words of finding orders: what an id can be, how a list is narrowed and sorted.
 */

/** What an id that somebody looks for turned out to be. */
export const foundAs = [
  'ORDER_NUMBER',
  'TID',
  'REFERENCE',
  'BUYER',
  'REFUND_REFERENCE',
  'REFUND_ID',
  'ORDER_ID',
  'MESSAGE_ID',
  'REQUEST_ID',
  'NOTIFICATION_ID',
] as const;
export type FoundAs = (typeof foundAs)[number];

/** As many ids can be looked for at once. */
export const mostIds = 50;

/** Which of an order's times a span is of. CANCELLED: money of it went back. */
export const dateBases = ['REQUESTED', 'PAID', 'CANCELLED'] as const;
export type DateBasis = (typeof dateBases)[number];

/** Spans of Korean calendar days that end with today. */
const datePeriods = ['TODAY', 'LAST_7_DAYS', 'LAST_30_DAYS'] as const;
export type DatePeriod = (typeof datePeriods)[number];

/** How far Cafe24 has been told of an order. */
export const deliveryStates = ['NONE', 'WAITING', 'RETRYING', 'DELIVERED', 'EXHAUSTED', 'SKIPPED'] as const;
export type DeliveryState = (typeof deliveryStates)[number];

/** What a list of orders is sorted by. */
export const orderSorts = [
  'CREATED_AT_DESC',
  'CREATED_AT_ASC',
  'UPDATED_AT_DESC',
  'UPDATED_AT_ASC',
  'PAID_AT_DESC',
  'PAID_AT_ASC',
  'AMOUNT_DESC',
  'AMOUNT_ASC',
] as const;
export type OrderSort = (typeof orderSorts)[number];

/** What a file of orders can have of each. */
export const exportColumns = [
  'requestedAt',
  'orderNumber',
  'mallId',
  'shopNo',
  'flow',
  'status',
  'notice',
  'causes',
  'currency',
  'requestedAmount',
  'paidAmount',
  'cancelledAmount',
  'cancellableAmount',
  'method',
  'tid',
  'reference',
  'buyer',
  'attempts',
  'paidAt',
  'updatedAt',
] as const;
export type ExportColumn = (typeof exportColumns)[number];

/** As many orders can stand in one file. */
export const mostExported = 50_000;
