import type { MessageKey } from '../i18n/en/index.ts';

export type KeyBinding = {
  /** One key, or two pressed after one another: "j", "g o". */
  keys: string;
  /** What it does, as the help says it. */
  word: MessageKey;
  /** Answers false where it has nothing to do here, so that another may have the key. */
  run: () => unknown;
  /** Works too while a drawer or dialog lies over the page. */
  overLayers?: boolean;
};

/** How long the first of two keys waits for the second. */
const pairMs = 1_500;

export type KeyRegistry = {
  /** Adds what a page does on keys, for as long as it is there. @returns what ends it */
  add(bindings: () => readonly KeyBinding[]): () => void;
  /** @returns whether somebody took the key */
  press(key: string, isLayerOpen: boolean): boolean;
  /** Everything that works now, the first registered first. */
  list(): KeyBinding[];
};

/** The keys that work right now. Who came last goes first: a page before the frame. @param now milliseconds of a running clock */
export function createKeyRegistry(now: () => number): KeyRegistry {
  const sets = new Set<() => readonly KeyBinding[]>();
  let first: { key: string; at: number } | null = null;
  const all = () => [...sets].flatMap((bindings) => bindings());
  return {
    add(bindings) {
      sets.add(bindings);
      return () => void sets.delete(bindings);
    },
    press(key, isLayerOpen) {
      const usable = all()
        .filter(({ overLayers }) => overLayers || !isLayerOpen)
        .reverse();
      const take = (keys: string) => usable.some((binding) => binding.keys === keys && binding.run() !== false);
      const pair = first && now() - first.at <= pairMs ? `${first.key} ${key}` : null;
      first = null;
      if (pair && usable.some(({ keys }) => keys === pair)) return take(pair);
      if (usable.some(({ keys }) => keys.startsWith(`${key} `))) {
        first = { key, at: now() };
        return true;
      }
      return take(key);
    },
    list() {
      return [...new Map(all().map((binding) => [binding.keys, binding])).values()];
    },
  };
}
