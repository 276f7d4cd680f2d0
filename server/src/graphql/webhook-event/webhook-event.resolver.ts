import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import { traceIdOf } from '../../domain/trace-id.ts';
import type { Order } from '../../store/entities/order.ts';
import type { WebhookEvent } from '../../store/entities/webhook-event.ts';
import { Allowed } from '../allowed.ts';
import type { GraphqlContext } from '../context.ts';
import { OrderType } from '../order/order.type.ts';
import type { Page } from '../paging/connection.ts';
import { PageArgs } from '../paging/page-args.ts';
import { readSorted } from '../paging/read-sorted.ts';
import { isUuid } from '../where.ts';
import { shownBody } from './shown-body.ts';
import { messageList, WebhookEventFilter } from './webhook-event.filter.ts';
import { WebhookEventConnection, WebhookEventType } from './webhook-event.type.ts';

@Resolver(() => WebhookEventType)
export class WebhookEventResolver {
  @Allowed('messages.read')
  @Query(() => WebhookEventConnection, { description: 'Messages of all malls, newest first.' })
  async webhookEvents(
    @Args(() => PageArgs) page: PageArgs,
    @Arg('filter', () => WebhookEventFilter, { nullable: true, description: 'Which messages; all when left out.' })
    filter: WebhookEventFilter | null,
    @Ctx() { em }: GraphqlContext,
  ): Promise<Page<WebhookEvent>> {
    return readSorted(em, await messageList(em, filter ?? {}), page);
  }

  @Allowed('messages.read')
  @Query(() => WebhookEventType, { nullable: true, description: 'One message; empty when there is none.' })
  async webhookEvent(
    @Arg('id', () => ID, { description: 'Id of the message.' }) id: string,
    @Ctx() { loaders }: GraphqlContext,
  ): Promise<WebhookEvent | null> {
    return isUuid(id) ? loaders.webhookEvent.load(id) : null;
  }

  @FieldResolver(() => WebhookEventType, {
    nullable: true,
    description: 'The message of which this one is a repeat.',
  })
  async duplicateOf(@Root() event: WebhookEvent, @Ctx() { loaders }: GraphqlContext): Promise<WebhookEvent | null> {
    return event.duplicateOf ? loaders.webhookEvent.load(event.duplicateOf.id) : null;
  }

  @FieldResolver(() => String, {
    nullable: true,
    description:
      'As it was on the wire; secrets and personal data masked, of which `revealPersonalData` shows the latter.',
  })
  body(@Root() { body }: WebhookEvent): string | null {
    return shownBody(body);
  }

  @FieldResolver(() => String, { nullable: true, description: 'What was answered, masked in the same way.' })
  responseBody(@Root() { responseBody }: WebhookEvent): string | null {
    return shownBody(responseBody);
  }

  @FieldResolver(() => String, {
    description: "Id of the trace that it is a part of: its order's, or its request's where it found none.",
  })
  traceId(@Root() { order, requestId }: WebhookEvent): string {
    return traceIdOf(order?.id ?? requestId);
  }

  @Allowed('orders.read')
  @FieldResolver(() => OrderType, { nullable: true, description: 'The order it is about, if it found one.' })
  async order(@Root() event: WebhookEvent, @Ctx() { loaders }: GraphqlContext): Promise<Order | null> {
    return event.order ? loaders.order.load(event.order.id) : null;
  }
}
