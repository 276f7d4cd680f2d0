import { hasMoney } from '../../domain/order.ts';
import { currentNotification, readSituation, type Situation } from '../../domain/situation.ts';
import type { Mall } from '../../store/entities/mall.ts';
import type { Order } from '../../store/entities/order.ts';
import type { GraphqlContext } from '../context.ts';

/** Gathers what the situation of an order is read from; shared over all orders of a page by the loaders. */
export async function situationOf(order: Order, { loaders, retryLimit }: GraphqlContext): Promise<Situation> {
  const [attentions, notifications, cancellations, approval, attempts, pgMessage] = await Promise.all([
    loaders.openAttentionsOfOrder.load(order.id),
    loaders.notificationsOfOrder.load(order.id),
    loaders.cancellationsOfOrder.load(order.id),
    hasMoney(order.status) ? loaders.waitingApprovalOfOrder.load(order.id) : null,
    hasMoney(order.status) ? [] : loaders.attemptsOfOrder.load(order.id),
    order.status === 'FAILED' ? loaders.pgMessageOfOrder.load(order.id) : null,
  ]);
  const current = currentNotification(notifications);
  const mayHaveFailed = current?.status === 'PENDING' || current?.status === 'EXHAUSTED';
  const lastFailure = mayHaveFailed ? await loaders.lastFailureOfNotification.load(current.id) : null;
  const receiver = current?.status === 'PENDING' ? current.receiver : null;
  const [pause, skip, mall] = await Promise.all([
    receiver ? loaders.pauseOfReceiver.load(receiver) : null,
    current?.status === 'SKIPPED' ? loaders.skipOfNotification.load(current.id) : null,
    current?.status === 'PENDING' ? loaders.mall.load(order.mall.id) : null,
  ]);
  const told = {
    attentions,
    notifications,
    cancellations,
    approval,
    lastFailure,
    pause,
    skip,
    mallPause: pauseIn(mall),
  };
  return readSituation({ order, attempt: attempts.at(-1), ...told, pgMessage, retryLimit });
}

function pauseIn(mall: Mall | null) {
  if (!mall?.noticesPausedAt) return null;
  return { at: mall.noticesPausedAt, by: mall.noticesPausedBy ?? '', reason: mall.noticesPauseReason ?? '' };
}
