import { LockMode } from '@mikro-orm/core';
import { Order } from '../../src/store/entities/order.ts';
import { type Orm, openOrm } from '../../src/store/orm.config.ts';
import { inTransaction } from '../../src/store/transaction.ts';

/**
 * Adds one to a counter of the order, `times` times, each in a transaction that reads and then writes. Rests after each as long
 * as it took: SQLite has no queue, and who never rests starves the other.
 */
export async function countUp(orm: Orm, orderId: string, times: number): Promise<void> {
  for (let time = 0; time < times; time++) {
    const began = performance.now();
    await inTransaction(orm, async (em) => {
      const order = await em.findOneOrFail(Order, orderId, { lockMode: LockMode.PESSIMISTIC_WRITE });
      order.notificationCount += 1;
    });
    const tookMs = performance.now() - began;
    await new Promise((resolve) => setTimeout(resolve, tookMs));
  }
}

/** As a process of its own: `count-up.ts <database URL> <order id> <times>`. */
const [, file, databaseUrl, orderId, times] = process.argv;
if (file === import.meta.filename && databaseUrl && orderId) {
  const orm = await openOrm(databaseUrl);
  await countUp(orm, orderId, Number(times));
  await orm.close();
}
