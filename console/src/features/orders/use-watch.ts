import { useEffect } from 'react';
import type { SituationCode } from '../../gen/graphql.ts';
import { useActivity } from '../../live/activity-context.tsx';
import { useFollow } from '../../live/use-follow.ts';
import { type OrderDetails, orderSubscription } from './order-query.ts';

const lookMs = 30_000;

/** Situations that time alone may change, of which no line tells. */
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

type Watched = {
  startPolling: (ms: number) => void;
  stopPolling: () => void;
  refetch: () => Promise<unknown>;
};

/** Follows an order; what comes changes the page by itself. While something is under way it is asked for now and then, too. */
export function useWatch(
  { startPolling, stopPolling, refetch }: Watched,
  order: OrderDetails | null | undefined,
): void {
  const id = order?.id ?? null;
  useFollow(orderSubscription, id, { id: id ?? '' }, () => undefined);
  useActivity(({ kinds }) => {
    // The outcome arrives at the page; a failure there is the frame's to tell.
    if (kinds.includes('CATCH_UP')) refetch().catch(() => undefined);
  });
  const isMoving = order ? moving.has(order.situation.code) : false;
  useEffect(() => {
    if (!isMoving) return;
    startPolling(lookMs);
    return stopPolling;
  }, [isMoving, startPolling, stopPolling]);
}
