import { entryObstacle } from '../../domain/entered-cancellation.ts';
import { noteObstacle } from '../../domain/order-note.ts';
import { refreshObstacle } from '../../domain/refresh.ts';
import { currentNotification } from '../../domain/situation.ts';
import { cancelObstacle } from '../../domain/staff-cancel.ts';
import { hasPgKeys } from '../../flows/bridge.ts';
import { cancelFactsOf, earlierOf } from '../../flows/parts/cancel-facts.ts';
import type { Mall } from '../../store/entities/mall.ts';
import type { Order } from '../../store/entities/order.ts';
import type { GraphqlContext } from '../context.ts';
import { twoStepMissing } from '../mutation/step-up.ts';
import type { AllowedActionType } from './allowed-action.type.ts';
import { type Action, asObstacle, judgeActions } from './judge-actions.ts';
import { type NoticeActionName, noticeActions } from './notice-actions.ts';

/** Everything that staff can do to an order. */
const actions: Record<string, Action<Order>> = {
  CANCEL: {
    permission: 'orders.cancel',
    async obstacle(order, context) {
      const missing = twoStepMissing(context);
      if (missing) return missing;
      const earlier = earlierOf(await context.loaders.cancellationsOfOrder.load(order.id));
      const facts = cancelFactsOf(context.bridge, order, await mallOf(order, context));
      return cancelObstacle(facts, earlier, context.clock.now());
    },
  },
  RESEND: onCurrentNotice('RESEND'),
  SKIP: onCurrentNotice('SKIP'),
  REFRESH: {
    permission: 'orders.refresh',
    async obstacle(order, context) {
      const { attemptCount, pgAskedAt } = order;
      const hasKeys = hasPgKeys(await mallOf(order, context));
      return asObstacle(refreshObstacle({ attemptCount, hasKeys, pgAskedAt }, context.clock.now()));
    },
  },
  NOTE: {
    permission: 'notes.write',
    async obstacle({ id }, { loaders }) {
      return asObstacle(noteObstacle((await loaders.notesOfOrder.load(id)).length));
    },
  },
  MARK_ENTERED: {
    permission: 'cancellations.mark-entered',
    async obstacle({ id }, { loaders, clock }) {
      const [cancellations, open] = await Promise.all([
        loaders.cancellationsOfOrder.load(id),
        loaders.openAttentionsOfOrder.load(id),
      ]);
      return asObstacle(entryObstacle(cancellations, open, clock.now()));
    },
  },
  REVEAL: { permission: 'personal-data.reveal', obstacle: () => null },
};

/** What this caller may do to the order now. */
export function orderActionsOf(order: Order, context: GraphqlContext): Promise<AllowedActionType[]> {
  return judgeActions(actions, order, context);
}

/** Of an order it is meant of the notification that matters now. */
function onCurrentNotice(name: NoticeActionName): Action<Order> {
  const { permission, obstacle } = noticeActions[name];
  return {
    permission,
    async obstacle({ id }, context) {
      const current = currentNotification(await context.loaders.notificationsOfOrder.load(id));
      return current ? obstacle(current, context) : { code: 'UNKNOWN_NOTIFICATION', params: {} };
    },
  };
}

async function mallOf(order: Order, { loaders }: GraphqlContext): Promise<Mall> {
  const mall = await loaders.mall.load(order.mall.id);
  if (!mall) throw new Error(`order ${order.id} belongs to no mall`);
  return mall;
}
