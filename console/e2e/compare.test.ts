import { afterAll, beforeAll, expect, it } from 'vitest';
import { overflow, seriousFaults } from './support/axe.ts';
import { paidInWon, pathOf } from './support/money.ts';
import { openStage, type Stage } from './support/stage.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage?.close());

it.each([
  {
    window: 'a wide window, in English',
    look: { language: 'en-GB', width: 1280 },
    words: ['Compare with…', /fields? differ/],
  },
  { window: 'a phone, in Korean', look: { language: 'ko-KR', width: 360 }, words: ['비교할 메시지…', '다른 항목이'] },
] as const)('two messages of an order are compared from the payload viewer, on $window', async ({ look, words }) => {
  const placed = await paidInWon(stage, '39000');
  const page = await stage.signedIn(`${pathOf(placed)}?part=records`, look);
  await page.locator('a[href*="/events/"]:visible').first().click();
  const choice = page.getByRole('dialog').getByRole('combobox', { name: words[0] });
  await choice.selectOption({ index: 1 });
  await page.waitForURL(/\/compare\/[^/]+\/[^/?]+/);
  await page.getByRole('dialog').getByText(words[1]).first().waitFor();
  const rows = page.getByRole('dialog').locator('table').first().locator('tbody tr');
  expect(await rows.first().getAttribute('data-differs')).toBe('true');
  expect(await overflow(page)).toBeLessThanOrEqual(0);
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    expect(await seriousFaults(page), colorScheme).toEqual([]);
  }
  await page.keyboard.press('Escape');
  await page.waitForURL((url) => url.pathname === pathOf(placed));
});
