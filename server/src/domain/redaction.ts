/** What is worth keeping of a message's headers; anything else may carry a secret and is dropped. */
const keptHeaders = new Set([
  'accept',
  'accept-language',
  'cache-control',
  'content-length',
  'content-type',
  'date',
  'idempotency-key',
  'location',
  'retry-after',
  'server',
  'user-agent',
  'x-request-id',
]);

const secretNames = [
  'hash_data',
  'digest',
  'hmac',
  'signature',
  'secret_key',
  'client_secret',
  'service_key',
  'access_token',
  'refresh_token',
  'password',
  'authorization',
  'api_key',
  'card_number',
  'cvc',
].join('|');

export const mask = '[masked]';

// A message may be cut off inside the secret.
const jsonSecret = new RegExp(`("(?:${secretNames})"\\s*:\\s*)"(?:[^"\\\\]|\\\\.)*(?:"|\\\\?$)`, 'gi');
const formSecret = new RegExp(`((?:^|[?&;])(?:${secretNames})=)[^&#;\\s]*`, 'gi');
const longNumber = /(?<![\w.-])\d(?:[ -]?\d){12,18}(?![\w.-])/g;
const orderNumber = /^\d{8}-\d{7}$/;
const residentNumber = /(?<![\w.-])\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])-[1-8]\d{6}(?![\w.-])/g;

/**
 * A message's text without what nobody may read later: signatures (they can be replayed as other messages,
 * contract.md §12-B2), secrets, card numbers and Korean resident numbers. Everything else stays as it was on the wire.
 */
export function redactText(text: string): string {
  return text
    .replaceAll('\u0000', '\uFFFD') // PostgreSQL can't store it
    .replace(jsonSecret, `$1"${mask}"`)
    .replace(formSecret, `$1${mask}`)
    .replace(residentNumber, mask)
    .replace(longNumber, (number) => (isCardNumber(number) ? mask : number));
}

export function redactHeaders(headers: Iterable<readonly [string, string]>): { name: string; value: string }[] {
  return [...headers]
    .filter(([name]) => keptHeaders.has(name.toLowerCase()))
    .map(([name, value]) => ({ name: name.toLowerCase(), value: redactText(value) }));
}

function isCardNumber(text: string): boolean {
  if (orderNumber.test(text)) return false;
  const digits = text.replace(/\D/g, '');
  // Issuer numbers begin with 2–6, Korean domestic cards with 9; a time stamp or counter begins with 0 or 1.
  return /^[2-69]/.test(digits) && passesLuhn(digits);
}

function passesLuhn(digits: string): boolean {
  const sum = [...digits].reverse().reduce((total, digit, index) => {
    const value = Number(digit) * (index % 2 === 0 ? 1 : 2);
    return total + (value > 9 ? value - 9 : value);
  }, 0);
  return sum % 10 === 0;
}
