import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { placeOrder } from '../../server/test/support/place-order.ts';
import { openStage, type Stage } from './support/stage.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage?.close());

const soon = { timeout: 2_000 };
const isLive = (page: Page) => page.locator('[data-freshness=live]').waitFor();
const done = 'Paid, and Cafe24 has accepted it. Nothing left to do.';

it('an order page changes by itself within two seconds when the buyer pays', async () => {
  const { orderNumber, code } = await placeOrder(stage.world);
  const page = await stage.signedIn(`/orders/tindahan/${orderNumber}`);
  await page
    .getByText(/Waiting for the buyer/)
    .first()
    .waitFor();
  await isLive(page);
  stage.world.sandbox.pg.act(code, 'approve');
  await stage.world.sandbox.settled();
  await page.getByText(done).waitFor(soon);
  await page.getByText(/Cafe24 accepted it \(try 1/).waitFor(soon);
});

it('a list changes in place, and what is new waits behind a button', async () => {
  const known = await placeOrder(stage.world);
  const page = await stage.signedIn('/orders');
  const row = page.getByRole('row').filter({ hasText: known.orderNumber });
  await row.waitFor();
  await isLive(page);
  stage.world.sandbox.pg.act(known.code, 'approve');
  await page.locator('tr[data-changed]').waitFor();
  await row.and(page.locator('[data-changed]')).waitFor();
  await row.getByText('Delivered').waitFor();
  await page.locator('tr[data-changed]').waitFor({ state: 'detached' });
  const added = await placeOrder(stage.world);
  const button = page.getByRole('button', { name: 'Show 1 new' });
  await button.waitFor();
  expect(await page.getByRole('link', { name: added.orderNumber }).count()).toBe(0);
  await button.click();
  await page.getByRole('link', { name: added.orderNumber }).waitFor();
  await button.waitFor({ state: 'detached' });
});

it('a console outlives a restart of the server, and shows what happened meanwhile', async () => {
  const { orderNumber, code } = await placeOrder(stage.world);
  const page = await stage.signedIn(`/orders/tindahan/${orderNumber}`);
  await isLive(page);
  await stage.world.restart();
  stage.world.sandbox.pg.act(code, 'approve');
  await page.getByText(done).waitFor();
  await isLive(page);
});

it('without a word from the server the frame says so after half a minute, and falls back to asking', async () => {
  const { orderNumber, code } = await placeOrder(stage.world);
  const page = await stage.enter();
  await page.clock.install();
  let isCut = false;
  await page.routeWebSocket('**/graphql', (socket) => void socket.close());
  await page.route('**/graphql', (route) => (isCut ? route.abort() : route.continue()));
  await stage.signIn(page, `/orders/tindahan/${orderNumber}`);
  await page
    .getByText(/Waiting for the buyer/)
    .first()
    .waitFor();
  await page.locator('[data-freshness=delayed]').waitFor();

  isCut = true;
  await page.clock.runFor(35_000);
  await page.getByText(/No updates since \d\d:\d\d:\d\d\. What you see is from then/).waitFor();
  stage.world.sandbox.pg.act(code, 'approve');
  await stage.world.sandbox.settled();

  isCut = false;
  await page.clock.runFor(12_000);
  await page.getByText(done).waitFor();
  await page.locator('[data-freshness=delayed]').waitFor();
});
