import { createContext, useContext, useEffect, useEffectEvent } from 'react';

/** The palette's parts. */
export const paletteGroups = ['actions', 'pages', 'views', 'orders', 'search', 'language', 'theme'] as const;
export type PaletteGroup = (typeof paletteGroups)[number];

/** Something to find and choose in the palette. */
export type PaletteEntry = {
  id: string;
  group: PaletteGroup;
  label: string;
  /** Stands behind the label: a key, a mall, a status. */
  hint?: string;
  /** The language of the label, where it is not the page's. */
  lang?: string;
  /** Other words one may type for it. */
  alias?: string;
  /** Why it cannot be chosen now. */
  off?: string;
  /** Goes somewhere, or opens the dialog that asks. It must change nothing by itself. */
  choose: () => void;
};

export type PaletteSource = {
  add(entries: () => readonly PaletteEntry[]): () => void;
  list(): PaletteEntry[];
};

export function createPaletteSource(): PaletteSource {
  const sets = new Set<() => readonly PaletteEntry[]>();
  return {
    add(entries) {
      sets.add(entries);
      return () => void sets.delete(entries);
    },
    // A deed may have two buttons on a page; it is one thing to choose.
    list: () => [...new Map([...sets].flatMap((entries) => entries()).map((entry) => [entry.id, entry])).values()],
  };
}

export const PaletteContext = createContext<PaletteSource>(createPaletteSource());

/** What the page adds to the palette for as long as it is there: its saved views, the actions of the open order. */
export function usePaletteEntries(entries: readonly PaletteEntry[]): void {
  const source = useContext(PaletteContext);
  const current = useEffectEvent(() => entries);
  useEffect(() => source.add(() => current()), [source]);
}
