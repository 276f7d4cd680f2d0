import { afterAll, beforeAll, expect, it } from 'vitest';
import { openStage, type Stage } from './support/stage.ts';

let stage: Stage;
let orderNumber: string;
beforeAll(async () => {
  stage = await openStage();
  const placed = await stage.world.sandbox.mall.placeOrder({ mallId: 'tindahan', shopNo: 1, amount: '3065.00' });
  orderNumber = placed.orderNumber;
});
afterAll(() => stage?.close());

it('asks under the rights of who is signed in, from this machine alone, and sends no change', async () => {
  const page = await stage.enter();
  const strange: string[] = [];
  page.on('request', (request) => {
    const url = new URL(request.url());
    if (url.origin !== stage.world.app.url && url.protocol !== 'data:') strange.push(url.href);
  });
  const faults: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text());
  });
  await stage.signIn(page, '/api-explorer', await stage.addPerson('viewer'));
  const answer = page.getByRole('region', { name: 'Answer' });
  await page.getByRole('heading', { name: 'Query', exact: true }).waitFor();
  await page.getByRole('textbox', { name: 'Query' }).focus();
  await page.keyboard.press('Control+Enter');
  await answer.getByText(/^HTTP 200, \d+ ms\. Request /).waitFor();
  expect(await answer.textContent()).toContain(orderNumber);

  await page.keyboard.press('Control+a');
  await page.keyboard.insertText('{ apiKeys { name } }');
  await page.keyboard.press('Control+Enter');
  await answer.getByText(/FORBIDDEN/).waitFor();
  await page.keyboard.press('Control+a');
  await page.keyboard.insertText('mutation { addNote(input: { orderId: "1", text: "x" }) { __typename } }');
  await page.keyboard.press('Control+Enter');
  await answer.getByText(/^Not sent: only queries/).waitFor();
  expect(strange).toEqual([]);
  expect(faults.filter((text) => /Content Security Policy/.test(text))).toEqual([]);
});
