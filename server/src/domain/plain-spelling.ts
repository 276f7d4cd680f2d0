/** `%70` and `\u0070` for letters, digits, `-` and `_`, behind which a name or a number would hide from who looks for it. */
const needlessEscape = /(?:%|(?<!\\)\\+u00)(2D|3\d|4[1-9A-F]|5[\dA]|5F|6[1-9A-F]|7[\dA])/gi;

/** The same message, with nothing escaped that needs no escape. */
export function plainSpelling(text: string): string {
  return text.replace(needlessEscape, (_all, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}
