import { failureKinds } from '@pgbridge/shared/words';
import type { Translate } from '../i18n/translate.ts';

/**
 * Why a partner's answer did not count, in words that fit into brackets.
 * @param status the HTTP status as text, 'none' when there was none.
 */
export function failureWords(failure: string, status: string, t: Translate): string {
  const kind = failureKinds.find((known) => known === failure);
  return kind ? t(`failure.${kind}`, { status }) : failure;
}
