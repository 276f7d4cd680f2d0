import { randomBytes } from 'node:crypto';
import { v7 } from 'uuid';

let count = 0;

/** A UUID that sorts by time (version 7); ids made in the same millisecond keep the order they were made in. */
export function newId(at: Date): string {
  count = (count + 1) % 0x8000_0000;
  return v7({ msecs: at.getTime(), seq: count });
}

// Without letters that are read wrongly over the phone.
const alphabet = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ';

/** Our reference of an attempt: 100 random bits that a person can read out. */
export function newReference(): string {
  return Array.from(randomBytes(20), (byte) => alphabet[byte % alphabet.length]).join('');
}
