import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { overflow, seriousFaults } from './support/axe.ts';
import { openStage, type Stage } from './support/stage.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage({ EXTERNAL_FAIL_PAGE: 'pgfail' });
});
afterAll(() => stage?.close());

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const line = (page: Page, name: string) => page.locator(`li[data-setting=${name}]`);

it('an administrator changes settings by the keyboard, having seen before and after, and sets one back', async () => {
  const page = await stage.signedIn('/orders');
  await page.getByRole('link', { name: 'Settings' }).press('Enter');
  await page.waitForURL('**/settings/notifications');
  await page.getByRole('link', { name: 'Cancellation' }).press('Enter');
  const save = page.getByRole('button', { name: /^Save/ });
  await save.waitFor();
  expect(await save.getAttribute('aria-disabled')).toBe('true');
  await page.getByLabel('Limit in KRW').press('ControlOrMeta+a');
  await page.keyboard.type('300,000');
  expect(await page.getByLabel('Limit in KRW').inputValue()).toBe('300000');
  await button(page, 'Save 1 change').press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Check and save' });
  const told = dialog.getByRole('row', { name: /Limit without approval/ });
  expect(await told.getByRole('cell').allTextContents()).toEqual([
    '500,000 KRW · 50,000 JPY · 500 USD · 20,000 PHP',
    '300,000 KRW · 50,000 JPY · 500 USD · 20,000 PHP',
  ]);
  expect(await seriousFaults(page)).toEqual([]);
  await page.getByLabel('Reason (optional)').fill('more second looks before the holidays');
  await page.keyboard.press('Enter');
  await page.getByText('Saved, and in force.').waitFor();
  await page.reload();
  await line(page, 'APPROVAL_LIMITS')
    .getByText(/^Last changed by/)
    .waitFor();
  expect(await page.getByLabel('Limit in KRW').inputValue()).toBe('300000');
  await button(page, 'Use the default of Limit without approval').press('Enter');
  await button(page, 'Save 1 change').press('Enter');
  await dialog.getByRole('button', { name: 'Save' }).press('Enter');
  await page.getByText('Saved, and in force.').waitFor();
  expect(await page.getByLabel('Limit in KRW').inputValue()).toBe('500000');
});

it('a value out of bounds is refused in words, what was typed stays, and somebody else’s change is not overwritten', async () => {
  const page = await stage.signedIn('/settings/retention');
  const field = page.getByRole('textbox', { name: 'Days that messages are kept' });
  await field.fill('1');
  await button(page, 'Save 1 change').click();
  const dialog = page.getByRole('dialog', { name: 'Check and save' });
  await dialog.getByRole('button', { name: 'Save' }).click();
  await dialog.getByText('“Days that messages are kept” cannot be this. Check the value.').waitFor();
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'hidden' });
  expect(await field.inputValue()).toBe('1');

  const colleague = await stage.signedIn('/settings/retention');
  await colleague.getByRole('textbox', { name: 'Days that messages are kept' }).fill('60');
  await button(colleague, 'Save 1 change').click();
  await colleague.getByRole('dialog').getByRole('button', { name: 'Save' }).click();
  await colleague.getByText('Saved, and in force.').waitFor();
  await field.fill('30');
  await button(page, 'Save 1 change').click();
  await dialog.getByRole('button', { name: 'Save' }).click();
  await dialog.getByText(/was changed meanwhile/).waitFor();
  await page.keyboard.press('Escape');
  await page.getByText('Days that messages are kept').waitFor();
  expect(await field.inputValue()).toBe('30');
});

it('on a phone, in Korean: what the environment fixes says so and has no field', async () => {
  const page = await stage.signedIn('/settings/notifications', { language: 'ko-KR', width: 360 });
  const fixed = line(page, 'EXTERNAL_FAIL_PAGE');
  await fixed.getByText('환경 변수 EXTERNAL_FAIL_PAGE에서 정한 값입니다. 여기서 바꿀 수 없습니다.').waitFor();
  expect(await fixed.getByRole('combobox').count()).toBe(0);
  await line(page, 'RETRY_SCHEDULE')
    .getByText(/^11회: 즉시/)
    .first()
    .waitFor();
  await line(page, 'NOTIFICATION_FORMAT').getByRole('combobox').selectOption('form');
  expect(await overflow(page)).toBeLessThanOrEqual(0);
  await button(page, '1건 저장').click();
  await page.getByRole('dialog', { name: '확인 후 저장' }).getByText('폼(form)').waitFor();
  expect(await seriousFaults(page)).toEqual([]);
  expect(await overflow(page)).toBeLessThanOrEqual(0);
});
