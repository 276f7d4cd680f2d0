import type { CancellationStatus, FailureKind } from '@pgbridge/shared/words';
import type { PgWord } from '../domain/checks.ts';
import type { PaymentFact } from '../domain/pg-status.ts';
import { refreshObstacle, standingOf } from '../domain/refresh.ts';
import type { OrStaffRefusal } from '../domain/staff-refusal.ts';
import type { PgKeys } from '../gateways/pg/payment-company.ts';
import { type Doer, recordAudit } from '../store/audit.ts';
import { lockOrderWithCancellations } from '../store/cancellations.ts';
import { lastQuestion } from '../store/due-checks.ts';
import { Mall } from '../store/entities/mall.ts';
import { Order } from '../store/entities/order.ts';
import { writeHistory } from '../store/history.ts';
import type { Em } from '../store/orm.config.ts';
import { inTransaction } from '../store/transaction.ts';
import { type Bridge, pgKeysOf } from './bridge.ts';
import { askAndSettle, findRefund, type RefundWord } from './parts/check-refund.ts';
import { refreshPayment } from './parts/refresh-payment.ts';

/*
 * Refresh: a person wants to know now how an order stands at the PG
 *
 * 1. That they asked is written down: in the order's history, in the audit log, and as the time that the next may not come too
 *    soon after. All this before the PG is called, so that a crash doesn't hide it.
 * 2. The PG is asked about the latest attempt, then about every cancellation that has not ended. What it says is settled like
 *    every word of it. Nothing is asked for anew: a refund that the PG never got is left to the recheck.
 * 3. The questions of the recheck stay as they were planned.
 */

/** What the PG said, with its word on the payment where it gave one; `messageId` is the question with its answer, as it is stored. */
export type PgSaid = { word: PgWord; failure: FailureKind | null; fact: PaymentFact | null; messageId: string | null };

export type Refreshed = {
  orderId: string;
  payment: PgSaid;
  /** Of each cancellation that had not ended. */
  refunds: (PgSaid & { cancellationId: string })[];
  /** The order is not as it was. */
  changed: boolean;
};

/** Asks the PG how an order stands and lets the order follow. */
export async function refreshFromPg(
  bridge: Bridge,
  { orderId, doer }: { orderId: string; doer: Doer },
): Promise<OrStaffRefusal<Refreshed>> {
  const { value: plan, refusal } = await inTransaction(bridge.orm, (em) => writeDown(bridge, em, orderId, doer));
  if (refusal) return { refusal };
  const payment = await said(bridge, orderId, 'PG_LOOK_UP', await refreshPayment(bridge, plan));
  const refunds: Refreshed['refunds'] = [];
  for (const cancellationId of plan.cancellations) {
    const word = await askAboutRefund(bridge, cancellationId);
    refunds.push({ cancellationId, ...(await said(bridge, orderId, 'PG_LOOK_UP_REFUND', word)) });
  }
  const isSilent = [payment, ...refunds].every(({ word }) => word === 'silent');
  if (isSilent) return { refusal: { code: 'PG_SILENT', failure: payment.failure ?? 'none' } };
  const changed = standingOf(await bridge.orm.em.fork().findOneOrFail(Order, orderId)) !== standingOf(plan.order);
  return { value: { orderId, payment, refunds, changed } };
}

/** The rows as they were before the question. */
type Plan = { order: Order; reference: string; keys: PgKeys; cancellations: string[] };

async function writeDown(bridge: Bridge, em: Em, orderId: string, doer: Doer): Promise<OrStaffRefusal<Plan>> {
  const now = bridge.clock.now();
  const order = await lockOrderWithCancellations(em, orderId);
  const keys = pgKeysOf(bridge, await em.findOneOrFail(Mall, order.mall.id));
  const attempt = order.attempts.getItems().find(({ number }) => number === order.attemptCount);
  const { attemptCount, pgAskedAt } = order;
  const refusal = refreshObstacle({ attemptCount, hasKeys: keys !== null, pgAskedAt }, now);
  if (refusal) return { refusal };
  if (!attempt || !keys) throw new Error(`order ${orderId} has no latest attempt`);
  order.pgAskedAt = now;
  const params = { by: doer.name, operatorId: doer.id ?? '' };
  writeHistory(em, order, { at: now, kind: 'PG_ASKED', actor: 'OPERATOR', params });
  const subject = { kind: 'ORDER', id: order.id, name: order.orderNumber } as const;
  await recordAudit(em, doer, { action: 'PG_ASKED', subject, mallId: order.mall.id }, now);
  const open = order.cancellations.getItems().filter(({ status }) => openStatuses.includes(status));
  return { value: { order, reference: attempt.reference, keys, cancellations: open.map(({ id }) => id) } };
}

const openStatuses: readonly CancellationStatus[] = ['REQUESTED', 'PENDING', 'UNKNOWN'];

async function askAboutRefund(bridge: Bridge, cancellationId: string): Promise<RefundWord> {
  const refund = await findRefund(bridge, cancellationId);
  return refund ? askAndSettle(bridge, refund) : { word: 'refused', failure: null };
}

const words = { found: 'settled', refused: 'silent', lost: 'silent', repeated: 'unknown' } as const;

async function said(
  bridge: Bridge,
  orderId: string,
  kind: 'PG_LOOK_UP' | 'PG_LOOK_UP_REFUND',
  {
    word,
    failure,
    fact = null,
  }: { word: PgWord | RefundWord['word']; failure: FailureKind | null; fact?: PaymentFact | null },
): Promise<PgSaid> {
  const message = await lastQuestion(bridge.orm.em.fork(), orderId, kind);
  return {
    word: word in words ? words[word as keyof typeof words] : (word as PgWord),
    failure,
    fact,
    messageId: message?.id ?? null,
  };
}
