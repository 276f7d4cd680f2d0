import { expect } from 'vitest';
import { isSame, type Money, money } from '../../src/domain/money.ts';
import { canMove } from '../../src/domain/order.ts';
import type { PaymentFact, PgStatus } from '../../src/domain/pg-status.ts';
import { type AttemptState, decideSettlement, type OrderState } from '../../src/domain/settlement.ts';

/* An order in memory, to which each word of the PG is applied as the store does it in earnest. */

export type World = {
  order: OrderState;
  paidMinor: bigint;
  attempts: AttemptState[];
  raised: string[];
  heldCount: number;
};
export type Word = { attempt: number; status: PgStatus; amount: Money; orderCode: string };

export const asked = money(306_500n, 'PHP');
export const pgWords: PgStatus[] = ['PENDING', 'AUTHORIZED', 'EXPIRED', 'CANCELLED', 'FAILED', 'PAID', 'REFUNDED'];

/** An order whose attempts asked for these amounts; the last is what it asks for now. */
export function newWorld(...amounts: Money[]): World {
  const attempts = amounts.map((requested, index): AttemptState => {
    const number = index + 1;
    return { number, status: 'REQUESTED', requested, orderCode: `pg-${number}` };
  });
  const requested = amounts.at(-1) ?? asked;
  return {
    order: {
      status: 'REQUESTED',
      requested,
      refundedMinor: 0n,
      reservedMinor: 0n,
      attemptCount: amounts.length,
      pgTransactionId: null,
      otherPaid: null,
    },
    paidMinor: 0n,
    attempts,
    raised: [],
    heldCount: 0,
  };
}

/** What comes of one word; expects that no status goes back and no more is given back than was paid. */
function hear(world: World, { attempt: number, ...said }: Word): World {
  const attempt = world.attempts.find((one) => one.number === number);
  if (!attempt) throw new Error(`no attempt ${number}`);
  const fact: PaymentFact = { reference: `REF${number}`, message: '', ...said };
  const others = world.attempts.filter((one) => one !== attempt && one.status === 'PAID');
  const otherPaid = others.find((one) => isSame(one.requested, world.order.requested))?.orderCode ?? null;
  const settlement = decideSettlement({ ...world.order, otherPaid }, attempt, fact);
  if (settlement.kind === 'nothing') return world;
  if (settlement.kind === 'held') return { ...world, heldCount: world.heldCount + 1 };
  const { order, raised } = world;
  expect(canMove(attempt.status, settlement.attemptStatus)).toBe(true);
  if (settlement.orderStatus) expect(canMove(order.status, settlement.orderStatus)).toBe(true);
  const next: World = {
    ...world,
    paidMinor: settlement.paid?.minor ?? world.paidMinor,
    order: {
      ...order,
      status: settlement.orderStatus ?? order.status,
      refundedMinor: order.refundedMinor + (settlement.givenBack?.minor ?? 0n),
      pgTransactionId: settlement.paidBy ?? (settlement.paid ? fact.orderCode : order.pgTransactionId),
    },
    attempts: world.attempts.map((one) => (one === attempt ? { ...one, status: settlement.attemptStatus } : one)),
    raised: settlement.attention ? [...raised, `${settlement.attention.cause} ${fact.orderCode}`] : raised,
  };
  expect(next.order.refundedMinor).toBeGreaterThanOrEqual(0n);
  expect(next.order.refundedMinor).toBeLessThanOrEqual(next.paidMinor);
  return next;
}

export const end = (world: World, words: readonly Word[]) => words.reduce(hear, world);

export const say = (attempt: number, status: PgStatus, amount: Money = asked): Word => ({
  attempt,
  status,
  amount,
  orderCode: `pg-${attempt}`,
});
