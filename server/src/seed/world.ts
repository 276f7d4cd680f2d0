import type { Currency } from '@pgbridge/shared/currencies';
import { v7 } from 'uuid';
import { noRows, type SeedRows } from './rows.ts';

/** A storefront that orders are made up for. */
export type SeedShop = { mallId: string; shopNo: number; currency: Currency; partnerId: string };

/** Where the rows say that messages went; a mall's address has its id in it. */
export type SeedUrls = { app: string; mall: (mallId: string) => string; pg: string };

/** What all stories share. Everything comes from `random` and `now`, so that equal ones make equal rows. */
export type World = {
  random: () => number;
  now: Date;
  urls: SeedUrls;
  /** Names the key that is said to have signed the notifications. */
  keyId: string;
  rows: SeedRows;
  /** An id of this moment; later ones of the same moment sort behind it. */
  idAt(at: Date): string;
  /** Letters and digits as references are spelt. */
  code(length: number): string;
};

const alphabet = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ';

export function createWorld(given: Pick<World, 'random' | 'now' | 'urls' | 'keyId'>): World {
  const { random } = given;
  const bytes = new Uint8Array(16);
  let count = 0;
  return {
    ...given,
    rows: noRows(),
    idAt(at) {
      count = (count + 1) % 0x8000_0000;
      for (let index = 10; index < 16; index++) bytes[index] = Math.floor(random() * 256);
      return v7({ msecs: at.getTime(), seq: count, random: bytes });
    },
    code(length) {
      let text = '';
      for (let left = length; left > 0; left--) text += alphabet[Math.floor(random() * alphabet.length)];
      return text;
    },
  };
}

/** A whole number from `least` to `most`. */
export function between({ random }: Pick<World, 'random'>, least: number, most: number): number {
  return least + Math.floor(random() * (most - least + 1));
}

/** How long a call takes: mostly about `usual` milliseconds, now and then a good deal longer. */
export function duration({ random }: Pick<World, 'random'>, usual: number): number {
  const spread = Math.exp((random() + random() + random() - 1.5) * 0.9);
  const slow = random() < 0.03 ? 2 + random() * 6 : 1;
  return Math.max(1, Math.round(usual * spread * slow));
}

export const later = (at: Date, ms: number) => new Date(at.getTime() + ms);
