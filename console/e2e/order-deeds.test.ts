import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { placeOrder } from '../../server/test/support/place-order.ts';
import { overflow, seriousFaults } from './support/axe.ts';
import { openStage, type Stage } from './support/stage.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage({ RETRY_SCHEDULE: '0,3600,7200' });
});
afterAll(() => stage?.close());

const clipboard = (page: Page) => page.evaluate(() => navigator.clipboard.readText());

async function open(path: string, look: { language?: string; width?: number } = {}): Promise<Page> {
  const page = await stage.signedIn(path, look);
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  return page;
}

describe('the page of an order', () => {
  it('gives a reply for the merchant in Korean in two acts, whatever language the console speaks', async () => {
    const { mall, pg } = stage.world.sandbox;
    mall.answerNotifications({ mallId: 'hanokmall', mode: 'http502' });
    const placed = await placeOrder(stage.world, { mallId: 'hanokmall', shopNo: 1, amount: '39000' });
    pg.act(placed.code, 'approve');
    await stage.world.sandbox.settled();
    const page = await open(`/orders/hanokmall/${placed.orderNumber}`);
    await page.getByText(/has not confirmed the notice/).waitFor();
    // Task 4 of the acceptance walk.
    await page.getByRole('button', { name: 'Copy reply' }).click();
    await page.getByRole('group', { name: 'Reply to the merchant' }).getByRole('button', { name: '한국어' }).click();
    await page.getByRole('status').filter({ hasText: 'Copied.' }).first().waitFor({ state: 'attached' });
    const reply = await clipboard(page);
    expect(reply).toContain(`주문(${placed.orderNumber})의 결제(39,000원)는 완료되었으나`);
    expect(reply).not.toContain(placed.code);
    await page.getByRole('button', { name: 'Reply to the buyer, English' }).click();
    await expect.poll(() => clipboard(page)).toMatch(/Do not pay again, and wait for the result\.$/);
  });

  it('tells whether money was taken when the PG’s answer was lost: asks, and shows its word beside ours', async () => {
    const { sandbox } = stage.world;
    sandbox.pg.fail({ call: 'checkouts', mode: 'reset', times: 1 });
    const { orderNumber } = await sandbox.mall.placeOrder({ mallId: 'tindahan', shopNo: 1, amount: '3065.00' });
    const page = await open(`/orders/tindahan/${orderNumber}`, { language: 'ko-KR', width: 360 });
    await page.getByText(/결제 여부를 아직 모릅니다/).waitFor();
    expect(await overflow(page)).toBeLessThanOrEqual(0);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      expect(await seriousFaults(page), colorScheme).toEqual([]);
    }
    // Task 8: one act, and the answer stands there.
    await page.getByRole('button', { name: 'PG에 확인' }).first().click();
    await page.getByText(/PG의 답: PG에 이 결제가 없습니다\./).waitFor();
    await page.getByRole('link', { name: 'PG 응답 원문' }).waitFor();
    await page.getByRole('button', { name: 'PG에 확인' }).first().click();
    await page.getByRole('tooltip', { name: /방금 확인했습니다/ }).waitFor();
  });

  it('takes a note, which stands in the timeline with who wrote it', async () => {
    const placed = await placeOrder(stage.world);
    const page = await open(`/orders/tindahan/${placed.orderNumber}`);
    await page.getByRole('textbox', { name: 'Note for colleagues' }).fill('The buyer called.');
    await page.getByRole('button', { name: 'Add note' }).press('Enter');
    await page.getByText(/^Note by .+: The buyer called\.$/).waitFor();
    expect(await page.getByRole('textbox', { name: 'Note for colleagues' }).inputValue()).toBe('');
  });
});
