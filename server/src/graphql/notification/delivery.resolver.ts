import { GraphQLDateTime } from 'graphql-scalars';
import { Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import type { Delivery } from '../../store/entities/delivery.ts';
import type { WebhookEvent } from '../../store/entities/webhook-event.ts';
import type { GraphqlContext } from '../context.ts';
import { shownBody } from '../webhook-event/shown-body.ts';
import { DeliveryType } from './notification.type.ts';

/** What went over the wire is stored once, with the message; a delivery shows it from there. */
@Resolver(() => DeliveryType)
export class DeliveryResolver {
  @FieldResolver(() => Int, { nullable: true, description: 'Milliseconds until the answer; empty while under way.' })
  async durationMs(@Root() delivery: Delivery, @Ctx() context: GraphqlContext): Promise<number | null> {
    return (await messageOf(delivery, context))?.durationMs ?? null;
  }

  @FieldResolver(() => Int, { nullable: true, description: "Status of Cafe24's answer, if one came." })
  async httpStatus(@Root() delivery: Delivery, @Ctx() context: GraphqlContext): Promise<number | null> {
    return (await messageOf(delivery, context))?.httpStatus ?? null;
  }

  @FieldResolver(() => String, { nullable: true, description: 'What was sent.' })
  async requestBody(@Root() delivery: Delivery, @Ctx() context: GraphqlContext): Promise<string | null> {
    return shownBody((await messageOf(delivery, context))?.body);
  }

  @FieldResolver(() => String, { nullable: true, description: 'What Cafe24 answered.' })
  async responseBody(@Root() delivery: Delivery, @Ctx() context: GraphqlContext): Promise<string | null> {
    return shownBody((await messageOf(delivery, context))?.responseBody);
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'Who had it sent, alone or in a bulk run; empty when it was the schedule.',
  })
  async askedBy(@Root() delivery: Delivery, @Ctx() { loaders }: GraphqlContext): Promise<string | null> {
    if (delivery.trigger === 'AUTOMATIC') return null;
    const resends = await loaders.resendsOf.load(delivery.notification.id);
    return resends.findLast(({ at }) => at <= delivery.startedAt)?.by ?? null;
  }

  @FieldResolver(() => GraphQLDateTime, {
    nullable: true,
    description: 'When what was sent and answered was removed, its time being over; empty while it is here.',
  })
  async bodyRemovedAt(@Root() delivery: Delivery, @Ctx() context: GraphqlContext): Promise<Date | null> {
    return (await messageOf(delivery, context))?.bodyRemovedAt ?? null;
  }
}

async function messageOf(delivery: Delivery, { loaders }: GraphqlContext): Promise<WebhookEvent | null> {
  return delivery.webhookEvent ? loaders.webhookEvent.load(delivery.webhookEvent.id) : null;
}
