import { Attention } from '../../src/store/entities/attention.ts';
import { Cancellation } from '../../src/store/entities/cancellation.ts';
import { Order } from '../../src/store/entities/order.ts';
import { newId, newReference } from '../../src/store/new-id.ts';
import { inTransaction } from '../../src/store/transaction.ts';
import type { World } from './app.ts';
import { look } from './look.ts';
import type { PlacedOrder } from './place-order.ts';

/** The notifications of an order that go through the Admin API: status and tries. */
export async function adminNotices(world: World, placed: PlacedOrder): Promise<string[]> {
  const all = await look(world).notifications(placed);
  const byAdmin = all.filter(({ channel }) => channel === 'ADMIN_API');
  return byAdmin.map(({ status, deliveryCount }) => `${status} ${deliveryCount}`);
}

/** Why a person is needed, as "cause why amount"; what is over is left out. */
export async function openCauses({ app }: World, { id }: PlacedOrder): Promise<string[]> {
  const open = await app.bridge.orm.em
    .fork()
    .find(Attention, { order: id, resolvedAt: null }, { orderBy: { id: 'asc' } });
  return open.map(({ cause, params }) => [cause, params.why ?? params.telling, params.amount].join(' '));
}

/** What the mall's order is, and how often the app changed it by itself. */
export function atTheMall({ sandbox }: World, { mallId, orderNumber }: PlacedOrder): string {
  const order = sandbox.mall.order(mallId, orderNumber);
  return `${order?.status} ${order?.adminChanges?.length ?? 0}`;
}

/** How often the PG was asked to give money of an order back. */
export async function refundCalls(world: World, { id }: PlacedOrder): Promise<number> {
  const calls = await look(world).messages({ kind: 'PG_REFUND' });
  return calls.filter(({ order }) => order?.id === id).length;
}

/** Staff asked the PG for money back and wait for its word, as rows say it. @returns our reference of the refund */
export function cancelledByStaff({ app }: World, { id }: PlacedOrder, amountMinor: bigint): Promise<string> {
  const { orm, clock } = app.bridge;
  return inTransaction(orm, async (em) => {
    const now = clock.now();
    const order = await em.findOneOrFail(Order, id);
    order.reservedMinor += amountMinor;
    const refundReference = newReference();
    em.create(Cancellation, {
      id: newId(now),
      order,
      amountMinor,
      amountText: null,
      status: 'PENDING',
      origin: 'OPERATOR',
      mode: null,
      reason: 'DUPLICATE',
      refundReference,
      refundCode: null,
      pgMessage: null,
      notificationUrl: null,
      createdAt: now,
      updatedAt: now,
      answeredAt: null,
      answerCode: null,
      completedAt: null,
      toldAt: null,
    });
    return refundReference;
  });
}
