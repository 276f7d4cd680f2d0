import { Field, ID, InputType, ObjectType } from 'type-graphql';
import type { Order } from '../../store/entities/order.ts';
import { InputRefusal, KeyReusedRefusal, NotFoundRefusal, StateRefusal } from '../mutation/refusal.type.ts';
import { resultOf } from '../mutation/result-of.ts';
import { OrderType } from '../order/order.type.ts';

@InputType()
export class MarkCancellationsEnteredInput {
  @Field(() => ID, { description: 'Of which order.' })
  orderId!: string;

  @Field(() => [ID], {
    description: 'Which of its cancellations: those that have `mustBeEntered`. All are marked, or none.',
  })
  cancellationIds!: string[];

  @Field(() => String, {
    nullable: true,
    description:
      'More about it, in at most 200 characters, for history and audit log. Card and resident numbers are masked.',
  })
  note?: string | null;

  @Field(() => String, { nullable: true, description: 'The same key: the same request, which happens once.' })
  idempotencyKey?: string | null;
}

@ObjectType({ description: 'They are marked. Cafe24 itself has not confirmed it.' })
export class MarkCancellationsEnteredSuccess {
  @Field(() => OrderType, { description: 'The order as it is now.' })
  order!: Order;
}

export const MarkCancellationsEnteredResult = resultOf(
  'MarkCancellationsEntered',
  MarkCancellationsEnteredSuccess,
  NotFoundRefusal,
  InputRefusal,
  StateRefusal,
  KeyReusedRefusal,
);
