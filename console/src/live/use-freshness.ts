import { createContext, useCallback, useContext, useSyncExternalStore } from 'react';
import { createLiveState, type Freshness, type LiveState } from './live-state.ts';

export const LiveStateContext = createContext<LiveState>(createLiveState(() => 0));

const lookMs = 1_000;

/** Milliseconds since the server's last word, as of the moment of drawing. */
export function useSilence(): () => number {
  return useContext(LiveStateContext).silentMs;
}

/** True while what is on the screen may no longer be true: whatever moves money or sends is off then, and says `action.stale`. */
export function useStale(): boolean {
  return useFreshness() === 'lost';
}

/** How fresh what is on the screen is. */
export function useFreshness(): Freshness {
  const state = useContext(LiveStateContext);
  const subscribe = useCallback(
    (listener: () => void) => {
      const leave = state.subscribe(listener);
      // Silence tells nothing by itself.
      const timer = setInterval(listener, lookMs);
      return () => {
        leave();
        clearInterval(timer);
      };
    },
    [state],
  );
  return useSyncExternalStore(subscribe, state.read);
}
