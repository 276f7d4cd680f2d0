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

/** Currencies that a language writes in its own letters, without a blank; all other pairs keep the code. */
const ownUnits: Partial<Record<Language, Record<string, string>>> = { ko: { KRW: '원' }, ja: { JPY: '円' } };

/** As it stands inside a sentence: "39,000원", "12,800円", "39,000 KRW". */
export function moneyInSentence(amount: string, currency: string, language: Language): string {
  const unit = ownUnits[language]?.[currency];
  return unit ? `${groupThousands(amount)}${unit}` : moneyText(amount, currency);
}

/** The same where Korean wants it as the object of a verb: won ends in a consonant, the codes of the other currencies in vowels. */
export function moneyAsObject(amount: string, currency: string, language: Language): string {
  const money = moneyInSentence(amount, currency, language);
  return language === 'ko' ? `${money}${currency === 'KRW' ? '을' : '를'}` : money;
}

const figureSpace = '\u2007';
const punctuationSpace = '\u2008';

/** Pads an amount without decimals as if it had two, so that units stand under each other in a mixed list. */
export function padDecimals(amount: string): string {
  const grouped = groupThousands(amount);
  return grouped.includes('.') ? grouped : `${grouped}${punctuationSpace}${figureSpace}${figureSpace}`;
}
