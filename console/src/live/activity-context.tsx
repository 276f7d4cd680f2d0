import { createContext, type ReactNode, useContext, useEffect, useEffectEvent, useMemo, useRef } from 'react';
import type { ActivitySubscription } from '../gen/graphql.ts';
import { activitySubscription } from './activity-query.ts';
import { useFollow } from './use-follow.ts';
import { useFreshness } from './use-freshness.ts';

export type Activity = Pick<ActivitySubscription['activity'], 'orderId' | 'kinds'>;

type Listener = (activity: Activity) => void;
type Listeners = { add(listener: Listener): () => void };

const ActivityContext = createContext<Listeners>({ add: () => () => undefined });

/** While the line is broken everything on screen is asked for anew this often. */
const askMs = 10_000;

const catchUp: Activity = { orderId: null, kinds: ['CATCH_UP'] };

/** Follows all activity once for all pages; while that can't be, it asks them to look for themselves. */
export function ActivityProvider({ children }: { children: ReactNode }) {
  const listeners = useRef(new Set<Listener>());
  const isLive = useFreshness() === 'live';
  const tell = useEffectEvent((activity: Activity) => {
    for (const listener of listeners.current) listener(activity);
  });
  useFollow(activitySubscription, 'all', {}, ({ activity }) => tell(activity));
  useEffect(() => {
    const askAll = () => {
      if (!document.hidden) tell(catchUp);
    };
    document.addEventListener('visibilitychange', askAll);
    const timer = isLive ? undefined : setInterval(askAll, askMs);
    return () => {
      document.removeEventListener('visibilitychange', askAll);
      clearInterval(timer);
    };
  }, [isLive]);
  const value = useMemo<Listeners>(
    () => ({
      add(listener) {
        listeners.current.add(listener);
        return () => void listeners.current.delete(listener);
      },
    }),
    [],
  );
  return <ActivityContext value={value}>{children}</ActivityContext>;
}

/** Tells what happened anywhere, for as long as the page is there. */
export function useActivity(listener: Listener): void {
  const { add } = useContext(ActivityContext);
  const told = useEffectEvent(listener);
  useEffect(() => add((activity) => told(activity)), [add]);
}
