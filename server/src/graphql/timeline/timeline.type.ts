import type { Actor, TimelineKind } from '@pgbridge/shared/words';
import { GraphQLDateTime } from 'graphql-scalars';
import { Field, ID, ObjectType } from 'type-graphql';
import type { OrderEvent } from '../../store/entities/order-event.ts';
import { ActorEnum, TimelineKindEnum } from '../enums.ts';
import { connectionOf } from '../paging/connection.ts';

@ObjectType('TimelineItem', { description: "A line of an order's history; lines are never changed or removed." })
export class TimelineItemType implements Pick<OrderEvent, 'id' | 'at' | 'kind' | 'actor'> {
  @Field(() => ID, { description: 'Id of the line; ids grow with time.' })
  id!: string;

  @Field(() => GraphQLDateTime, { description: 'When it happened.' })
  at!: Date;

  @Field(() => TimelineKindEnum, { description: 'What happened; decides the sentence.' })
  kind!: TimelineKind;

  @Field(() => ActorEnum, { description: 'Who did it.' })
  actor!: Actor;
}

export const TimelineConnection = connectionOf('Timeline', () => TimelineItemType, 'timeline lines');
