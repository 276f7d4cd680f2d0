import { type MessageKind, messageKinds, type OrderStatus } from '@pgbridge/shared/words';
import { type PeriodState, periodOf, type Span } from '../../url/period.ts';
import { type OrdersState, ordersUrl } from '../orders/orders-url.ts';
import { allMessages, type MessagesState, messagesUrl } from '../webhooks/messages-url.ts';
import { allNotices, type NoticesState, noticesUrl } from '../webhooks/notices-url.ts';
import type { FailureGroup, Incident } from './overview-query.ts';
import type { OverviewState } from './overview-url.ts';

/*
 * Where each figure leads: to the list that shows just what the figure counts. The server says in the schema what that is.
 */

export const paidStatuses: OrderStatus[] = ['PAID', 'PARTIALLY_REFUNDED', 'REFUNDED'];
export const endedStatuses: OrderStatus[] = [...paidStatuses, 'FAILED', 'CANCELLED', 'EXPIRED'];

/** The malls and the span that figures are of. */
export type Scope = Pick<OverviewState, 'mall'> & PeriodState;

/** What waits at this moment is shown whenever it began. */
export function atAnyDate({ mall }: Pick<Scope, 'mall'>): Scope {
  return { mall, period: 'all', from: '', to: '' };
}

/** One hour or day of a chart. The last one is still open, as its list is. */
export function duringPoint({ mall }: Pick<Scope, 'mall'>, { from, to }: Required<Span>, isLast: boolean): Scope {
  return { mall, period: 'custom', ...periodOf(isLast ? { from } : { from, to }) };
}

const untouched = ordersUrl.read(new URLSearchParams());

export function ordersPath(scope: Scope, filter: Partial<OrdersState>): string {
  return `/orders?${ordersUrl.write({ ...untouched, ...spanIn(scope), ...filter })}`;
}

export function noticesPath(scope: Scope, filter: Partial<NoticesState>): string {
  return `/webhooks/notifications?${noticesUrl.write({ ...allNotices, ...spanIn(scope), ...filter })}`;
}

function messagesPath(scope: Scope, filter: Partial<MessagesState>): string {
  return `/webhooks/messages?${messagesUrl.write({ ...allMessages, ...spanIn(scope), ...filter })}`;
}

const spanIn = ({ mall, period, from, to }: Scope): Scope => ({ mall, period, from, to });

const isOfPg = (kind: MessageKind) => kind.startsWith('PG_');
const kindsOf = {
  pg: messageKinds.filter(isOfPg),
  cafe24: messageKinds.filter((kind) => !isOfPg(kind)),
};

/** The calls whose answer times a chart shows. */
export function callsPath(scope: Scope, partner: 'pg' | 'cafe24'): string {
  return messagesPath(scope, { dir: ['OUTBOUND'], kind: kindsOf[partner] });
}

export function failurePath(scope: Scope, group: FailureGroup): string {
  const { failureKind, messageKind, direction, status } = group;
  if (failureKind) return noticesPath(scope, { status: ['PENDING', 'EXHAUSTED'], failure: [failureKind] });
  if (!messageKind) return ordersPath(scope, { status: status ? [status] : [] });
  return messagesPath(scope, { verdict: ['REJECTED'], kind: [messageKind], dir: direction ? [direction] : [] });
}

export function incidentPath(scope: Scope, { source, mallId, host, failureKind, countedFrom }: Incident): string {
  if (source === 'CAFE24') {
    const mall = mallId ? [mallId] : scope.mall;
    return noticesPath(atAnyDate({ mall }), { status: ['PENDING'], failure: [failureKind], host: host ? [host] : [] });
  }
  const since: Scope = { mall: scope.mall, period: 'custom', ...periodOf({ from: countedFrom ?? undefined }) };
  return messagesPath(since, { dir: ['OUTBOUND'], verdict: ['REJECTED'], kind: kindsOf.pg });
}

/** Plans to send again what the incident holds up. */
export function resendPath(scope: Scope, incident: Incident): string {
  return incidentPath(scope, incident).replace('/webhooks/notifications?', '/webhooks/runs/plan?');
}
