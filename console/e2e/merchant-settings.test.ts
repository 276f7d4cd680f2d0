import { demoMalls } from '@pgbridge/shared/demo';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { overflow, seriousFaults } from './support/axe.ts';
import { openStage, type Stage } from './support/stage.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage({}, 'none');
});
afterAll(() => stage?.close());

const [hanok] = demoMalls;
const said = (page: Page, text: string) => page.getByRole('status').getByText(text).waitFor();

it('a merchant installs the app, links, switches a shop on, sells, switches it off and unlinks', async () => {
  const page = await stage.enter({ width: 360, language: 'en-GB' });
  const { mall, mallUrl } = stage.world.sandbox;
  await page.goto(`${mallUrl}/malls/hanokmall/open-app?lang=en_US`);
  await page.getByRole('button', { name: 'Agree' }).click();
  await page.getByRole('heading', { name: 'Payment settings' }).waitFor();
  await said(page, 'Not linked yet');
  expect(await overflow(page)).toBeLessThanOrEqual(0);
  expect(await seriousFaults(page)).toEqual([]);

  await page.getByLabel('Public key').fill(hanok?.pgPublicKey ?? '');
  await page.getByLabel('Secret key').fill('wrong');
  await page.getByRole('button', { name: 'Check and link' }).click();
  await said(page, 'The PG does not accept these keys');
  await page.getByLabel('Public key').fill(hanok?.pgPublicKey ?? '');
  await page.getByLabel('Secret key').fill(hanok?.pgSecretKey ?? '');
  await page.getByRole('button', { name: 'Check and link' }).click();
  await said(page, 'Linked.');
  expect(await page.content()).not.toContain(hanok?.pgSecretKey);

  const korean = page.getByRole('switch', { name: /KRW/ });
  await korean.click();
  await said(page, 'Switched on.');
  const order = { mallId: 'hanokmall', shopNo: 1, amount: '39000' };
  expect((await mall.placeOrder(order)).paymentUrl).not.toBeNull();
  await korean.click();
  await said(page, 'Switched off.');
  expect((await mall.placeOrder(order)).paymentUrl).toBeNull();

  await page.getByRole('button', { name: 'Unlink' }).click();
  await page.getByRole('alertdialog').getByRole('button', { name: 'Unlink' }).click();
  await said(page, 'Unlinked.');
  expect(await seriousFaults(page)).toEqual([]);
});

it('speaks the language of Cafe24’s admin', async () => {
  const page = await stage.enter({ language: 'en-GB' });
  const { mallUrl } = stage.world.sandbox;
  await page.goto(`${mallUrl}/malls/kawaii/open-app?lang=ja_JP`);
  await page.getByRole('button', { name: 'Agree' }).click();
  await page.getByRole('heading', { name: '決済設定' }).waitFor();
  expect(await page.evaluate('document.documentElement.lang')).toBe('ja');
});

it('a sub-operator of a mall that gave no permission is told what to do', async () => {
  const page = await stage.enter({ language: 'ko-KR' });
  await page.goto(`${stage.world.sandbox.mallUrl}/malls/tindahan/open-app?user_type=A`);
  await page.getByText('대표 운영자가 한 번 승인해야 합니다').waitFor();
});
