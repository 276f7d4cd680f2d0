import { expect, it } from 'vitest';
import { orderFilterOf, ordersUrl } from '../orders/orders-url.ts';
import { messageFilterOf, messagesUrl } from '../webhooks/messages-url.ts';
import { noticeFilterOf, noticesUrl } from '../webhooks/notices-url.ts';
import {
  atAnyDate,
  callsPath,
  duringPoint,
  failurePath,
  incidentPath,
  ordersPath,
  paidStatuses,
} from './figure-paths.ts';
import { overviewUrl } from './overview-url.ts';

const now = new Date('2026-05-19T05:03:27Z');
const scope = overviewUrl.read(new URLSearchParams('mall=demomall'));
const queryOf = (path: string) => new URLSearchParams(path.replace(/^[^?]*/, ''));
const nothing = { failureKind: null, messageKind: null, direction: null, status: null, count: 1, since: '' };
const incident = { count: 73, since: '2026-05-18T17:10:00Z', countedFrom: null, mallId: null, host: null } as const;

it('paid orders of today lead to the orders of today that are paid', () => {
  expect(orderFilterOf(ordersUrl.read(queryOf(ordersPath(scope, { status: paidStatuses }))))).toEqual({
    statuses: paidStatuses,
    mallIds: ['demomall'],
    dates: { period: 'TODAY' },
  });
});

it('what waits now leads to a list of any date', () => {
  const path = ordersPath(atAnyDate(scope), { refund: ['UNKNOWN'] });
  expect(orderFilterOf(ordersUrl.read(queryOf(path)))).toEqual({
    cancellationStatuses: ['UNKNOWN'],
    mallIds: ['demomall'],
  });
});

it('an hour leads to its own orders and calls, and the last one stays open', () => {
  const hour = { from: '2026-05-19T04:00:00.000Z', to: '2026-05-19T05:00:00.000Z' };
  const past = orderFilterOf(ordersUrl.read(queryOf(ordersPath(duringPoint(scope, hour, false), {}))));
  expect(past.dates).toEqual(hour);
  const open = messageFilterOf(messagesUrl.read(queryOf(callsPath(duringPoint(scope, hour, true), 'pg'))), now);
  expect(open).toMatchObject({ from: hour.from, to: undefined, directions: ['OUTBOUND'] });
  expect(open.kinds).toContain('PG_REFUND');
  expect(open.kinds).not.toContain('NOTIFICATION_PAYMENT');
});

it('each failure leads to the list of its kind', () => {
  const notices = failurePath(scope, { ...nothing, failureKind: 'TLS' });
  expect(noticeFilterOf(noticesUrl.read(queryOf(notices)), now)).toMatchObject({
    statuses: ['PENDING', 'EXHAUSTED'],
    failureKinds: ['TLS'],
    from: '2026-05-18T15:00:00.000Z',
  });
  const messages = failurePath(scope, { ...nothing, messageKind: 'CANCEL_REQUEST', direction: 'INBOUND' });
  expect(messageFilterOf(messagesUrl.read(queryOf(messages)), now)).toMatchObject({
    verdicts: ['REJECTED'],
    kinds: ['CANCEL_REQUEST'],
    directions: ['INBOUND'],
  });
  expect(failurePath(scope, { ...nothing, status: 'FAILED' })).toBe('/orders?status=FAILED&mall=demomall&period=today');
});

it('an incident leads to what it holds up, of its mall and host', () => {
  const ofMall = {
    ...incident,
    source: 'CAFE24',
    failureKind: 'TLS',
    mallId: 'kawaii',
    host: 'kawaii.example:443',
  } as const;
  expect(noticeFilterOf(noticesUrl.read(queryOf(incidentPath(scope, ofMall))), now)).toEqual({
    statuses: ['PENDING'],
    failureKinds: ['TLS'],
    receivers: ['kawaii.example:443'],
    mallIds: ['kawaii'],
  });
  const ofPg = { ...incident, source: 'PG', failureKind: 'TIMEOUT', countedFrom: '2026-05-19T04:00:00Z' } as const;
  expect(messageFilterOf(messagesUrl.read(queryOf(incidentPath(scope, ofPg))), now)).toMatchObject({
    verdicts: ['REJECTED'],
    from: '2026-05-19T04:00:00.000Z',
  });
});
