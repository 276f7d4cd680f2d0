import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { PlacedOrder } from '../../server/test/support/place-order.ts';
import { cancelOrder, keyOf } from '../../server/test/support/staff.ts';
import { overflow, seriousFaults } from './support/axe.ts';
import { paidInWon, pathOf } from './support/money.ts';
import { openStage, type Stage } from './support/stage.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage?.close());

/** Staff gave back two parts, of which Cafe24 can't be told. */
async function partsBack(...amounts: string[]): Promise<PlacedOrder> {
  const placed = await paidInWon(stage, '39000');
  const key = await keyOf(stage.world, 'operator');
  let left = 39_000;
  for (const amount of amounts) {
    await cancelOrder(stage.world, key, placed, { amount, expectedCancellableAmount: String(left) });
    left -= Number(amount);
  }
  return placed;
}

async function openToAll(page: Page): Promise<void> {
  expect(await overflow(page)).toBeLessThanOrEqual(0);
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    expect(await seriousFaults(page), colorScheme).toEqual([]);
  }
}

describe('a cancellation that the merchant entered in Cafe24’s admin', () => {
  it('is marked from the order’s page, by the keyboard, and the page says so', async () => {
    const placed = await partsBack('10000', '5000');
    const page = await stage.signedIn(pathOf(placed));
    await page.getByText("to be entered in Cafe24's admin").first().waitFor();
    await page.getByRole('link', { name: 'Mark as entered…' }).press('Enter');
    const dialog = page.getByRole('dialog', { name: `Mark as entered: ${placed.orderNumber}` });
    await dialog.getByRole('checkbox', { name: '5,000' }).press('Space');
    await dialog.getByRole('textbox', { name: 'Note' }).fill('the shop called');
    await openToAll(page);
    await page.keyboard.press('Enter');
    await dialog.waitFor({ state: 'detached' });
    await page.getByText('Cancelled 5,000 KRW, but Cafe24 does not know it').waitFor();
    await page.getByText(/marked 10,000 KRW as entered in Cafe24's admin. Note: the shop called/).waitFor();
    await page.getByText(/^Marked as entered by/).waitFor();
  });

  it('is marked from the work list on a phone, in Korean, and leaves it', async () => {
    const placed = await partsBack('3000');
    const page = await stage.signedIn('/attention', { language: 'ko-KR', width: 360 });
    const row = page.getByRole('listitem').filter({ hasText: placed.orderNumber }).last();
    await row.getByText('3,000').waitFor();
    await openToAll(page);
    await row.getByRole('button', { name: '입력 완료로 표시…' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('checkbox').waitFor();
    await openToAll(page);
    await dialog.getByRole('button', { name: '입력 완료로 표시' }).click();
    await page.getByText('가맹점이 카페24 관리자에 직접 입력했습니다.').waitFor();
    await page.goto(`${stage.world.app.url}/attention`);
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.waitForLoadState('networkidle');
    expect(await page.getByText(placed.orderNumber).count()).toBe(0);
  });
});
