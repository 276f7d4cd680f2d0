import { leastRoleWith, mayDo, type Permission } from '../../access/roles.ts';
import { cancelObstacle } from '../../domain/staff-cancel.ts';
import { cancelFactsOf, earlierOf } from '../../flows/parts/cancel-facts.ts';
import type { Order } from '../../store/entities/order.ts';
import { callerIn, type GraphqlContext } from '../context.ts';
import type { RefusalParams } from '../mutation/refusal.type.ts';
import type { RefusalCode } from '../mutation/refuse.ts';
import type { AllowedActionType } from './order-parts.type.ts';

type Obstacle = { code: RefusalCode; params: RefusalParams };

type Action = {
  permission: Permission;
  /** What stands in the way as things are, by the same decision as the mutation's; null when nothing does. */
  obstacle(order: Order, context: GraphqlContext): Promise<Obstacle | null>;
};

/** Everything that staff can do to an order. */
const actions: Record<string, Action> = {
  CANCEL: {
    permission: 'orders.cancel',
    async obstacle(order, { loaders }) {
      const mall = await loaders.mall.load(order.mall.id);
      if (!mall) throw new Error(`order ${order.id} belongs to no mall`);
      return cancelObstacle(cancelFactsOf(order, mall), earlierOf(await loaders.cancellationsOfOrder.load(order.id)));
    },
  },
};

/** What this caller may do to the order now. A right that is missing is named before anything else. */
export function allowedActionsOf(order: Order, context: GraphqlContext): Promise<AllowedActionType[]> {
  const caller = callerIn(context);
  const judged = Object.entries(actions).map(async ([action, { permission, obstacle }]) => {
    const missing = mayDo(caller, permission) ? null : forbidden(permission);
    const found = missing ?? (await obstacle(order, context));
    return { action, allowed: found === null, reason: found?.code ?? null, params: found?.params ?? {} };
  });
  return Promise.all(judged);
}

function forbidden(permission: Permission) {
  return { code: 'FORBIDDEN', params: { role: leastRoleWith(permission) ?? '' } };
}
