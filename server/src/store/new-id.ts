import { v7 } from 'uuid';

let count = 0;

/** A UUID that sorts by time (version 7); ids made in the same millisecond keep the order they were made in. */
export function newId(at: Date): string {
  count = (count + 1) % 0x8000_0000;
  return v7({ msecs: at.getTime(), seq: count });
}
