import { afterAll, beforeAll, expect, it } from 'vitest';
import { openStage, type Stage } from './support/stage.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage?.close());

/** The buyer orders in the mall and arrives on the PG's page. */
async function orderInMall(amount: string) {
  const buyer = await stage.enter();
  await buyer.goto(`${stage.world.sandbox.mallUrl}/malls/tindahan/shops/1`);
  await buyer.locator('input[name=amount]').fill(amount);
  await buyer.locator('button.primary').click();
  await buyer.waitForURL(`${stage.world.sandbox.pgUrl}/**`);
  const orderNumber = await buyer.getByText(/^\d{8}-\d{7}$/).textContent();
  if (!orderNumber) throw new Error('the payment page names no order');
  return {
    buyer,
    orderNumber,
    press: (action: string) => buyer.locator(`button[name=action][value=${action}]`).click(),
  };
}

it('a buyer pays in a mall, Cafe24 is told, and support staff see it all', async () => {
  const { buyer, orderNumber, press } = await orderInMall('3065.00');
  await press('approve');
  await buyer.waitForURL(`${stage.world.sandbox.mallUrl}/**`);
  await buyer.getByText('✓ Paid').waitFor();

  const operator = await stage.signedIn('/orders');
  await operator.getByRole('searchbox').fill(orderNumber);
  await operator.keyboard.press('Enter');

  await operator.getByRole('heading', { name: orderNumber }).waitFor();
  await operator.getByText('Paid, and Cafe24 has accepted it. Nothing left to do.').waitFor();
  await operator.getByText('Cafe24 asked for a payment of 3,065.00 PHP.').waitFor();
  await operator.getByText('The PG reported: paid, 3,065.00 PHP').waitFor();
  await operator.getByText('Status changed: requested → paid').waitFor();
  await operator.getByText(/Sent the notice \(payment result\); Cafe24 accepted it \(try 1, .* ms\)\./).waitFor();
  expect(stage.world.sandbox.mall.order('tindahan', orderNumber)).toMatchObject({
    status: 'paid',
    requestType: 'payment',
  });
});

it('a buyer pays later: pending first, paid with the transfer notification once the money is there', async () => {
  const { buyer, orderNumber, press } = await orderInMall('500.00');
  await press('pay_later');
  await buyer.waitForURL(`${stage.world.sandbox.mallUrl}/**`);

  const operator = await stage.signedIn(`/orders/tindahan/${orderNumber}`);
  await operator.getByText(/Waiting for the buyer's deposit/).waitFor();
  await operator.getByText('The PG reported: deposit pending, 500.00 PHP').waitFor();

  const payment = stage.world.sandbox.pg.orders().find(({ orderName }) => orderName === orderNumber);
  stage.world.sandbox.pg.act(payment?.orderCode ?? '', 'deposit');
  await operator.getByText('Paid, and Cafe24 has accepted it. Nothing left to do.').waitFor();
  await operator.getByText(/Sent the notice \(deposit\); Cafe24 accepted it/).waitFor();
  await buyer.getByText('✓ Paid').waitFor();

  const told = stage.world.sandbox.mall.notifications('tindahan', orderNumber).map(({ fields }) => fields);
  expect(told).toMatchObject([
    { request_type: 'payment', payed_tf: 'F', result_code: '0000', amount: '500.00' },
    { request_type: 'notification', payed_tf: 'T', result_code: '0000', amount: '500.00' },
  ]);
});
