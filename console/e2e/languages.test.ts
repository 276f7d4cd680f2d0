import { afterAll, beforeAll, expect, it } from 'vitest';
import { overflow } from './support/axe.ts';
import { openStage, type Stage } from './support/stage.ts';

let stage: Stage;
let orderNumber: string;

beforeAll(async () => {
  stage = await openStage({ RETRY_SCHEDULE: '0,3600' });
  const { mall, pg } = stage.world.sandbox;
  mall.answerNotifications({ mallId: 'kawaii', mode: 'http502' });
  const placed = await mall.placeOrder({ mallId: 'kawaii', shopNo: 1, amount: '12800' });
  orderNumber = placed.orderNumber;
  for (const { orderCode } of pg.orders()) pg.act(orderCode, 'approve');
  await stage.world.sandbox.settled();
});
afterAll(() => stage?.close());

it('a browser in Japanese gets Japanese, also on a narrow screen', async () => {
  const page = await stage.signedIn(`/orders/kawaii/${orderNumber}`, { language: 'ja-JP', width: 320 });
  await page.getByText('Cafe24の受信確認がありません（相手サーバーエラー：502）').waitFor();
  expect(await page.locator('html').getAttribute('lang')).toBe('ja');
  expect(await overflow(page)).toBeLessThanOrEqual(0);
});

it('a language that was chosen stays, whatever the browser says', async () => {
  const page = await stage.signedIn('/attention', { language: 'ja-JP' });
  await page.getByRole('button', { name: '言語：日本語' }).click();
  await page.getByRole('button', { name: '한국어' }).click();
  await page.getByRole('heading', { name: '확인 필요' }).waitFor();
  await page.reload();
  await page.getByRole('heading', { name: '확인 필요' }).waitFor();
  expect(await page.locator('html').getAttribute('lang')).toBe('ko');
});
