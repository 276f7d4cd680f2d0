import { GraphQLDateTime } from 'graphql-scalars';
import { Arg, Args, Ctx, FieldResolver, ID, Int, Query, Resolver, Root } from 'type-graphql';
import type { Delivery } from '../../store/entities/delivery.ts';
import type { Notification } from '../../store/entities/notification.ts';
import type { Order } from '../../store/entities/order.ts';
import { AllowedActionType } from '../actions/allowed-action.type.ts';
import { noticeActionsOf } from '../actions/notice-actions.ts';
import { Allowed } from '../allowed.ts';
import type { GraphqlContext } from '../context.ts';
import { OrderType } from '../order/order.type.ts';
import type { Page } from '../paging/connection.ts';
import { PageArgs } from '../paging/page-args.ts';
import { readSorted } from '../paging/read-sorted.ts';
import { isUuid } from '../where.ts';
import { NotificationFilter, notificationList } from './notification.filter.ts';
import { DeliveryType, NotificationConnection, NotificationType } from './notification.type.ts';

@Resolver(() => NotificationType)
export class NotificationResolver {
  @Allowed('notifications.read')
  @Query(() => NotificationConnection, { description: 'Notifications of all malls, newest first.' })
  notifications(
    @Args(() => PageArgs) page: PageArgs,
    @Arg('filter', () => NotificationFilter, { nullable: true, description: 'Which notifications; all when left out.' })
    filter: NotificationFilter | null,
    @Ctx() { em }: GraphqlContext,
  ): Promise<Page<Notification>> {
    return readSorted(em, notificationList(filter ?? {}), page);
  }

  @Allowed('notifications.read')
  @Query(() => NotificationType, { nullable: true, description: 'One notification; empty when there is none.' })
  async notification(
    @Arg('id', () => ID, { description: 'Id of the notification.' }) id: string,
    @Ctx() { loaders }: GraphqlContext,
  ): Promise<Notification | null> {
    return isUuid(id) ? loaders.notification.load(id) : null;
  }

  @Allowed('orders.read')
  @FieldResolver(() => OrderType, { description: 'The order it is about.' })
  async order(@Root() notification: Notification, @Ctx() { loaders }: GraphqlContext): Promise<Order | null> {
    return loaders.order.load(notification.order.id);
  }

  @FieldResolver(() => Int, { description: 'Tries made so far, the running one included.' })
  attemptCount(@Root() notification: Notification): number {
    return notification.deliveryCount;
  }

  @FieldResolver(() => Int, { description: 'Tries the schedule has in all.' })
  attemptLimit(@Ctx() { retryLimit }: GraphqlContext): number {
    return retryLimit;
  }

  @FieldResolver(() => GraphQLDateTime, { nullable: true, description: 'When the next try is due, if one is planned.' })
  nextAttemptAt(@Root() notification: Notification): Date | null {
    return notification.status === 'PENDING' ? (notification.nextAttemptAt ?? null) : null;
  }

  @FieldResolver(() => String, {
    description: 'The frozen content as JSON text. To a notice address the signature is added at each try.',
  })
  payload(@Root() notification: Notification): string {
    return notification.content;
  }

  @FieldResolver(() => [DeliveryType], { description: 'Every try, successes too, first one first.' })
  deliveries(@Root() notification: Notification, @Ctx() { loaders }: GraphqlContext): Promise<Delivery[]> {
    return loaders.deliveriesOfNotification.load(notification.id);
  }

  @FieldResolver(() => [AllowedActionType], {
    description: 'What the viewer may do to it now, and what stands in the way of the rest.',
  })
  allowedActions(@Root() notification: Notification, @Ctx() context: GraphqlContext): Promise<AllowedActionType[]> {
    return noticeActionsOf(notification, context);
  }
}
