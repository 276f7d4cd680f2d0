import type { Currency } from '@pgbridge/shared/currencies';
import type { CancellationMode, CancellationOrigin } from '@pgbridge/shared/words';
import { refundPlan } from '../../domain/checks.ts';
import { money } from '../../domain/money.ts';
import type { RefundKey } from '../../gateways/pg/payment-company.ts';
import type { Doer } from '../../store/audit.ts';
import { Cancellation } from '../../store/entities/cancellation.ts';
import type { Order } from '../../store/entities/order.ts';
import { resolveAttention } from '../../store/history.ts';
import { newId } from '../../store/new-id.ts';
import type { Em } from '../../store/orm.config.ts';
import { paidAttempt } from './apply-refund.ts';

type Asked = {
  amountMinor: bigint;
  refundReference: string;
  origin: CancellationOrigin;
  /** Null when it isn't Cafe24 that asked; then all that follows is null too but the last two. */
  mode: CancellationMode | null;
  amountText?: string;
  notificationUrl?: string | null;
  reason?: string;
  requestedBy?: Pick<Doer, 'name' | 'kind'>;
};

/** Stores the intention to give money back, of an order whose amount is reserved. @returns what the PG is asked for */
export function addCancellation(
  em: Em,
  order: Order,
  { amountMinor, refundReference, origin, mode, ...asked }: Asked,
  now: Date,
): { cancellationId: string; refund: RefundKey } {
  const id = newId(now);
  em.create(Cancellation, {
    id,
    order,
    amountMinor,
    amountText: asked.amountText ?? null,
    status: 'REQUESTED',
    origin,
    mode,
    reason: asked.reason ?? null,
    requestedBy: asked.requestedBy?.name ?? null,
    requestedByKind: asked.requestedBy?.kind ?? null,
    refundReference,
    refundCode: null,
    pgMessage: null,
    notificationUrl: asked.notificationUrl ?? null,
    createdAt: now,
    updatedAt: now,
    answeredAt: null,
    answerCode: null,
    completedAt: null,
    toldAt: null,
    ...refundPlan('REQUESTED', now),
  });
  // Asked again: what became of the last one needs nobody any more.
  resolveAttention(order, 'CANCEL_REJECTED', now);
  order.updatedAt = now;
  return { cancellationId: id, refund: refundKeyOf(order, amountMinor, refundReference) };
}

/** What both sides know a refund of the order's money by. */
export function refundKeyOf(order: Order, amountMinor: bigint, refundReference: string): RefundKey {
  const { reference, orderCode } = paidAttempt(order);
  const amount = money(amountMinor, order.currency as Currency);
  return { orderCode: orderCode ?? '', reference, refundReference, amount };
}
