import type { FailureKind } from '@pgbridge/shared/words';
import { hasMoney } from '../../domain/order.ts';
import type { LookUpOutcome, PgKeys } from '../../gateways/pg/payment-company.ts';
import { writeHistory } from '../../store/history.ts';
import { lockOrdersByReference } from '../../store/orders.ts';
import { inTransaction } from '../../store/transaction.ts';
import { recordOutbound, type SentMessage } from '../../store/webhook-events.ts';
import type { Bridge } from '../bridge.ts';
import type { ClaimedAttempt } from './claimed-attempt.ts';
import { settle } from './settle.ts';

/**
 * What asking the PG brought.
 * - `settled`: the order stands where the PG says
 * - `held`: the PG's word contradicts the order, a person must look
 * - `untouched`: the buyer has chosen nothing yet
 * - `unknown`: the PG has no such payment
 * - `silent`: refused or lost, so nobody knows more than before
 */
export type PgWord = 'settled' | 'held' | 'untouched' | 'unknown' | 'silent';

/** Asks the PG how an attempt stands and settles the order by its word. Money that the PG reported before needs no question. */
export async function askPg(bridge: Bridge, attempt: ClaimedAttempt, keys: PgKeys): Promise<PgWord> {
  if (hasMoney(attempt.status)) return 'settled';
  const { reference, orderCode } = attempt;
  const { exchange, outcome } = await bridge.pg.lookUp(keys, orderCode ? { orderCode } : { reference });
  const isOurs = outcome.kind !== 'found' || outcome.fact.reference === reference;
  const read: LookUpOutcome = isOurs ? outcome : { kind: 'lost', failure: 'UNREADABLE' };
  if (read.kind === 'found' && !read.untouched) {
    // What was really paid counts, not what the PG was asked to collect.
    const fact = read.fact.status === 'PAID' ? { ...read.fact, amount: read.paid } : read.fact;
    const [verdict] = await settle(bridge, [{ kind: 'PG_LOOK_UP', fact, exchange }]);
    return verdict === 'HELD' ? 'held' : 'settled';
  }
  const lost = read.kind === 'lost' ? read.failure : null;
  await recordLookUp(bridge, reference, { exchange, accepted: read.kind === 'found' || read.kind === 'unknown', lost });
  if (read.kind === 'found') return 'untouched';
  return read.kind === 'unknown' ? 'unknown' : 'silent';
}

type Asked = { exchange: SentMessage; accepted: boolean; lost: FailureKind | null };

/** An answer that changes nothing is kept all the same, and so is its absence. */
function recordLookUp(bridge: Bridge, reference: string, { exchange, accepted, lost }: Asked): Promise<void> {
  return inTransaction(bridge.orm, async (em) => {
    const target = (await lockOrdersByReference(em, [reference])).get(reference);
    if (!target) throw new Error(`attempt ${reference} has gone`);
    const { order } = target;
    const event = recordOutbound(em, exchange, order, 'PG_LOOK_UP', accepted);
    if (!lost) return;
    const params = { action: 'PG_LOOK_UP', failure: lost, ms: exchange.durationMs ?? 0 };
    writeHistory(em, order, { at: bridge.clock.now(), kind: 'PG_CALL_LOST', actor: 'PG', params, webhookEvent: event });
  });
}
