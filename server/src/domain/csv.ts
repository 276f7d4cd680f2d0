/** What a cell may hold; null is an empty cell. */
export type CsvCell = string | number | bigint | boolean | Date | null;

/** Without it spreadsheet programs read UTF-8 as the code page of their country. */
export const csvStart = '\u{FEFF}';

/** One line of a CSV file, its end included (RFC 4180). */
export function csvLine(cells: readonly CsvCell[]): string {
  return `${cells.map(cellText).join(',')}\r\n`;
}

function cellText(cell: CsvCell): string {
  const text = cell instanceof Date ? cell.toISOString() : String(cell ?? '');
  const harmless = mayBeFormula(text) ? `'${text}` : text;
  return /[",;\t\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}

/**
 * Spreadsheet programs run what begins like a formula, also behind quotes, spaces, or in full-width letters. What others sent
 * us must not run on the machine of whoever opens the file; a plain number is harmless.
 */
function mayBeFormula(text: string): boolean {
  return /^[\t\r\n]|^\s*[=+\-@＝＋－＠]/.test(text) && !/^-?\d+(\.\d+)?$/.test(text);
}
