import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { overflow, seriousFaults } from './support/axe.ts';
import { openStage, type Stage } from './support/stage.ts';

let stage: Stage;
/** The newest first, as the list has them. */
let numbers: string[];

beforeAll(async () => {
  stage = await openStage({ RETRY_SCHEDULE: '0,1,3600' });
  numbers = [];
  for (const amount of ['100.00', '200.00', '300.00']) {
    numbers.unshift((await stage.world.sandbox.mall.placeOrder({ mallId: 'tindahan', shopNo: 1, amount })).orderNumber);
  }
});
afterAll(() => stage?.close());

const pathOf = (index: number) => `/orders/tindahan/${numbers[index]}`;
const arrived = (page: Page, path: string) => page.waitForURL((url) => url.pathname === path);
const ready = (page: Page) => page.locator('#content h1').waitFor();

/** The list is there, not only its frame. */
const listed = (page: Page) => page.locator(`a[data-row-link][href="${pathOf(2)}"]`).waitFor();

/** A key as a board in Hangul mode sends it: the letter is Hangul, the place is the same. */
async function pressHangul(page: Page, key: string, code: string): Promise<void> {
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('Input.dispatchKeyEvent', { type: 'keyDown', key, code, text: key });
  await cdp.send('Input.dispatchKeyEvent', { type: 'keyUp', key, code });
}

it('an order is found, opened, stepped from and copied with single keys', async () => {
  const page = await stage.signedIn('/webhooks/messages');
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await ready(page);
  await page.keyboard.press('g');
  await page.keyboard.press('o');
  await arrived(page, '/orders');
  await listed(page);
  await page.keyboard.type('jjk');
  await page.keyboard.press('Enter');
  await arrived(page, pathOf(0));
  await page.getByRole('heading', { name: String(numbers[0]) }).waitFor();

  await page.keyboard.press(']');
  await arrived(page, pathOf(1));
  await page.getByRole('heading', { name: String(numbers[1]) }).waitFor();
  await page.keyboard.press('y');
  await page.getByText('Copied.').waitFor({ state: 'attached' });
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(numbers[1]);
  await page.keyboard.press('u');
  await page
    .getByText(/\d\d:\d\d:\d\d UTC/)
    .first()
    .waitFor();
  await page.waitForURL(/utc=1/);
  expect(await overflow(page)).toBeLessThanOrEqual(0);
  await page.keyboard.press('[');
  await arrived(page, pathOf(0));
  await page.getByRole('heading', { name: String(numbers[0]) }).waitFor();

  await page.keyboard.press('/');
  await page.keyboard.type(`${numbers[2]}`);
  await page.keyboard.press('Enter');
  await arrived(page, pathOf(2));
  await page.getByRole('heading', { name: String(numbers[2]) }).waitFor();
});

it('the same keys work while the keyboard writes Hangul', async () => {
  const page = await stage.signedIn('/webhooks/messages', { language: 'ko-KR' });
  await ready(page);
  await pressHangul(page, 'ㅎ', 'KeyG');
  await pressHangul(page, 'ㅐ', 'KeyO');
  await arrived(page, '/orders');
  await listed(page);
  await pressHangul(page, 'ㅓ', 'KeyJ');
  await page.keyboard.press('Enter');
  await arrived(page, pathOf(0));
  await pressHangul(page, 'ㅕ', 'KeyU');
  await page.waitForURL(/utc=1/);
});

it('the palette finds an order by its number', async () => {
  const page = await stage.signedIn('/attention');
  await ready(page);
  await page.keyboard.press('Control+k');
  const palette = page.getByRole('dialog', { name: 'Find' });
  await palette.waitFor();
  expect(await seriousFaults(page)).toEqual([]);
  await page.keyboard.type(String(numbers[1]));
  await palette.getByRole('option', { name: /tindahan/ }).waitFor();
  await page.keyboard.press('Enter');
  await arrived(page, pathOf(1));
});

it('the palette opens the dialog that asks, and moves nothing by itself', async () => {
  const { sandbox } = stage.world;
  const code = sandbox.pg.orders().find(({ orderName }) => orderName === numbers[0])?.orderCode ?? '';
  sandbox.pg.act(code, 'approve');
  await sandbox.settled();
  const page = await stage.signedIn(pathOf(0));
  await page.getByRole('link', { name: 'Cancel…' }).first().waitFor();
  await page.keyboard.press('Control+k');
  await page.getByRole('dialog', { name: 'Find' }).waitFor();
  await page.keyboard.type('cancel');
  await page.keyboard.press('Enter');
  await arrived(page, `${pathOf(0)}/cancel`);
  await page.getByRole('dialog').getByRole('heading', { level: 2 }).waitFor();
});

it('the palette leads to pages and to another language, and shuts on Escape', async () => {
  const page = await stage.signedIn('/attention');
  await ready(page);
  await page.keyboard.press('Control+k');
  await page.getByRole('dialog', { name: 'Find' }).waitFor();
  await page.keyboard.type('notif');
  await page.keyboard.press('Enter');
  await arrived(page, '/webhooks/notifications');

  await page.keyboard.press('Control+k');
  await page.keyboard.type('日本');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: 'Webhook履歴' }).waitFor();
  await page.keyboard.press('Control+k');
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
});

it('? tells the keys of the page, and gives the focus back', async () => {
  const page = await stage.signedIn('/orders');
  await listed(page);
  await page.keyboard.press('j');
  await page.keyboard.press('?');
  const help = page.getByRole('dialog', { name: 'Keys' });
  await help.getByText('Next row').waitFor();
  expect(await help.getByText('Copy the order number').count()).toBe(0);
  await page.keyboard.press('k');
  await page.keyboard.press('Escape');
  await help.waitFor({ state: 'detached' });
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(numbers[0]);
});

it('keys are text where one types, and nothing at all once they are switched off', async () => {
  const page = await stage.signedIn('/account');
  await ready(page);
  await page.keyboard.press('/');
  await page.keyboard.type('gou?');
  expect(await page.getByRole('searchbox').inputValue()).toBe('gou?');
  expect(new URL(page.url()).pathname).toBe('/account');

  const choice = page.getByRole('switch', { name: 'Use single keys' });
  await choice.focus();
  await page.keyboard.press('Space');
  expect(await choice.isChecked()).toBe(false);
  await page.reload();
  await ready(page);
  await page.keyboard.press('?');
  await page.keyboard.press('u');
  await page.keyboard.press('Control+k');
  await page.getByRole('dialog', { name: 'Find' }).waitFor();
  expect(await page.getByRole('dialog').count()).toBe(1);
  expect(page.url()).not.toContain('utc');
});

it('the Enter that ends a Hangul word sends nothing', async () => {
  const page = await stage.signedIn('/account');
  await ready(page);
  await page.keyboard.press('/');
  const counted = await page.evaluateHandle(() => {
    const counted = { submissions: 0 };
    document.addEventListener('submit', () => counted.submissions++, { capture: true });
    return counted;
  });
  const submissions = () => counted.evaluate((counter) => counter.submissions);
  const cdp = await page.context().newCDPSession(page);
  const enter = { key: 'Enter', code: 'Enter', windowsVirtualKeyCode: 13, text: '\r' };
  await cdp.send('Input.imeSetComposition', { text: '김하나', selectionStart: 3, selectionEnd: 3 });
  await cdp.send('Input.dispatchKeyEvent', { type: 'keyDown', ...enter });
  await cdp.send('Input.dispatchKeyEvent', { type: 'keyUp', ...enter });
  await cdp.send('Input.insertText', { text: '김하나' });
  expect(await submissions()).toBe(0);
  await page.keyboard.press('Enter');
  await arrived(page, '/find');
  expect(await submissions()).toBe(1);
  expect(await page.getByRole('searchbox').inputValue()).toBe('김하나');
});
