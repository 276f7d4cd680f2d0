import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { aMall, anOrder } from '../../server/test/support/builders.ts';
import { overflow, seriousFaults } from './support/axe.ts';
import { openStage, type Stage } from './support/stage.ts';

let stage: Stage;
const number = '20260519-0000029';

beforeAll(async () => {
  stage = await openStage();
  const em = () => stage.world.app.bridge.orm.em.fork();
  for (const id of ['demomall', 'othermall']) {
    const mall = await aMall(em(), { id });
    await anOrder(em(), { mall: mall.id, orderNumber: number, createdAt: new Date('2026-05-19T05:03:27Z') });
  }
  for (let n = 0; n < 30; n++) {
    const createdAt = new Date(Date.now() - n * 60_000);
    const orderNumber = `20260601-${String(n).padStart(7, '0')}`;
    await anOrder(em(), { mall: 'demomall', orderNumber, createdAt, paymentMethod: n === 2 ? '=1+1' : 'card' });
  }
});
afterAll(() => stage?.close());

const ticks = (page: Page) => page.getByRole('checkbox', { name: /^Select \d{8}/ });

it('what is chosen stays chosen over pages, and leaves as a file with the columns of the list', async () => {
  const page = await stage.signedIn('/orders?cols=order,method,amount&mall=demomall');
  await ticks(page).nth(24).waitFor();
  await page.keyboard.press('j');
  await page.keyboard.press('j');
  await page.keyboard.press('j');
  await page.keyboard.press('x');
  await page.getByText('1 selected').waitFor();
  await page.getByRole('button', { name: 'Older' }).click();
  await expect.poll(() => ticks(page).count()).toBe(5);
  await ticks(page).first().check();
  await page.getByText('2 selected').waitFor();
  expect(await seriousFaults(page)).toEqual([]);
  if (process.env.SHOTS) await page.screenshot({ path: `${process.env.SHOTS}/list.png` });
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Export CSV' }).click(),
  ]);
  const lines = (await readFile((await download.path()) ?? '', 'utf8')).split('\r\n');
  expect(lines[0]).toBe('\u{FEFF}Order,Method,Amount,Currency');
  expect(lines).toHaveLength(4);
  expect(lines[1]).toMatch(/^\d{8}-\d{7},'=1\+1,39000,KRW$/);
  await page.getByText('Exported 2 orders.').waitFor();
});

it('a list is narrowed and sorted by its address, and counted when asked', async () => {
  const page = await stage.signedIn(
    '/orders?mall=demomall&period=all&sort=CREATED_AT_ASC&min=39000&max=39000&currency=KRW',
  );
  await page.getByRole('link', { name: number }).waitFor();
  await page.getByRole('button', { name: 'Count', exact: true }).click();
  await page.getByText('31 in all').waitFor();
});

it('columns are remembered for whoever chose them, and stand in the address', async () => {
  const page = await stage.signedIn('/orders');
  await page.getByRole('button', { name: 'Columns' }).click();
  await page.getByRole('checkbox', { name: 'PG transaction id (tid)' }).click();
  await page.waitForURL(/cols=/);
  await page.goto(`${stage.world.app.url}/orders?mall=demomall`);
  await page.getByRole('columnheader', { name: 'PG transaction id (tid)' }).waitFor();
  await page.waitForURL(/cols=.*tid/);
  await page.context().clearCookies();
  await stage.signIn(page, '/orders?mall=demomall', await stage.addPerson('support'));
  await ticks(page).first().waitFor();
  expect(await page.getByRole('columnheader', { name: 'PG transaction id (tid)' }).count()).toBe(0);
});

it('a view is saved, shared, and opened by a colleague', async () => {
  const page = await stage.signedIn('/orders?mall=othermall&period=all&cols=order,amount');
  await page.getByRole('button', { name: 'Save view' }).click();
  await page.getByRole('textbox', { name: 'Name' }).fill('Other mall');
  await page.getByRole('checkbox', { name: 'Colleagues see it too' }).check();
  await page.getByRole('dialog').getByRole('button', { name: 'Save view' }).click();
  await page.getByRole('link', { name: 'Other mall' }).waitFor();
  const colleague = await stage.signedIn('/orders', { as: await stage.addPerson('viewer') });
  await colleague.getByRole('button', { name: 'My views' }).click();
  await colleague.getByRole('link', { name: /Other mall/ }).click();
  await expect.poll(() => ticks(colleague).count()).toBe(1);
  await colleague.getByRole('link', { name: number }).waitFor();
  expect(await colleague.getByRole('columnheader').count()).toBe(3);
});

it('on a phone, in Korean, nothing is wider than the window', async () => {
  const page = await stage.signedIn('/orders?cols=order,status,amount,tid,reference', {
    language: 'ko-KR',
    width: 360,
  });
  await page.getByRole('button', { name: 'CSV 내보내기' }).waitFor();
  if (process.env.SHOTS) await page.screenshot({ path: `${process.env.SHOTS}/phone.png`, fullPage: true });
  expect(await overflow(page)).toBeLessThanOrEqual(0);
  expect(await seriousFaults(page)).toEqual([]);
});
