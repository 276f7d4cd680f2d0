import { createContext, type ReactNode, useContext, useEffect, useState } from 'react';

const tickMs = 15_000;
const secondMs = 1_000;

const ClockContext = createContext(0);

/** Tells the tree how far the server's clock is ahead of this machine's, in milliseconds. */
export function ClockProvider({ aheadMs, children }: { aheadMs: number; children: ReactNode }) {
  return <ClockContext value={aheadMs}>{children}</ClockContext>;
}

/** The server's time, fresh enough for "in about 9 min". */
export function useNow(): Date {
  return useClock(tickMs);
}

/** The server's time, to the second: for a clock, not for whole pages. */
export function useSecond(): Date {
  return useClock(secondMs);
}

function useClock(everyMs: number): Date {
  const aheadMs = useContext(ClockContext);
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), everyMs);
    return () => clearInterval(timer);
  }, [everyMs]);
  return new Date(now + aheadMs);
}
