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

/** A paid order of which Cafe24's side does not take the notice; then it works again. */
async function untaken() {
  const { sandbox } = stage.world;
  sandbox.mall.answerNotifications({ mallId: 'hanokmall', mode: 'http502' });
  const placed = await placeOrder(stage.world, { mallId: 'hanokmall', shopNo: 1, amount: '39000' });
  sandbox.pg.act(placed.code, 'approve');
  await sandbox.settled();
  return { ...placed, path: `/orders/hanokmall/${placed.orderNumber}` };
}
const mend = () => stage.world.sandbox.mall.answerNotifications({ mallId: 'hanokmall', mode: 'normal' });

async function open(path: string, look: { language?: string; width?: number } = {}): Promise<Page> {
  const page = await stage.signedIn(path, look);
  await page.getByText(/502/).first().waitFor();
  return page;
}

describe('an order that is paid, of which the mall does not know', () => {
  it('says why and when it is tried next, and by keyboard alone is sent again until Cafe24 has it', async () => {
    const { path } = await untaken();
    const page = await open(path, { language: 'ko-KR' });
    await page
      .getByText(/카페24의 수신 확인을 받지 못했습니다\(상대 서버 오류\(502\)\)\. 2차 통보를 .+에 보냅니다/)
      .waitFor();
    mend();
    // Task 3 of the acceptance walk: open, choose why, send.
    await page.getByRole('link', { name: '지금 다시 보내기…' }).press('Enter');
    const dialog = page.getByRole('dialog', { name: '결제 결과 통보 다시 보내기' });
    await dialog.getByText(/예정된 .+ 시도를 대신합니다\. 실패하면 다음 시도는/).waitFor();
    await dialog.getByText('지난 전송과 내용이 같습니다. 서명 키도 같습니다.').waitFor();
    await dialog.getByRole('row', { name: /hash_data \[가림\]/ }).waitFor();
    expect(await seriousFaults(page)).toEqual([]);
    await dialog.getByRole('radio', { name: '수신 서버 복구' }).press(' ');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await dialog.getByText(/카페24가 받았습니다\(\d+ ms\)\./).waitFor();
    await page.keyboard.press('Enter');
    await dialog.waitFor({ state: 'detached' });
    await page.getByText(/카페24가 받았습니다\(2차, \d+ ms\)/).waitFor();
    await page.getByText(/다시 보냈습니다\. 사유: 수신 서버 복구/).waitFor();
    await page.getByText('결제와 카페24 통보가 모두 완료되었습니다. 더 할 일이 없습니다.').waitFor();
  });

  it('says in words when it is not taken again, and when the next try follows', async () => {
    const { path } = await untaken();
    const page = await open(path, { width: 360 });
    await page.getByRole('link', { name: 'Resend now…' }).click();
    const dialog = page.getByRole('dialog', { name: 'Resend the notice (payment result)' });
    await dialog.getByRole('radio', { name: 'Other (say which)' }).check();
    expect(await overflow(page)).toBeLessThanOrEqual(0);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      expect(await seriousFaults(page), colorScheme).toEqual([]);
    }
    await dialog.getByLabel('Other reason').fill('asked by telephone');
    await dialog.getByRole('button', { name: 'Send now' }).click();
    await dialog.getByText(/Not confirmed \(server error 502\)\. Next try/).waitFor();
    await dialog.getByRole('button', { name: 'Close' }).click();
    await page.getByText(/sent again\. Reason: asked by telephone/).waitFor();
    mend();
  });

  it('is skipped with a reason, and from a later notice one comes to the earlier', async () => {
    const { sandbox } = stage.world;
    sandbox.mall.answerNotifications({ mallId: 'hanokmall', mode: 'http502' });
    const placed = await placeOrder(stage.world, { mallId: 'hanokmall', shopNo: 1, amount: '12000' });
    sandbox.pg.act(placed.code, 'pay_later');
    await sandbox.settled();
    sandbox.pg.act(placed.code, 'deposit');
    await sandbox.settled();
    const page = await open(`/orders/hanokmall/${placed.orderNumber}`);
    await page
      .getByRole('region', { name: 'Notices' })
      .getByRole('listitem')
      .filter({ hasText: 'Deposit' })
      .getByRole('link', { name: 'Resend…' })
      .click();
    await page.getByText('An earlier notice (payment result) is still due. Send or skip that first.').waitFor();
    await page.getByRole('link', { name: 'Skip the earlier…' }).click();
    const dialog = page.getByRole('dialog', { name: 'Skip the notice (payment result)' });
    expect(await seriousFaults(page)).toEqual([]);
    mend();
    await dialog.getByLabel('Reason').fill('told by telephone');
    await dialog.getByRole('button', { name: 'Skip this notice' }).click();
    await dialog.waitFor({ state: 'detached' });
    await page.getByText(/skipped the notice \(payment result\)\. Reason: told by telephone/).waitFor();
    await page.getByText(/Sent the notice \(deposit\); Cafe24 accepted it/).waitFor();
  });

  it('can be sent again only by those who may; others are told who', async () => {
    const { path } = await untaken();
    const page = await stage.signedIn(path, { as: await stage.addPerson('viewer') });
    const button = page.getByRole('button', { name: 'Resend now…' });
    await button.focus();
    await page.getByRole('tooltip', { name: /needs the role Support; ask an administrator/ }).waitFor();
    await button.press('Enter');
    expect(await page.getByRole('dialog').count()).toBe(0);
    mend();
  });
});
