import { GraphQLJSON } from 'graphql-scalars';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Notification } from '../../store/entities/notification.ts';
import type { OrderEvent } from '../../store/entities/order-event.ts';
import type { WebhookEvent } from '../../store/entities/webhook-event.ts';
import { Allowed } from '../allowed.ts';
import type { GraphqlContext } from '../context.ts';
import { NotificationType } from '../notification/notification.type.ts';
import { WebhookEventType } from '../webhook-event/webhook-event.type.ts';
import { TimelineItemType } from './timeline.type.ts';

@Resolver(() => TimelineItemType)
export class TimelineResolver {
  @FieldResolver(() => GraphQLJSON, {
    description:
      'Values for the sentence, texts and numbers: amount, currency, status, from, to, kind, n, failure, ms …',
  })
  params(@Root() event: OrderEvent): Record<string, string | number> {
    const { fromStatus, toStatus, params } = event;
    return { ...params, ...(fromStatus && { from: fromStatus }), ...(toStatus && { to: toStatus }) };
  }

  @Allowed('messages.read')
  @FieldResolver(() => WebhookEventType, { nullable: true, description: 'The message this line came from.' })
  async webhookEvent(@Root() event: OrderEvent, @Ctx() { loaders }: GraphqlContext): Promise<WebhookEvent | null> {
    return event.webhookEvent ? loaders.webhookEvent.load(event.webhookEvent.id) : null;
  }

  @Allowed('notifications.read')
  @FieldResolver(() => NotificationType, { nullable: true, description: 'The notification this line is about.' })
  async notification(@Root() event: OrderEvent, @Ctx() { loaders }: GraphqlContext): Promise<Notification | null> {
    return event.notification ? loaders.notification.load(event.notification.id) : null;
  }
}
