import type { Sandbox } from '@pgbridge/sandbox/sandbox';
import { demoMalls } from '@pgbridge/shared/demo';
import { draw } from '../src/seed/random.ts';

/** What a demo buyer, or the PG behind them, does. Each is played through the mall's and the PG's own doors. */
const stories = {
  pays: 60,
  paysByDeposit: 9,
  owesDeposit: 5,
  isDeclined: 6,
  givesUp: 5,
  letsExpire: 4,
  walksAway: 2,
  paysAfterExpiry: 1,
  authorisesOnly: 1,
  isRefundedAtPg: 3,
  isCancelled: 5,
  isCancelledInPart: 5,
  cancelIsRejected: 3,
  triesAgain: 2,
  hitsPgOutage: 2,
  getsOtherAmount: 1,
  webhookTwice: 1,
  forgedWebhook: 2,
  badSignature: 2,
} as const;
type Story = keyof typeof stories;

/** Something that happens to an order later in the demo's past. */
export type Later = { afterMs: number; happen: () => unknown };

const minutes = 60_000;
const hours = 60 * minutes;

/** One buyer's visit. @returns what follows from it later */
export async function visit(sandbox: Sandbox, random: () => number): Promise<Later[]> {
  const story = draw(stories, random);
  const mallId = draw({ hanokmall: 6, tindahan: 3, kawaii: 1 }, random);
  const mall = demoMalls.find((known) => known.mallId === mallId);
  const shop = mall?.shops[Math.floor(random() * mall.shops.length)];
  if (!mall || !shop) return [];
  const request = {
    mallId: mall.mallId,
    shopNo: shop.shopNo,
    amount: amountFor(shop.currency, random),
    buyerId: random() < 0.2 ? '' : `buyer${String(Math.floor(random() * 900) + 100)}`,
    format: random() < 0.3 ? ('form' as const) : ('json' as const),
    flow: random() < 0.25 ? ('sync' as const) : ('async' as const),
  };
  if (story === 'hitsPgOutage') sandbox.pg.fail({ call: 'checkouts', mode: 'http503', times: 1 });
  if (story === 'badSignature') {
    await sandbox.mall.placeOrder({ ...request, tamper: { amount: `1${request.amount}` } });
    return [];
  }
  const placed = await sandbox.mall.placeOrder(request);
  const code = placed.paymentUrl ? codeOf(sandbox, placed.paymentUrl) : null;
  return code ? play(sandbox, story, code, { ...request, orderNumber: placed.orderNumber }) : [];
}

type Request = Parameters<Sandbox['mall']['placeOrder']>[0];
type Ordered = Request & { orderNumber: string };

function play(sandbox: Sandbox, story: Story, code: string, request: Ordered): Later[] {
  const { pg } = sandbox;
  const later = (afterMs: number, happen: Later['happen']): Later => ({ afterMs, happen });
  const soon = (action: Parameters<typeof pg.act>[1]) =>
    later(2 * minutes, () => {
      const { browserGoesTo } = pg.act(code, action);
      // The buyer's browser goes back by way of the app; a mall reads a synchronous result when it arrives there.
      return fetch(browserGoesTo, { redirect: request.flow === 'sync' ? 'follow' : 'manual' });
    });
  switch (story) {
    case 'pays':
      return [soon('approve')];
    case 'paysByDeposit':
      return [soon('pay_later'), later(7 * hours, () => pg.act(code, 'deposit'))];
    case 'owesDeposit':
      return [soon('pay_later')];
    case 'isDeclined':
      return [soon('decline')];
    case 'givesUp':
      return [soon('cancel')];
    case 'letsExpire':
      return [soon('expire')];
    case 'authorisesOnly':
      return [soon('authorise')];
    case 'walksAway':
    case 'hitsPgOutage':
    case 'badSignature':
      return [];
    case 'paysAfterExpiry':
      return [
        soon('expire'),
        later(3 * hours, () => pg.sendWebhook(code, { status: 'S', message: 'Payment success' })),
      ];
    case 'isRefundedAtPg':
      return [soon('approve'), later(20 * hours, () => pg.act(code, 'refund'))];
    case 'isCancelled':
      return [soon('approve'), later(26 * hours, () => cancel(sandbox, request, 'async'))];
    case 'isCancelledInPart':
      return [soon('approve'), later(5 * hours, () => cancel(sandbox, request, 'sync', partFor(request.amount)))];
    case 'cancelIsRejected':
      return [soon('approve'), later(8 * hours, () => cancel(sandbox, request, 'async', rejectedPart))];
    case 'triesAgain':
      return [soon('decline'), later(9 * minutes, () => payAgain(sandbox, request))];
    case 'getsOtherAmount':
      return [
        later(2 * minutes, () => pg.sendWebhook(code, { status: 'S', amount: '10', message: 'Payment success' })),
      ];
    case 'webhookTwice':
      return [soon('approve'), later(3 * minutes, () => sendAgain(sandbox, code))];
    case 'forgedWebhook':
      return [later(minutes, () => pg.sendWebhook(code, { status: 'S', digest: 'wrong' })), soon('approve')];
    default:
      return story satisfies never;
  }
}

async function payAgain(sandbox: Sandbox, request: Request): Promise<void> {
  const { paymentUrl } = await sandbox.mall.placeOrder(request);
  const code = paymentUrl && codeOf(sandbox, paymentUrl);
  if (code) sandbox.pg.act(code, 'approve');
}

/** The mall's operator cancels what the mall knows to be paid. */
async function cancel({ mall }: Sandbox, request: Ordered, mode: 'sync' | 'async', amount?: string): Promise<void> {
  const { mallId, orderNumber } = request;
  if (mall.order(mallId, orderNumber)?.payedTf === 'T') await mall.cancelOrder({ mallId, orderNumber, mode, amount });
}

/** Half of it, in whole hundreds, so that it never is one of the PG's scenario amounts. */
function partFor(amount: string): string {
  const hundreds = Math.floor(Number.parseInt(amount, 10) / 200);
  return String(Math.max(1, hundreds) * (hundreds === 0 ? 5 : 100));
}

/** The PG rejects refunds of amounts that end like this; every order here is larger, or the app refuses it. */
const rejectedPart = '31';

function sendAgain({ pg }: Sandbox, code: string): Promise<unknown> | undefined {
  const first = pg.webhooks(code)[0];
  return first && pg.sendWebhook(code, { status: 'S', eventId: first.eventId });
}

function codeOf({ pg }: Sandbox, paymentUrl: string): string | null {
  return pg.orders().find(({ orderCode }) => paymentUrl.includes(orderCode))?.orderCode ?? null;
}

/** An amount as such a shop would ask, never one of the PG's scenario amounts. */
function amountFor(currency: string, random: () => number): string {
  const base = Math.floor(random() * random() * 190) + 1;
  if (currency === 'KRW') return String(base * 1_000);
  if (currency === 'JPY') return String(base * 100);
  return currency === 'USD' ? `${base}0.${random() < 0.5 ? '00' : '99'}` : `${base * 50}.00`;
}
