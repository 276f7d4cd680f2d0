import { externalBuyer } from '../support/external-buyer.ts';
import { digestOf } from '../support/wire.ts';
import type { CrashWorld } from './crash-world.ts';
import type { Patience } from './front.ts';

/** How an order stands in the end, on all three sides, and what the mall was told of it, repetitions left out. */
export type End = { paid: bigint; givenBack: bigint; mallHears: string[] };

export type Story = {
  title: string;
  senders: Patience;
  /** What happens before anything can die. @returns the order it is about, if there is one yet */
  before(world: CrashWorld): Promise<string>;
  /** What is played while the app can die at any boundary. @returns the order it is about */
  play(world: CrashWorld, orderNumber: string): Promise<string>;
  /** More than one where a crash may turn somebody away for good. */
  ends: End[];
};

const mallId = 'tindahan';
const amount = '3065.00';
const paid: End = { paid: 306_500n, givenBack: 0n, mallHears: ['payment T'] };
const refunded: End = { paid: 306_500n, givenBack: 306_500n, mallHears: ['payment T', 'cancel R'] };
const partlyRefunded: End = { paid: 306_500n, givenBack: 100_000n, mallHears: ['payment T', 'cancel P'] };

let count = 0;
const newOrderNumber = async () => {
  count += 1;
  return `20260519-${String(count).padStart(7, '0')}`;
};

async function pressPay(world: CrashWorld, orderNumber: string, flow: 'async' | 'sync' = 'async') {
  const placed = await world.sandbox.mall.placeOrder({ mallId, shopNo: 1, amount, orderNumber, flow });
  return placed.paymentUrl;
}

type Action = Parameters<CrashWorld['sandbox']['pg']['act']>[1];

/** The buyer decides on the PG's page, if the mall led there. @returns where the browser goes then */
function decide(world: CrashWorld, paymentUrl: string | null, action: Action): string | null {
  const code = paymentUrl ? new URL(paymentUrl).pathname.split('/').at(-1) : undefined;
  return code ? world.sandbox.pg.act(code, action).browserGoesTo : null;
}

const comeBack = (address: string) => fetch(address, { redirect: 'manual' });

async function payLater(world: CrashWorld, orderNumber: string) {
  const page = await pressPay(world, orderNumber);
  decide(world, page, 'pay_later');
  await world.settle();
  decide(world, page, 'deposit');
}

async function paidOrder(world: CrashWorld): Promise<string> {
  const orderNumber = await newOrderNumber();
  decide(world, await pressPay(world, orderNumber), 'approve');
  await world.settle();
  return orderNumber;
}

async function checkOutSync(world: CrashWorld, orderNumber: string) {
  const page = await pressPay(world, orderNumber, 'sync');
  const home = decide(world, page, 'approve');
  if (!page || !home) throw new Error('the mall was not given a payment page');
  await comeBack(home);
  await world.sandbox.mall.readResult(mallId, orderNumber, new URL(page).searchParams.get('key') ?? '');
}

async function checkOutByButton(world: CrashWorld): Promise<string> {
  const buyer = externalBuyer(world);
  const { orderNumber, reference, code, token } = await buyer.arriveAtReview();
  await buyer.pay({ token, amount: '6280.00', action: 'pay' });
  world.sandbox.pg.act(code, 'approve');
  await world.sandbox.settled();
  const digest = digestOf(mallId, [reference, code, 'S']);
  await buyer.callback(`${new URLSearchParams({ reference_no: reference, order_code: code, status: 'S', digest })}`);
  return orderNumber;
}

type Play = (world: CrashWorld, orderNumber: string) => Promise<unknown>;

const story = (part: Pick<Story, 'title' | 'ends'> & Partial<Story>, play: Play): Story => ({
  senders: 'repeats',
  before: newOrderNumber,
  ...part,
  play: async (world, orderNumber) => {
    const said = await play(world, orderNumber);
    return typeof said === 'string' ? said : orderNumber;
  },
});

const pay: Play = async (world, orderNumber) => void decide(world, await pressPay(world, orderNumber), 'approve');
const cancelWhole =
  (mode: 'sync' | 'async'): Play =>
  (world, orderNumber) =>
    world.sandbox.mall.cancelOrder({ mallId, orderNumber, mode });
const cancelPart =
  (mode: 'sync' | 'async'): Play =>
  (world, orderNumber) =>
    world.sandbox.mall.cancelOrder({ mallId, orderNumber, amount: '1000.00', mode });

const turnedAway: End = { paid: 0n, givenBack: 0n, mallHears: [] };
const turnedAwayAndTold: End = { ...turnedAway, mallHears: ['payment F'] };

export const stories: Story[] = [
  story({ title: 'asynchronous checkout', ends: [paid] }, pay),
  story(
    {
      title: 'asynchronous checkout, of a buyer who tries once',
      senders: 'gives up',
      ends: [paid, turnedAway, turnedAwayAndTold],
    },
    pay,
  ),
  story({ title: 'payment later', ends: [{ ...paid, mallHears: ['payment F', 'payment T'] }] }, payLater),
  story({ title: 'synchronous checkout', ends: [{ ...paid, mallHears: [] }] }, checkOutSync),
  story({ title: 'external checkout', ends: [{ ...paid, paid: 628_000n }] }, checkOutByButton),
  story({ title: 'asynchronous cancellation', before: paidOrder, ends: [partlyRefunded] }, cancelPart('async')),
  story(
    {
      title: 'asynchronous cancellation, asked for once',
      senders: 'gives up',
      before: paidOrder,
      ends: [partlyRefunded, paid],
    },
    cancelPart('async'),
  ),
  story(
    { title: 'synchronous cancellation', before: paidOrder, ends: [{ ...refunded, mallHears: ['payment T'] }] },
    cancelWhole('sync'),
  ),
];
