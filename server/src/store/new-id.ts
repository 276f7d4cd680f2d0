import { createHash, randomBytes, randomFillSync } from 'node:crypto';
import { v7 } from 'uuid';

let count = 0;

/** A UUID that sorts by time (version 7); ids made in the same millisecond keep the order they were made in. */
export function newId(at: Date): string {
  count = (count + 1) % 0x8000_0000;
  return v7({ msecs: at.getTime(), seq: count, random: nextRandom() });
}

/** Random bytes are fetched for many ids at once, and each is used once: fetching them is what an id costs. */
const pool = Buffer.alloc(16 * 256);
let used = pool.length;

function nextRandom(): Uint8Array {
  if (used === pool.length) {
    randomFillSync(pool);
    used = 0;
  }
  used += 16;
  return pool.subarray(used - 16, used);
}

// Without letters that are read wrongly over the phone.
const alphabet = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ';

/** Our reference of an attempt: 100 random bits that a person can read out. */
export function newReference(): string {
  return spelt(randomBytes(20));
}

/** The same, always the same for the same parts, so that it can be told before it is used. */
export function referenceOf(...parts: string[]): string {
  return spelt(createHash('sha256').update(JSON.stringify(parts)).digest().subarray(0, 20));
}

function spelt(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => alphabet[byte % alphabet.length]).join('');
}
