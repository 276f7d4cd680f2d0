import { formatMoneyText } from '@pgbridge/shared/money-text';
import type { Actor, AttentionCause, Flow, OrderStatus, TimelineKind } from '@pgbridge/shared/words';
import { paymentPlan } from '../domain/checks.ts';
import { canMove, hasMoney } from '../domain/order.ts';
import { between, later, type SeedShop, type World } from './world.ts';

/*
 * The life of one order, told step by step. Each step moves the story's clock or happens at it, and writes the rows that the
 * real flow would have left, so that books, history and messages agree.
 */

type Row<Kind extends keyof World['rows']> = World['rows'][Kind][number];

export type Story = {
  world: World;
  shop: SeedShop;
  order: Row<'orders'>;
  attempt: Row<'attempts'>;
  /** The PG's id of the attempt; the attempt has it once we know it. */
  tid: string;
  amountMinor: bigint;
  mallUrl: string;
  /** The time of the story. */
  at: Date;
  told: { news: 'pending' | 'paid' | 'failed' }[];
};

export type Begin = {
  shop: SeedShop;
  orderNumber: string;
  flow: Flow;
  amountMinor: bigint;
  at: Date;
  buyerId?: string;
};

export function beginOrder(world: World, { shop, orderNumber, flow, amountMinor, at, buyerId }: Begin): Story {
  const { mallId, shopNo, currency, partnerId } = shop;
  const mallUrl = world.urls.mall(mallId);
  const logKey = world.code(12);
  const order: Row<'orders'> = {
    id: world.idAt(at),
    mall: mallId,
    shopNo,
    orderNumber,
    flow,
    status: 'REQUESTED',
    currency,
    requestedMinor: amountMinor,
    paidMinor: 0n,
    refundedMinor: 0n,
    reservedMinor: 0n,
    amountText: formatMoneyText(amountMinor, currency),
    partnerId,
    buyerId: buyerId ?? `buyer${between(world, 1000, 99_999)}`,
    returnUrl: `${mallUrl}/Pay/Recv/openpg/PayReceiveRtnPage.php`,
    notificationUrl: flow === 'ASYNC_CHECKOUT' ? `${mallUrl}/Pay/Recv/openpg/PayReceiveNoty.php` : '',
    extraData: JSON.stringify({ orderId: orderNumber, LogKey: logKey }),
    paymentMethod: 'etc',
    pgTransactionId: null,
    attemptCount: 0,
    notificationCount: 0,
    createdAt: at,
    updatedAt: at,
    paidAt: null,
    mallReadAt: null,
    mallReadPaid: null,
  };
  world.rows.orders.push(order);
  const story = { world, shop, order, amountMinor, mallUrl, at, told: [] } as Omit<Story, 'attempt' | 'tid'>;
  return beginAttempt(story as Story);
}

/** The first try to pay, or another one after it. */
export function beginAttempt(story: Story): Story {
  const { world, order, at, amountMinor, shop } = story;
  const number = order.attemptCount + 1;
  const attempt: Row<'attempts'> = {
    id: world.idAt(at),
    order: order.id,
    number,
    reference: world.code(20),
    status: 'REQUESTED',
    requestedMinor: amountMinor,
    currency: shop.currency,
    orderCode: null,
    paymentUrl: null,
    nextCheckAt: null,
    checkCount: 0,
    expiresAt: null,
    createdAt: at,
    updatedAt: at,
  };
  world.rows.attempts.push(attempt);
  order.attemptCount = number;
  return Object.assign(story, { attempt, tid: `PG${world.code(12)}` });
}

export function pass(story: Story, ms: number): Story {
  story.at = later(story.at, ms);
  return story;
}

type Line = {
  kind: TimelineKind;
  actor: Actor;
  params?: Record<string, string | number>;
  from?: OrderStatus;
  to?: OrderStatus;
  message?: { id: string } | null;
  notification?: { id: string } | null;
};

/** A line of the order's history. */
export function writeLine({ world, order, at }: Story, { kind, actor, params, from, to, ...links }: Line): void {
  world.rows.lines.push({
    id: world.idAt(at),
    order: order.id,
    at,
    kind,
    actor,
    fromStatus: from ?? null,
    toStatus: to ?? null,
    params: params ?? {},
    webhookEvent: links.message?.id ?? null,
    notification: links.notification?.id ?? null,
  });
}

/** Moves attempt and order, as far as each may. An attempt is asked about from then on as the flows would have it. */
export function move(story: Story, to: OrderStatus, message?: { id: string }): void {
  const { order, attempt, at } = story;
  Object.assign(attempt, { status: to, updatedAt: at });
  planChecks(story);
  if (attempt.number !== order.attemptCount || !canMove(order.status, to)) return;
  writeLine(story, { kind: 'STATUS_CHANGED', actor: 'SYSTEM', from: order.status, to, ...(message && { message }) });
  Object.assign(order, { status: to, updatedAt: at });
  if (to === 'PAID') {
    const { amountMinor } = story;
    Object.assign(order, { paidAt: at, paidMinor: amountMinor, pgTransactionId: story.tid });
  }
}

/** Questions whose time is over were asked and brought nothing; the next one lies ahead. */
export function planChecks({ world, order, attempt, at }: Story): void {
  const { status, orderCode = null } = attempt;
  const plan = paymentPlan({ status, orderCode, paymentMethod: order.paymentMethod }, at);
  const isOver = plan.nextCheckAt !== null && plan.nextCheckAt <= world.now;
  // Of a paid payment three questions in all; of an open one the next comes with the hour.
  const next = isOver ? (hasMoney(status) ? null : later(world.now, 3_600_000)) : plan.nextCheckAt;
  Object.assign(attempt, { ...plan, nextCheckAt: next, checkCount: isOver ? (hasMoney(status) ? 3 : 2) : 0 });
}

/** Something that needs a person, open from now on. */
export function raise(story: Story, cause: AttentionCause, params: Record<string, string | number>): void {
  const { world, order, at } = story;
  world.rows.attentions.push({ id: world.idAt(at), order: order.id, cause, since: at, params, resolvedAt: null });
  writeLine(story, { kind: 'ATTENTION_RAISED', actor: 'SYSTEM', params: { ...params, cause } });
}

/** The order's amount as a line's values. */
export const amountOf = ({ order, shop }: Story) => ({ amount: order.amountText, currency: shop.currency });
