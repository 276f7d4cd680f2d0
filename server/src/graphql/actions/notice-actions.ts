import { obstacleToResend, obstacleToSkip } from '../../flows/parts/notice-obstacles.ts';
import type { Notification } from '../../store/entities/notification.ts';
import type { GraphqlContext } from '../context.ts';
import type { AllowedActionType } from './allowed-action.type.ts';
import { type Action, asObstacle, judgeActions } from './judge-actions.ts';

export type NoticeActionName = 'RESEND' | 'SKIP';

/** Everything that staff can do to a notification. */
export const noticeActions: Record<NoticeActionName, Action<Notification>> = {
  RESEND: { permission: 'notifications.resend', obstacle: by(obstacleToResend) },
  SKIP: { permission: 'notifications.resend', obstacle: by(obstacleToSkip) },
};

/** What this caller may do to the notification now. */
export function noticeActionsOf(notification: Notification, context: GraphqlContext): Promise<AllowedActionType[]> {
  return judgeActions(noticeActions, notification, context);
}

function by(decide: typeof obstacleToResend): Action<Notification>['obstacle'] {
  return async (wanted, { bridge, loaders }) => {
    const all = await loaders.notificationsOfOrder.load(wanted.order.id);
    const order = await loaders.order.load(wanted.order.id);
    const mall = order && (await loaders.mall.load(order.mall.id));
    if (!mall) throw new Error(`notification ${wanted.id} belongs to no mall`);
    return asObstacle(decide(bridge, { wanted, all, domains: mall.domains }));
  };
}
