import { useEffect, useState } from 'react';

/** Personal data in plain, as far as the record has it. */
export type Revealed = { buyerId: string | null; body: string | null; responseBody: string | null };

const shownMs = 5 * 60_000;

/** Holds what was revealed for five minutes, and nowhere but in the component that shows it. */
export function useRevealed() {
  const [revealed, setRevealed] = useState<Revealed | null>(null);
  useEffect(() => {
    if (!revealed) return;
    const timer = setTimeout(() => setRevealed(null), shownMs);
    return () => clearTimeout(timer);
  }, [revealed]);
  return { revealed, show: setRevealed };
}
