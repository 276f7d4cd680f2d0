import { readFile, writeFile } from 'node:fs/promises';
import type { MallOrder } from '@pgbridge/sandbox/cafe24/mall-state';
import type { PaymentStatus, PgOrder } from '@pgbridge/sandbox/pg/pg-state';
import type { SandboxData } from '@pgbridge/sandbox/state-file';
import { demoMalls } from '@pgbridge/shared/demo';
import type { OrderStatus } from '@pgbridge/shared/words';
import type { Config } from '../src/config.ts';
import { keyIdOf } from '../src/domain/signatures.ts';
import { seed } from '../src/seed/seed.ts';
import { Attempt } from '../src/store/entities/attempt.ts';
import type { Order } from '../src/store/entities/order.ts';
import { withStore } from '../src/store/migrate.ts';
import type { Em } from '../src/store/orm.config.ts';

type More = {
  /** Of the finished draft; nothing has it open. */
  config: Config;
  mallUrl: string;
  stateFile: string;
  orders: number;
};

const week = 7 * 24 * 3_600_000;

/** Adds made-up orders to the demo's data. Those of the last week, and the planted ones, are made known to the sandbox. */
export async function addOrders({ config, mallUrl, stateFile, orders }: More): Promise<void> {
  const { appUrl, pgApiUrl, encryptionKeys, databaseUrl } = config;
  const now = new Date();
  const attempts = await withStore(databaseUrl, async (orm) => {
    const before = await orm.em.fork().count(Attempt);
    await seed(orm, {
      orders,
      days: 90,
      seed: 20_260_519,
      now,
      urls: { app: appUrl, mall: (mallId) => `${mallUrl}/malls/${mallId}`, pg: pgApiUrl },
      keyId: keyIdOf(config.serviceKeys[0] ?? ''),
      encryptionKeys,
      intoExisting: before > 0,
    });
    return recentAttempts(orm.em.fork(), new Date(now.getTime() - week));
  });
  const known = JSON.parse(await readFile(stateFile, 'utf8')) as SandboxData;
  const codes = new Set(known.pg.orders.map(({ referenceNo }) => referenceNo));
  const unknown = attempts.filter(({ reference }) => !codes.has(reference));
  known.pg.orders.push(...unknown.map((attempt) => pgOrder(attempt, config)));
  known.malls.orders.push(...unknown.filter(isCurrent).map(mallOrder));
  await writeFile(stateFile, JSON.stringify(known));
}

function recentAttempts(em: Em, since: Date): Promise<Attempt[]> {
  const mall = { $in: demoMalls.map(({ mallId }) => mallId) };
  const planted = [{ orderNumber: { $like: '20260519-%' } }, { orderNumber: { $like: '20260503-%' } }];
  return em.find(
    Attempt,
    { order: { mall, $or: [{ createdAt: { $gte: since } }, ...planted] } },
    { populate: ['order'] },
  );
}

const orderOf = (attempt: Attempt): Order => attempt.order.getEntity();
const isCurrent = (attempt: Attempt) => attempt.number === orderOf(attempt).attemptCount;

/** The letter of a payment at the PG; one whose answer we lost was paid there. */
const letters: Record<OrderStatus, PaymentStatus> = {
  REQUESTED: 'P',
  UNKNOWN: 'S',
  PENDING: 'P',
  AUTHORIZED: 'A',
  EXPIRED: 'E',
  CANCELLED: 'C',
  FAILED: 'F',
  PAID: 'S',
  PARTIALLY_REFUNDED: 'S',
  REFUNDED: 'R',
};

function pgOrder(attempt: Attempt, { appUrl }: Config): PgOrder {
  const order = orderOf(attempt);
  const status = letters[attempt.status];
  const mall = demoMalls.find(({ mallId }) => mallId === order.mall.id);
  const door = order.flow === 'SYNC_CHECKOUT' ? 'synchronous-checkout' : 'asynchronous-checkout';
  return {
    orderCode: attempt.orderCode ?? `PG${attempt.reference.slice(0, 12)}`,
    merchantKey: mall?.pgPublicKey ?? '',
    referenceNo: attempt.reference,
    amount: order.amountText,
    currency: order.currency as PgOrder['currency'],
    callbackUrl: `${appUrl}/api/${door}/checkout/callback`,
    webhookUrl: `${appUrl}/api/asynchronous-checkout/checkout/webhook`,
    orderName: order.orderNumber,
    status,
    inReview: false,
    paymentReferenceNo: '',
    method: status === 'P' ? 'icash' : 'card',
    paid: status === 'S' || status === 'R',
    refunds: [],
    createdAt: attempt.createdAt.toISOString(),
    updatedAt: attempt.updatedAt.toISOString(),
  };
}

function mallOrder(attempt: Attempt): MallOrder {
  const order = orderOf(attempt);
  const isTold = order.paidAt !== null && order.notificationCount > 0;
  return {
    mallId: order.mall.id,
    shopNo: order.shopNo,
    orderNumber: order.orderNumber,
    partnerId: order.partnerId,
    productName: '',
    amount: order.amountText,
    currency: order.currency,
    status: isTold ? 'paid' : 'requested',
    payedTf: isTold ? 'T' : null,
    requestType: null,
    tid: order.pgTransactionId ?? attempt.orderCode ?? null,
    payMethod: order.paymentMethod,
    cancelled: [],
    request: {
      amount: order.amountText,
      currency: order.currency,
      order_id: order.orderNumber,
      partner_id: order.partnerId,
      return_url: order.returnUrl,
      return_noty_url: order.notificationUrl,
    },
    answer: null,
    flow: order.flow === 'SYNC_CHECKOUT' ? 'sync' : 'async',
    createdAt: order.createdAt.toISOString(),
    updatedAt: order.updatedAt.toISOString(),
  };
}
