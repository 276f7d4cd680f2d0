import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { InputRefusal, KeyReusedRefusal, NotFoundRefusal, StateRefusal } from '../mutation/refusal.type.ts';
import { resultOf } from '../mutation/result-of.ts';
import { NotificationType } from './notification.type.ts';
import { NotificationPreviewType } from './preview.type.ts';

@InputType()
export class ResendNotificationInput {
  @Field(() => ID, { description: 'Which one.' })
  notificationId!: string;

  @Field(() => String, {
    nullable: true,
    description: 'Why, in at most 200 characters, for history and audit log. A dry run needs none.',
  })
  reason?: string | null;

  @Field(() => String, { nullable: true, description: 'The same key: the same request, which happens once.' })
  idempotencyKey?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Only tells what would be sent, and changes nothing.' })
  dryRun?: boolean | null;
}

@InputType()
export class SkipNotificationInput {
  @Field(() => ID, { description: 'Which one.' })
  notificationId!: string;

  @Field(() => String, { description: 'Why, in at most 200 characters, for history and audit log.' })
  reason!: string;

  @Field(() => String, { nullable: true, description: 'The same key: the same request, which happens once.' })
  idempotencyKey?: string | null;
}

@ObjectType({ description: 'It is due now and sent by itself; or, on a dry run, it could be.' })
export class ResendNotificationSuccess {
  @Field(() => NotificationType, { description: 'The notification, with its tries so far.' })
  notification!: NotificationType;

  @Field(() => NotificationPreviewType, { nullable: true, description: 'On a dry run: what would be sent.' })
  preview!: NotificationPreviewType | null;
}

@ObjectType({ description: 'It is not sent any more, and the later ones of its order go on.' })
export class SkipNotificationSuccess {
  @Field(() => NotificationType, { description: 'The notification.' })
  notification!: NotificationType;
}

const refusals = [InputRefusal, NotFoundRefusal, StateRefusal, KeyReusedRefusal] as const;

export const ResendNotificationResult = resultOf('ResendNotification', ResendNotificationSuccess, ...refusals);
export const SkipNotificationResult = resultOf('SkipNotification', SkipNotificationSuccess, ...refusals);
