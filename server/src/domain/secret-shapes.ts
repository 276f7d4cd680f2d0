/*
 * Secrets that show what they are by their look, whatever the field is called.
 */

/** What stands behind `Bearer` and `Basic` in an Authorization header; a word without a digit is a word. */
const credentials = /\b(Bearer|Basic)((?:\s|%20|\+)+)(?=[\w.~+/%-]*[\d=])[\w.~+/%=-]{8,}/gi;

/** A signed token: three parts in base64url, the first of them the beginning of a JSON object. */
const signedToken = /(?<![\w-])eyJ[\w-]{5,}\.[\w-]{5,}(?:\.[\w-]*)?/g;

const privateKey = /-----BEGIN [A-Z ]{0,40}PRIVATE KEY-----[\s\S]*?(?:-----END [A-Z ]{0,40}PRIVATE KEY-----|$)/g;

/** A payment company's secret key, as most of them spell it. */
const secretKey = /(?<![A-Za-z0-9])[sr]k_(?:live|test|demo|prod)_[\w-]{8,}/g;

/** `user:password@` of a URL. */
const userInfo =
  /([a-z][a-z\d+.-]{1,20}(?::|%3A)(?:\/\/|%2F%2F|\\\/\\\/))[^\s/?#@"'<>\\:%]{0,200}(?::|%3A)(?:(?!%2F|%3F|%23)[^\s/?#@"'<>\\]){1,200}?(@|%40)/gi;

/** Puts `mask` in place of them. */
export function maskSecretShapes(text: string, mask: string): string {
  return text
    .replace(credentials, `$1$2${mask}`)
    .replace(signedToken, mask)
    .replace(privateKey, mask)
    .replace(secretKey, mask)
    .replace(userInfo, `$1${mask}$2`);
}
