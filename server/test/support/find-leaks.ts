/** A place where something may have been kept or shown, and what is there. */
export type Place = { where: string; text: string };

/** Finds planted values, plain, escaped or packed. @returns sentences; an empty list is what one hopes for */
export function findLeaks(planted: Record<string, string>, places: Place[]): string[] {
  const leaks: string[] = [];
  for (const [name, value] of Object.entries(planted)) {
    if (value.length < 8) throw new Error(`${name} is too short to be recognised`);
    const spellings = spellingsOf(value);
    for (const { where, text } of places) {
      const found = spellings.find(([, spelling]) => text.includes(spelling));
      if (found) leaks.push(`${name}, ${found[0]}, in ${where}: ${around(text, found[1])}`);
    }
  }
  return leaks;
}

function spellingsOf(value: string): [how: string, spelling: string][] {
  const bytes = Buffer.from(value);
  const json = JSON.stringify(value).slice(1, -1);
  return [
    ['plain', value],
    ['in JSON', json],
    ['in JSON in JSON', JSON.stringify(json).slice(1, -1)],
    ['in a form', new URLSearchParams({ a: value }).toString().slice(2)],
    ['percent-encoded', encodeURIComponent(value)],
    ['in hex', bytes.toString('hex')],
    ['in upper-case hex', bytes.toString('hex').toUpperCase()],
    // Of three ways to lie across groups of three bytes, the groups that are wholly the value's own.
    ...[0, 1, 2].map((skipped): [string, string] => [
      'in base64',
      bytes.subarray(skipped, bytes.length - ((bytes.length - skipped) % 3)).toString('base64'),
    ]),
  ];
}

function around(text: string, spelling: string): string {
  const at = text.indexOf(spelling);
  return text.slice(Math.max(0, at - 120), at + spelling.length + 20);
}
