import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { PlacedOrder } from '../../server/test/support/place-order.ts';
import { cancelOrder, keyOf } from '../../server/test/support/staff.ts';
import { overflow, seriousFaults } from './support/axe.ts';
import { paidInWon, pathOf } from './support/money.ts';
import { openStage, type Stage } from './support/stage.ts';

let stage: Stage;
let placed: PlacedOrder;
beforeAll(async () => {
  stage = await openStage();
  placed = await paidInWon(stage, '39000');
  const key = await keyOf(stage.world, 'operator');
  await cancelOrder(stage.world, key, placed, { amount: '10000', expectedCancellableAmount: '39000' });
});
afterAll(() => stage?.close());

/** How often the page had its paper printed. */
async function countPrints(page: Page): Promise<() => Promise<number>> {
  await page.addInitScript(() => {
    Object.assign(window, { prints: 0 });
    window.print = () => Object.assign(window, { prints: (window as unknown as { prints: number }).prints + 1 });
  });
  return () => page.evaluate(() => (window as unknown as { prints: number }).prints);
}

describe('an order on paper', () => {
  it('is reached from the order’s menu, has everything without the frame, and prints when asked', async () => {
    const page = await stage.signedIn(pathOf(placed));
    const prints = await countPrints(page);
    await page.getByRole('button', { name: 'More', exact: true }).click();
    await page.getByRole('button', { name: 'Print view' }).click();
    await page.waitForURL((url) => url.pathname.endsWith('/print'));
    await page.reload();
    await page.getByText('Cancelled 10,000 KRW. Still paid: 29,000 KRW').waitFor();
    const text = (await page.getByRole('main').textContent()) ?? '';
    for (const part of [placed.orderNumber, 'Printed by', 'Payment result', 'Cafe24 asked for a payment', 'API key']) {
      expect(text).toContain(part);
    }
    expect(text).toMatch(/KST\d{4}-\d\d-\d\d \d\d:\d\d:\d\d UTC/);
    expect(await page.getByRole('navigation').count()).toBe(0);
    expect(await prints()).toBe(0);
    await page.getByRole('button', { name: 'Print', exact: true }).press('Enter');
    expect(await prints()).toBe(1);
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    expect(await page.getByRole('button').count()).toBe(0);
    const sheet = page.getByRole('main');
    const look = await sheet.evaluate((element) => {
      const { backgroundColor, color } = getComputedStyle(element);
      return [backgroundColor, color];
    });
    expect(look).toEqual(['rgb(255, 255, 255)', 'rgb(0, 0, 0)']);
  });

  it('is open to all on a phone in Korean, whatever the scheme, and is nobody’s who is not signed in', async () => {
    const page = await stage.signedIn(`${pathOf(placed)}/print`, { language: 'ko-KR', width: 360 });
    await page.getByText('취소가 완료되었습니다: 10,000원').waitFor();
    expect(await overflow(page)).toBeLessThanOrEqual(0);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      expect(await seriousFaults(page), colorScheme).toEqual([]);
    }
    const stranger = await stage.enter();
    await stranger.goto(`${stage.world.app.url}${pathOf(placed)}/print`);
    await stranger.waitForURL((url) => url.pathname === '/sign-in');
  });
});
