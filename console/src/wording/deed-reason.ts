import { cancelReasons, resendReasons } from '@pgbridge/shared/words';
import type { Translate } from '../i18n/translate.ts';

/** Why a person did something: a reason of our own lists is worded in the reader's language, a note behind it and any other text stay. */
export function deedReason(text: string, t: Translate): string {
  const [, code = text, note] = /^([A-Z_]+): (.+)$/s.exec(text) ?? [];
  const words = wordsOf(code, t);
  if (words === null) return text;
  return note === undefined ? words : `${words}: ${note}`;
}

function wordsOf(code: string, t: Translate): string | null {
  const cancel = cancelReasons.find((reason) => reason === code);
  if (cancel) return t(`cancelReason.${cancel}`);
  const resend = resendReasons.find((reason) => reason === code);
  return resend ? t(`resendReason.${resend}`) : null;
}
