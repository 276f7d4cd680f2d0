import { type PaletteEntry, type PaletteGroup, paletteGroups } from '../../keys/palette-entries.ts';

/** The entries that have every word that was typed. Nothing typed: all of them. */
export function matching(entries: readonly PaletteEntry[], text: string): PaletteEntry[] {
  const words = folded(text).split(/\s+/).filter(Boolean);
  const fits = (entry: PaletteEntry) => {
    const haystack = folded(`${entry.label} ${entry.alias ?? ''}`);
    return words.every((word) => haystack.includes(word));
  };
  return entries.filter(fits);
}

export type PaletteSection = { group: PaletteGroup; entries: PaletteEntry[] };

/** By groups. Orders and the search for them come first for what may be an id, and last among the names for a bare word. */
export function sections(entries: readonly PaletteEntry[], text: string): PaletteSection[] {
  const ids: PaletteGroup[] = ['orders', 'search'];
  const others = paletteGroups.filter((group) => !ids.includes(group));
  const groups = /\d/.test(text) ? [...ids, ...others] : paletteGroups;
  return groups
    .map((group) => ({ group, entries: entries.filter((entry) => entry.group === group) }))
    .filter((section) => section.entries.length > 0);
}

function folded(text: string): string {
  return text.normalize('NFKC').toLowerCase();
}

/** The entry `step` places from the one that is marked, around both ends; the first when the marked one has gone. */
export function stepped(entries: readonly PaletteEntry[], marked: string | null, step: 1 | -1): string | null {
  if (entries.length === 0) return null;
  const at = entries.findIndex(({ id }) => id === marked);
  if (at < 0) return (step > 0 ? entries[0] : entries.at(-1))?.id ?? null;
  return entries[(at + step + entries.length) % entries.length]?.id ?? null;
}
