import type { Language } from '../i18n/languages.ts';

/** Absent values, everywhere. */
export const absent = '–';

/** Puts commas into the server's decimal text: "3065.00" → "3,065.00". Text that is no number stays as it is. */
export function groupThousands(amount: string): string {
  const match = /^(-?)(\d+)(\.\d+)?$/.exec(amount);
  if (!match) return amount;
  const [, sign = '', whole = '', fraction = ''] = match;
  return `${sign}${whole.replace(/\B(?=(\d{3})+$)/g, ',')}${fraction}`;
}

/** Number first, unit after: "39,000 KRW". */
export function moneyText(amount: string, currency: string): string {
  return `${groupThousands(amount)} ${currency}`;
}

/** As it stands inside a sentence: Korean writes won as "39,000원", all other pairs keep the code. */
export function moneyInSentence(amount: string, currency: string, language: Language): string {
  return language === 'ko' && currency === 'KRW' ? `${groupThousands(amount)}원` : moneyText(amount, currency);
}

const figureSpace = '\u2007';
const punctuationSpace = '\u2008';

/** Pads an amount without decimals as if it had two, so that units stand under each other in a mixed list. */
export function padDecimals(amount: string): string {
  const grouped = groupThousands(amount);
  return grouped.includes('.') ? grouped : `${grouped}${punctuationSpace}${figureSpace}${figureSpace}`;
}
