import type { AttentionCause, Flow, OrderStatus } from '@pgbridge/shared/words';
import { GraphQLDateTime } from 'graphql-scalars';
import { Field, InputType } from 'type-graphql';
import { AttentionCauseEnum, FlowEnum, OrderStatusEnum } from '../enums.ts';

@InputType({ description: 'Which orders. Conditions are joined by AND.' })
export class OrderFilter {
  @Field(() => String, {
    nullable: true,
    description:
      'One id of any kind: order number (with or without hyphen), tid, reference, buyer, message, request or notification. Ignores `createdFrom` and `createdTo`.',
  })
  search?: string | null;

  @Field(() => [OrderStatusEnum], { nullable: true, description: 'Only these statuses.' })
  statuses?: OrderStatus[] | null;

  @Field(() => [FlowEnum], { nullable: true, description: 'Only these flows.' })
  flows?: Flow[] | null;

  @Field(() => [String], { nullable: true, description: "Only these malls, by Cafe24's `mall_id`." })
  mallIds?: string[] | null;

  @Field(() => [String], { nullable: true, description: 'Only these currencies, by ISO 4217 code.' })
  currencies?: string[] | null;

  @Field(() => String, {
    nullable: true,
    description: "Least requested amount, decimal text in each order's own currency; say `currencies` with it.",
  })
  amountMin?: string | null;

  @Field(() => String, {
    nullable: true,
    description: "Largest requested amount, decimal text in each order's own currency; say `currencies` with it.",
  })
  amountMax?: string | null;

  @Field(() => GraphQLDateTime, { nullable: true, description: 'Not requested before this time.' })
  createdFrom?: Date | null;

  @Field(() => GraphQLDateTime, { nullable: true, description: 'Requested before this time.' })
  createdTo?: Date | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether a notification of it failed and is not delivered yet, or was given up.',
  })
  failedNotification?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether something about it is open that needs a person.' })
  needsAttention?: boolean | null;

  @Field(() => [AttentionCauseEnum], {
    nullable: true,
    description: 'Only what needs a person for one of these causes.',
  })
  attentionCauses?: AttentionCause[] | null;
}
