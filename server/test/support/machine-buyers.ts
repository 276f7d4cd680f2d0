import { setTimeout as wait } from 'node:timers/promises';
import type { Machines } from './machines.ts';

const shop = { mallId: 'tindahan', shopNo: 1, amount: '3065.00' };

/** Buyers who pay, each one order: three of four at once, the fourth by a transfer that arrives later. */
export function buyersOf({ sandbox }: Pick<Machines, 'sandbox'>, count: number) {
  /** Cafe24 asks again until it has an answer, with the same order number. */
  async function place(): Promise<string> {
    let orderNumber: string | undefined;
    for (;;) {
      const placed = await sandbox.mall.placeOrder({ ...shop, ...(orderNumber ? { orderNumber } : {}) });
      if (placed.paymentUrl) return placed.paymentUrl.split('/').pop() ?? '';
      const { status } = placed.answer;
      if (status !== null && status < 500) throw new Error(`refused: ${JSON.stringify(placed.answer)}`);
      orderNumber = placed.orderNumber;
      await wait(200);
    }
  }

  async function buyOne(n: number): Promise<void> {
    const code = await place();
    if (n % 4 !== 0) return void sandbox.pg.act(code, 'approve');
    sandbox.pg.act(code, 'pay_later');
    sandbox.pg.act(code, 'deposit');
  }

  return {
    buyOne,
    /** All of them, this many at a time. */
    async buy(atOnce: number): Promise<void> {
      let next = 0;
      const line = async () => {
        while (next < count) await buyOne(next++);
      };
      await Promise.all(Array.from({ length: atOnce }, line));
    },
    /** One message of the PG, sent without repeats. @returns the app's answer */
    askOnce(): Promise<Response> {
      const [order] = sandbox.pg.orders();
      const [webhook] = sandbox.pg.webhooks(order?.orderCode);
      return fetch(webhook?.url ?? '', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ ...webhook?.body, sent_at: new Date().toISOString() }),
      });
    },
  };
}
