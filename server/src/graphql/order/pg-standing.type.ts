import type { OrderStatus } from '@pgbridge/shared/words';
import { GraphQLDateTime } from 'graphql-scalars';
import { Field, ObjectType } from 'type-graphql';
import { OrderStatusEnum } from '../enums.ts';

@ObjectType('PgStanding', { description: 'What the PG last said of a payment.' })
export class PgStandingType {
  @Field(() => OrderStatusEnum, { description: 'Where the PG has it.' })
  status!: OrderStatus;

  @Field(() => String, { nullable: true, description: 'The amount it named, as decimal text in `currency`.' })
  amount!: string | null;

  @Field(() => String, { nullable: true, description: 'ISO 4217 code.' })
  currency!: string | null;

  @Field(() => GraphQLDateTime, { description: 'When it said so, by itself or because it was asked.' })
  at!: Date;
}
