import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { overflow, seriousFaults } from './support/axe.ts';
import { openStage, type Stage } from './support/stage.ts';

let stage: Stage;
let orderNumber: string;

beforeAll(async () => {
  stage = await openStage({ RETRY_SCHEDULE: '0,3600' });
  const { mall, pg } = stage.world.sandbox;
  mall.answerNotifications({ mallId: 'hanokmall', mode: 'http502' });
  const placed = await mall.placeOrder({ mallId: 'hanokmall', shopNo: 1, amount: '39000' });
  orderNumber = placed.orderNumber;
  await mall.placeOrder({ mallId: 'tindahan', shopNo: 1, amount: '3065.00', tamper: { amount: '1.00' } });
  for (const { orderCode } of pg.orders()) pg.act(orderCode, 'approve');
  await stage.world.sandbox.settled();
});
afterAll(() => stage?.close());

/** Paths by name; a function where the path is only known once there is data. */
const pages: Record<string, (page: Page) => Promise<void>> = {
  'the overview': (page) => openPage(page, '/overview'),
  'the overview as tables': (page) => openPage(page, '/overview?period=7d&show=table'),
  'the orders list': (page) => page.goto(`${stage.world.app.url}/orders`).then(() => ready(page)),
  'what was found': (page) => openPage(page, `/find?q=${orderNumber},nothing-like-this`),
  'an orders list with nothing in it': (page) =>
    page.goto(`${stage.world.app.url}/orders?q=nothing-like-this`).then(() => ready(page)),
  'an order': (page) => openOrder(page),
  'a message of an order': (page) => openLayer(page, 'events'),
  'a notification of an order': (page) => openLayer(page, 'notifications'),
  'cancelling an order': (page) => openCancel(page),
  'marking a cancellation as entered': (page) => openEntered(page),
  'an order as it is printed': (page) => openPage(page, `/orders/hanokmall/${orderNumber}/print`),
  'the messages': (page) => page.goto(`${stage.world.app.url}/webhooks/messages`).then(() => ready(page)),
  'the notifications': (page) => page.goto(`${stage.world.app.url}/webhooks/notifications`).then(() => ready(page)),
  'the bulk resends': (page) => openPage(page, '/webhooks/runs'),
  'what needs attention': (page) => openPage(page, '/attention'),
  'the malls': (page) => openPage(page, '/malls'),
  'the setup of a mall': (page) => openPage(page, '/malls/hanokmall/setup'),
  'the history of a mall': (page) => openPage(page, '/malls/hanokmall/history'),
  'the team': (page) => openPage(page, '/team'),
  'the API keys': (page) => openPage(page, '/api-keys'),
  'the audit log': (page) => openPage(page, '/audit'),
  'the settings of notifications': (page) => openPage(page, '/settings/notifications'),
  'the settings of security': (page) => openPage(page, '/settings/security'),
  'the API explorer': (page) => openPage(page, '/api-explorer'),
  "one's own account": (page) => openPage(page, '/account'),
  'a page that does not exist': (page) => page.goto(`${stage.world.app.url}/nowhere`).then(() => ready(page)),
};

async function openCancel(page: Page): Promise<void> {
  await page.goto(`${stage.world.app.url}/orders/hanokmall/${orderNumber}/cancel`);
  await page.locator('input[name=amount]').waitFor();
  await page.waitForLoadState('networkidle');
}

async function openEntered(page: Page): Promise<void> {
  await page.goto(`${stage.world.app.url}/orders/hanokmall/${orderNumber}/entered`);
  await page.getByRole('dialog').getByRole('status').waitFor();
}

async function openPage(page: Page, path: string): Promise<void> {
  await page.goto(`${stage.world.app.url}${path}`);
  await ready(page);
}

async function openOrder(page: Page): Promise<void> {
  await page.goto(`${stage.world.app.url}/orders/hanokmall/${orderNumber}`);
  await page.getByRole('heading', { name: orderNumber }).waitFor();
}

/** On a narrow screen the link waits behind a tab; its address is the same. */
async function openLayer(page: Page, kind: 'events' | 'notifications'): Promise<void> {
  await openOrder(page);
  const href = await page.locator(`a[href*="/${kind}/"]`).first().getAttribute('href');
  await page.goto(`${stage.world.app.url}${href}`);
  await page.getByRole('dialog').getByRole('heading').first().waitFor();
  await page.waitForLoadState('networkidle');
}

async function ready(page: Page): Promise<void> {
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.waitForLoadState('networkidle');
}

describe.each([
  { window: 'a wide window, in English', look: { language: 'en-GB', width: 1280 } },
  { window: 'a phone, in Korean', look: { language: 'ko-KR', width: 360 } },
])('on $window', ({ look }) => {
  let page: Page;
  beforeAll(async () => {
    page = await stage.signedIn('/orders', look);
  });

  it.each(Object.keys(pages))(
    '%s keeps nobody out, in light or dark, and needs no sideways scrolling',
    async (name) => {
      await pages[name]?.(page);
      await expectOpenToAll(page);
    },
  );

  it('so does the sign-in page', async () => {
    const stranger = await stage.enter(look);
    await stranger.goto(`${stage.world.app.url}/sign-in`);
    await ready(stranger);
    await expectOpenToAll(stranger);
  });
});

async function expectOpenToAll(page: Page): Promise<void> {
  expect(await overflow(page)).toBeLessThanOrEqual(0);
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    expect(await seriousFaults(page), colorScheme).toEqual([]);
  }
}
