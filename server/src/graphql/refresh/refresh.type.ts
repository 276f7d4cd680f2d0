import type { FailureKind, OrderStatus } from '@pgbridge/shared/words';
import { Field, ID, InputType, ObjectType } from 'type-graphql';
import type { PgWord } from '../../domain/checks.ts';
import { enumOf } from '../enum-of.ts';
import { FailureKindEnum, OrderStatusEnum } from '../enums.ts';
import { NotFoundRefusal, StateRefusal } from '../mutation/refusal.type.ts';
import { resultOf } from '../mutation/result-of.ts';
import { OrderType } from '../order/order.type.ts';
import { CancellationType } from '../order/order-parts.type.ts';
import { WebhookEventType } from '../webhook-event/webhook-event.type.ts';

const PgWordEnum = enumOf<Uppercase<PgWord>>('PgWord', 'What asking the PG brought.', {
  SETTLED: 'The order stands where the PG says.',
  HELD: "The PG's word contradicts the order; a person must look.",
  UNTOUCHED: 'The PG has it, and the buyer has chosen nothing yet.',
  UNKNOWN: 'The PG has no such payment or refund.',
  SILENT: 'No answer, or one that could not be read: nobody knows more than before.',
});

@InputType()
export class RefreshFromPgInput {
  @Field(() => ID, { description: 'Of which order.' })
  orderId!: string;
}

@ObjectType('PgAnswer', { description: 'What the PG said when it was asked.' })
export class PgAnswerType {
  @Field(() => PgWordEnum, { description: 'In one word.' })
  word!: Uppercase<PgWord>;

  @Field(() => OrderStatusEnum, {
    nullable: true,
    description: 'Where the PG has the payment; empty for a refund, and where it said nothing of it.',
  })
  status!: OrderStatus | null;

  @Field(() => String, { nullable: true, description: 'The amount it named, as decimal text in `currency`.' })
  amount!: string | null;

  @Field(() => String, { nullable: true, description: 'ISO 4217 code.' })
  currency!: string | null;

  @Field(() => FailureKindEnum, { nullable: true, description: 'Why there was no answer.' })
  failure!: FailureKind | null;

  @Field(() => WebhookEventType, {
    nullable: true,
    description: 'The question and its answer as they were on the wire, secrets and personal data masked.',
  })
  message!: WebhookEventType | null;

  @Field(() => CancellationType, {
    nullable: true,
    description: 'The cancellation it is about; empty for the payment.',
  })
  cancellation!: CancellationType | null;
}

@ObjectType({ description: 'The PG was asked, and the order follows what it said.' })
export class RefreshFromPgSuccess {
  @Field(() => OrderType, { description: 'As it is now.' })
  order!: OrderType;

  @Field(() => Boolean, { description: "Its status or an amount is not as it was: the order followed the PG's word." })
  changed!: boolean;

  @Field(() => PgAnswerType, { description: 'About the payment.' })
  pgAnswer!: PgAnswerType;

  @Field(() => [PgAnswerType], { description: 'About each cancellation that had not ended.' })
  refundAnswers!: PgAnswerType[];
}

export const RefreshFromPgResult = resultOf('RefreshFromPg', RefreshFromPgSuccess, NotFoundRefusal, StateRefusal);
