import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startLoopbackServer } from '../../server/test/support/loopback-server.ts';
import { seriousFaults } from './support/axe.ts';
import { openStage, type Stage } from './support/stage.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
  const merchant = stage.world.sandbox.mall.merchant('tindahan');
  await merchant.openApp();
  for (const action of ['disable', 'enable']) {
    const toggled = await merchant.post('/admin/shop/toggle', { shop_no: 1, action });
    if (toggled.status !== 200) throw new Error(`the shop was not toggled: ${JSON.stringify(toggled.body)}`);
  }
});
afterAll(() => stage?.close());

const shop = () => `${stage.world.sandbox.mallUrl}/malls/tindahan/shops/1`;

/** The buyer presses the button in the mall and then the PG's page, which sends them to our review page. */
async function arriveAtReview(buyer: Page, place: string): Promise<void> {
  await buyer.goto(`${shop()}/${place}`);
  await buyer.locator('#appPaymentButtonBox button').click();
  await buyer.waitForURL(`${stage.world.sandbox.pgUrl}/**`);
  await buyer.locator('button[name=action][value=approve]').click();
  await buyer.waitForURL(`${stage.world.app.url}/api/external-checkout/order/review**`);
}

it('a member buys a product by the button: review, pay, paid', async () => {
  const buyer = await stage.enter({ width: 360 });
  const faults: string[] = [];
  buyer.on('pageerror', (error) => faults.push(String(error)));
  await arriveAtReview(buyer, 'products/101?member=nena');
  await buyer.getByRole('heading', { name: 'Review your order' }).waitFor();
  await buyer.getByText('Dried mangoes, box of 12').waitFor();
  expect(await buyer.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
  await buyer.getByRole('button', { name: 'Pay 3,215.00 PHP' }).click();
  await buyer.waitForURL(`${stage.world.sandbox.pgUrl}/**`);
  await buyer.locator('button[name=action][value=approve]').click();
  await buyer.waitForURL(`${stage.world.sandbox.mallUrl}/api/shop/pgsuccess**`);
  await buyer.getByRole('status').getByText('Paid').waitFor();
  expect(faults).toEqual([]);
});

it('a guest buys the basket, reads the review in Korean, and cancels there (contract.md §11-25)', async () => {
  const buyer = await stage.enter({ language: 'ko-KR', width: 360 });
  await arriveAtReview(buyer, 'basket');
  await buyer.getByRole('heading', { name: '주문 확인' }).waitFor();
  await buyer.getByRole('button', { name: '취소하고 쇼핑몰로 돌아가기' }).click();
  await buyer.waitForURL(`${stage.world.sandbox.mallUrl}/api/shop/pg_fail**`);
});

it('a page that is not for the button has none', async () => {
  const buyer = await stage.enter();
  // The button comes after the page, when the app has answered.
  await buyer.goto(shop(), { waitUntil: 'networkidle' });
  expect(await buyer.locator('[data-pgbridge]').count()).toBe(0);
});

it('a page that somebody else frames has no button to trick buyers with; the same page by itself has', async () => {
  const address = `${shop()}/products/101`;
  const frame = `<!doctype html><iframe src="${address}"></iframe>`;
  await using stranger = await startLoopbackServer((_request, response) =>
    response.writeHead(200, { 'content-type': 'text/html' }).end(frame),
  );
  const buyer = await stage.enter();
  const loaded: string[] = [];
  buyer.on('requestfinished', (request) => loaded.push(request.url()));
  const have = (what: string) => loaded.some((url) => url.includes(what));

  await buyer.goto(stranger.url, { waitUntil: 'networkidle' });
  expect([have('/external-checkout/script?v='), have('part=button'), have('script/data')]).toEqual([
    true,
    false,
    false,
  ]);
  expect(await buyer.frameLocator('iframe').locator('[data-pgbridge]').count()).toBe(0);

  await buyer.goto(address);
  await buyer.locator('[data-pgbridge]').waitFor();
});

it('what goes wrong is said beneath the button', async () => {
  const buyer = await stage.enter();
  await buyer.goto(`${shop()}/products/101`);
  await buyer.locator('input[type=number]').fill('500');
  await buyer.locator('#appPaymentButtonBox button').click();
  await buyer.getByRole('alert').getByText('This cannot be ordered yet').waitFor();
});

describe('the review page', () => {
  it.each(['light', 'dark'] as const)('has no accessibility faults in %s', async (colorScheme) => {
    const buyer = await stage.enter({ width: 360 });
    await buyer.emulateMedia({ colorScheme });
    await arriveAtReview(buyer, 'products/102');
    expect(await seriousFaults(buyer)).toEqual([]);
  });

  it('works in a browser without JavaScript (contract.md §11-26)', async () => {
    const first = await stage.enter();
    await arriveAtReview(first, 'products/102');
    const plain = await stage.enter({ width: 360, javaScript: false });
    await plain.goto(first.url());
    await plain.getByRole('button', { name: /^Pay/ }).click();
    await plain.waitForURL(`${stage.world.sandbox.pgUrl}/**`);
  });
});
