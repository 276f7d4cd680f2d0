import { demoOperator } from '@pgbridge/shared/demo';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addOperator } from '../../server/src/access/operators.ts';
import { codeNow, wrongCode } from '../../server/test/support/totp.ts';
import { seriousFaults } from './support/axe.ts';
import { openStage, type Stage } from './support/stage.ts';
import { setUpTwoStep } from './support/two-step.ts';

let stage: Stage;
let numbers: string[];

beforeAll(async () => {
  stage = await openStage({ RETRY_SCHEDULE: '0,1,3600' });
  const { mall } = stage.world.sandbox;
  numbers = [];
  for (let count = 0; count < 28; count++) {
    numbers.push((await mall.placeOrder({ mallId: 'tindahan', shopNo: 1, amount: `${count + 1}00.00` })).orderNumber);
  }
});
afterAll(() => stage?.close());

const codeOf = (orderNumber: string) =>
  stage.world.sandbox.pg.orders().find(({ orderName }) => orderName === orderNumber)?.orderCode ?? '';

describe('scripts and styles', () => {
  it.each(['br', 'gzip'])(
    'come as the build compressed them to whoever takes %s, and may be kept',
    async (encoding) => {
      const html = await (await fetch(`${stage.world.app.url}/sign-in`)).text();
      const script = /src="(\/assets\/[^"]+\.js)"/.exec(html)?.[1];
      const answer = await fetch(`${stage.world.app.url}${script}`, { headers: { 'Accept-Encoding': encoding } });
      expect(answer.headers.get('content-encoding')).toBe(encoding);
      expect(answer.headers.get('content-type')).toContain('javascript');
      expect(answer.headers.get('cache-control')).toContain('immutable');
      expect(await answer.text()).toContain('import');
    },
  );
});

describe('signing in', () => {
  it('a wrong password is refused without saying which of the two was wrong', async () => {
    const page = await stage.enter();
    await page.goto(`${stage.world.app.url}/sign-in`);
    await page.locator('input[type=email]').fill(demoOperator.email);
    await page.locator('input[type=password]').fill('not the password');
    await page.keyboard.press('Enter');
    await page.getByText('E-mail or password is not right.').waitFor();
  });

  it('a link opened without a session leads through the sign-in and on to its page', async () => {
    const page = await stage.enter();
    await page.goto(`${stage.world.app.url}/orders/tindahan/${numbers[0]}`);
    await page.locator('input[type=email]').fill(demoOperator.email);
    await page.locator('input[type=password]').fill(demoOperator.password);
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: String(numbers[0]) }).waitFor();
  });

  it('somebody with two-step sign-in gives a code, or a recovery code, and comes to the same page', async () => {
    const { app } = stage.world;
    const account = { email: 'twostep@pgbridge.example', password: 'correct horse battery' };
    await addOperator(app.auth, { ...account, name: 'Two Step', role: 'support' });
    const { uri, recoveryCodes } = await setUpTwoStep(app.url, account);
    const page = await stage.enter();
    const toCode = async () => {
      await page.goto(`${app.url}/sign-in?next=%2Forders`);
      await page.locator('input[type=email]').fill(account.email);
      await page.locator('input[type=password]').fill(account.password);
      await page.keyboard.press('Enter');
      await page.getByRole('textbox', { name: 'Code' }).waitFor();
    };
    await toCode();
    expect(await seriousFaults(page)).toEqual([]);
    await page.keyboard.type(wrongCode(uri));
    await page.keyboard.press('Enter');
    await page.getByText('That code is not right. Enter the next one.').waitFor();
    await page.getByRole('textbox', { name: 'Code' }).fill(codeNow(uri));
    await page.keyboard.press('Enter');
    await page.waitForURL((url) => url.pathname === '/orders');

    await page.context().clearCookies();
    await toCode();
    await page.getByRole('button', { name: 'Use a recovery code' }).click();
    await page.getByRole('textbox', { name: 'Recovery code' }).fill(recoveryCodes[0] ?? '');
    await page.keyboard.press('Enter');
    await page.waitForURL((url) => url.pathname === '/orders');
  });

  it('a `next` that leads elsewhere is not followed', async () => {
    const page = await stage.enter();
    await stage.signIn(page, 'https://elsewhere.example/');
    expect(new URL(page.url()).origin).toBe(stage.world.app.url);
  });
});

describe('the orders list', () => {
  it('pages through all orders, and back', async () => {
    const page = await stage.signedIn('/orders');
    const links = page.getByRole('table', { name: 'Orders' }).getByRole('link', { name: /^\d{8}-\d{7}$/ });
    await links.nth(24).waitFor();
    const newest = await links.first().textContent();
    await page
      .getByRole('button', { name: 'Older' })
      .or(page.getByRole('link', { name: 'Older' }))
      .click();
    await links.nth(2).waitFor();
    await expect.poll(() => links.count()).toBe(3);
    await page
      .getByRole('button', { name: 'Newer' })
      .or(page.getByRole('link', { name: 'Newer' }))
      .click();
    await expect.poll(() => links.first().textContent()).toBe(newest);
  });

  it('keeps its filters in the address, so that a colleague sees the same', async () => {
    const { pg } = stage.world.sandbox;
    pg.act(codeOf(String(numbers[3])), 'decline');
    await stage.world.sandbox.settled();
    const page = await stage.signedIn('/orders?status=FAILED');
    await page.getByRole('link', { name: String(numbers[3]) }).waitFor();
    expect(await page.getByRole('link', { name: /^\d{8}-\d{7}$/ }).count()).toBe(1);
  });

  it('says so when nothing is found, and where else to look', async () => {
    const page = await stage.signedIn('/orders?q=20200101-9999999');
    await page.getByText(/No order matches/).waitFor();
  });
});

describe('an order whose notification Cafe24 refuses', () => {
  it('shows why, every try with request and answer, and the OK once it comes', async () => {
    const { mall, pg } = stage.world.sandbox;
    const orderNumber = String(numbers[5]);
    mall.answerNotifications({ mallId: 'tindahan', mode: 'refuse', times: 1 });
    pg.act(codeOf(orderNumber), 'approve');
    const page = await stage.signedIn(`/orders/tindahan/${orderNumber}`);
    await page.getByText('Paid, and Cafe24 has accepted it. Nothing left to do.').waitFor();
    await page.getByText(/Sent the notice \(payment result\), not confirmed \(try 1/).waitFor();

    await page.locator('a[href*="/notifications/"]').first().click();
    const drawer = page.getByRole('dialog');
    await expect.poll(() => drawer.textContent()).toMatch(/OK.*NO|NO.*OK/s);
    await page.keyboard.press('Escape');
    await drawer.waitFor({ state: 'hidden' });
    await page.getByRole('heading', { name: orderNumber }).waitFor();
  });

  it('never shows a signature or a key, whichever message is opened', async () => {
    const page = await stage.signedIn(`/orders/tindahan/${numbers[5]}`);
    await page.getByText(/Cafe24 accepted it/).waitFor();
    const hrefs = await page
      .locator('a[href*="/events/"]')
      .evaluateAll((links) => [...new Set(links.map((link) => link.getAttribute('href')))]);
    expect(hrefs.length).toBeGreaterThan(2);
    for (const href of hrefs) {
      await page.goto(`${stage.world.app.url}${href}?tab=raw`);
      const text = await page.getByRole('dialog').textContent();
      expect(text).not.toMatch(/[A-Za-z0-9+/]{43}=/);
      expect(text).not.toContain('opens_nothing');
    }
  });
});
