import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { noticesOf } from '../../server/test/support/bulk.ts';
import { startReceiver } from '../../server/test/support/receiver.ts';
import { overflow, seriousFaults } from './support/axe.ts';
import { openStage, type Stage } from './support/stage.ts';

let stage: Stage;
let receiver: Awaited<ReturnType<typeof startReceiver>>;
beforeAll(async () => {
  receiver = await startReceiver();
  stage = await openStage({ OUTBOUND_ALLOW: '127.0.0.1' });
  await noticesOf(stage.world, { url: receiver.url, count: 4 });
});
afterAll(async () => {
  await stage?.close();
  await receiver?.stop();
});

async function openToAll(page: Page): Promise<void> {
  expect(await overflow(page)).toBeLessThanOrEqual(0);
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    expect(await seriousFaults(page), colorScheme).toEqual([]);
  }
}

describe('of the rows that are chosen', () => {
  it('the PG is asked about each order, and what it says of each stands there', async () => {
    for (const amount of ['39000', '12000']) {
      await stage.world.sandbox.mall.placeOrder({ mallId: 'hanokmall', shopNo: 1, amount });
    }
    const page = await stage.signedIn('/orders?mall=hanokmall');
    const ticks = page.getByRole('checkbox', { name: /^Select \d/ });
    await ticks.nth(1).waitFor();
    for (const n of [0, 1]) await ticks.nth(n).press('Space');
    await page.getByText('2 selected').waitFor();
    await page.getByRole('button', { name: 'Check with PG…' }).press('Enter');
    const dialog = page.getByRole('dialog', { name: 'Check with PG: 2 orders' });
    await dialog.getByRole('button', { name: 'Check 2 orders' }).press('Enter');
    await dialog.getByText('2 of 2 asked').waitFor();
    await openToAll(page);
    const answers = dialog.getByRole('list', { name: 'Answers of the PG' }).getByRole('listitem');
    expect(await answers.allTextContents()).toEqual([
      expect.stringContaining('the buyer has not paid yet'),
      expect.stringContaining('the buyer has not paid yet'),
    ]);
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    expect(await page.getByRole('link', { name: 'Resend…' }).getAttribute('href')).toMatch(
      /^\/webhooks\/runs\/plan\?orders=[^&]+$/,
    );
  });

  it('notices are planned and sent again, and each has its line in the run, on a phone in Korean', async () => {
    const page = await stage.signedIn('/webhooks/notifications?mall=tindahan', { language: 'ko-KR', width: 360 });
    const boxes = page.getByRole('checkbox', { name: /^선택:/ });
    await boxes.first().waitFor();
    for (const n of [0, 1]) await boxes.nth(n).check();
    await page.getByText('2건 선택').waitFor();
    await openToAll(page);
    await page.getByRole('link', { name: '다시 보내기…' }).click();
    await page.getByRole('heading', { name: '2' }).waitFor();
    await page.getByLabel('사유').fill('수신 서버 복구');
    await page.getByRole('textbox').last().fill('2');
    await page.keyboard.press('Enter');
    const items = page.getByRole('table', { name: '이 재전송의 통보' });
    await items.getByText('카페24가 받음').nth(1).waitFor();
    await openToAll(page);
    await items.getByRole('link').first().click();
    await page.getByRole('dialog').waitFor();
  });
});
