import { useTranslate } from '../../i18n/language-context.tsx';
import { useFreshness } from '../../live/use-freshness.ts';
import { refusalSentence } from '../../wording/refusal-sentence.ts';

type Judged = { action: string; allowed: boolean; reason: string | null; params: Record<string, unknown> };

/** Why an action can't be done now, in words; null when it can. The server judges; what is no longer fresh is judged by nobody. */
export function useWhyNot(actions: readonly Judged[], wanted: string): string | null {
  const t = useTranslate();
  const isStale = useFreshness() === 'lost';
  if (isStale) return t('action.stale');
  const judged = actions.find(({ action }) => action === wanted);
  if (!judged || judged.allowed) return null;
  return refusalSentence({ code: judged.reason ?? '', params: judged.params, requestId: null }, t);
}
