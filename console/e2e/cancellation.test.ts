import { afterAll, beforeAll, expect, it } from 'vitest';
import { openStage, type Stage } from './support/stage.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage?.close());

/** A paid order of the mall, and its page in the mall's admin. */
async function paidOrder(amount: string) {
  const { sandbox, settle } = stage.world;
  const placed = await sandbox.mall.placeOrder({ mallId: 'tindahan', shopNo: 1, amount });
  const payment = sandbox.pg.orders().find(({ orderCode }) => placed.paymentUrl?.includes(orderCode));
  sandbox.pg.act(payment?.orderCode ?? '', 'approve');
  await settle();
  const mall = await stage.enter();
  await mall.goto(`${sandbox.mallUrl}/malls/tindahan/orders/${placed.orderNumber}`);
  await mall.getByText('✓ Paid').waitFor();
  return {
    mall,
    orderNumber: placed.orderNumber,
    async cancel(part: string, mode: 'sync' | 'async') {
      await mall.locator('input[name=amount]').fill(part);
      await mall.locator('select[name=mode]').selectOption(mode);
      await mall.getByRole('button', { name: 'Cancel the order' }).click();
    },
  };
}

it('the mall cancels a part, then the rest; support staff see both', async () => {
  const { mall, orderNumber, cancel } = await paidOrder('3065.00');
  await cancel('1000.00', 'sync');
  await mall.getByText('Refund success').waitFor();
  await mall.getByText('Paid, partly cancelled').waitFor();

  const operator = await stage.signedIn(`/orders/tindahan/${orderNumber}`);
  await operator.getByText('Cafe24 asked to cancel 1,000.00 PHP.').waitFor();
  await operator.getByText('Cancelled 1,000.00 PHP. Still paid: 2,065.00 PHP').waitFor();

  await cancel('2065.00', 'async');
  await mall.getByText('Refund requested').waitFor();
  await stage.world.settle();
  await mall.getByText('Cancelled, money given back').waitFor();
  await operator.reload();
  await operator.getByText('Cancelled 2,065.00 PHP. Still paid: 0.00 PHP').waitFor();
  await operator.getByText(/Sent the notice \(cancel result\); Cafe24 accepted it/).waitFor();
  expect(stage.world.sandbox.mall.order('tindahan', orderNumber)).toMatchObject({ cancelled: ['1000.00', '2065.00'] });
});

it('a cancellation that the PG rejects: the mall is told, and staff see that the money has not moved', async () => {
  const { mall, orderNumber, cancel } = await paidOrder('500.00');
  await cancel('131.00', 'sync');
  await mall.getByText('Refund request failed').waitFor();
  await mall.getByText('✓ Paid').waitFor();
  const operator = await stage.signedIn(`/orders/tindahan/${orderNumber}`);
  await operator.getByText(/The PG refused the cancellation \(131\.00 PHP\).*The money has not moved\./).waitFor();
});
