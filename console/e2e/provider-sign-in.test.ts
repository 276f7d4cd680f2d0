import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type OidcProvider, startOidcProvider } from '../../server/test/support/oidc-provider.ts';
import { ageSessions } from '../../server/test/support/person.ts';
import { overflow, seriousFaults } from './support/axe.ts';
import { openStage, type Stage } from './support/stage.ts';

const client = { id: 'pg-bridge', secret: 'a-client-secret-of-the-provider' };
const hana = { sub: 'hana', email: 'hana@hanok.example', name: 'Kim Hana', groups: ['pg-admins'] };

let provider: OidcProvider;
let stage: Stage;
beforeAll(async () => {
  provider = await startOidcProvider(client);
  stage = await openStage({
    OIDC_ISSUER: provider.issuer,
    OIDC_CLIENT_ID: client.id,
    OIDC_CLIENT_SECRET: client.secret,
    OIDC_LABEL: 'Hanok ID',
    OIDC_ROLES: 'pg-admins:admin',
  });
});
afterAll(async () => {
  await stage?.close();
  await provider?.stop();
});

const link = (page: Page, name: string) => page.getByRole('link', { name, exact: true });
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

it('somebody of the company signs in by the keyboard, and once more in a new window before a sensitive change', async () => {
  provider.sit(hana);
  const page = await stage.enter();
  await page.goto(`${stage.world.app.url}/sign-in?next=%2Fsettings%2Fretention`);
  await link(page, 'Sign in with Hanok ID').waitFor();
  expect(await seriousFaults(page)).toEqual([]);
  await link(page, 'Sign in with Hanok ID').press('Enter');
  await page.getByRole('textbox', { name: 'Days that messages are kept' }).fill('60');
  await ageSessions(stage.world.app.auth.store, 6);
  await button(page, 'Save 1 change').press('Enter');
  await page.keyboard.press('Enter');
  const question = page.getByRole('dialog', { name: 'Confirm that it is you' });
  await question.waitFor();
  expect(await seriousFaults(page)).toEqual([]);
  const [opened] = await Promise.all([
    page.context().waitForEvent('page'),
    question.getByRole('link', { name: 'Sign in again with Hanok ID' }).press('Enter'),
  ]);
  await opened.getByRole('heading', { name: 'It is you' }).waitFor();
  await opened.close();
  await question.getByRole('button', { name: 'Confirm' }).press('Enter');
  await page.getByText('Saved, and in force.').waitFor();
  await page.goto(`${stage.world.app.url}/account`);
  await page.getByText('You sign in with Hanok ID.').waitFor();
  expect(await page.getByRole('heading', { name: 'Password' }).count()).toBe(0);
});

it('on a phone, in Korean: somebody without a group reads why, and may still use a password', async () => {
  provider.sit({ ...hana, sub: 'other', email: 'other@hanok.example', groups: [] });
  const page = await stage.enter({ language: 'ko-KR', width: 360 });
  await page.goto(`${stage.world.app.url}/sign-in`);
  await link(page, 'Hanok ID 계정으로 로그인').click();
  await page
    .getByText('이 계정에 주어진 역할이 없습니다. 역할이 있는 그룹에 넣어 달라고 관리자에게 요청해 주십시오.')
    .waitFor();
  expect(await seriousFaults(page)).toEqual([]);
  expect(await overflow(page)).toBeLessThanOrEqual(0);
  await page.locator('input[type=password]').waitFor();
});

it('where no provider is set up the sign-in page has no such way', async () => {
  const plain = await openStage();
  const page = await plain.enter();
  await page.goto(`${plain.world.app.url}/sign-in`);
  await button(page, 'Sign in').waitFor();
  expect(await page.getByRole('link').count()).toBe(0);
  await plain.close();
});
