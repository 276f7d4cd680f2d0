import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { firstLoadKib } from './support/first-load.ts';

const files = readdirSync(fileURLToPath(new URL('../dist/assets', import.meta.url)));
const limitKib = 250;

/** What most people open first, in the language most of them read. Charts, the explorer and the palette come later. */
it.each(['sign-in-page', 'orders-page', 'order-page'])('%s needs at most 250 KiB of scripts, compressed', (page) => {
  expect(firstLoadKib([page, 'ko-start'], files)).toBeLessThanOrEqual(limitKib);
});
