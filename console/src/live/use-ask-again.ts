import { useEffect, useEffectEvent, useRef } from 'react';
import { useActivity } from './activity-context.tsx';

/**
 * Asks again when something happened anywhere; a burst of activity is one question.
 * @param gatherMs how long the first of a burst waits for the rest
 * @returns asks at once what still waits, for whoever held it back by `isHeld`
 */
export function useAskAgain(
  ask: () => Promise<unknown>,
  gatherMs: number,
  isHeld: () => boolean = () => false,
): () => void {
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const waits = useRef(false);
  const askNow = useEffectEvent(() => {
    waits.current = isHeld();
    // The frame tells when the server is silent; what is shown then stays as it was.
    if (!waits.current) ask().catch(() => undefined);
  });
  useEffect(() => () => clearTimeout(timer.current), []);
  useActivity(() => {
    timer.current ??= setTimeout(() => {
      timer.current = undefined;
      askNow();
    }, gatherMs);
  });
  return () => {
    if (!waits.current) return;
    waits.current = false;
    ask().catch(() => undefined);
  };
}
