import type {
  DeliveryTrigger,
  FailureKind,
  NotificationChannel,
  NotificationKind,
  NotificationStatus,
} from '@pgbridge/shared/words';
import { GraphQLDateTime } from 'graphql-scalars';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import type { Delivery } from '../../store/entities/delivery.ts';
import type { Notification } from '../../store/entities/notification.ts';
import { FailureKindEnum } from '../enums.ts';
import {
  DeliveryTriggerEnum,
  NotificationChannelEnum,
  NotificationKindEnum,
  NotificationStatusEnum,
} from '../notification-enums.ts';
import { connectionOf } from '../paging/connection.ts';

@ObjectType('Notification', { description: 'Something Cafe24 must be told.' })
export class NotificationType
  implements Pick<Notification, 'id' | 'kind' | 'status' | 'channel' | 'url' | 'createdAt' | 'deliveredAt'>
{
  @Field(() => ID, { description: 'Id of the notification.' })
  id!: string;

  @Field(() => NotificationKindEnum, { description: 'What it tells.' })
  kind!: NotificationKind;

  @Field(() => NotificationStatusEnum, { description: 'Whether Cafe24 has taken it.' })
  status!: NotificationStatus;

  @Field(() => NotificationChannelEnum, { description: 'How Cafe24 is told.' })
  channel!: NotificationChannel;

  @Field(() => String, { description: 'Address it is sent to.' })
  url!: string;

  @Field(() => GraphQLDateTime, { description: 'When it was written.' })
  createdAt!: Date;

  @Field(() => GraphQLDateTime, { nullable: true, description: 'When Cafe24 accepted it.' })
  deliveredAt!: Date | null;
}

@ObjectType('Delivery', { description: 'One try to deliver a notification.' })
export class DeliveryType
  implements Pick<Delivery, 'id' | 'number' | 'trigger' | 'startedAt' | 'failureKind' | 'succeeded' | 'keyId'>
{
  @Field(() => ID, { description: 'Id of the try.' })
  id!: string;

  @Field(() => Int, { description: 'Counts the tries of one notification from 1.' })
  number!: number;

  @Field(() => DeliveryTriggerEnum, { description: 'What set it off.' })
  trigger!: DeliveryTrigger;

  @Field(() => GraphQLDateTime, { description: 'When it was sent.' })
  startedAt!: Date;

  @Field(() => FailureKindEnum, { nullable: true, description: 'Why it failed; empty on success and while under way.' })
  failureKind!: FailureKind | null;

  @Field(() => Boolean, { description: 'Cafe24 accepted it.' })
  succeeded!: boolean;

  @Field(() => String, {
    nullable: true,
    description: 'Names the key that signed it, and says nothing of the key itself; empty where nothing was signed.',
  })
  keyId!: string | null;
}

export const NotificationConnection = connectionOf('Notification', () => NotificationType, 'notifications');
