/** What people paste into a search box, as ids are stored: trimmed, full-width characters folded, `#` and quotes dropped. */
export function normaliseSearch(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[#"'`‘’“”]/g, '')
    .trim();
}

/** An order number is written 20260519-0000029, but often told without the hyphen. */
export function orderNumberSpellings(text: string): string[] {
  const match = /^(\d{8})(\d{7})$/.exec(text);
  return match ? [text, `${match[1]}-${match[2]}`] : [text];
}
