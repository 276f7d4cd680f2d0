/** The currencies of Cafe24's malls; others show when the setting names them. */
const usual = ['KRW', 'JPY', 'USD', 'TWD', 'PHP', 'VND'];

/** "KRW:500000,USD:500" by currency. */
export function readLimits(text: string): Map<string, string> {
  const parts = text.split(',').filter((part) => part.includes(':'));
  return new Map(parts.map((part) => [part.slice(0, part.indexOf(':')), part.slice(part.indexOf(':') + 1)]));
}

/** The currencies to ask for, and what is there of each. */
export function limitFields(text: string): [currency: string, amount: string][] {
  const limits = readLimits(text);
  return [...new Set([...usual, ...limits.keys()])].map((currency) => [currency, limits.get(currency) ?? '']);
}

/** The text again, with another amount; what is left empty is not in it. Currencies keep their order. */
export function withLimit(text: string, currency: string, amount: string): string {
  const limits = readLimits(text);
  const typed = amount.replaceAll(/[\s,:]/g, '');
  if (typed === '') limits.delete(currency);
  else limits.set(currency, typed);
  return [...limits].map((pair) => pair.join(':')).join(',');
}
