/** Behind an escaped quote or line end it begins as it does behind a plain one. */
const base64 = /(?:(?<=%[\da-f]{2}|\\[nrt])|(?<![\w+/%\\-]))(?:[\w+/-]|%2[BF]){20,}(?:=|%3D){0,2}/gi;
const hex = /(?:(?<=%[\da-f]{2}|\\[nrt])|(?<![\w%\\]))[\da-f]{20,}(?!\w)/gi;

/**
 * Text packed as base64 or hex. What is packed and holds something that `redact` would change is masked as a whole; what
 * unpacks to no text (hashes, ids, pictures) stays.
 */
export function maskPackedText(text: string, mask: string, redact: (text: string) => string): string {
  const unlessClean = (packed: string, bytes: Buffer) => {
    const unpacked = readable(bytes);
    return unpacked !== null && redact(unpacked) !== unpacked ? mask : packed;
  };
  return text
    .replace(hex, (packed) => unlessClean(packed, Buffer.from(packed, 'hex')))
    .replace(base64, (packed) => unlessClean(packed, Buffer.from(plain(packed), 'base64')));
}

function plain(packed: string): string {
  return packed.replace(/%2B/gi, '+').replace(/%2F/gi, '/').replace(/%3D/gi, '=');
}

const notText = /[^\P{Cc}\t\r\n]|\uFFFD/u;

function readable(bytes: Buffer): string | null {
  const text = bytes.toString('utf8');
  return notText.test(text) ? null : text;
}
