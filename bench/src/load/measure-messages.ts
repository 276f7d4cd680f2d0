import type { Measure } from '../measure.ts';
import type { Child } from './child.ts';
import { newOrderNumber, openedPayment, type Payment, paidWebhook, paymentRequest } from './messages.ts';
import { fireRound, type Round, rate } from './round.ts';
import { verifyStored } from './verify.ts';
import { createWorld, type World } from './world.ts';

/*
 * How fast messages are taken in, with 32 of them in flight at every moment: Cafe24's payment requests, then the PG's webhooks on
 * the orders that these made. In every round the bare servers are measured too. Nothing is delivered meanwhile.
 */

export type MessageOptions = { rounds: number; perRound: number; databaseUrl?: string; profileTo?: string };

export async function measureMessages(options: MessageOptions): Promise<Record<'checkout' | 'webhook', Measure[]>> {
  const world = await createWorld(options.databaseUrl);
  const server = await world.startServer({ jobs: false, profileTo: options.profileTo });
  const [bare, shared] = [await world.startBare(false), await world.startBare(true)];
  try {
    const seen = { bare: [], shared: [], checkout: [], webhook: [] } as Record<string, Round[]>;
    const payments: Payment[] = [];
    await openPayments(world, server, 200);
    await fireRound(bare, orders(200));
    await fireRound(shared, orders(200));
    for (let at = 0; at < options.rounds; at++) {
      seen.bare?.push(await fireRound(bare, orders(options.perRound)));
      const opened = await openPayments(world, server, options.perRound);
      seen.checkout?.push(opened.round);
      seen.shared?.push(await fireRound(shared, orders(options.perRound)));
      seen.webhook?.push(await fireRound(server, opened.payments.map(paidWebhook)));
      payments.push(...opened.payments);
    }
    await verifyStored(world, payments);
    return tell(seen as Parameters<typeof tell>[0], payments.length, world.isShared ? 'PostgreSQL' : 'SQLite');
  } finally {
    await Promise.all([server.stop(), bare.stop(), shared.stop()]);
    await world.stop();
  }
}

function tell(
  {
    bare,
    shared,
    checkout,
    webhook,
  }: Record<string, Round[]> & { bare: Round[]; shared: Round[]; checkout: Round[]; webhook: Round[] },
  count: number,
  store: string,
) {
  const limits = rate('bare server, shared commits', shared, bare);
  const note = `${count} answered, each in the store once`;
  return {
    checkout: [
      rate(`checkout, ${store}`, checkout, bare, 0.6),
      { ...rate(`checkout, ${store}, against shared commits`, checkout, shared), atLeast: 0 },
    ],
    webhook: [
      { ...rate(`webhook, ${store}`, webhook, bare, 1), note },
      { ...rate(`webhook, ${store}, against shared commits`, webhook, shared), atLeast: 0 },
      { ...limits, atLeast: 0 },
    ],
  };
}

/** Has so many orders asked for. */
export async function openPayments(
  world: World,
  server: Child,
  count: number,
): Promise<{ payments: Payment[]; round: Round }> {
  const numbers = Array.from({ length: count }, newOrderNumber);
  const shots = numbers.map((number) => paymentRequest(number, world.serviceKey, world.partnerUrl));
  const round = await fireRound(server, shots);
  const payments = numbers.map((number, at) => openedPayment(number, round.answers[at]?.body ?? ''));
  return { payments, round };
}

/** What the bare servers take: about as long as a webhook. */
function orders(count: number) {
  return Array.from({ length: count }, () => {
    const number = newOrderNumber();
    return { path: '/', body: JSON.stringify({ number, amount: '15000', currency: 'KRW', note: 'x'.repeat(150) }) };
  });
}
