import { Field, ID, InputType, ObjectType } from 'type-graphql';
import type { Order } from '../../store/entities/order.ts';
import { InputRefusal, StateRefusal } from '../mutation/refusal.type.ts';
import { resultOf } from '../mutation/result-of.ts';
import { OrderType } from '../order/order.type.ts';
import { RefreshFromPgResult } from './refresh.type.ts';

@InputType()
export class RefreshManyFromPgInput {
  @Field(() => [ID], { description: 'Of which orders, at most 100; one that is named twice is asked about once.' })
  orderIds!: string[];
}

@ObjectType('RefreshedOrder', { description: 'One of the orders that the PG was asked about.' })
export class RefreshedOrderType {
  @Field(() => ID, { description: 'Which order.' })
  orderId!: string;

  @Field(() => OrderType, { nullable: true, description: 'The order as it is now; empty when there is none.' })
  order!: Order | null;

  @Field(() => RefreshFromPgResult, { description: 'What came of it: the same as `refreshFromPg` would answer.' })
  result!: typeof RefreshFromPgResult;
}

@ObjectType({ description: 'All were asked about; each has its own result.' })
export class RefreshManyFromPgSuccess {
  @Field(() => [RefreshedOrderType], {
    description: 'What came of each, in the order in which they were named.',
  })
  results!: RefreshedOrderType[];
}

export const RefreshManyFromPgResult = resultOf(
  'RefreshManyFromPg',
  RefreshManyFromPgSuccess,
  InputRefusal,
  StateRefusal,
);
