import { isCurrency } from '@pgbridge/shared/currencies';
import { parseMoneyText } from '@pgbridge/shared/money-text';
import type { CancellationStatus, NotificationStatus, OrderStatus } from '@pgbridge/shared/words';
import { isInFlight } from './cancellation.ts';
import { hasMoney } from './order.ts';

/** One line of the history, as far as status and money can be told from it. */
export type LedgerLine = {
  kind: string;
  from: OrderStatus | null;
  to: OrderStatus | null;
  params: Record<string, unknown>;
};

/** An order with all that must agree with it. Lists are in the order they came to be. */
export type LedgerOrder = {
  id: string;
  mallId: string;
  orderNumber: string;
  status: OrderStatus;
  currency: string;
  paidMinor: bigint;
  refundedMinor: bigint;
  reservedMinor: bigint;
  attemptCount: number;
  notificationCount: number;
  attempts: { number: number; status: OrderStatus }[];
  cancellations: { status: CancellationStatus; amountMinor: bigint }[];
  notifications: { sequence: number; status: NotificationStatus }[];
  lines: LedgerLine[];
};

/** What does not agree in an order, each with both values. */
export type LedgerFault = { rule: LedgerRule; is: string; shouldBe: string };

const sum = (amounts: bigint[]) => amounts.reduce((total, amount) => total + amount, 0n);
const numbers = (count: number) => Array.from({ length: count }, (_, at) => at + 1).join(' ');

const completed = ({ cancellations }: LedgerOrder) =>
  sum(cancellations.filter(({ status }) => status === 'COMPLETED').map(({ amountMinor }) => amountMinor));
const inFlight = ({ cancellations }: LedgerOrder) =>
  sum(cancellations.filter(({ status }) => isInFlight(status)).map(({ amountMinor }) => amountMinor));

/** Each rule says what the order has and what the rest of the books make of it; the two are the same in sound books. */
const rules = {
  /** Nothing more can have gone back, or be on its way back, than was paid. */
  balance: ({ paidMinor, refundedMinor, reservedMinor }: LedgerOrder) => {
    const gone = refundedMinor + reservedMinor;
    return [gone, gone > paidMinor ? paidMinor : gone];
  },
  'status-and-money': (order: LedgerOrder) => [order.status, statusByMoney(order)],
  refunded: (order: LedgerOrder) => [order.refundedMinor, completed(order)],
  reserved: (order: LedgerOrder) => [order.reservedMinor, inFlight(order)],
  attempts: ({ attempts, attemptCount }: LedgerOrder) => [
    attempts.map(({ number }) => number).join(' '),
    numbers(attemptCount),
  ],
  /** Money came by one of the attempts. */
  'paying-attempt': ({ status, attempts }: LedgerOrder) => [
    hasMoney(status),
    attempts.some((attempt) => hasMoney(attempt.status)),
  ],
  'notification-order': ({ notifications, notificationCount }: LedgerOrder) => [
    notifications.map(({ sequence }) => sequence).join(' '),
    numbers(notificationCount),
  ],
  /** A later one is not delivered before an earlier one is delivered or skipped. */
  'notification-overtaken': ({ notifications }: LedgerOrder) => {
    const waiting = notifications.findIndex(({ status }) => status !== 'DELIVERED' && status !== 'SKIPPED');
    const overtook = notifications.findLast(({ status }) => status === 'DELIVERED')?.sequence ?? 0;
    const first = waiting < 0 ? null : (notifications[waiting]?.sequence ?? 0);
    return [first !== null && overtook > first ? `${overtook} before ${first}` : 'in turn', 'in turn'];
  },
  'history-status': ({ status, lines }: LedgerOrder) => [status, statusByHistory(lines)],
  'history-paid': (order: LedgerOrder) => [order.paidMinor, paidByHistory(order)],
  'history-refunded': (order: LedgerOrder) => [
    order.refundedMinor,
    amountOf(order, 'CANCEL_COMPLETED') + amountOf(order, 'CANCELLATION_RECORDED'),
  ],
  'history-reserved': (order: LedgerOrder) => [
    order.reservedMinor,
    amountOf(order, 'CANCEL_REQUESTED') - amountOf(order, 'CANCEL_COMPLETED') - amountOf(order, 'CANCEL_REJECTED'),
  ],
} satisfies Record<string, (order: LedgerOrder) => [unknown, unknown] | unknown[]>;

type LedgerRule = keyof typeof rules;
const ruleNames = Object.keys(rules) as LedgerRule[];

/** Every rule that an order breaks; none for a sound one. */
export function ledgerFaults(order: LedgerOrder): LedgerFault[] {
  return ruleNames.flatMap((rule) => {
    const [is, shouldBe] = rules[rule](order);
    return is === shouldBe ? [] : [{ rule, is: String(is), shouldBe: String(shouldBe) }];
  });
}

function statusByMoney({ status, paidMinor, refundedMinor }: LedgerOrder): OrderStatus {
  if (paidMinor === 0n) return hasMoney(status) ? 'REQUESTED' : status;
  if (refundedMinor === 0n) return 'PAID';
  return refundedMinor === paidMinor ? 'REFUNDED' : 'PARTIALLY_REFUNDED';
}

/** The last status that the lines lead to; a gap between two of them is named. */
function statusByHistory(lines: LedgerLine[]): string {
  let status: OrderStatus = 'REQUESTED';
  for (const { kind, from, to } of lines) {
    if (kind !== 'STATUS_CHANGED' || to === null) continue;
    if (from !== status) return `${status}, then from ${from}`;
    status = to;
  }
  return status;
}

/** What the PG reported as paid: any of its reports that says the order's amount will do, else the last one. */
function paidByHistory(order: LedgerOrder): bigint {
  const reports = order.lines
    .filter(({ kind, params }) => kind === 'PG_REPORTED' && (params.status === 'PAID' || params.status === 'REFUNDED'))
    .map((line) => minorOf(order, line));
  if (!order.lines.some(({ kind, to }) => kind === 'STATUS_CHANGED' && to !== null && hasMoney(to))) return 0n;
  return reports.includes(order.paidMinor) ? order.paidMinor : (reports.at(-1) ?? 0n);
}

function amountOf(order: LedgerOrder, kind: string): bigint {
  return sum(order.lines.filter((line) => line.kind === kind).map((line) => minorOf(order, line)));
}

function minorOf({ currency }: LedgerOrder, { params }: LedgerLine): bigint {
  const given = typeof params.currency === 'string' ? params.currency : currency;
  return isCurrency(given) ? (parseMoneyText(String(params.amount), given) ?? 0n) : 0n;
}
