export type Language = 'ko' | 'ja' | 'en';

/** Pages speak the language of the shop, known by its currency. */
export function languageOf(currency: string): Language {
  return currency === 'KRW' ? 'ko' : currency === 'JPY' ? 'ja' : 'en';
}

/** "39,000원", "12,800円", "3,065.00 PHP": grouped as text, never through a number. */
export function showMoney(amount: string, currency: string, language: Language): string {
  const [whole = '', fraction] = amount.split('.');
  const grouped = /^\d+$/.test(whole) ? whole.replace(/\B(?=(\d{3})+$)/g, ',') : whole;
  const text = fraction === undefined ? grouped : `${grouped}.${fraction}`;
  if (currency === 'KRW' && language === 'ko') return `${text}원`;
  return currency === 'JPY' && language === 'ja' ? `${text}円` : `${text} ${currency}`;
}

/** "2026-05-19 14:03:27 KST" from ISO time. */
export function showTime(iso: string): string {
  const local = new Date(Date.parse(iso) + 9 * 3_600_000).toISOString();
  return `${local.slice(0, 10)} ${local.slice(11, 19)} KST`;
}
