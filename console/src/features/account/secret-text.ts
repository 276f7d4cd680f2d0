/** The secret in base32 from an `otpauth:` address; '' when there is none. */
export function secretOf(uri: string): string {
  return URL.parse(uri)?.searchParams.get('secret') ?? '';
}

/** "ABCDEFGHIJ" → "ABCD EFGH IJ", as people read it off a screen. */
export function groupsOfFour(text: string): string {
  return text.match(/.{1,4}/g)?.join(' ') ?? '';
}
