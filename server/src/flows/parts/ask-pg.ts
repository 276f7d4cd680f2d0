import type { FailureKind } from '@pgbridge/shared/words';
import type { PgWord } from '../../domain/checks.ts';
import { hasMoney } from '../../domain/order.ts';
import type { PaymentFact } from '../../domain/pg-status.ts';
import type { LookUpOutcome, PgKeys } from '../../gateways/pg/payment-company.ts';
import { writeHistory } from '../../store/history.ts';
import { lockOrdersByReference } from '../../store/orders.ts';
import { inTransaction } from '../../store/transaction.ts';
import { recordOutbound, type SentMessage } from '../../store/webhook-events.ts';
import type { Bridge } from '../bridge.ts';
import type { ClaimedAttempt } from './claimed-attempt.ts';
import { settle } from './settle.ts';

/** Asks the PG how an attempt stands and settles the order by its word. Money that the PG reported before needs no question. */
export async function askPg(bridge: Bridge, attempt: ClaimedAttempt, keys: PgKeys): Promise<PgWord> {
  return hasMoney(attempt.status) ? 'settled' : (await hearPg(bridge, attempt, keys, { showsLoss: true })).word;
}

/** What the PG says of a payment; `fact` is null when it says nothing. */
export type Heard = { word: PgWord; fact: PaymentFact | null; failure: FailureKind | null };

/**
 * The same, with what the PG said, and whether or not it reported money before.
 * @param showsLoss writes a lost answer into the order's history
 */
export async function hearPg(
  bridge: Bridge,
  attempt: ClaimedAttempt,
  keys: PgKeys,
  { showsLoss }: { showsLoss: boolean },
): Promise<Heard> {
  const { reference, orderCode } = attempt;
  const { exchange, outcome } = await bridge.pg.lookUp(keys, orderCode ? { orderCode } : { reference });
  const isOurs = outcome.kind !== 'found' || outcome.fact.reference === reference;
  const read: LookUpOutcome = isOurs ? outcome : { kind: 'lost', failure: 'UNREADABLE' };
  if (read.kind === 'found' && !read.untouched) {
    // What was really paid counts, not what the PG was asked to collect; once that is known, refunds don't change it.
    const isFirst = read.fact.status === 'PAID' && !hasMoney(attempt.status);
    const fact = isFirst ? { ...read.fact, amount: read.paid } : read.fact;
    const orderId = attempt.order.id;
    const verdict = await settle(bridge, { kind: 'PG_LOOK_UP', fact, orderId, exchange, refunds: read.refunds });
    return { word: verdict === 'HELD' ? 'held' : 'settled', fact, failure: null };
  }
  const lost = read.kind === 'lost' ? read.failure : null;
  const accepted = read.kind === 'found' || read.kind === 'unknown';
  await recordLookUp(bridge, reference, { exchange, accepted, lost: showsLoss ? lost : null });
  if (read.kind === 'found') return { word: 'untouched', fact: read.fact, failure: null };
  return { word: read.kind === 'unknown' ? 'unknown' : 'silent', fact: null, failure: lost };
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
