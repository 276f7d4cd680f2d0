import type { Translate } from '../../i18n/translate.ts';

/** Why the company's own sign-in let nobody in, in words; null: nothing was refused. */
export function providerRefusal(search: string, t: Translate): string | null {
  const code = new URLSearchParams(search).get('refused');
  if (code === null) return null;
  return t(t.known(`providerRefusal.${code}`) ?? 'session.failed');
}
