/** How fresh what is on the screen is: told at once, asked for now and then, or not known. */
export type Freshness = 'live' | 'delayed' | 'lost';

/** Without a word for so long, what is shown may no longer be true. */
export const lostAfterMs = 30_000;

export type LiveState = {
  /** The line to the server opened or broke. */
  setOpen(isOpen: boolean): void;
  /** The server said something, by whichever way. */
  heard(): void;
  read(): Freshness;
  /** Milliseconds since the last word. */
  silentMs(): number;
  /** @returns what ends it */
  subscribe(listener: () => void): () => void;
};

/** @param now milliseconds of a clock that runs */
export function createLiveState(now: () => number): LiveState {
  const listeners = new Set<() => void>();
  let isOpen = false;
  let heardAt = now();
  const tell = () => {
    for (const listener of listeners) listener();
  };
  return {
    setOpen(open) {
      isOpen = open;
      if (open) heardAt = now();
      tell();
    },
    heard() {
      heardAt = now();
      tell();
    },
    silentMs: () => now() - heardAt,
    read: () => (now() - heardAt > lostAfterMs ? 'lost' : isOpen ? 'live' : 'delayed'),
    subscribe(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}
