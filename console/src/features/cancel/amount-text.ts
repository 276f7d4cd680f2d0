/**
 * An amount as somebody types or pastes it, as the decimal text that is sent: digits, and a point where the currency has decimals.
 * Commas, units and blanks go, full-width digits become plain ones; nothing else is made of it.
 */
export function amountText(typed: string, decimals: number): string {
  const plain = typed.normalize('NFKC').replaceAll(/[^\d.]/g, '');
  const [whole = '', ...rest] = plain.split('.');
  const digits = whole.replace(/^0+(?=\d)/, '');
  if (decimals === 0 || rest.length === 0) return digits;
  return `${digits === '' ? '0' : digits}.${rest.join('').slice(0, decimals)}`;
}
