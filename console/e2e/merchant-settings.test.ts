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

it('a merchant installs, links and enables a shop; its button appears and sells; disabled, it is gone', async () => {
  const page = await stage.enter({ width: 360, language: 'en-GB' });
  const buyer = await stage.enter({ width: 360 });
  const { mallUrl } = stage.world.sandbox;
  await page.goto(`${mallUrl}/malls/hanokmall/open-app?lang=en_US`);
  await page.getByRole('button', { name: 'Agree' }).click();
  await page.getByRole('heading', { name: 'Payment settings' }).waitFor();
  await said(page, 'Not linked yet');
  await page.getByText('No PG account is linked.').waitFor();
  expect(await overflow(page)).toBeLessThanOrEqual(0);
  expect(await seriousFaults(page)).toEqual([]);
  expect(await buttonsFor(buyer)).toBe(0);

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
  await korean.press('Space');
  await said(page, 'Switched on.');
  expect(await page.locator('li[data-state]:not([data-state=OK])').count()).toBe(0);
  expect(await buttonsFor(buyer)).toBe(1);
  await buy(buyer);

  await korean.press('Space');
  await said(page, 'Switched off.');
  expect(await buttonsFor(buyer)).toBe(0);
  const order = { mallId: 'hanokmall', shopNo: 1, amount: '39000' };
  expect((await stage.world.sandbox.mall.placeOrder(order)).paymentUrl).toBeNull();

  await page.getByRole('button', { name: 'Unlink' }).click();
  await page.getByRole('alertdialog').getByRole('button', { name: 'Unlink' }).click();
  await said(page, 'Unlinked.');
  expect(await seriousFaults(page)).toEqual([]);
});

/** How many of our buttons the basket of the mall's first shop has, once everything has loaded. */
async function buttonsFor(buyer: Page): Promise<number> {
  const address = `${stage.world.sandbox.mallUrl}/malls/hanokmall/shops/1/basket?member=hana`;
  await buyer.goto(address, { waitUntil: 'networkidle' });
  return buyer.locator('[data-pgbridge]').count();
}

/** From the button over the PG and our review page to a paid order in the mall. */
async function buy(buyer: Page): Promise<void> {
  const { world } = stage;
  const approve = async () => {
    await buyer.waitForURL(`${world.sandbox.pgUrl}/**`);
    await buyer.locator('button[name=action][value=approve]').click();
  };
  await buyer.locator('#appPaymentButtonBox button').click();
  await approve();
  await buyer.waitForURL(`${world.app.url}/api/external-checkout/order/review**`);
  await buyer.getByRole('button', { name: /^Pay/ }).click();
  await approve();
  await buyer.waitForURL(`${world.sandbox.mallUrl}/api/shop/pgsuccess**`);
}

it.each([
  { look: 'light, in Korean, on a phone', colorScheme: 'light', lang: 'ko_KR', title: '결제 설정', width: 360 },
  { look: 'dark, in Japanese', colorScheme: 'dark', lang: 'ja_JP', title: '決済設定', width: 1280 },
  { look: 'dark, in English, on a phone', colorScheme: 'dark', lang: 'en_US', title: 'Payment settings', width: 360 },
] as const)(
  'the settings page speaks the language of Cafe24’s admin and keeps nobody out: $look',
  async ({ colorScheme, lang, title, width }) => {
    const page = await stage.enter({ width });
    await page.emulateMedia({ colorScheme });
    await page.goto(`${stage.world.sandbox.mallUrl}/malls/kawaii/open-app?lang=${lang}`);
    const [agree, heading] = [page.locator('button[value=agree]'), page.getByRole('heading', { name: title })];
    await agree.or(heading).waitFor();
    if (await agree.isVisible()) await agree.click();
    await heading.waitFor();
    expect(await page.evaluate('document.documentElement.lang')).toBe(lang.slice(0, 2));
    expect(await page.locator('li[data-state]').count()).toBe(5);
    await page.getByText('kawaii', { exact: true }).waitFor();
    expect(await overflow(page)).toBeLessThanOrEqual(0);
    expect(await seriousFaults(page)).toEqual([]);
  },
);

it('a sub-operator of a mall that gave no permission is told what to do', async () => {
  const page = await stage.enter({ language: 'ko-KR' });
  await page.goto(`${stage.world.sandbox.mallUrl}/malls/tindahan/open-app?user_type=A`);
  await page.getByText('대표 운영자가 한 번 승인해야 합니다').waitFor();
});
