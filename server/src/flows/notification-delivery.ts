import type { AdminCancelContent } from '../domain/admin-cancel.ts';
import { signOfLife } from '../domain/breaker.ts';
import { claimDue } from '../store/due-notifications.ts';
import type { Delivery } from '../store/entities/delivery.ts';
import type { Notification } from '../store/entities/notification.ts';
import { Order } from '../store/entities/order.ts';
import { writeHistory } from '../store/history.ts';
import { pauseWhenDead } from '../store/receivers.ts';
import { inTransaction } from '../store/transaction.ts';
import type { Bridge } from './bridge.ts';
import { composeNotice } from './parts/compose-notification.ts';
import { type Outcome, type Sent, storeResult } from './parts/delivery-result.ts';
import { tellByAdmin } from './parts/tell-by-admin.ts';

/*
 * Notification delivery (contract.md §4.4, §4.5, §6.2, §7.6)
 *
 * 1. What is due is claimed: a delivery row is stored before anything leaves, so a crash leaves a visible try.
 * 2. The frozen content is signed with the current service key and posted to the URL that the payment or cancel request brought.
 *    What no request asked for goes through the Admin API with the mall's token instead.
 * 3. The result is stored: accepted, or the next try by the schedule, or given up and shown to a person. It also speaks for or
 *    against the receiver: one that is found dead is paused, and its notifications wait without using up their tries.
 */

/** Claims what is due, at most `limit`, of one order or of all. @returns the tries, stored and ready to be made, each on its own */
export async function claimDeliveries(
  bridge: Bridge,
  limit: number,
  orderId?: string,
): Promise<(() => Promise<void>)[]> {
  const { orm, clock, inHand } = bridge;
  const claim = { limit, inHand: inHand.counts, ...(orderId ? { orderId } : {}) };
  return triesOf(bridge, await inTransaction(orm, (em) => claimDue(em, clock.now(), claim)));
}

/** The tries that were stored, each ready to be made on its own. */
export function triesOf(bridge: Bridge, claimed: readonly Delivery[]): (() => Promise<void>)[] {
  return claimed.map((delivery) => bridge.inHand.hold(delivery.receiver ?? '', () => deliver(bridge, delivery)));
}

async function deliver(bridge: Bridge, delivery: Delivery): Promise<void> {
  const notification = delivery.notification.getEntity();
  const { exchange, outcome, keyId } = await tell(bridge, notification);
  await storeResult(bridge, { claimed: delivery, exchange, keyId, outcome });
  bridge.meets?.(notification.order.id);
  const { receiver } = delivery;
  if (receiver && signOfLife(outcome.failureKind) === 'dead') await heedDeath(bridge, receiver, delivery);
}

async function tell(
  bridge: Bridge,
  { channel, url, order, content }: Notification,
): Promise<Sent & { outcome: Outcome }> {
  const mall = order.getEntity().mall.getEntity();
  if (channel === 'ADMIN_API') {
    const { exchange, verdict, retryAfter } = await tellByAdmin(
      bridge,
      mall,
      JSON.parse(content) as AdminCancelContent,
    );
    const { failureKind } = verdict;
    return { exchange, keyId: null, outcome: { delivered: failureKind === null, failureKind, retryAfter, verdict } };
  }
  const { message, keyId } = composeNotice(bridge, { url, content });
  return { ...(await bridge.cafe24.notify(message, mall.domains)), keyId };
}

/** The order whose try was one failure too many for its receiver gets a line. */
function heedDeath(bridge: Bridge, host: string, claimed: Delivery): Promise<void> {
  return inTransaction(bridge.orm, async (em) => {
    const now = bridge.clock.now();
    const tally = await pauseWhenDead(em, host, now);
    if (!tally) return;
    const order = await em.findOneOrFail(Order, claimed.notification.getEntity().order.id);
    const params = { host, calls: tally.calls, failures: tally.failures };
    writeHistory(em, order, { at: now, kind: 'RECEIVER_PAUSED', actor: 'SYSTEM', params });
  });
}
