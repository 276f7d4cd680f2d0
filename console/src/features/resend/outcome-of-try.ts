import type { Translate } from '../../i18n/translate.ts';
import { failureWords } from '../../wording/failure.ts';
import { upcoming } from '../../wording/time.ts';
import type { Mark } from '../../wording/tones.ts';
import type { ResendTry } from './resend-query.ts';

type Ended = Pick<ResendTry, 'succeeded' | 'durationMs' | 'failureKind' | 'httpStatus'>;
type Context = { isLate: boolean; now: Date; t: Translate };

const mark = (tone: 'good' | 'warning' | 'waiting'): Mark => ({ tone, shape: tone });

/** What came of a try, in words. @param made null while it is under way */
export function outcomeOfTry(
  made: Ended | null,
  nextAttemptAt: string | null,
  { isLate, now, t }: Context,
): { mark: Mark; words: string } {
  if (!made) return { mark: mark('waiting'), words: t(isLate ? 'resend.late' : 'resend.sending') };
  if (made.succeeded) return { mark: mark('good'), words: t('resend.accepted', { ms: made.durationMs ?? 0 }) };
  const status = made.httpStatus == null ? 'none' : String(made.httpStatus);
  return {
    mark: mark('warning'),
    words: t('resend.notConfirmed', {
      failure: failureWords(made.failureKind ?? '', status, t),
      at: nextAttemptAt ? upcoming(nextAttemptAt, now, t) : 'none',
    }),
  };
}
