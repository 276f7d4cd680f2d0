import type { DocumentNode } from 'graphql';
import {
  AttentionDocument,
  FindDocument,
  MessagesListDocument,
  NoticesListDocument,
  OrderPageDocument,
  OrdersListDocument,
  OrderTimelineDocument,
  OverviewChartDocument,
  OverviewDocument,
} from '../../../console/src/gen/graphql.ts';
import type { Known } from './known.ts';

export type Question = { name: string; document: DocumentNode; variables: (turn: Known) => object };

const page = { first: 50, more: false };
const orders = (name: string, filter: object, sort = 'CREATED_AT_DESC'): Question => ({
  name: `orders: ${name}`,
  document: OrdersListDocument,
  variables: () => ({ ...page, filter, sort }),
});
const messages = (name: string, filter: object): Question => ({
  name: `messages: ${name}`,
  document: MessagesListDocument,
  variables: () => ({ first: 50, filter }),
});
const notices = (name: string, filter: object): Question => ({
  name: `notices: ${name}`,
  document: NoticesListDocument,
  variables: () => ({ first: 50, filter }),
});
const find = (name: string, of: (turn: Known) => string): Question => ({
  name: `find: ${name}`,
  document: FindDocument,
  variables: (turn) => ({ q: of(turn) }),
});

const week = { period: 'LAST_7_DAYS' };

/** What the console asks, in its own words: each list with each of its filters and sorts. */
export const questions: readonly Question[] = [
  find('order number', ({ orderNumber }) => orderNumber),
  find('tid', ({ tid }) => tid),
  find('reference', ({ reference }) => reference),
  find('buyer', ({ buyerId }) => buyerId),
  find('message', ({ messageId }) => messageId),
  find('request', ({ requestId }) => requestId),
  find('nothing', ({ orderNumber }) => `${orderNumber}x`),
  {
    name: 'orders: search',
    document: OrdersListDocument,
    variables: ({ orderNumber }) => ({ ...page, filter: { search: orderNumber } }),
  },
  orders('all', {}),
  orders('oldest first', {}, 'CREATED_AT_ASC'),
  orders('changed last', {}, 'UPDATED_AT_DESC'),
  orders('paid last', {}, 'PAID_AT_DESC'),
  orders('largest', { currencies: ['KRW'] }, 'AMOUNT_DESC'),
  orders('a week', { dates: week }),
  orders('paid within a week', { dates: { ...week, basis: 'PAID' } }, 'PAID_AT_DESC'),
  orders('given back within a week', { dates: { ...week, basis: 'CANCELLED' } }),
  orders('status, many', { statuses: ['PAID'] }),
  orders('status, few', { statuses: ['UNKNOWN'] }),
  orders('mall', { mallIds: ['hanokmall'] }),
  orders('mall and statuses', { mallIds: ['kawaii'], statuses: ['FAILED', 'EXPIRED'] }),
  orders('mall without orders', { mallIds: ['moonbakery'] }),
  orders('flow', { flows: ['EXTERNAL_CHECKOUT'] }),
  orders('amounts', { currencies: ['KRW'], amountMin: '600000', amountMax: '700000' }),
  orders('told', { deliveryStates: ['DELIVERED'] }),
  orders('not told', { deliveryStates: ['RETRYING', 'EXHAUSTED'] }),
  orders('failed by TLS', { failureKinds: ['TLS'] }),
  orders('cancellation ended', { cancellationStatuses: ['COMPLETED'] }),
  orders('needs a person', { needsAttention: true }),
  {
    name: 'orders: a page in the middle',
    document: OrdersListDocument,
    variables: ({ cursor }) => ({ ...page, filter: {}, after: cursor }),
  },
  messages('all', {}),
  messages('kind, many', { kinds: ['PG_PAYMENT_WEBHOOK'] }),
  messages('kind, few', { kinds: ['PG_REFUND_WEBHOOK'] }),
  messages('kind, none', { kinds: ['EXTERNAL_PAY'] }),
  messages('refused', { verdicts: ['REJECTED'] }),
  messages('held', { verdicts: ['HELD'] }),
  messages('mall', { mallIds: ['tindahan'] }),
  messages('mall without messages', { mallIds: ['moonbakery'] }),
  messages('mall, kind and week', { mallIds: ['hanokmall'], kinds: ['CANCEL_REQUEST'] }),
  {
    name: 'messages: search',
    document: MessagesListDocument,
    variables: ({ orderNumber }) => ({ first: 50, filter: { search: orderNumber } }),
  },
  notices('all', {}),
  notices('given up', { statuses: ['EXHAUSTED'] }),
  notices('delivered', { statuses: ['DELIVERED'] }),
  notices('mall', { mallIds: ['kawaii'] }),
  notices('mall without notices', { mallIds: ['moonbakery'] }),
  notices('failed by TLS', { failureKinds: ['TLS'] }),
  notices('receiver unknown', { receivers: ['nowhere.example'] }),
  {
    name: 'order page',
    document: OrderPageDocument,
    variables: ({ mallId, orderNumber }) => ({ mallId, orderNumber }),
  },
  { name: 'timeline', document: OrderTimelineDocument, variables: ({ orderId }) => ({ orderId }) },
  { name: 'what needs a person', document: AttentionDocument, variables: () => ({}) },
  { name: 'overview, today', document: OverviewDocument, variables: () => ({}) },
  { name: 'overview, a week', document: OverviewDocument, variables: ({ weekAgo }) => ({ from: weekAgo }) },
  {
    name: 'overview, chart of a week',
    document: OverviewChartDocument,
    variables: ({ weekAgo }) => ({ from: weekAgo }),
  },
];
