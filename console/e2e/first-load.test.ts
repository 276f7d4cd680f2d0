import { expect, it } from 'vitest';
import { firstLoadKib } from './support/first-load.ts';

/** What most people open first, in the language most of them read. Charts, dialogs, the explorer and the palette come later. */
it.each([
  ['sign-in-page', ['sign-in']],
  ['overview-page', ['overview']],
  ['orders-page', ['lists']],
  ['order-page', ['records']],
] as const)('%s needs at most 250 KiB of scripts, compressed', (page, subjects) => {
  expect(firstLoadKib(page, subjects)).toBeLessThanOrEqual(250);
});
