import type { ForcedFault } from '../web/page.ts';
import type { MallContext } from './mall-context.ts';
import { modeWords } from './mode-words.ts';

/** What Cafe24's side is told to do wrong, for the banner of every page. */
export function mallFaults({ store, baseUrl }: MallContext): ForcedFault[] {
  return Object.entries(store.rules).flatMap(([scope, { mode, seconds, times }]) => {
    if (mode === 'normal') return [];
    const details = [scope === '*' ? '' : scope, times === null ? '' : `×${times}`].filter(Boolean).join(', ');
    const fill = (sentence: string) =>
      sentence.replace('{s}', String(seconds)).replace('{who}', details ? ` (${details})` : '');
    const { en, ko, ja } = modeWords[mode];
    return [
      { side: 'malls', sentence: { en: fill(en), ko: fill(ko), ja: fill(ja) }, undoUrl: `${baseUrl()}/control/normal` },
    ];
  });
}
