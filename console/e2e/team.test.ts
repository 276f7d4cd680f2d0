import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ageSessions } from '../../server/test/support/person.ts';
import { codeNow, wrongCode } from '../../server/test/support/totp.ts';
import { seriousFaults } from './support/axe.ts';
import { openStage, type Stage } from './support/stage.ts';
import { setUpTwoStep } from './support/two-step.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage?.close());

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const row = (page: Page, name: string) => page.getByRole('row').filter({ hasText: name });

/** Opens the menu of a person by the keyboard and chooses. */
async function choose(page: Page, email: string, deed: string): Promise<void> {
  await row(page, email)
    .getByRole('button', { name: /^Change/ })
    .press('Enter');
  await row(page, email).getByRole('button', { name: deed }).press('Enter');
  await page.getByRole('dialog', { name: deed }).waitFor();
}

describe('the team page', () => {
  it('adds a person, who signs in with the temporary password that is shown once', async () => {
    const page = await stage.signedIn('/team');
    await button(page, 'Add a person').press('Enter');
    await page.keyboard.type('Lee Dahye');
    await page.keyboard.press('Tab');
    await page.keyboard.type('lee@pgbridge.example');
    expect(await seriousFaults(page)).toEqual([]);
    await page.keyboard.press('Enter');
    const dialog = page.getByRole('dialog', { name: 'Temporary password' });
    const password = (await dialog.locator('code').textContent()) ?? '';
    await button(page, 'Done').click();
    await row(page, 'lee@pgbridge.example').getByText('Support').waitFor();
    expect(await page.content()).not.toContain(password);
    const theirs = await stage.signedIn('/orders', { as: { email: 'lee@pgbridge.example', password } });
    await theirs.getByRole('heading', { name: 'Orders' }).waitFor();
  });

  it('an address that somebody has already is refused in words, and what was typed stays', async () => {
    const { email } = await stage.addPerson('viewer');
    const page = await stage.signedIn('/team');
    await button(page, 'Add a person').click();
    await page.keyboard.type('Somebody Else');
    await page.getByLabel('E-mail').fill(email);
    await page.keyboard.press('Enter');
    await page.getByText('Somebody has this e-mail address already. Take another.').waitFor();
    expect(await page.getByLabel('Name').inputValue()).toBe('Somebody Else');
  });

  it('changes a role, ends sessions, resets the password, and deactivates', async () => {
    const account = await stage.addPerson('viewer');
    await stage.signedIn('/orders', { as: account });
    const page = await stage.signedIn('/team');
    await choose(page, account.email, 'Change role');
    await page.getByRole('combobox', { name: 'Role' }).selectOption('operator');
    await button(page, 'Change role').last().click();
    await row(page, account.email).getByText('Operator').waitFor();
    await choose(page, account.email, 'End sessions');
    await button(page, 'End sessions').last().click();
    await row(page, account.email).getByText('none open').waitFor();
    await choose(page, account.email, 'Reset password');
    await button(page, 'Reset password').last().click();
    await page.getByRole('dialog', { name: 'Temporary password' }).waitFor();
    await button(page, 'Done').click();
    await choose(page, account.email, 'Deactivate');
    await page.getByLabel(/Reason/).fill('left the company');
    await button(page, 'Deactivate').last().click();
    await row(page, account.email).getByText('Deactivated').waitFor();
    expect(await row(page, account.email).getByRole('button').count()).toBe(0);
  });

  it('says so when the last administrator would go', async () => {
    const page = await stage.signedIn('/team');
    await choose(page, 'demo@pgbridge.example', 'Deactivate');
    await button(page, 'Deactivate').last().click();
    await page.getByText('The last administrator cannot be removed.').waitFor();
  });

  it('asks who it is when that was long ago, and goes on by itself once it knows', async () => {
    const account = await stage.addPerson('admin');
    const { uri } = await setUpTwoStep(stage.world.app.url, account);
    const page = await stage.enter();
    await page.goto(`${stage.world.app.url}/sign-in?next=%2Fteam`);
    await page.locator('input[type=email]').fill(account.email);
    await page.locator('input[type=password]').fill(account.password);
    await page.keyboard.press('Enter');
    await page.getByRole('textbox', { name: 'Code' }).fill(codeNow(uri));
    await page.keyboard.press('Enter');
    const { email } = await stage.addPerson('viewer');
    await row(page, account.email).waitFor();
    await page.reload();
    await ageSessions(stage.world.app.auth.store, 6);
    await choose(page, email, 'Deactivate');
    await button(page, 'Deactivate').last().click();
    const question = page.getByRole('dialog', { name: 'Confirm that it is you' });
    await question.getByText('Enter the 6-digit code of your app. It stays valid for 5 minutes.').waitFor();
    expect(await seriousFaults(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await question.waitFor({ state: 'hidden' });
    expect(await row(page, email).getByText('Active').count()).toBe(1);
    await button(page, 'Deactivate').last().click();
    await question.getByRole('textbox', { name: 'Code' }).waitFor();
    await page.keyboard.type(wrongCode(uri));
    await page.keyboard.press('Enter');
    await question.getByText('That code is not right; 4 tries left. Enter the next one.').waitFor();
    await page.keyboard.type(codeNow(uri));
    await page.keyboard.press('Enter');
    await row(page, email).getByText('Deactivated').waitFor();
  });
});

describe('pages of administrators', () => {
  it.each(['/team', '/api-keys', '/audit', '/settings/security'])(
    '%s says to others that it is not for them',
    async (path) => {
      const page = await stage.signedIn(path, { as: await stage.addPerson('operator') });
      await page
        .getByText('You may not open this page. It needs the role Administrator. Ask an administrator.')
        .waitFor();
      expect(await page.getByRole('button', { name: /Add a person|Issue a key/ }).count()).toBe(0);
      const pages = page.getByRole('navigation', { name: 'Pages' }).getByRole('link');
      expect(await pages.allTextContents()).toEqual([
        'Overview',
        'Needs attention',
        'Orders',
        'Messages',
        'Notifications',
        'Malls',
        'API explorer',
      ]);
    },
  );

  it('stand in the person’s menu on a narrow screen', async () => {
    const page = await stage.signedIn('/orders', { width: 360 });
    await button(page, 'Account').click();
    await button(page, 'Audit log').click();
    await page.getByRole('heading', { name: 'Audit log' }).waitFor();
  });
});
