import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cancelOrder, keyOf } from '../../server/test/support/staff.ts';
import { codeNow, wrongCode } from '../../server/test/support/totp.ts';
import { overflow, seriousFaults } from './support/axe.ts';
import { anOperator, givenBack, type Operator, open, operatorPage, paidInWon, pathOf } from './support/money.ts';
import { openStage, type Stage } from './support/stage.ts';

let stage: Stage;
let hana: Operator;
let english: Page;
let korean: Page;
beforeAll(async () => {
  stage = await openStage();
  hana = await anOperator(stage);
  english = await operatorPage(stage, hana);
  korean = await operatorPage(stage, hana, { language: 'ko-KR' });
}, 180_000);
afterAll(() => stage?.close());

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

async function openToAll(page: Page): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    expect(await seriousFaults(page), colorScheme).toEqual([]);
  }
}

/** Goes on by the Tab key until the focus is there. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  for (let presses = 0; presses < 40; presses += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error('the Tab key does not lead there');
}

it('the preview says in Korean what comes, what the PG is sent, and what came of it', async () => {
  const placed = await paidInWon(stage, '39000');
  const page = await open(stage, korean, pathOf(placed));
  await page.getByRole('link', { name: '취소…' }).first().click();
  const dialog = page.getByRole('dialog', { name: `취소: ${placed.orderNumber}` });
  await dialog.getByText('취소 가능 39,000원').waitFor();
  expect(await dialog.getByRole('textbox', { name: '일부 금액' }).inputValue()).toBe('');
  await dialog.getByRole('textbox', { name: '일부 금액' }).fill('10000');
  expect(await dialog.getByRole('textbox', { name: '일부 금액' }).inputValue()).toBe('10,000');
  await dialog.getByText('구매자 요청').click();
  await button(page, '미리 보기').click();
  await dialog.getByText('구매자에게 10,000원을 돌려줍니다. 이후 취소 가능 금액은 29,000원입니다.').waitFor();
  expect(await button(page, '뒤로').evaluate((element) => element === document.activeElement)).toBe(true);
  await dialog.getByText('PG에 보낼 내용').click();
  await dialog.getByText('Basic [가림]').waitFor();
  await button(page, '계속').click();
  await dialog.getByText('인증 앱의 6자리 코드를 입력해 주십시오. 5분 동안 유효합니다.').waitFor();
  await page.keyboard.type(codeNow(hana.uri));
  await button(page, '10,000원 취소').click();
  const came = dialog.getByText('10,000원을 취소했습니다.');
  await came.waitFor();
  expect(givenBack(stage, placed)).toEqual(['10000']);
  await button(page, '닫기').click();
  await page.getByText('취소가 완료되었습니다: 10,000원').waitFor();
});

it('by the keyboard alone; Enter leads to the preview and back, and moves money from the code’s field only', async () => {
  const placed = await paidInWon(stage, '39000');
  const page = await open(stage, english, pathOf(placed));
  await page.getByRole('link', { name: 'Cancel…' }).first().press('Enter');
  await page.getByRole('dialog').getByText('Cancellable 39,000 KRW').waitFor();
  await tabTo(page, page.getByRole('textbox', { name: 'Amount of the part' }));
  await page.keyboard.type('10000');
  await tabTo(page, page.getByRole('radio', { name: 'Buyer' }));
  await page.keyboard.press('Space');
  await page.getByRole('textbox', { name: 'Amount of the part' }).press('Enter');
  await page.getByText('Gives 10,000 KRW back to the buyer.').waitFor();
  await page.keyboard.press('Enter');
  await tabTo(page, button(page, 'Preview'));
  await page.keyboard.press('Enter');
  await page.getByText('Gives 10,000 KRW back to the buyer.').waitFor();
  await tabTo(page, button(page, 'Continue'));
  await page.keyboard.press('Enter');
  await page.getByRole('textbox', { name: 'Code' }).waitFor();
  expect(givenBack(stage, placed)).toEqual([]);
  await page.keyboard.type(wrongCode(hana.uri));
  await page.keyboard.press('Enter');
  await page.getByText('That code is not right; 4 tries left.').waitFor();
  expect(givenBack(stage, placed)).toEqual([]);
  await page.keyboard.type(codeNow(hana.uri));
  await page.keyboard.press('Enter');
  await page.getByRole('dialog').getByText('Cancelled 10,000 KRW.').waitFor();
  expect(await page.evaluate(() => document.activeElement?.textContent)).toContain('Cancelled 10,000 KRW.');
  expect(givenBack(stage, placed)).toEqual(['10000']);
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
});

describe('what the server refuses', () => {
  it('stands at its field; with another balance the dialog begins anew, and says who changed it', async () => {
    const placed = await paidInWon(stage, '39000');
    const page = await open(stage, english, `${pathOf(placed)}/cancel`);
    await button(page, 'Preview').click();
    await page.getByText('Choose the whole rest or a part.').waitFor();
    await page.getByRole('textbox', { name: 'Amount of the part' }).fill('39001');
    await page.getByText('Other', { exact: true }).click();
    await button(page, 'Preview').click();
    await page.getByText('“Other” needs a note.').waitFor();
    await page.getByRole('dialog').getByRole('textbox', { name: /^Note/ }).fill('sold out');
    await button(page, 'Preview').click();
    await page.getByText('More than the cancellable 39,000 KRW. Enter that or less.').waitFor();
    await page.getByRole('textbox', { name: 'Amount of the part' }).fill('5000');
    await button(page, 'Preview').click();
    await button(page, 'Continue').dblclick();
    await page.getByRole('textbox', { name: 'Code' }).waitFor();

    const key = await keyOf(stage.world, 'operator');
    await cancelOrder(stage.world, key, placed, { amount: '9000', expectedCancellableAmount: '39000' });
    await page.getByRole('textbox', { name: 'Code' }).fill(codeNow(hana.uri));
    await page.keyboard.press('Enter');
    const refusal = page.locator('[data-refusal="true"]');
    await refusal.getByText(/39,000 KRW → 30,000 KRW, API key \(key of a operator\)/).waitFor();
    expect(await refusal.evaluate((element) => element === document.activeElement)).toBe(true);
    await page.getByText('Cancellable 30,000 KRW').waitFor();
    expect(givenBack(stage, placed)).toEqual(['9000']);
  });

  it('a person whose role may not reads who may, and the button stays where it is', async () => {
    const placed = await paidInWon(stage, '39000');
    const page = await stage.signedIn(pathOf(placed), { as: await stage.addPerson('support') });
    const off = page.getByRole('button', { name: 'Cancel…' }).first();
    await off.focus();
    await page.getByRole('tooltip', { name: 'This needs the role Operator; ask an administrator.' }).waitFor();
    expect(await off.getAttribute('aria-disabled')).toBe('true');
    await page.goto(`${stage.world.app.url}${pathOf(placed)}/cancel`);
    await page.locator('[data-refusal="true"]').getByText('This needs the role Operator').waitFor();
  });
});

it('with a fresh proof no code is asked for, and the second press of a double click moves nothing', async () => {
  const placed = await paidInWon(stage, '39000');
  const page = await open(stage, english, `${pathOf(placed)}/cancel`);
  await cancelPart(page, '1000', codeNow(hana.uri));
  await button(page, 'Close').click();
  await page.getByRole('link', { name: 'Cancel…' }).first().click();
  await page.getByRole('textbox', { name: 'Amount of the part' }).fill('2000');
  await page.getByRole('radio', { name: 'Test' }).check();
  await button(page, 'Preview').click();
  await button(page, 'Continue').dblclick();
  const deed = button(page, 'Cancel 2,000 KRW');
  await deed.evaluate((element) => element.dispatchEvent(new MouseEvent('click', { bubbles: true, detail: 2 })));
  expect(await deed.textContent()).toBe('Cancel 2,000 KRW');
  expect(givenBack(stage, placed)).toEqual(['1000']);
  await deed.click();
  await page.getByRole('dialog').getByText('Cancelled 2,000 KRW.').waitFor();
  expect(givenBack(stage, placed)).toEqual(['1000', '2000']);
});

it('of two orders that differ in the last digit the one on the screen is cancelled, and nothing is taken along', async () => {
  const one = await paidInWon(stage, '39000');
  const other = await paidInWon(stage, '39000');
  expect(one.orderNumber.slice(0, -1)).toBe(other.orderNumber.slice(0, -1));
  const page = await open(stage, english, `${pathOf(one)}/cancel?amount=39000`);
  await page.getByRole('textbox', { name: 'Amount of the part' }).fill('39000');
  await page.locator('input[name=reason][value=BUYER_REQUEST]').check();
  await page.evaluate(
    (path) => {
      history.pushState({}, '', path);
      dispatchEvent(new PopStateEvent('popstate', { state: {} }));
    },
    `${pathOf(other)}/cancel`,
  );
  await page.getByRole('dialog', { name: `Cancel: ${other.orderNumber}` }).waitFor();
  expect(await page.getByRole('textbox', { name: 'Amount of the part' }).inputValue()).toBe('');
  await cancelPart(page, '500', codeNow(hana.uri), other.orderNumber);
  expect([givenBack(stage, one), givenBack(stage, other)]).toEqual([[], ['500']]);
});

it('on a phone the dialog takes the whole screen, and nothing scrolls sideways', async () => {
  const placed = await paidInWon(stage, '39000');
  const page = await open(stage, korean, `${pathOf(placed)}/cancel`);
  await page.setViewportSize({ width: 360, height: 800 });
  const dialog = page.getByRole('dialog');
  await dialog.getByText('취소 가능 39,000원').waitFor();
  const box = await dialog.boundingBox();
  expect([box?.x, box?.y, box?.width]).toEqual([0, 0, 360]);
  expect(await overflow(page)).toBeLessThanOrEqual(0);
  expect(await dialog.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)).toBe(0);
  await dialog.getByText('남은 금액 전체').click();
  await dialog.getByText('품절').click();
  await button(page, '미리 보기').click();
  for (const title of await dialog.locator('summary').all()) await title.click();
  expect(await dialog.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)).toBe(0);
});

it('every part keeps nobody out, in light and dark', async () => {
  const placed = await paidInWon(stage, '39000');
  const page = await open(stage, english, `${pathOf(placed)}/cancel`);
  await button(page, 'Preview').click();
  await page.getByText('Choose the whole rest or a part.').waitFor();
  await openToAll(page);
  await page.getByText(/^Whole rest/).click();
  await page.getByRole('radio', { name: 'Test' }).check();
  await button(page, 'Preview').click();
  await page.getByRole('dialog').getByText('To Cafe24, afterwards').click();
  await openToAll(page);
  await button(page, 'Continue').click();
  await page.getByRole('textbox', { name: 'Code' }).fill(wrongCode(hana.uri));
  await page.keyboard.press('Enter');
  await page.getByText('That code is not right; 4 tries left.').waitFor();
  await openToAll(page);
  await page.getByRole('textbox', { name: 'Code' }).fill(codeNow(hana.uri));
  await page.keyboard.press('Enter');
  await page.getByRole('dialog').getByText('Cancelled 39,000 KRW. Telling Cafe24.').waitFor();
  await openToAll(page);
}, 180_000);

/** Fills the dialog in and carries it out. */
async function cancelPart(page: Page, amount: string, code: string, orderNumber = ''): Promise<void> {
  await page.getByRole('textbox', { name: 'Amount of the part' }).fill(amount);
  await page.getByRole('radio', { name: 'Test' }).check();
  await button(page, 'Preview').click();
  await button(page, 'Continue').click();
  await page.getByRole('dialog').getByText(orderNumber).first().waitFor();
  await page.getByRole('textbox', { name: 'Code' }).fill(code);
  await page.keyboard.press('Enter');
  await page
    .getByRole('dialog')
    .getByText(/^Cancelled/)
    .waitFor();
}
