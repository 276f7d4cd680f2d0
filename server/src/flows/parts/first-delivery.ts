import { setTimeout as wait } from 'node:timers/promises';
import type { FirstWord } from '../../domain/external-return.ts';
import { hasMoney } from '../../domain/order.ts';
import { Delivery } from '../../store/entities/delivery.ts';
import { Notification } from '../../store/entities/notification.ts';
import { raiseAttention } from '../../store/history.ts';
import { lockOrderByNumber } from '../../store/orders.ts';
import { inTransaction } from '../../store/transaction.ts';
import type { Bridge } from '../bridge.ts';
import { claimDeliveries } from '../notification-delivery.ts';

/** How long a buyer is kept waiting for Cafe24's answer. */
const patienceMs = 5_000;
const lookMs = 50;

type ToldOrder = { id: string; mallId: string; orderNumber: string };

/**
 * Tries the first delivery of an order's newest notification before its buyer is sent on, for 5 s at most (design.md §11.9).
 * The runner may be at it already; then its result is waited for. Delivery goes on by itself either way.
 */
export async function firstWord(bridge: Bridge, order: ToldOrder): Promise<FirstWord> {
  const given = new AbortController();
  const patience = wait(patienceMs, 'none' as const, { signal: given.signal }).catch(() => 'none' as const);
  try {
    const word = await Promise.race([deliverAndRead(bridge, order, given.signal), patience]);
    if (word === 'refused') await raiseRefused(bridge, order);
    return word;
  } finally {
    given.abort();
  }
}

async function deliverAndRead(bridge: Bridge, { id }: ToldOrder, given: AbortSignal): Promise<FirstWord> {
  const tries = await claimDeliveries(bridge, 10, id);
  await Promise.all(tries.map((deliver) => deliver()));
  while (!given.aborted) {
    const word = await readWord(bridge, id);
    if (word !== 'waiting') return word;
    await wait(lookMs);
  }
  return 'none';
}

async function readWord(bridge: Bridge, orderId: string): Promise<FirstWord | 'waiting'> {
  const em = bridge.orm.em.fork();
  const [newest] = await em.find(
    Notification,
    { order: orderId, kind: 'EXTERNAL' },
    { orderBy: { sequence: 'desc' }, limit: 1 },
  );
  if (!newest) return 'none';
  if (newest.status === 'DELIVERED') return 'accepted';
  const [last] = await em.find(Delivery, { notification: newest.id }, { orderBy: { number: 'desc' }, limit: 1 });
  if (!last?.finishedAt) return newest.status === 'PENDING' && newest.leasedUntil ? 'waiting' : 'none';
  return last.failureKind === 'NOT_OK' || last.failureKind === 'HTTP_4XX' ? 'refused' : 'none';
}

/** The buyer is told that it failed while the money is here: a person must look, whatever later tries bring. */
function raiseRefused(bridge: Bridge, { mallId, orderNumber }: ToldOrder): Promise<void> {
  return inTransaction(bridge.orm, async (em) => {
    const order = await lockOrderByNumber(em, mallId, orderNumber);
    if (!order || !hasMoney(order.status)) return;
    const [last] = await em.find(
      Delivery,
      { notification: { order: order.id } },
      { orderBy: { id: 'desc' }, limit: 1, populate: ['webhookEvent'] },
    );
    const message = last?.webhookEvent?.getEntity();
    const params = {
      failure: last?.failureKind ?? 'NOT_OK',
      ...(message?.httpStatus ? { httpStatus: message.httpStatus } : {}),
      answer: (message?.responseBody ?? '').slice(0, 200),
    };
    raiseAttention(em, order, { cause: 'MALL_REFUSED', params }, bridge.clock.now());
  });
}
