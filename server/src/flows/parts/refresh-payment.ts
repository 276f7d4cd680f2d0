import { decideRefresh, standingOf } from '../../domain/refresh.ts';
import type { PgKeys } from '../../gateways/pg/payment-company.ts';
import { lastQuestion } from '../../store/due-checks.ts';
import type { Attempt } from '../../store/entities/attempt.ts';
import type { Order } from '../../store/entities/order.ts';
import { writeHistory } from '../../store/history.ts';
import { findAttempt, lockOrdersByReference } from '../../store/orders.ts';
import { inTransaction } from '../../store/transaction.ts';
import type { Bridge } from '../bridge.ts';
import { type Heard, hearPg } from './ask-pg.ts';
import { type Answered, answerOf, expire, learn } from './check-payment.ts';

/**
 * Asks the PG about an attempt because a person wants to know, and settles by its word. The schedule of questions stays.
 * @param order as it was before the question
 */
export async function refreshPayment(
  bridge: Bridge,
  { order: before, reference, keys }: { order: Order; reference: string; keys: PgKeys },
): Promise<Heard> {
  const attempt = await findAttempt(bridge.orm.em.fork(), reference);
  if (!attempt) throw new Error(`attempt ${reference} has gone`);
  const heard = await hearPg(bridge, attempt, keys, { showsLoss: false });
  await inTransaction(bridge.orm, async (em) => {
    const now = bridge.clock.now();
    const target = (await lockOrdersByReference(em, [reference])).get(reference);
    if (!target) throw new Error(`attempt ${reference} has gone`);
    const question = await lastQuestion(em, target.order.id, 'PG_LOOK_UP');
    const answered: Answered = { ...target, heard, question, now };
    switch (decideRefresh(known(target.attempt), heard.word, now)) {
      case 'found':
        return learn(em, answered, 'REQUESTED');
      case 'never-arrived':
        return learn(em, answered, 'FAILED');
      case 'expire':
        return expire(bridge, em, answered);
    }
    // What moved the order has lines of its own.
    if (standingOf(target.order) !== standingOf(before)) return;
    const params = answerOf(heard);
    writeHistory(em, target.order, { at: now, kind: 'PG_CHECKED', actor: 'SYSTEM', params, webhookEvent: question });
  });
  return heard;
}

function known({ status, orderCode, expiresAt, updatedAt }: Attempt) {
  return { status, orderCode: orderCode ?? null, expiresAt: expiresAt ?? null, since: updatedAt };
}
