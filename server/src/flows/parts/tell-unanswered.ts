import { isUntold } from '../../domain/cancellation.ts';
import { lockOrderWithCancellations } from '../../store/cancellations.ts';
import { type ClaimedCheck, isStillClaimed } from '../../store/due-checks.ts';
import { Cancellation } from '../../store/entities/cancellation.ts';
import { inTransaction } from '../../store/transaction.ts';
import type { Bridge } from '../bridge.ts';
import { paidAttempt } from './apply-refund.ts';
import { markAllTold, reportOf, tellOfUntold } from './untold-cancellations.ts';

/**
 * The money of a synchronous request went back while the request still waited, and the process that was to answer may have died
 * since. If nobody answered, Cafe24 is told as of a cancellation that it didn't ask for.
 */
export function tellUnanswered(bridge: Bridge, claimed: ClaimedCheck): Promise<void> {
  return inTransaction(bridge.orm, async (em) => {
    const now = bridge.clock.now();
    const { order: ref } = await em.findOneOrFail(Cancellation, claimed.id);
    const order = await lockOrderWithCancellations(em, ref.id);
    const cancellation = order.cancellations.getItems().find(({ id }) => id === claimed.id);
    if (!cancellation || !isStillClaimed(cancellation, claimed)) return;
    Object.assign(cancellation, { nextCheckAt: null, checkCount: 0 });
    if (!isUntold(cancellation, now)) return;
    // A report of the whole order speaks for it too; while it is on its way, or a person is called about it, that is all there is to do.
    const report = reportOf(order);
    if (report?.status === 'DELIVERED') markAllTold(order, now);
    else if (!report)
      tellOfUntold(bridge, em, { order, attempt: paidAttempt(order), now }, cancellation.pgMessage ?? '');
  });
}
