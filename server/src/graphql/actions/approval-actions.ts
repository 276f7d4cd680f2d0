import { obstacleToApprove, obstacleToDecide } from '../../flows/parts/approval-obstacles.ts';
import type { Approval } from '../../store/entities/approval.ts';
import { callerIn, type GraphqlContext } from '../context.ts';
import { twoStepMissing } from '../mutation/step-up.ts';
import type { AllowedActionType } from './allowed-action.type.ts';
import { type Action, judgeActions } from './judge-actions.ts';

/** Everything that staff can do to a cancellation that waits for a second person. */
const actions: Record<string, Action<Approval>> = {
  APPROVE: {
    permission: 'orders.cancel',
    async obstacle(approval, context) {
      return (await toDecide(approval, context)) ?? twoStepMissing(context) ?? (await toApprove(approval, context));
    },
  },
  DECLINE: { permission: 'orders.cancel', obstacle: toDecide },
};

/** What this caller may do to the approval now. */
export function approvalActionsOf(approval: Approval, context: GraphqlContext): Promise<AllowedActionType[]> {
  return judgeActions(actions, approval, context);
}

/** The audit log, which knows who is behind a key, belongs to no mall; of it nothing is shown. */
function toDecide(approval: Approval, context: GraphqlContext) {
  return obstacleToDecide(context.orm.em.fork(), approval, callerIn(context), context.clock.now());
}

async function toApprove(approval: Approval, { bridge, loaders }: GraphqlContext) {
  const order = await loaders.order.load(approval.order.id);
  const mall = order && (await loaders.mall.load(order.mall.id));
  if (!order || !mall) throw new Error(`approval ${approval.id} belongs to no order`);
  const cancellations = await loaders.cancellationsOfOrder.load(order.id);
  return obstacleToApprove(bridge, { order, mall, cancellations }, approval);
}
