import type { Translate } from '../../i18n/translate.ts';
import { kstFull, upcoming } from '../../wording/time.ts';
import type { ResendNotice, ResendPreview } from './resend-query.ts';

type Notice = Pick<ResendNotice, 'status' | 'deliveredAt'>;

/** What sending the notice now does to its planned tries, in one or two sentences. */
export function resendEffectSentence(
  { replaces, nextIfFails }: ResendPreview['effect'],
  { status, deliveredAt }: Notice,
  now: Date,
  t: Translate,
): string {
  if (status === 'DELIVERED') {
    return t('resend.again', { time: deliveredAt ? kstFull(new Date(deliveredAt)) : 'none' });
  }
  return t('resend.effect', {
    at: replaces ? upcoming(replaces, now, t) : 'none',
    next: nextIfFails ? upcoming(nextIfFails, now, t) : 'none',
  });
}
