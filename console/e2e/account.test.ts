import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { codeNow, wrongCode } from '../../server/test/support/totp.ts';
import { overflow, seriousFaults } from './support/axe.ts';
import { openStage, type Stage } from './support/stage.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage?.close());

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

/** Opens the account page of a new person and goes to where the secret and the recovery codes stand. */
async function beginTwoStep(look: { language?: string; width?: number } = {}) {
  const account = await stage.addPerson('support');
  const page = await stage.signedIn('/account', { as: account, ...look });
  await page.getByRole('button', { name: /^(Set up|설정)$/ }).click();
  await page.keyboard.type(account.password);
  await page.keyboard.press('Enter');
  const link = page.getByRole('link', { name: /Open in an app|앱에서 열기/ });
  const uri = (await link.getAttribute('href')) ?? '';
  return { page, account, uri };
}

describe('two-step sign-in', () => {
  it('is set up with the keyboard alone, keeps the codes to copy, download and print, and is turned off again', async () => {
    const { page, account, uri } = await beginTwoStep();
    const codes = await page.getByRole('list', { name: 'Recovery codes' }).getByRole('listitem').allTextContents();
    expect(codes).toHaveLength(10);
    const download = page.waitForEvent('download');
    await page.getByRole('link', { name: 'Download' }).click();
    expect((await download).suggestedFilename()).toBe('pg-bridge-recovery-codes.txt');

    await page.emulateMedia({ media: 'print' });
    expect(await page.getByText('Each works once.').isVisible()).toBe(true);
    expect(await page.getByRole('heading', { level: 1 }).isVisible()).toBe(false);
    await page.emulateMedia({ media: 'screen' });

    await page.getByRole('checkbox', { name: 'I have kept the recovery codes' }).focus();
    await page.keyboard.press('Space');
    await page.keyboard.press('Tab');
    await page.keyboard.type(wrongCode(uri));
    await page.keyboard.press('Enter');
    await page.getByText('That code is not right. Enter the next one.').waitFor();
    await page.getByRole('textbox', { name: 'Code' }).fill(codeNow(uri));
    await page.keyboard.press('Enter');
    await page.getByText(/^On\. A code/).waitFor();
    expect(await page.content()).not.toContain(codes[0]);

    await button(page, 'Turn off').click();
    await page.getByRole('textbox', { name: 'Code' }).fill(codeNow(uri));
    await page.getByRole('textbox', { name: 'Password', exact: true }).fill(account.password);
    await button(page, 'Turn off').click();
    await page.getByText(/^Off\. Your password alone/).waitFor();
  });

  it('keeps nobody out while it is set up: on a phone in Korean, in light and dark', async () => {
    const { page } = await beginTwoStep({ language: 'ko-KR', width: 360 });
    await page.getByRole('img', { name: '키의 QR 코드' }).waitFor();
    expect(await overflow(page)).toBeLessThanOrEqual(0);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      expect(await seriousFaults(page), colorScheme).toEqual([]);
    }
  });

  it('a wrong password does not begin it, and says how many tries are left', async () => {
    const page = await stage.signedIn('/account', { as: await stage.addPerson('viewer') });
    await button(page, 'Set up').click();
    await page.keyboard.type('not the password');
    await page.keyboard.press('Enter');
    await page.getByText('That password is not right; 4 tries left.').waitFor();
  });
});

describe("one's own password", () => {
  it('is changed, and from then on the new one signs in', async () => {
    const account = await stage.addPerson('viewer');
    const page = await stage.signedIn('/account', { as: account });
    const fill = async (current: string, next: string, again: string) => {
      await page.getByLabel('Password up to now').fill(current);
      await page.getByLabel('New password', { exact: true }).fill(next);
      await page.getByLabel('New password again').fill(again);
      await button(page, 'Change password').click();
    };
    await fill(account.password, 'a new long password', 'another long password');
    await page.getByText(/The two new passwords differ/).waitFor();
    await fill(account.password, 'short', 'short');
    await page.getByText(/The new password is too short/).waitFor();
    await fill(account.password, 'a new long password', 'a new long password');
    await page.getByText(/Your password is changed/).waitFor();
    expect(await page.getByLabel('New password', { exact: true }).inputValue()).toBe('');
    await stage.signedIn('/account', { as: { ...account, password: 'a new long password' } });
  });
});
