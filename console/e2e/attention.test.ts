import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openStage, type Stage } from './support/stage.ts';

let stage: Stage;
let orderNumber: string;

beforeAll(async () => {
  stage = await openStage();
  const { mall, pg } = stage.world.sandbox;
  await mall.placeOrder({ mallId: 'tindahan', shopNo: 1, amount: '1.00' });
  orderNumber = (await mall.placeOrder({ mallId: 'tindahan', shopNo: 1, amount: '3065.00' })).orderNumber;
  const code = pg.orders().find(({ orderName }) => orderName === orderNumber)?.orderCode ?? '';
  pg.act(code, 'cancel');
  await stage.world.sandbox.settled();
  pg.act(code, 'deposit');
  await stage.world.sandbox.settled();
});
afterAll(() => stage?.close());

describe('what needs attention', () => {
  it('stands by cause with what to do, and leads to exactly these orders', async () => {
    const page = await stage.signedIn('/attention');
    const group = page.getByRole('listitem').filter({ hasText: 'Money arrived late' });
    await group.getByText('1 order').waitFor();
    expect(await group.textContent()).toContain('Tell the merchant');
    await group.getByRole('link').press('Enter');
    await page.getByRole('link', { name: orderNumber }).waitFor();
    expect(await page.getByRole('link', { name: /^\d{8}-\d{7}$/ }).count()).toBe(1);
  });

  it('says so when nothing does, also of one mall', async () => {
    const page = await stage.signedIn('/attention?mall=kawaii', { language: 'ko-KR' });
    await page.getByText('지금 사람이 확인할 일이 없습니다.').waitFor();
  });
});
