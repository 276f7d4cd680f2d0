import { useTranslate } from '../i18n/language-context.tsx';
import { useStale } from '../live/use-freshness.ts';
import type { Params } from '../wording/params.ts';
import { refusalSentence } from '../wording/refusal-sentence.ts';

type Judged = { allowedActions: { action: string; allowed: boolean; reason?: string | null; params: Params }[] };

/**
 * Answers for each action why it can't be done to the subject now, in words; null when it can. The server judges; what is on the
 * screen must be fresh enough to act upon.
 */
export function useWhyNot({ allowedActions }: Judged): (action: string) => string | null {
  const t = useTranslate();
  const isStale = useStale();
  return (action) => {
    if (isStale) return t('action.stale');
    const judged = allowedActions.find((known) => known.action === action);
    if (!judged || judged.allowed) return null;
    return refusalSentence({ code: judged.reason ?? '', params: judged.params, requestId: null }, t);
  };
}
