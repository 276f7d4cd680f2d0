import type { BulkReason } from '@pgbridge/shared/bulk-words';
import type { NotificationKind } from '@pgbridge/shared/words';
import { Field, Int, ObjectType } from 'type-graphql';
import { NotificationType } from '../notification/notification.type.ts';
import { NotificationKindEnum } from '../notification-enums.ts';
import { BulkReasonEnum } from './bulk-enums.ts';

@ObjectType('BulkKindCount', { description: 'How many of a kind.' })
export class BulkKindCount {
  @Field(() => NotificationKindEnum, { description: 'What they tell.' })
  kind!: NotificationKind;

  @Field(() => Int, { description: 'How many.' })
  count!: number;
}

@ObjectType('BulkMallCount', { description: 'How many of a mall.' })
export class BulkMallCount {
  @Field(() => String, { description: "Cafe24's `mall_id`." })
  mallId!: string;

  @Field(() => Int, { description: 'How many.' })
  count!: number;
}

@ObjectType('BulkLeftOut', { description: 'Notifications that were asked for and would not be sent.' })
export class BulkLeftOut {
  @Field(() => BulkReasonEnum, { description: 'Why not.' })
  reason!: BulkReason;

  @Field(() => Int, { description: 'How many.' })
  count!: number;

  @Field(() => [NotificationType], { description: 'Ten of them at most; none where they are only counted.' })
  examples!: NotificationType[];
}

@ObjectType('BulkPlan', { description: 'What was found when the run was planned.' })
export class BulkPlanType {
  @Field(() => Int, { description: 'How many would be sent: the number to start the run with.' })
  total!: number;

  @Field(() => [BulkKindCount], { description: 'The same by kind, the largest first.' })
  kinds!: BulkKindCount[];

  @Field(() => [BulkMallCount], { description: 'The same by mall, the largest first.' })
  malls!: BulkMallCount[];

  @Field(() => [NotificationType], { description: 'Ten of them at most, from all over the run.' })
  sample!: NotificationType[];

  @Field(() => [BulkLeftOut], { description: 'What is left out, and why.' })
  leftOut!: BulkLeftOut[];

  @Field(() => Int, {
    description: 'How many seconds it takes at best: five a second of each mall, malls side by side.',
  })
  seconds!: number;
}
