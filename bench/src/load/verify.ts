import type { Payment } from './messages.ts';
import type { World } from './world.ts';

/** Every webhook that was answered with 200 is in the store once, and its order is paid. @throws when one is lost or doubled */
export async function verifyStored(world: World, payments: readonly Payment[]): Promise<void> {
  const rows = await world.read((orm) =>
    orm.em.fork().execute<{ order_number: string; messages: number | string; status: string }[]>(
      `select o.order_number, o.status, count(*) as messages from webhook_events e join orders o on o.id = e.order_id
       where e.kind = 'PG_PAYMENT_WEBHOOK' and e.verdict = 'ACCEPTED' group by o.order_number, o.status`,
    ),
  );
  const stored = new Map(rows.map((row) => [row.order_number, row]));
  const wrong = payments.filter(({ orderNumber }) => {
    const row = stored.get(orderNumber);
    return Number(row?.messages) !== 1 || row?.status !== 'PAID';
  });
  if (wrong.length > 0)
    throw new Error(`${wrong.length} of ${payments.length} webhooks are lost or doubled in the store`);
}

/** When the mall got each order's notification, in milliseconds since 1970. */
async function noticesOf({ partnerUrl }: World): Promise<Map<string, number[]>> {
  return new Map((await (await fetch(`${partnerUrl}/notices`)).json()) as [string, number[]][]);
}

/** Waits until the mall has heard of every payment. @throws when one is lost or doubled */
export async function verifyNotified(
  world: World,
  payments: readonly Payment[],
  patienceMs = 120_000,
): Promise<Map<string, number[]>> {
  const end = Date.now() + patienceMs;
  for (;;) {
    const notices = await noticesOf(world);
    const lost = payments.filter(({ orderNumber }) => !notices.has(orderNumber)).length;
    if (lost === 0) {
      const doubled = payments.filter(({ orderNumber }) => notices.get(orderNumber)?.length !== 1).length;
      if (doubled > 0) throw new Error(`${doubled} of ${payments.length} notifications came more than once`);
      return notices;
    }
    if (Date.now() > end) throw new Error(`${lost} of ${payments.length} notifications never came`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
