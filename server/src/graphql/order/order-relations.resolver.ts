import { Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { currentNotification } from '../../domain/situation.ts';
import type { Attempt } from '../../store/entities/attempt.ts';
import type { Cancellation } from '../../store/entities/cancellation.ts';
import type { Notification } from '../../store/entities/notification.ts';
import type { Order } from '../../store/entities/order.ts';
import type { OrderEvent } from '../../store/entities/order-event.ts';
import type { WebhookEvent } from '../../store/entities/webhook-event.ts';
import { Allowed } from '../allowed.ts';
import type { GraphqlContext } from '../context.ts';
import { NotificationType } from '../notification/notification.type.ts';
import type { Page } from '../paging/connection.ts';
import { ForwardPageArgs } from '../paging/page-args.ts';
import { readTimeline } from '../timeline/read-timeline.ts';
import { TimelineConnection } from '../timeline/timeline.type.ts';
import { readMessagesOfOrder } from '../webhook-event/messages-of-order.ts';
import { WebhookEventConnection } from '../webhook-event/webhook-event.type.ts';
import { OrderType } from './order.type.ts';
import { AttemptType, CancellationType } from './order-parts.type.ts';

/** What belongs to an order. */
@Resolver(() => OrderType)
export class OrderRelationsResolver {
  @Allowed('notifications.read')
  @FieldResolver(() => NotificationType, {
    nullable: true,
    description: 'The notification that matters now: the oldest that is not delivered or skipped, else the latest.',
  })
  async currentNotification(@Root() order: Order, @Ctx() { loaders }: GraphqlContext): Promise<Notification | null> {
    return currentNotification(await loaders.notificationsOfOrder.load(order.id));
  }

  @FieldResolver(() => TimelineConnection, { description: 'Its history, oldest first.' })
  timeline(
    @Root() order: Order,
    @Args(() => ForwardPageArgs) page: ForwardPageArgs,
    @Ctx() context: GraphqlContext,
  ): Promise<Page<OrderEvent>> {
    return readTimeline(order.id, page, context);
  }

  @FieldResolver(() => [AttemptType], { description: 'Every try to pay it, first one first.' })
  attempts(@Root() order: Order, @Ctx() { loaders }: GraphqlContext): Promise<Attempt[]> {
    return loaders.attemptsOfOrder.load(order.id);
  }

  @FieldResolver(() => [CancellationType], { description: 'Money given back, first one first.' })
  cancellations(@Root() order: Order, @Ctx() { loaders }: GraphqlContext): Promise<Cancellation[]> {
    return loaders.cancellationsOfOrder.load(order.id);
  }

  @Allowed('notifications.read')
  @FieldResolver(() => [NotificationType], { description: 'What Cafe24 is told about it, first one first.' })
  notifications(@Root() order: Order, @Ctx() { loaders }: GraphqlContext): Promise<Notification[]> {
    return loaders.notificationsOfOrder.load(order.id);
  }

  @Allowed('messages.read')
  @FieldResolver(() => WebhookEventConnection, { description: 'Messages about it, newest first.' })
  webhookEvents(
    @Root() order: Order,
    @Args(() => ForwardPageArgs) page: ForwardPageArgs,
    @Ctx() context: GraphqlContext,
  ): Promise<Page<WebhookEvent>> {
    return readMessagesOfOrder(order.id, page, context);
  }
}
