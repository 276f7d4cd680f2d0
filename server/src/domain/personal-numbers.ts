/** Not inside a word, an id or a decimal; an escaped space or line end counts as a border. */
const before = String.raw`(?:(?<![\w%]|\w[.-])|(?<=%[\dA-Fa-f]{2}|\\[nrt]))`;
const behind = String.raw`(?!\w|[.-]\w)`;

const gap = '(?:[ +-]|%20)';
const cardNumber = new RegExp(
  String.raw`${before}(?:\d{13,19}|\d{4}${gap}\d{4}${gap}\d{4}${gap}\d{1,7}|\d{4}${gap}\d{6}${gap}\d{4,5})${behind}`,
  'g',
);
const residentNumber = new RegExp(
  String.raw`${before}\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01]) ?- ?[1-8]\d{6}${behind}`,
  'g',
);

/** Puts `mask` in place of card numbers and Korean resident numbers. */
export function maskPersonalNumbers(text: string, mask: string): string {
  return text
    .replace(residentNumber, mask)
    .replace(cardNumber, (number) => (isCardNumber(number.replaceAll('%20', '')) ? mask : number));
}

function isCardNumber(text: string): boolean {
  const digits = text.replace(/\D/g, '');
  // Issuer numbers begin with 22–27 or 3–6, Korean domestic cards with 9; times begin with 1 or, written as dates, with 20.
  return /^(?:2[2-7]|[3-69])/.test(digits) && passesLuhn(digits);
}

function passesLuhn(digits: string): boolean {
  const sum = [...digits].reverse().reduce((total, digit, index) => {
    const value = Number(digit) * (index % 2 === 0 ? 1 : 2);
    return total + (value > 9 ? value - 9 : value);
  }, 0);
  return sum % 10 === 0;
}
