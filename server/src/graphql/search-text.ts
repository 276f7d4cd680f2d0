import { mostIds } from '@pgbridge/shared/order-list-words';
import { badInput } from './errors.ts';

/** What people paste into a search box, as ids are stored: trimmed, full-width characters folded, `#` and quotes dropped. */
export function normaliseSearch(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[#"'`‘’“”]/g, '')
    .replace(/(?<=\d)[‐‑‒–—−](?=\d)/g, '-')
    .trim();
}

/**
 * The ids in a text that may hold several, separated by commas, semicolons or white space. An order number with a space where its
 * hyphen was is one id.
 */
export function searchedIds(text: string): string[] {
  const joined = normaliseSearch(text).replace(/(?<![^\s,;、])(\d{8}) +(\d{7})(?![^\s,;、])/g, '$1-$2');
  const ids = [...new Set(joined.split(/[\s,;、]+/).filter((id) => id !== ''))];
  if (ids.length > mostIds) throw badInput(`At most ${mostIds} ids can be looked for at once, not ${ids.length}.`);
  return ids;
}

/** An order number is written 20260519-0000029, but often told without the hyphen. */
export function orderNumberSpellings(text: string): string[] {
  const match = /^(\d{8})(\d{7})$/.exec(text);
  return match ? [text, `${match[1]}-${match[2]}`] : [text];
}
