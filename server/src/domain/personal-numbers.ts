/** Not inside a word, an id or a decimal; an escaped space or line end counts as a border. */
const before = String.raw`(?:(?<![\w%]|\w[.-])|(?<=%[\dA-Fa-f]{2}|\\[nrt]))`;
const behind = String.raw`(?!\w|[.-]\w)`;

const gap = String.raw`(?:[ +\-–—\u00A0\t./_]|%20|%2F|%2B|\\t|\\u00a0)`;
const cardNumber = new RegExp(
  String.raw`${before}(?:\d{13,19}|\d{4}${gap}\d{4}${gap}\d{4}${gap}\d{1,7}|\d{4}${gap}\d{6}${gap}\d{4,5})${behind}`,
  'gi',
);
const residentNumber = new RegExp(
  String.raw`${before}\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])((?: |%20)?(?:[-–—−]|%E2%80%9[34]|%E2%88%92)(?: |%20)?|[ +]|%20|)[1-8]\d{6}${behind}`,
  'gi',
);

/**
 * Where a partner's own id stands, which may be all digits and look like a card: the value of one of these fields, and the
 * part of an address behind one of these words.
 */
const idBefore = new RegExp(
  '(?:(?<![A-Za-z])(?:tid|order_?code|refund_?code|order_?id|order_?no|reference_?(?:no|id)|refund_?reference|event_?id|script_?no)' +
    String.raw`(?:\\*"|%5C|%22)*(?:\s|%20|\+)?(?:[:=]|%3A|%3D)(?:\s|%20|\+)?(?:\\*"|%5C|%22)*|/(?:checkouts|orders|payments|refunds|scripttags)/)$`,
  'i',
);
const lookBack = 60;

/** Puts `mask` in place of card numbers and Korean resident and foreigner numbers. */
export function maskPersonalNumbers(text: string, mask: string): string {
  return text
    .replace(residentNumber, (number: string, dash: string) => (isResidentNumber(number, dash) ? mask : number))
    .replace(cardNumber, (number: string, at: number) =>
      isCardNumber(number.replace(/%\w\w|\\u00a0/gi, '')) && !isPartnersId(text, number, at) ? mask : number,
    );
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

/** Digits alone: nobody writes an id in groups. */
function isPartnersId(text: string, number: string, at: number): boolean {
  return /^\d+$/.test(number) && idBefore.test(text.slice(Math.max(0, at - lookBack), at));
}

/** With its dash it needs no proof; without, it could be any 13 digits and must pass its check. */
function isResidentNumber(number: string, dash: string): boolean {
  if (/[^ +]/.test(dash.replaceAll('%20', ' '))) return true;
  const digits = [...number.replaceAll('%20', '').replace(/\D/g, '')].map(Number);
  const sum = digits.slice(0, 12).reduce((total, digit, index) => total + digit * (2 + (index % 8)), 0);
  const isForeigner = (digits[6] ?? 0) >= 5;
  // Milliseconds since 1970 begin with 14 to 21 from the year 2014 to 2039.
  const isTime = dash === '' && /^(?:1[4-9]|2[01])/.test(number);
  return !isTime && ((isForeigner ? 13 : 11) - (sum % 11)) % 10 === digits[12];
}
