import { useTranslate } from '../../i18n/language-context.tsx';
import { useFreshness } from '../../live/use-freshness.ts';
import { refusalSentence } from '../../wording/refusal-sentence.ts';
import type { OrderDetails } from './order-query.ts';

type Judged = Pick<OrderDetails, 'allowedActions'>;

/** Answers for each action why it can't be done to the order now, in words; null when it can. The server judges. */
export function useWhyNot({ allowedActions }: Judged): (action: string) => string | null {
  const t = useTranslate();
  const isStale = useFreshness() === 'lost';
  return (action) => {
    if (isStale) return t('action.stale');
    const judged = allowedActions.find((known) => known.action === action);
    if (!judged || judged.allowed) return null;
    return refusalSentence({ code: judged.reason ?? '', params: judged.params, requestId: null }, t);
  };
}
