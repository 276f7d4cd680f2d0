import type { ForcedFault } from '../web/page.ts';
import type { MallContext } from './mall-context.ts';
import { modeWords } from './mode-words.ts';

/** What Cafe24's side is told to do wrong, for the banner of every page. */
export function mallFaults({ store, baseUrl }: MallContext): ForcedFault[] {
  return [...notificationFaults(store), ...adminFaultsOf(store)].map((sentence) => ({
    side: 'malls',
    sentence,
    undoUrl: `${baseUrl()}/control/normal`,
  }));
}

type Sentence = ForcedFault['sentence'];

function adminFaultsOf({ adminFaults }: MallContext['store']): Sentence[] {
  return adminFaults.map(({ mallId, call, method, mode, times }) => {
    const what = `${method ? `${method} ` : ''}${call}`;
    const who = times === null ? mallId : `${mallId}, ×${times}`;
    return {
      en: `Cafe24's Admin API now answers ${what} with ${mode} (${who}).`,
      ko: `지금 카페24 Admin API가 ${what} 호출에 ${mode}(으)로 답합니다 (${who}).`,
      ja: `現在、Cafe24 の Admin API は ${what} に ${mode} と応答します (${who})。`,
    };
  });
}

function notificationFaults({ rules }: MallContext['store']): Sentence[] {
  return Object.entries(rules).flatMap(([scope, { mode, seconds, times }]) => {
    if (mode === 'normal') return [];
    const details = [scope === '*' ? '' : scope, times === null ? '' : `×${times}`].filter(Boolean).join(', ');
    const fill = (sentence: string) =>
      sentence.replace('{s}', String(seconds)).replace('{who}', details ? ` (${details})` : '');
    const { en, ko, ja } = modeWords[mode];
    return [{ en: fill(en), ko: fill(ko), ja: fill(ja) }];
  });
}
