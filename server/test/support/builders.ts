import type { RequiredEntityData } from '@mikro-orm/core';
import { Approval } from '../../src/store/entities/approval.ts';
import { Attempt } from '../../src/store/entities/attempt.ts';
import { Attention } from '../../src/store/entities/attention.ts';
import { BulkRun } from '../../src/store/entities/bulk-run.ts';
import { Cancellation } from '../../src/store/entities/cancellation.ts';
import { Delivery } from '../../src/store/entities/delivery.ts';
import { Mall } from '../../src/store/entities/mall.ts';
import { Notification } from '../../src/store/entities/notification.ts';
import { Order } from '../../src/store/entities/order.ts';
import { OrderEvent } from '../../src/store/entities/order-event.ts';
import { Shop } from '../../src/store/entities/shop.ts';
import { WebhookEvent } from '../../src/store/entities/webhook-event.ts';
import { newId } from '../../src/store/new-id.ts';
import type { Em } from '../../src/store/orm.config.ts';

/*
 * Rows for tests, written through the ORM: everything has a sensible value that a test may override.
 * Each takes an entity manager, writes at once and gives back the row.
 */

type Given<Row extends object> = Partial<RequiredEntityData<Row>>;

let count = 0;
const next = () => (count += 1);
const digits = (length: number) => String(next()).padStart(length, '0');

/** The time of rows that don't say theirs. */
export const someTime = new Date('2026-05-19T05:03:27.000Z');

export async function aMall(em: Em, given: Given<Mall> = {}): Promise<Mall> {
  const mall = em.create(Mall, {
    id: `mall${next()}`,
    name: '한옥마을 상점',
    pgAdapter: 'reference',
    pgPublicKey: 'pk_test',
    pgSecretKeySealed: null,
    domains: ['hanok.example'],
    domainsReadAt: null,
    paymentMethod: 'card',
    installedAt: someTime,
    uninstalledAt: null,
    ...given,
  });
  return write(em, mall);
}

export async function aShop(em: Em, given: Given<Shop> = {}): Promise<Shop> {
  const mall = given.mall ?? (await aMall(em));
  const shop = em.create(Shop, {
    id: newId(someTime),
    mall,
    shopNo: 1,
    name: null,
    currency: 'KRW',
    partnerId: `partner-${next()}`,
    enabled: true,
    ...given,
  });
  return write(em, shop);
}

/** An order of KRW 39,000 that waits for its buyer, with its first attempt. Without `mall` it gets a mall of its own. */
export async function anOrder(em: Em, given: Given<Order> = {}): Promise<Order> {
  const mall = given.mall ?? (await aMall(em));
  const createdAt = given.createdAt instanceof Date ? given.createdAt : someTime;
  const order = em.create(Order, {
    id: newId(createdAt),
    mall,
    shopNo: 1,
    orderNumber: `20260519-${digits(7)}`,
    flow: 'ASYNC_CHECKOUT',
    status: 'REQUESTED',
    currency: 'KRW',
    requestedMinor: 39_000n,
    paidMinor: 0n,
    refundedMinor: 0n,
    reservedMinor: 0n,
    amountText: '39000',
    partnerId: 'hanok:1:k7q2m9',
    buyerId: null,
    returnUrl: 'https://hanok.example/return',
    notificationUrl: 'https://hanok.example/notify',
    extraData: '',
    paymentMethod: 'card',
    pgTransactionId: null,
    attemptCount: 1,
    notificationCount: 0,
    createdAt,
    updatedAt: createdAt,
    paidAt: null,
    mallReadAt: null,
    mallReadPaid: null,
    pgAskedAt: null,
    ...given,
  });
  await write(em, order);
  await anAttempt(em, { order, status: order.status, createdAt });
  return order;
}

/** A paid order, as long as nothing else is given. */
export function aPaidOrder(em: Em, given: Given<Order> = {}): Promise<Order> {
  const paid = { status: 'PAID', paidMinor: 39_000n, pgTransactionId: `pg-order-${next()}`, paidAt: someTime } as const;
  return anOrder(em, { ...paid, ...given });
}

export async function anAttempt(em: Em, given: Given<Attempt> = {}): Promise<Attempt> {
  const order = given.order ?? (await anOrder(em));
  const attempt = em.create(Attempt, {
    id: newId(someTime),
    order,
    number: 1,
    reference: `REF${digits(12)}`,
    status: 'REQUESTED',
    requestedMinor: 39_000n,
    currency: 'KRW',
    orderCode: null,
    paymentUrl: null,
    resultKeyHash: null,
    resultKeySealed: null,
    createdAt: someTime,
    updatedAt: someTime,
    ...given,
  });
  return write(em, attempt);
}

/** A cancellation of the whole order that waits for a second person; give `order`. */
export function anApproval(em: Em, given: Given<Approval> & Pick<RequiredEntityData<Approval>, 'order'>) {
  const approval = em.create(Approval, {
    id: newId(someTime),
    status: 'WAITING',
    amountMinor: 39_000n,
    balanceMinor: 39_000n,
    reasonCode: 'BUYER_REQUEST',
    note: null,
    argumentsHash: '0'.repeat(64),
    refundReference: `REFUND${digits(12)}`,
    requestedByKind: 'OPERATOR',
    requestedById: 'somebody',
    requestedBy: 'Somebody',
    createdAt: someTime,
    expiresAt: new Date(someTime.getTime() + 24 * 60 * 60_000),
    ...given,
  });
  return write(em, approval);
}

/** A line of an order's history; give `order`. */
export function anOrderEvent(em: Em, given: Given<OrderEvent> & Pick<RequiredEntityData<OrderEvent>, 'order'>) {
  const at = given.at instanceof Date ? given.at : someTime;
  const event = em.create(OrderEvent, {
    id: newId(at),
    at,
    kind: 'PAYMENT_REQUESTED',
    actor: 'CAFE24',
    fromStatus: null,
    toStatus: null,
    params: {},
    webhookEvent: null,
    notification: null,
    ...given,
  });
  return write(em, event);
}

/** A message from Cafe24 that was accepted and belongs to no order unless given one. */
export function aWebhookEvent(em: Em, given: Given<WebhookEvent> = {}): Promise<WebhookEvent> {
  const receivedAt = given.receivedAt instanceof Date ? given.receivedAt : someTime;
  const event = em.create(WebhookEvent, {
    id: newId(receivedAt),
    direction: 'INBOUND',
    kind: 'PAYMENT_REQUEST',
    verdict: 'ACCEPTED',
    reason: null,
    reasonParams: null,
    receivedAt,
    mallId: null,
    order: null,
    requestId: newId(receivedAt),
    remoteAddress: '127.0.0.1',
    method: 'POST',
    path: '/api/asynchronous-checkout/checkout',
    headers: [{ name: 'content-type', value: 'application/json' }],
    body: '{}',
    bodySha256: null,
    httpStatus: 200,
    failureKind: null,
    responseBody: '{"result_code":"0000"}',
    durationMs: 6,
    dedupeKey: null,
    duplicateOf: null,
    ...given,
  });
  return write(em, event);
}

/** A payment notification that waits for its first try. */
export async function aNotification(em: Em, given: Given<Notification> = {}): Promise<Notification> {
  const order = given.order instanceof Order ? given.order : await aPaidOrder(em);
  const createdAt = given.createdAt instanceof Date ? given.createdAt : someTime;
  const notification = em.create(Notification, {
    id: newId(createdAt),
    order,
    mallId: given.mallId ?? order.mall.id,
    attemptNumber: 1,
    sequence: 1,
    kind: 'PAYMENT',
    status: 'PENDING',
    channel: 'NOTICE_URL',
    url: 'https://hanok.example/notify',
    receiver: 'hanok.example:443',
    content: '{"result_code":"0000"}',
    createdAt,
    deliveredAt: null,
    deliveryCount: 0,
    nextAttemptAt: createdAt,
    leasedUntil: null,
    ...given,
  });
  return write(em, notification);
}

/** A bulk run that was finished without sending anything. */
export function aBulkRun(em: Em, { malls, ...given }: Given<BulkRun> & { malls: string[] }): Promise<BulkRun> {
  const run = em.create(BulkRun, {
    id: newId(someTime),
    status: 'FINISHED',
    selection: {},
    plan: { kinds: {}, malls: Object.fromEntries(malls.map((mallId) => [mallId, 1])), leftOut: [], seconds: 1 },
    itemCount: 1,
    boundTo: '',
    createdAt: someTime,
    plannedBy: 'somebody',
    startedByKind: 'OPERATOR',
    startedById: 'somebody',
    startedBy: 'somebody',
    reason: 'receiver mended',
    startedAt: someTime,
    dueAt: null,
    endedAt: someTime,
    ...given,
  });
  return write(em, run);
}

/** A try that failed with status 502; give `notification`. */
export async function aDelivery(em: Em, given: Given<Delivery> & Pick<RequiredEntityData<Delivery>, 'notification'>) {
  const webhookEvent = given.webhookEvent === undefined ? await aBadGateway(em) : given.webhookEvent;
  const delivery = em.create(Delivery, {
    id: newId(someTime),
    number: 1,
    trigger: 'AUTOMATIC',
    startedAt: someTime,
    finishedAt: someTime,
    succeeded: false,
    failureKind: 'HTTP_5XX',
    webhookEvent,
    ...given,
  });
  return write(em, delivery);
}

function aBadGateway(em: Em): Promise<WebhookEvent> {
  return aWebhookEvent(em, {
    direction: 'OUTBOUND',
    kind: 'NOTIFICATION_PAYMENT',
    verdict: 'REJECTED',
    httpStatus: 502,
    failureKind: 'HTTP_5XX',
    body: '{"sent":"content"}',
    responseBody: 'Bad Gateway',
    durationMs: 812,
  });
}

export async function anAttention(em: Em, given: Given<Attention> = {}): Promise<Attention> {
  const order = given.order ?? (await anOrder(em));
  const attention = em.create(Attention, {
    id: newId(someTime),
    order,
    cause: 'HELD_MISMATCH',
    since: someTime,
    params: {},
    resolvedAt: null,
    ...given,
  });
  return write(em, attention);
}

/** A cancellation of KRW 10,000 that is done; give `order`, whose balance stays as it is. */
export function aCancellation(em: Em, given: Given<Cancellation> & Pick<RequiredEntityData<Cancellation>, 'order'>) {
  const cancellation = em.create(Cancellation, {
    id: newId(someTime),
    amountMinor: 10_000n,
    amountText: '10000',
    status: 'COMPLETED',
    origin: 'CAFE24',
    mode: 'SYNC',
    reason: null,
    refundReference: `REF${digits(12)}`,
    refundCode: null,
    pgMessage: null,
    notificationUrl: null,
    createdAt: someTime,
    updatedAt: someTime,
    answeredAt: someTime,
    answerCode: '0000',
    completedAt: someTime,
    toldAt: null,
    ...given,
  });
  return write(em, cancellation);
}

async function write<Row extends object>(em: Em, row: Row): Promise<Row> {
  await em.persist(row).flush();
  return row;
}
