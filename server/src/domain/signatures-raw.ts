import { createHash, createHmac } from 'node:crypto';

/** The bytes of an HMAC-SHA-256. Any key is taken, even an empty one: this explains signatures and never accepts one. */
export function hmacSha256(text: string | Buffer, key: string | Buffer): Buffer {
  return createHmac('sha256', key).update(text).digest();
}

/** The bytes of a SHA-1. */
export function sha1(text: string | Buffer): Buffer {
  return createHash('sha1').update(text).digest();
}
