import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { placeOrder } from '../../server/test/support/place-order.ts';
import { openStage, type Stage } from './support/stage.ts';

let stage: Stage;

beforeAll(async () => {
  stage = await openStage({ RETRY_SCHEDULE: '0,3600' });
  const { mall, pg } = stage.world.sandbox;
  mall.answerNotifications({ mallId: 'hanokmall', mode: 'http502' });
  for (let n = 0; n < 5; n++) await mall.placeOrder({ mallId: 'hanokmall', shopNo: 1, amount: '39000' });
  for (const { orderCode } of pg.orders()) pg.act(orderCode, 'approve');
  await stage.world.sandbox.settled();
});
afterAll(() => stage?.close());

const card = (page: Page, label: string) => page.getByRole('listitem').filter({ hasText: label });
const orderLinks = (page: Page) => page.getByRole('link', { name: /^\d{8}-\d{7}$/ });

describe('the overview', () => {
  it('is the first page, and its figures change by themselves', async () => {
    const page = await stage.signedIn('/');
    await page.waitForURL('**/overview');
    await card(page, 'Paid today').getByText('5 orders').waitFor();
    await card(page, 'Paid today').getByRole('link', { name: '195,000 KRW' }).waitFor();
    await page.locator('[data-freshness=live]').waitFor();
    const { code } = await placeOrder(stage.world);
    stage.world.sandbox.pg.act(code, 'approve');
    await card(page, 'Paid today').getByText('6 orders').waitFor();
    await card(page, 'Paid today').getByRole('link', { name: '6 orders' }).click();
    await expect.poll(() => orderLinks(page).count()).toBe(6);
  });

  it('names what stands out, and leads to just that', async () => {
    const page = await stage.signedIn('/overview');
    await page.getByText(/5 notices to hanokmall fail since .*: server error\./).waitFor();
    await page.getByRole('link', { name: 'Open list' }).click();
    await expect.poll(() => orderLinks(page).count()).toBe(5);
    await page.getByRole('button', { name: /^Failure: server error/ }).waitFor();
    await page.goBack();
    await page.getByRole('link', { name: 'Cafe24 notice: server error' }).click();
    await expect.poll(() => orderLinks(page).count()).toBe(5);
  });

  it('draws hours that lead to their orders by keyboard, and says them as a table', async () => {
    const page = await stage.signedIn('/overview?mall=hanokmall');
    const bar = page.getByRole('link', { name: /100\.0 %, \d of \d paid$/ }).last();
    const paid = /(\d) of \d paid$/.exec((await bar.getAttribute('aria-label')) ?? '')?.[1];
    await bar.press('Enter');
    await page.waitForURL(/from=\d{4}-\d{2}-\d{2}T\d{2}%3A00/);
    await expect.poll(() => orderLinks(page).count()).toBe(Number(paid));
    await page.goBack();
    await page.getByRole('button', { name: 'Table' }).press('Enter');
    await page.waitForURL(/show=table/);
    await page.getByRole('table', { name: 'PG answer times' }).getByRole('link').first().click();
    await page.waitForURL('**/webhooks/messages?*');
    await page.getByRole('link', { name: 'Payment registration' }).first().waitFor();
  });

  it('says on a phone, in Korean, that nothing came and nothing is wrong', async () => {
    const page = await stage.signedIn('/overview?mall=kawaii', { language: 'ko-KR', width: 360 });
    await page.getByText('오늘 접수된 결제가 없습니다.').waitFor();
    await page.getByText('지금 확인이 필요한 장애가 없습니다.').waitFor();
    await page.getByText('이 기간에 실패한 것이 없습니다.').waitFor();
    await page.goto(`${stage.world.app.url}/overview?from=2020-01-01`);
    await page.getByText(/31일을 넘을 수 없습니다/).waitFor();
  });
});
