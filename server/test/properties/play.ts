import type { World } from '../support/app.ts';
import type { Happening } from './what-may-happen.ts';

const mallId = 'tindahan';
const amount = '3065.00';

type Of<Kind extends Happening['does']> = Extract<Happening, { does: Kind }>;

/** Lets one thing happen. What can't happen to an order as it stands doesn't. */
export async function play(world: World, orderNumbers: string[], happening: Happening): Promise<void> {
  const { mall, pg } = world.sandbox;
  switch (happening.does) {
    case 'pressPay':
      return pressPay(world, orderNumbers, happening);
    case 'buyer':
      return decide(world, orderNumbers, happening);
    case 'refundAtPg':
      return actAtPg(world, orderNumbers[happening.which], 'refund');
    case 'cancel':
      return cancel(world, orderNumbers, happening);
    case 'repeatWebhooks':
      return repeatWebhooks(world, orderNumbers, happening);
    case 'webhooks':
      return pg.webhookMode(happening.mode);
    case 'pgFails':
      return pg.fail({ call: happening.call, mode: happening.fault, times: happening.times });
    case 'mallAnswers':
      return mall.answerNotifications({ mallId, mode: happening.answer, times: happening.times });
    case 'timePasses':
      world.clock.pass(happening.seconds);
      return world.settle();
  }
}

async function pressPay({ sandbox }: World, orderNumbers: string[], { which, atOnce }: Of<'pressPay'>): Promise<void> {
  const request = { mallId, shopNo: 1, amount, orderNumber: orderNumbers[which] };
  await Promise.all(Array.from({ length: atOnce }, () => sandbox.mall.placeOrder(request)));
}

/** The payment that the mall's latest payment page leads to. */
function pgCodeOf({ sandbox }: World, orderNumber: string | undefined): string | null {
  const body = orderNumber ? sandbox.mall.order(mallId, orderNumber)?.answer?.body : null;
  const url = (body as { payment_url?: string } | null)?.payment_url;
  return url ? (new URL(url).pathname.split('/').at(-1) ?? null) : null;
}

async function decide(world: World, orderNumbers: string[], { which, action }: Of<'buyer'>): Promise<void> {
  return actAtPg(world, orderNumbers[which], action);
}

async function actAtPg(world: World, orderNumber: string | undefined, action: Of<'buyer'>['action'] | 'refund') {
  const code = pgCodeOf(world, orderNumber);
  if (!code) return;
  try {
    world.sandbox.pg.act(code, action);
  } catch {
    // The PG's page offers no such button any more.
    return;
  }
  await world.sandbox.settled();
}

async function cancel(world: World, orderNumbers: string[], { which, parts }: Of<'cancel'>): Promise<void> {
  const orderNumber = orderNumbers[which] ?? '';
  if (!world.sandbox.mall.order(mallId, orderNumber)?.tid) return;
  await Promise.all(parts.map((part) => world.sandbox.mall.cancelOrder({ mallId, orderNumber, ...part })));
  await world.sandbox.settled();
}

/** A PG that isn't sure whether it was heard says again what it said. */
async function repeatWebhooks(world: World, orderNumbers: string[], { which }: Of<'repeatWebhooks'>): Promise<void> {
  const code = pgCodeOf(world, orderNumbers[which]);
  if (!code) return;
  const said = world.sandbox.pg.webhooks(code).filter(({ kind }) => kind === 'payment');
  for (const { eventId, body } of said.toReversed()) {
    await world.sandbox.pg.sendWebhook(code, { status: body.status ?? '', eventId });
  }
}
