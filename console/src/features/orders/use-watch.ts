import { useEffect } from 'react';
import type { SituationCode } from '../../gen/graphql.ts';
import type { OrderDetails } from './order-query.ts';

const eagerMs = 3_000;
const eagerForMs = 5 * 60_000;
const patientMs = 30_000;

/** Situations that change by themselves soon: the buyer, the PG or Cafe24 is at work. */
const moving = new Set<SituationCode>([
  'WAITING_BUYER',
  'WAITING_CONFIRM',
  'WAITING_DEPOSIT',
  'WAITING_MALL_READ',
  'NOTIFY_SENDING',
  'NOTIFY_RETRYING',
  'NOTIFY_BEHIND',
  'NOTIFY_HOST_PAUSED',
  'PG_ANSWER_LOST',
]);

type Polling = { startPolling: (ms: number) => void; stopPolling: () => void };

/** Asks again while something is under way: often for five minutes after a change, then seldom. */
export function useWatch({ startPolling, stopPolling }: Polling, order: OrderDetails | null | undefined): void {
  const watched = order && moving.has(order.situation.code) ? versionOf(order) : null;
  useEffect(() => {
    if (watched === null) return;
    startPolling(eagerMs);
    const timer = setTimeout(() => startPolling(patientMs), eagerForMs);
    return () => {
      clearTimeout(timer);
      stopPolling();
    };
  }, [watched, startPolling, stopPolling]);
}

/** Differs whenever something happened to the order, and thus whenever its timeline grew. */
export function versionOf({ updatedAt, situation, notifications, webhookEvents }: OrderDetails): string {
  const tries = notifications.map(({ id, status, attemptCount }) => `${id} ${status} ${attemptCount}`);
  const messages = webhookEvents.edges.map(({ node }) => node.id);
  return [updatedAt, situation.code, situation.since, ...tries, ...messages].join(' ');
}
