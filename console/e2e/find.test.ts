import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { aMall, anOrder } from '../../server/test/support/builders.ts';
import { openStage, type Stage } from './support/stage.ts';

let stage: Stage;
const shared = '20260519-0000029';
const single = '20260519-0000030';

beforeAll(async () => {
  stage = await openStage();
  const em = () => stage.world.app.bridge.orm.em.fork();
  for (const id of ['demomall', 'othermall']) {
    const mall = await aMall(em(), { id });
    await anOrder(em(), { mall: mall.id, orderNumber: shared, createdAt: new Date('2026-05-19T05:03:27Z') });
  }
  await anOrder(em(), { mall: 'demomall', orderNumber: single, createdAt: new Date('2026-05-19T05:03:27Z') });
});
afterAll(() => stage?.close());

const table = (page: Page) => page.getByRole('table', { name: 'Find' });

it('one id that is one order opens it, whatever its date, from any page', async () => {
  const page = await stage.signedIn('/attention');
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.keyboard.press('/');
  await page.keyboard.type(`#${single.replace('-', '')}`);
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: single }).waitFor();
  await page.goBack();
  await page.getByRole('heading', { name: 'Needs attention' }).waitFor();
});

it('a number of two malls is a choice that names and marks what matched, and the palette offers both', async () => {
  const page = await stage.signedIn('/find?q=20260519-0000029');
  await table(page).getByRole('link', { name: shared }).nth(1).waitFor();
  expect(await table(page).locator('mark').allTextContents()).toEqual([shared, shared]);
  await table(page).getByText('Order number 20260519-0000029').first().waitFor();
  await page.keyboard.press('Control+k');
  await page.getByRole('dialog', { name: 'Find' }).waitFor();
  await page.keyboard.type(shared);
  await page.getByRole('option', { name: /othermall · Order number matches/ }).click();
  await page.waitForURL(`**/orders/othermall/${shared}`);
});

it('of several ids those that lead nowhere are named, and of none it is said what to try', async () => {
  const page = await stage.signedIn(`/find?q=${single}%20nothing-like-this`);
  await page.getByText('Nothing was found for nothing-like-this.').waitFor();
  await table(page).getByRole('link', { name: single }).waitFor();
  await page.goto(`${stage.world.app.url}/find?q=nothing-like-this`);
  await page.getByText(/Nothing has the id “nothing-like-this”/).waitFor();
  await page.getByRole('link', { name: 'Look among refused messages' }).waitFor();
});

it('a saved view is opened from the palette', async () => {
  const page = await stage.signedIn('/orders?mall=othermall&period=all');
  await page.getByRole('button', { name: 'Save view' }).click();
  await page.getByRole('textbox', { name: 'Name' }).fill('Of the other mall');
  await page.getByRole('checkbox', { name: 'Colleagues see it too' }).check();
  await page.getByRole('dialog').getByRole('button', { name: 'Save view' }).click();
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  const colleague = await stage.signedIn('/malls', {
    as: await stage.addPerson('viewer'),
    language: 'ko-KR',
    width: 360,
  });
  await colleague.getByRole('heading', { level: 1 }).waitFor();
  await colleague.keyboard.press('Control+k');
  await colleague.getByRole('combobox').waitFor();
  await colleague.keyboard.type('other mall');
  await colleague.getByRole('option', { name: /Of the other mall/ }).waitFor();
  await colleague.keyboard.press('Enter');
  await colleague.waitForURL(/\/orders\?.*mall=othermall/);
});
