import type { Order } from '../../src/store/entities/order.ts';
import type { World } from './app.ts';
import { look } from './look.ts';

type OrderRequest = Parameters<World['sandbox']['mall']['placeOrder']>[0];

export type PlacedOrder = {
  id: string;
  mallId: string;
  orderNumber: string;
  paymentUrl: string;
  /** Our reference of its latest attempt, and the PG's id. */
  reference: string;
  code: string;
};

const usual: OrderRequest = { mallId: 'tindahan', shopNo: 1, amount: '3065.00' };

/** A buyer presses Pay in the sandbox's mall and stands on the PG's page. @throws when the app refused */
export async function placeOrder(world: World, given: Partial<OrderRequest> = {}): Promise<PlacedOrder> {
  const request = { ...usual, ...given };
  const { orderNumber, paymentUrl, answer } = await world.sandbox.mall.placeOrder(request);
  if (!paymentUrl) throw new Error(`refused: ${JSON.stringify(answer)}`);
  const order = await look(world).order(request.mallId, orderNumber);
  const latest = order.attempts.getItems().find(({ number }) => number === order.attemptCount);
  if (!latest?.orderCode) throw new Error('the order has no open attempt');
  const { reference, orderCode } = latest;
  return { id: order.id, mallId: request.mallId, orderNumber, paymentUrl, reference, code: orderCode };
}

/** The order as the store has it now. */
export function read(world: World, { mallId, orderNumber }: Pick<PlacedOrder, 'mallId' | 'orderNumber'>) {
  return look(world).order(mallId, orderNumber);
}

/** The parts of an order that money and messages decide, for comparison. */
export function outcomeOf({ status, paidMinor, refundedMinor }: Order) {
  return { status, paidMinor, refundedMinor };
}
