import { hasMoney, isOverWithoutMoney } from '../../domain/order.ts';
import { Attempt } from '../../store/entities/attempt.ts';
import { Order } from '../../store/entities/order.ts';
import { type Bridge, pgKeysOf } from '../bridge.ts';
import { askPg } from './ask-pg.ts';

/** Of an order that waits for the PG's word, the word is asked for and settled before anybody decides on its money. */
export async function knowBeforeCancel(bridge: Bridge, orderId: string): Promise<void> {
  const em = bridge.orm.em.fork();
  const { status, attemptCount } = await em.findOneOrFail(Order, orderId);
  if (hasMoney(status) || isOverWithoutMoney(status)) return;
  const latest = { order: orderId, number: attemptCount };
  const attempt = await em.findOneOrFail(Attempt, latest, { populate: ['order.mall'] });
  const keys = pgKeysOf(bridge, attempt.order.getEntity().mall.getEntity());
  if (keys) await askPg(bridge, attempt, keys);
}
