import type { ChangeKind } from '@pgbridge/shared/change-kinds';
import { GraphQLDateTime } from 'graphql-scalars';
import { Field, ID, ObjectType } from 'type-graphql';
import { enumOf } from '../enum-of.ts';

export type ActivityKind = ChangeKind | 'CATCH_UP';

const ActivityKindEnum = enumOf<ActivityKind>('ActivityKind', 'What changed.', {
  ORDER: 'The order itself: its status, its amounts.',
  ATTEMPT: 'A try to pay it.',
  CANCELLATION: 'Money that is given back.',
  NOTIFICATION: 'Something that Cafe24 is told.',
  DELIVERY: 'A try to tell it.',
  HISTORY: 'A line of its timeline was written.',
  ATTENTION: 'Whether it needs a person.',
  MESSAGE: 'A message came or went, or was answered.',
  BULK_RUN: 'A bulk run got on.',
  MALL: 'A mall: its shops, domains or PG account, or whether its notifications are held back.',
  CATCH_UP:
    'Changes before now may have been missed, so read anew what you show. Comes first, and again whenever the server lost its line.',
});

@ObjectType('Activity', { description: 'Something changed somewhere, so that lists know what to read anew.' })
export class ActivityType {
  @Field(() => ID, {
    nullable: true,
    description: 'The order; empty for a mall, and for a message that belongs to none.',
  })
  orderId!: string | null;

  @Field(() => String, { nullable: true, description: "Cafe24's `mall_id`, as far as it is known." })
  mallId!: string | null;

  @Field(() => ID, { nullable: true, description: 'The bulk run, where it is one that changed.' })
  bulkRunId!: string | null;

  @Field(() => [ActivityKindEnum], { description: 'What changed, all that came together.' })
  kinds!: ActivityKind[];

  @Field(() => GraphQLDateTime, { description: 'When it was heard here.' })
  at!: Date;
}
