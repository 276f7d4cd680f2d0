import { afterAll, beforeAll, expect, it } from 'vitest';
import { openStage, type Stage } from './support/stage.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage?.close());

/** The buyer orders by synchronous checkout, decides on the PG's page, and comes back to the mall. */
async function buy(amount: string, action: string) {
  const { sandbox } = stage.world;
  const buyer = await stage.enter();
  await buyer.goto(`${sandbox.mallUrl}/malls/tindahan/shops/1`);
  await buyer.locator('input[name=amount]').fill(amount);
  await buyer.locator('select[name=flow]').selectOption('sync');
  await buyer.locator('button.primary').click();
  await buyer.waitForURL(`${sandbox.pgUrl}/**`);
  expect(new URL(buyer.url()).searchParams.get('key')).toMatch(/^[\w-]{32}$/);
  const orderNumber = (await buyer.getByText(/^\d{8}-\d{7}$/).textContent()) ?? '';
  await buyer.locator(`button[name=action][value=${action}]`).click();
  await buyer.waitForURL(`${sandbox.mallUrl}/**`);
  return { buyer, orderNumber };
}

it('a buyer pays by synchronous checkout: the mall reads the result itself, and nobody sends it anything', async () => {
  const { buyer, orderNumber } = await buy('3065.00', 'approve');
  await buyer.getByText('✓ Paid').waitFor();
  await buyer.getByText('Paid, the hash is right').waitFor();
  expect(stage.world.sandbox.mall.order('tindahan', orderNumber)).toMatchObject({ status: 'paid', payedTf: 'T' });
  expect(stage.world.sandbox.mall.notifications('tindahan', orderNumber)).toEqual([]);

  const operator = await stage.signedIn(`/orders/tindahan/${orderNumber}`);
  await operator.getByText('Paid, and Cafe24 has accepted it. Nothing left to do.').waitFor();
  await operator.getByText('The PG reported: paid, 3,065.00 PHP').waitFor();
  await operator.getByText('Cafe24 read the result: paid, 3,065.00 PHP').waitFor();
});

it('a declined buyer comes back to a mall that has read "not paid"', async () => {
  const { buyer, orderNumber } = await buy('1200.00', 'decline');
  await buyer.getByText('Not paid, the hash is right').waitFor();
  expect(stage.world.sandbox.mall.order('tindahan', orderNumber)).toMatchObject({ status: 'failed', payedTf: 'F' });

  const operator = await stage.signedIn(`/orders/tindahan/${orderNumber}`);
  await operator.getByText('Cafe24 read the result: not paid').waitFor();
});

it('while Cafe24 has not read the result, staff see what the order waits for', async () => {
  const { sandbox } = stage.world;
  const placed = await sandbox.mall.placeOrder({ mallId: 'tindahan', shopNo: 1, amount: '700.00', flow: 'sync' });
  const order = sandbox.pg.orders().find(({ orderName }) => orderName === placed.orderNumber);
  sandbox.pg.act(order?.orderCode ?? '', 'approve');
  const operator = await stage.signedIn(`/orders/tindahan/${placed.orderNumber}`);
  await operator.getByText('Paid. Waiting for Cafe24 to read the result.').waitFor();
});
