import type { AttentionCause } from '@pgbridge/shared/words';
import { GraphQLDateTime } from 'graphql-scalars';
import { Field, Int, ObjectType } from 'type-graphql';
import { AttentionCauseEnum } from '../enums.ts';

@ObjectType('AttentionGroup', { description: 'Orders that need a person for the same cause.' })
export class AttentionGroupType {
  @Field(() => AttentionCauseEnum, { description: 'The cause; decides the sentence and the suggested action.' })
  cause!: AttentionCause;

  @Field(() => Int, { description: 'How many orders it concerns.' })
  orderCount!: number;

  @Field(() => GraphQLDateTime, { description: 'When the first of them came to it.' })
  since!: Date;
}
