import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { codeNow } from '../../server/test/support/totp.ts';
import { seriousFaults } from './support/axe.ts';
import {
  anOperator,
  givenBack,
  holdRefunds,
  type Operator,
  open,
  operatorPage,
  paidInWon,
  pathOf,
} from './support/money.ts';
import { openStage, type Stage } from './support/stage.ts';

let stage: Stage;
let hana: Operator;
let minsu: Operator;
let ofHana: Page;
let ofMinsu: Page;
let letGo = () => {};
beforeAll(async () => {
  stage = await openStage();
  hana = await anOperator(stage);
  minsu = await anOperator(stage);
  ofHana = await operatorPage(stage, hana);
  ofMinsu = await operatorPage(stage, minsu);
}, 180_000);
afterEach(() => letGo());
afterAll(() => stage?.close());

const soon = { timeout: 2_000 };
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const isLive = (page: Page) => page.locator('[data-freshness=live]').waitFor();

/** Fills the dialog in up to the code. */
async function toTheCode(page: Page, amount: string): Promise<void> {
  await page.locator('input[name=amount]').fill(amount);
  await page.locator('input[name=reason][value=BUYER_REQUEST]').check();
  await button(page, 'Preview').click();
  await button(page, 'Continue').click();
  await page.locator('input[name=proof]').waitFor();
}

async function giveCode(page: Page, { uri }: Operator): Promise<void> {
  await page.locator('input[name=proof]').fill(codeNow(uri));
  await page.keyboard.press('Enter');
}

it('while one cancels, a second operator’s button goes off within 2 seconds, names the first, and the server refuses', async () => {
  const placed = await paidInWon(stage, '39000');
  const second = await open(stage, ofMinsu, pathOf(placed));
  const first = await open(stage, ofHana, `${pathOf(placed)}/cancel`);
  const late = await open(stage, await ofMinsu.context().newPage(), `${pathOf(placed)}/cancel`);
  await isLive(second);
  await second.getByRole('link', { name: 'Cancel…' }).first().waitFor();
  await toTheCode(first, '10000');
  await toTheCode(late, '20000');
  const held = holdRefunds(stage);
  letGo = held.letGo;
  await giveCode(first, hana);
  await held.begun;
  const off = second.getByRole('button', { name: 'Cancel…' }).first();
  await off.waitFor(soon);
  expect(await off.getAttribute('aria-disabled')).toBe('true');
  await second.getByText('A operator is cancelling 10,000 KRW.').waitFor(soon);
  await off.focus();
  await second.getByRole('tooltip', { name: /A operator is cancelling\. Try again/ }).waitFor(soon);
  expect(await button(first, 'Cancelling.').getAttribute('aria-disabled')).toBe('true');
  await button(first, 'Cancelling.').click({ force: true });

  const answer = await second.evaluate(
    async ([path, key]) => {
      const [, , mallId, orderNumber] = path?.split('/') ?? [];
      const post = async (query: string, variables: object) => {
        const headers = { 'content-type': 'application/json' };
        const body = JSON.stringify({ query, variables });
        return (await (await fetch('/graphql', { method: 'POST', headers, body })).json()).data;
      };
      const find =
        'query ($m: String!, $n: String!) { orderByNumber(mallId: $m, orderNumber: $n) { id cancellableAmount } }';
      const { orderByNumber } = await post(find, { m: mallId, n: orderNumber });
      const cancel = `mutation ($input: CancelOrderInput!) {
        cancelOrder(input: $input) { ... on Refusal { code params } }
      }`;
      const { id: orderId, cancellableAmount: expectedCancellableAmount } = orderByNumber;
      const input = { orderId, amount: '5000', expectedCancellableAmount, reasonCode: 'TEST', idempotencyKey: key };
      return (await post(cancel, { input: { ...input, dryRun: true } })).cancelOrder;
    },
    [pathOf(placed), crypto.randomUUID()],
  );
  expect(answer).toMatchObject({ code: 'CANCEL_IN_FLIGHT', params: { by: 'A operator' } });
  await late
    .getByRole('dialog')
    .getByText(/A operator is cancelling/)
    .waitFor(soon);
  await giveCode(late, minsu);
  held.letGo();
  await first.getByRole('dialog').getByText('Cancelled 10,000 KRW.').waitFor();
  await second.getByRole('link', { name: 'Cancel…' }).first().waitFor();
  expect(givenBack(stage, placed)).toEqual(['10000']);
});

it('600,000 won: one asks, their own approval is refused, a colleague approves, and the timeline names both', async () => {
  const placed = await paidInWon(stage, '700000');
  const asking = await open(stage, ofHana, `${pathOf(placed)}/cancel`);
  const work = await open(stage, ofMinsu, '/attention');
  await toTheCode(asking, '600000');
  await asking.getByText('Above the limit (500,000 KRW) another person must approve.').waitFor();
  await asking.locator('input[name=proof]').fill(codeNow(hana.uri));
  await button(asking, 'Ask for approval · 600,000 KRW').click();
  await asking.getByText(/^Sent for approval, valid until/).waitFor();
  expect(givenBack(stage, placed)).toEqual([]);
  await button(asking, 'Close').click();
  await asking.getByRole('link', { name: 'Review…' }).click();
  await asking.locator('[data-refusal="true"]').getByText('You cannot approve your own request.').waitFor();
  const own = button(asking, 'Approve and cancel 600,000 KRW');
  expect(await own.getAttribute('aria-disabled')).toBe('true');
  await own.click({ force: true });

  await work.getByRole('region', { name: 'Waiting for your approval' }).waitFor();
  await work.getByRole('link', { name: placed.orderNumber }).click();
  await work.getByText('Gives 600,000 KRW back to the buyer.').waitFor();
  expect(await seriousFaults(work)).toEqual([]);
  expect(givenBack(stage, placed)).toEqual([]);
  await giveCode(work, minsu);
  await work.getByRole('dialog').getByText('Cancelled 600,000 KRW.').waitFor();
  expect(givenBack(stage, placed)).toEqual(['600000']);
  await button(work, 'Close').click();
  await work.getByText(/asked to cancel 600,000 KRW, which is above the limit/).waitFor();
  await work.getByText(/agreed to the cancellation of 600,000 KRW/).waitFor();
});

it('a colleague declines with a reason; with another balance nobody can approve any more', async () => {
  const placed = await paidInWon(stage, '700000');
  const asking = await open(stage, ofHana, `${pathOf(placed)}/cancel`);
  await toTheCode(asking, '600000');
  await giveCode(asking, hana);
  await asking.getByText(/^Sent for approval/).waitFor();
  await button(asking, 'Close').click();
  const href = await asking.getByRole('link', { name: 'Review…' }).getAttribute('href');
  const deciding = await open(stage, ofMinsu, href ?? '');
  await deciding.getByText('Gives 600,000 KRW back to the buyer.').waitFor();
  await asking.getByRole('link', { name: 'Cancel…' }).first().click();
  await toTheCode(asking, '1000');
  await giveCode(asking, hana);
  await asking.getByRole('dialog').getByText('Cancelled 1,000 KRW.').waitFor();
  await deciding.locator('[data-refusal="true"]').getByText('Amount or balance changed since. Ask anew.').waitFor();
  await deciding.getByText('699,000 KRW · changed').waitFor();
  await button(deciding, 'Decline…').click();
  await deciding.getByRole('textbox', { name: 'Why it is declined' }).fill('asked twice');
  await giveCode(deciding, minsu);
  await deciding.getByText('Declined. No money moved.').waitFor();
  await asking.getByText(/declined the cancellation of 600,000 KRW.*asked twice/).waitFor();
  expect(givenBack(stage, placed)).toEqual(['1000']);
});

it('the network is cut after the press: all that is left is to check the result, and there is no second cancellation', async () => {
  const placed = await paidInWon(stage, '39000');
  const page = await open(stage, ofHana, `${pathOf(placed)}/cancel`);
  await toTheCode(page, '10000');
  let isCut = false;
  await page.route('**/graphql', async (route) => {
    const isDeed = /"dryRun":false/.test(route.request().postData() ?? '');
    if (isDeed && !isCut) {
      isCut = true;
      await route.fetch();
      return route.abort();
    }
    return isCut && isDeed && cuts-- > 0 ? route.abort() : route.continue();
  });
  let cuts = 1;
  await giveCode(page, hana);
  await page.getByText(/The connection was lost after the request was sent/).waitFor();
  expect(await page.getByRole('dialog').getByRole('button').allTextContents()).toEqual(['Check the result', 'Close']);
  await button(page, 'Check the result').click();
  await page.getByText(/The connection was lost after the request was sent/).waitFor();
  await button(page, 'Check the result').click();
  await page.getByRole('dialog').getByText('Cancelled 10,000 KRW.').waitFor();
  expect(givenBack(stage, placed)).toEqual(['10000']);
});
