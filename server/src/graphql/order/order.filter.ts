import type { DeliveryState } from '@pgbridge/shared/order-list-words';
import type { AttentionCause, CancellationStatus, FailureKind, Flow, OrderStatus } from '@pgbridge/shared/words';
import { GraphQLDateTime } from 'graphql-scalars';
import { Field, ID, InputType } from 'type-graphql';
import { CancellationStatusEnum } from '../cancellation-enums.ts';
import { AttentionCauseEnum, FailureKindEnum, FlowEnum, OrderStatusEnum } from '../enums.ts';
import { DeliveryStateEnum } from './delivery-state.ts';
import { OrderDates } from './order-dates.filter.ts';

@InputType({ description: 'Which orders. Conditions are joined by AND.' })
export class OrderFilter {
  @Field(() => String, {
    nullable: true,
    description:
      'Ids of any kind, up to 50 separated by commas or white space: order number (with or without hyphen), tid, reference, buyer, refund, message, request or notification. Ignores `createdFrom`, `createdTo` and `dates`.',
  })
  search?: string | null;

  @Field(() => [ID], { nullable: true, description: 'Only these orders, by their id here; 1000 at most.' })
  ids?: string[] | null;

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

  @Field(() => OrderDates, {
    nullable: true,
    description: 'Requested, paid or given back within a span, which may move with the days.',
  })
  dates?: OrderDates | null;

  @Field(() => [DeliveryStateEnum], { nullable: true, description: 'How far Cafe24 has been told: one of these.' })
  deliveryStates?: DeliveryState[] | null;

  @Field(() => [FailureKindEnum], {
    nullable: true,
    description:
      'A try of a notification failed in one of these ways. With `receivers` and `deliveryStates`: of the same notification.',
  })
  failureKinds?: FailureKind[] | null;

  @Field(() => [String], {
    nullable: true,
    description: 'A notification of it goes to one of these hosts: `host:port`, or a host alone for port 443 or 80.',
  })
  receivers?: string[] | null;

  @Field(() => [CancellationStatusEnum], {
    nullable: true,
    description: 'A cancellation of it has one of these statuses.',
  })
  cancellationStatuses?: CancellationStatus[] | null;

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
