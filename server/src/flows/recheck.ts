import { type ClaimedCheck, claimPaymentChecks, claimRefundChecks } from '../store/due-checks.ts';
import type { Bridge } from './bridge.ts';
import { checkPayment } from './parts/check-payment.ts';
import { checkRefund } from './parts/check-refund.ts';

/*
 * Recheck: what the PG was asked and nobody knows the end of
 *
 * An answer that was lost, a process that died between intention and answer, and a webhook that never came all leave the same:
 * a row that is not at its end, with the time of the next question on it.
 *
 * 1. Rows whose turn it is are claimed: put off and counted in one statement, so that one process asks, and another takes
 *    over when it dies.
 * 2. The PG is asked. What it says is settled like every word of it, compared with what we know, told to Cafe24.
 * 3. A payment that the PG never got has failed; a refund that it never got is asked for again under the same key.
 * 4. A payment whose time is over expires, if the PG has just said that no money came.
 * 5. Silence changes nothing: the next question follows by the schedule (`domain/checks`), and after the last a person.
 */

type Task = () => Promise<void>;

/** Payments to be asked about. */
export async function claimPayments(bridge: Bridge, limit: number): Promise<Task[]> {
  const claimed = await claimPaymentChecks(bridge.orm.em.fork(), bridge.clock.now(), limit);
  return claimed.map((check: ClaimedCheck) => () => checkPayment(bridge, check));
}

/** Cancellations to be asked about. */
export async function claimRefunds(bridge: Bridge, limit: number): Promise<Task[]> {
  const claimed = await claimRefundChecks(bridge.orm.em.fork(), bridge.clock.now(), limit);
  return claimed.map((check: ClaimedCheck) => () => checkRefund(bridge, check));
}
