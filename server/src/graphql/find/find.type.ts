import type { FoundAs } from '@pgbridge/shared/order-list-words';
import { Field, ObjectType } from 'type-graphql';
import { enumOf } from '../enum-of.ts';
import { NotificationType } from '../notification/notification.type.ts';
import { OrderType } from '../order/order.type.ts';
import { WebhookEventType } from '../webhook-event/webhook-event.type.ts';

const FoundAsEnum = enumOf<FoundAs>('FoundAs', 'What an id turned out to be.', {
  ORDER_NUMBER: "Cafe24's order number.",
  TID: "The PG's id of a payment, Cafe24's tid; of the latest attempt or an older one.",
  REFERENCE: 'Our reference of an attempt.',
  BUYER: "The mall's id of the buyer.",
  REFUND_REFERENCE: 'Our reference of a cancellation.',
  REFUND_ID: "The PG's id of a refund.",
  ORDER_ID: 'Id of an order here.',
  MESSAGE_ID: 'Id of a message.',
  REQUEST_ID: 'Id of a request, as callers get it in `X-Request-Id`.',
  NOTIFICATION_ID: 'Id of a notification.',
});

@ObjectType('FindHit', { description: 'One thing that an id leads to.' })
export class FindHitType {
  @Field(() => FoundAsEnum, { description: 'What the id is.' })
  as!: FoundAs;

  @Field(() => String, { description: 'The id as it was asked for, cleaned.' })
  text!: string;

  @Field(() => OrderType, { nullable: true, description: 'The order it belongs to, if there is one.' })
  order!: object | null;

  @Field(() => WebhookEventType, { nullable: true, description: 'The message it is or belongs to.' })
  webhookEvent!: object | null;

  @Field(() => NotificationType, { nullable: true, description: 'The notification it is.' })
  notification!: object | null;
}

@ObjectType('FindAnswer', { description: 'What ids of any kind lead to.' })
export class FindAnswerType {
  @Field(() => [String], { description: 'The ids that were looked for, cleaned and apart.' })
  ids!: string[];

  @Field(() => [FindHitType], { description: 'What was found, the ids in their order; 100 at most.' })
  hits!: FindHitType[];

  @Field(() => Boolean, { description: 'There is more than `hits` has room for.' })
  hasMore!: boolean;

  @Field(() => [String], { description: 'The ids that lead nowhere.' })
  missing!: string[];
}
